//! Where to write about what is wrong with a site.

use http::Uri;

/// A mail address or a page, as pages show it and link to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AbuseContact {
    link: String,
    /// Where in the link the part that people read begins.
    text_at: usize,
}

/// What a link begins with that opens a mail program.
const MAILTO: &str = "mailto:";
/// Longer ones would not fit a page.
const LONGEST: usize = 254;

impl AbuseContact {
    /// Where a click goes: `mailto:` or `https:`.
    pub fn link(&self) -> &str {
        &self.link
    }

    /// What people read.
    pub fn text(&self) -> &str {
        &self.link[self.text_at..]
    }
}

/// Reads what an operator has written.
///
/// # Errors
/// A sentence that says how to write it.
pub fn parse(text: &str) -> Result<AbuseContact, String> {
    let mail = text.strip_prefix(MAILTO).unwrap_or(text);
    if is_mail_address(mail) {
        return Ok(AbuseContact { link: format!("{MAILTO}{mail}"), text_at: MAILTO.len() });
    }
    if is_https(text) {
        return Ok(AbuseContact { link: text.to_owned(), text_at: 0 });
    }
    let shown: String = text.chars().take(64).collect();
    Err(format!(
        "{shown:?} is no abuse contact: write a mail address such as abuse@example.net, or a page such as https://example.net/abuse"
    ))
}

/// No quoted ones, and none with what a link would have to escape: few people have such, and no operator should.
fn is_mail_address(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"!$'*+-/=^_`{|}~.".contains(&byte);
    text.len() <= LONGEST
        && text.split_once('@').is_some_and(|(local, domain)| {
            !local.is_empty() && local.bytes().all(plain) && domain.split('.').all(is_label)
        })
}

fn is_label(label: &str) -> bool {
    !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn is_https(text: &str) -> bool {
    text.len() <= LONGEST
        && text.bytes().all(|byte| byte.is_ascii_graphic())
        && text.parse::<Uri>().is_ok_and(|uri| {
            uri.scheme_str() == Some("https") && uri.host().is_some_and(|host| !host.is_empty())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_and_pages_only() {
        for (given, link, text) in [
            ("abuse@example.net", "mailto:abuse@example.net", "abuse@example.net"),
            ("mailto:a.b+c@example.net", "mailto:a.b+c@example.net", "a.b+c@example.net"),
            (
                "https://example.net/abuse?x=1&y",
                "https://example.net/abuse?x=1&y",
                "https://example.net/abuse?x=1&y",
            ),
        ] {
            let contact = parse(given).unwrap();
            assert_eq!((contact.link(), contact.text()), (link, text));
        }
        for bad in [
            "",
            "abuse",
            "@example.net",
            "a@",
            "a@b..net",
            "a b@example.net",
            "a@example.net?bcc=b@example.net",
            "http://example.net/",
            "https://",
            "https:///x",
            "javascript:alert(1)",
            "https://example.net/ x",
            "https://example.net/\u{202e}",
        ] {
            assert!(parse(bad).unwrap_err().contains("write a mail address"), "{bad}");
        }
    }
}
