//! References, as `Location` holds them, resolved against a URL (RFC 3986, section 5.2).

/// The URL that `reference` means on the page at `origin` (no slash behind) and `target` (path and query).
/// A fragment stays where it stands.
pub fn resolve(origin: &str, target: &str, reference: &str) -> String {
    let reference = reference.trim();
    if has_scheme(reference) {
        return reference.to_owned();
    }
    let scheme = origin.split_once("//").map_or("", |(scheme, _)| scheme);
    if reference.starts_with("//") {
        return format!("{scheme}{reference}");
    }
    let (base, _) = target.split_once('?').unwrap_or((target, ""));
    let (before_fragment, fragment) = split_before(reference, &['#']);
    let (path, query) = split_before(before_fragment, &['?']);
    let whole = match (path, query) {
        ("", "") => target.to_owned(),
        ("", query) => format!("{base}{query}"),
        (path, query) if path.starts_with('/') => format!("{}{query}", without_dots(path)),
        (path, query) => {
            let folder = base.rfind('/').map_or("/", |at| &base[..=at]);
            format!("{}{query}", without_dots(&format!("{folder}{path}")))
        }
    };
    format!("{origin}{whole}{fragment}")
}

/// Splits where the first of `marks` stands, which belongs to the second half.
fn split_before<'a>(text: &'a str, marks: &[char]) -> (&'a str, &'a str) {
    text.split_at(text.find(marks).unwrap_or(text.len()))
}

/// Whether a scheme stands first (RFC 3986, section 3.1).
fn has_scheme(reference: &str) -> bool {
    let Some((scheme, _)) = reference.split_once(':') else { return false };
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

/// Section 5.2.4.
fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut segments = path.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        let last = segments.peek().is_none();
        match segment {
            "." | ".." => {
                if segment == ".." {
                    kept.pop();
                }
                if last {
                    kept.push("");
                }
            }
            _ => kept.push(segment),
        }
    }
    format!("/{}", kept.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_rfc_3986_5_4() {
        for (reference, meant) in [
            ("g:h", "g:h"),
            ("g", "http://a/b/c/g"),
            ("./g", "http://a/b/c/g"),
            ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"),
            ("//g", "http://g"),
            ("?y", "http://a/b/c/d;p?y"),
            ("g?y", "http://a/b/c/g?y"),
            ("#s", "http://a/b/c/d;p?q#s"),
            ("g#s", "http://a/b/c/g#s"),
            ("g?y#s", "http://a/b/c/g?y#s"),
            (";x", "http://a/b/c/;x"),
            ("", "http://a/b/c/d;p?q"),
            (".", "http://a/b/c/"),
            ("./", "http://a/b/c/"),
            ("..", "http://a/b/"),
            ("../g", "http://a/b/g"),
            ("../..", "http://a/"),
            ("../../../g", "http://a/g"),
            ("/./g", "http://a/g"),
            ("/../g", "http://a/g"),
            ("g.", "http://a/b/c/g."),
            ("..g", "http://a/b/c/..g"),
            ("./../g", "http://a/b/g"),
            ("g;x=1/../y", "http://a/b/c/y"),
            ("g?y/../x", "http://a/b/c/g?y/../x"),
            ("g#s/../x", "http://a/b/c/g#s/../x"),
        ] {
            assert_eq!(resolve("http://a", "/b/c/d;p?q", reference), meant, "{reference}");
        }
    }
}
