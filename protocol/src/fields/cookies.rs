//! `Set-Cookie`: a cookie stays with the name that sets it (P-78).

use http::header::{HeaderMap, HeaderValue, SET_COOKIE};

/// Removes each line that asks for a cookie which other names would get too.
pub(super) fn keep_at_home(fields: &mut HeaderMap, host: &str) {
    let host = host.strip_suffix('.').unwrap_or(host).as_bytes();
    let stays = |line: &&HeaderValue| is_at_home(line.as_bytes(), host);
    if fields.get_all(SET_COOKIE).iter().all(|line| stays(&line)) {
        return;
    }
    let kept: Vec<HeaderValue> = fields.get_all(SET_COOKIE).iter().filter(stays).cloned().collect();
    fields.remove(SET_COOKIE);
    for line in kept {
        fields.append(SET_COOKIE, line);
    }
}

/// Whether every `Domain` of a line, read as RFC 6265, section 5.2, says, is empty (which counts as none), the host,
/// or below it.
///
/// A browser refuses each other one that is not a parent of the host, so it is enough to know the host; and as
/// nothing but the host's own spelling passes, it does not matter how a browser turns odd bytes into a name. Which of
/// several counts depends on the reader, so all of them do.
fn is_at_home(line: &[u8], host: &[u8]) -> bool {
    line.split(|&byte| byte == b';').skip(1).all(|attribute| {
        let mut parts = attribute.splitn(2, |&byte| byte == b'=').map(<[u8]>::trim_ascii);
        let (name, value) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        if !name.eq_ignore_ascii_case(b"domain") {
            return true;
        }
        let domain = value.strip_prefix(b".").unwrap_or(value);
        domain.is_empty() || is_within(domain, host)
    })
}

fn is_within(domain: &[u8], host: &[u8]) -> bool {
    let Some(longer_by) = domain.len().checked_sub(host.len()) else { return false };
    let (above, end) = domain.split_at(longer_by);
    let is_label = |label: &[u8]| {
        !label.is_empty() && label.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
    };
    end.eq_ignore_ascii_case(host)
        && (above.is_empty()
            || above
                .strip_suffix(b".")
                .is_some_and(|labels| labels.split(|&byte| byte == b'.').all(is_label)))
}

#[cfg(test)]
mod tests {
    use super::super::map;
    use super::*;

    #[track_caller]
    fn line(host: &str, line: &str, stays: bool) {
        let mut fields = HeaderMap::new();
        fields.append(SET_COOKIE, HeaderValue::from_bytes(line.as_bytes()).unwrap());
        keep_at_home(&mut fields, host);
        assert_eq!(fields.contains_key(SET_COOKIE), stays, "{host}: {line}");
    }

    #[test]
    fn p78_a_domain_above_the_host_or_beside_it_goes() {
        for domain in [
            "example.net",
            ".example.net",
            "..example.net",
            "EXAMPLE.net",
            "example.net.",
            ".Example.Net.",
            "  example.net\t",
            "net",
            ".net",
            "net.",
            "bob.example.net",
            ".bob.example.net",
            "x.bob.example.net",
            "malalice.example.net",
            "lice.example.net",
            "alice.example.net.",
            "..alice.example.net",
            ".x..alice.example.net",
            "alice.example.org",
            "other.example",
            "\"example.net\"",
            "\"alice.example.net\"",
            "%65xample.net",
            "%2eexample.net",
            "e\u{ff58}ample.net",
            "example\u{3002}net",
            "example.net/.alice.example.net",
            "example.net\t.alice.example.net",
            "example.net, .alice.example.net",
            "alice.example.net, b=2",
            "alice.example.net:443",
            "alice.example.net=x",
            "alice.example.net x",
            "=example.net",
            "127.0.0.1",
            "[::1]",
            "*",
        ] {
            line("alice.example.net", &format!("a=1; Domain={domain}"), false);
        }
    }

    #[test]
    fn p78_the_attribute_is_found_however_it_is_written() {
        for attributes in [
            "a=1;Domain=example.net",
            "a=1;domain=example.net",
            "a=1; DOMAIN=example.net",
            "a=1;\t doMain \t=\t example.net\t ; Secure",
            "a=1; Path=/; Secure; HttpOnly; SameSite=None; Domain=example.net; Max-Age=9",
            "a=1;;;domain=example.net;;;",
            "a=1; Domain=; Domain=example.net",
            "a=1; Domain=example.net; Domain=",
            "a=1; Domain=alice.example.net; Domain=example.net",
            "a=1; Domain=example.net; Domain=alice.example.net",
            "a=1; Domain=example.net; Domain=other.example",
            "a=\"1; Domain=example.net\"",
            "a=\"1\"; x=\"; Domain=example.net",
            "a; Domain=example.net",
            "=1; Domain=example.net",
            "; Domain=example.net",
            "\u{e9}=\u{fc}; Domain=example.net",
            "a=1; Expires=Wed, 09 Jun 2100 10:18:14 GMT; Domain=example.net",
            "__Host-a=1; Domain=example.net; Secure; Path=/",
        ] {
            line("alice.example.net", attributes, false);
        }
    }

    #[test]
    fn p78_what_stays_at_home_stays() {
        for attributes in [
            "a=1",
            "",
            "a=1; Path=/; Secure",
            "a=1; Domain=alice.example.net",
            "a=1; Domain=.alice.example.net",
            "a=1; Domain=ALICE.example.NET",
            "a=1; Domain =\talice.example.net ",
            "a=1; Domain=x.y-1.alice.example.net",
            "a=1; Domain",
            "a=1; Domain=",
            "a=1; Domain= \t",
            "a=1; Domain=.",
            "a=1; Domain=; Domain=alice.example.net",
            "a=1; Domains=example.net",
            "a=1; XDomain=example.net",
            "a=1; Do main=example.net",
            "a=1; Path=Domain=example.net",
            "a=1; \"Domain\"=example.net",
            "Domain=example.net",
            "domain=example.net; Path=/",
        ] {
            line("alice.example.net", attributes, true);
        }
    }

    #[test]
    fn p78_the_host_may_be_any() {
        line("alice.localhost", "a=1; Domain=localhost", false);
        line("alice.localhost", "a=1; Domain=alice.localhost", true);
        line("Alice.Example.Net.", "a=1; Domain=alice.example.net", true);
        line("Alice.Example.Net.", "a=1; Domain=example.net", false);
        line("example.net", "a=1; Domain=net", false);
    }

    #[test]
    fn p78_only_the_line_in_question_goes_and_the_rest_keep_their_order() {
        let mut fields = map(&[
            ("set-cookie", "a=1"),
            ("etag", "\"x\""),
            ("set-cookie", "b=2; Domain=example.net"),
            ("set-cookie", "c=3; Domain=alice.example.net"),
            ("set-cookie", "d=4; Domain=net"),
        ]);
        keep_at_home(&mut fields, "alice.example.net");
        assert_eq!(
            fields,
            map(&[("set-cookie", "a=1"), ("set-cookie", "c=3; Domain=alice.example.net"), ("etag", "\"x\"")])
        );
    }
}
