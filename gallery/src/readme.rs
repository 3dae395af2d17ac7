//! An album's own words: README.md as HTML that cannot do anything but be read.

use pulldown_cmark::HeadingLevel::{self, H1, H2, H3, H4, H5, H6};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

/// The largest README that is shown, in bytes.
pub(crate) const MOST: u64 = 64 * 1024;

/// What a link may begin with; everything else with a scheme is shown as its text.
const SCHEMES: [&str; 3] = ["http", "https", "mailto"];

/// Turns Markdown into HTML. HTML in it is shown as the text that it is; links lead to the web, to mail or to
/// neighbours, and pictures come from beside the text only. Of other links and pictures the text stays.
pub(crate) fn to_html(markdown: &str) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    // For each link and picture that is open whether it was let through.
    let mut open = Vec::new();
    let events = Parser::new_ext(markdown, options).filter_map(|event| tame(event, &mut open));
    let mut text = String::with_capacity(markdown.len() * 3 / 2);
    html::push_html(&mut text, events);
    text
}

fn tame<'a>(event: Event<'a>, open: &mut Vec<bool>) -> Option<Event<'a>> {
    let event = match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        // The page has a title; what the text calls one comes below it.
        Event::Start(Tag::Heading { level, .. }) => Event::Start(Tag::Heading {
            level: lower(level),
            id: None,
            classes: Vec::new(),
            attrs: Vec::new(),
        }),
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(lower(level))),
        event => event,
    };
    let lets = match &event {
        Event::Start(Tag::Link { dest_url, .. }) => may_link(dest_url),
        Event::Start(Tag::Image { dest_url, .. }) => is_beside(dest_url),
        Event::End(TagEnd::Link | TagEnd::Image) => return open.pop()?.then_some(event),
        _ => return Some(event),
    };
    open.push(lets);
    lets.then_some(event)
}

fn lower(level: HeadingLevel) -> HeadingLevel {
    match level {
        H1 => H2,
        H2 => H3,
        H3 => H4,
        H4 => H5,
        H5 | H6 => H6,
    }
}

/// Whether a link may be followed: a scheme from the list, or none. Browsers drop control characters and spaces in
/// odd places, so an address that holds any is not one.
fn may_link(url: &str) -> bool {
    !url.chars().any(|character| character.is_control() || character.is_whitespace())
        && match scheme(url) {
            Some(scheme) => SCHEMES.iter().any(|allowed| scheme.eq_ignore_ascii_case(allowed)),
            None => !url.starts_with("//") && !url.contains('\\'),
        }
}

fn is_beside(url: &str) -> bool {
    may_link(url) && scheme(url).is_none() && !url.starts_with('/')
}

/// What stands before the first colon, if nothing before it ends the scheme.
fn scheme(url: &str) -> Option<&str> {
    let end = url.find([':', '/', '?', '#'])?;
    url[end..].starts_with(':').then(|| &url[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_becomes_html() {
        let html =
            to_html("# Summer\n\nBy the *sea*, ~~two~~ three weeks. [Map](map.pdf)\n\n![us](a%20b.jpg)");
        for part in ["<h2>Summer</h2>", "<em>sea</em>", "<del>two</del>", "<a href=\"map.pdf\">Map</a>"] {
            assert!(html.contains(part), "{part}: {html}");
        }
        assert!(html.contains("<img src=\"a%20b.jpg\" alt=\"us\""), "{html}");
    }

    #[test]
    fn html_is_shown_and_does_nothing() {
        for hostile in [
            "<script>alert(1)</script>",
            "a <img src=x onerror=alert(1)> b",
            "<div>\n\n**x**\n\n</div>",
            "<!-- --><iframe src=//evil>",
            "<style>*{display:none}</style>",
            "```<b>\n<script>\n```",
        ] {
            let html = to_html(hostile);
            for markup in ["<script", "<img", "<iframe", "<div", "<style", "<b>", "<!--"] {
                assert!(!html.contains(markup), "{hostile}: {html}");
            }
        }
        assert!(to_html("<b>x</b>").contains("&lt;b&gt;x&lt;/b&gt;"));
    }

    #[test]
    fn links_lead_only_where_they_may() {
        for good in
            ["https://a.example/", "HTTP://a/", "mailto:a@b.c", "b/c.jpg", "../x", "#inbox", "?q=1", "/top"]
        {
            assert!(to_html(&format!("[x]({good})")).contains("<a href="), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java&#115;cript:alert(1)",
            "java&Tab;script:alert(1)",
            "&#1;javascript:alert(1)",
            "<java script:alert(1)>",
            "data:text/html,x",
            "vbscript:x",
            "blob:x",
            "//evil.example/",
            "\\\\\\\\evil.example",
            "/\\\\evil.example",
        ] {
            let html = to_html(&format!("[text]({bad})"));
            assert!(!html.contains("href"), "{bad}: {html}");
            assert!(html.contains("text"), "{bad}: {html}");
        }
        assert!(!to_html("<javascript:alert(1)>").contains("href"));
        assert!(!to_html("[a]\n\n[a]: javascript:alert(1)").contains("href"));
    }

    #[test]
    fn pictures_come_from_beside_the_text() {
        for bad in
            ["https://evil.example/pixel.gif", "//evil/x.gif", "/other/x.jpg", "data:image/png;base64,AA"]
        {
            let html = to_html(&format!("![what it shows]({bad})"));
            assert!(!html.contains("<img"), "{bad}: {html}");
            assert!(html.contains("what it shows"), "{bad}: {html}");
        }
        assert!(to_html("[![in](a.jpg)](javascript:x)").contains("<img src=\"a.jpg\""));
        assert_eq!(to_html("[![in](//a)](b)").trim(), "<p><a href=\"b\">in</a></p>");
    }
}
