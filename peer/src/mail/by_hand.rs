//! For owners whose mail Oriel does not send: a text to paste, and a link that opens a mail program.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::address::Recipient;
use super::invitation::Invitation;

/// All but what RFC 6068 lets stand.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'@');

/// What is to be set so that Oriel sends it.
pub const HOW_TO_SET: &str = "\
To have Oriel send it, put this into its configuration file, and the password into ORIEL_SMTP_PASSWORD or into a
private file that `password-file` names:

    [mail]
    server = \"smtp.example.org\"
    user = \"you@example.org\"
    from = \"you@example.org\"
";

/// A short text to be pasted anywhere.
pub fn text(invitation: &Invitation, now: u64) -> String {
    let mut text = format!("{} shares {} with you:\n", invitation.owner(), invitation.title());
    for line in invitation.paragraphs() {
        text.push_str(&format!("{line}\n"));
    }
    text.push_str(&format!("{}\n", invitation.link));
    if invitation.expires.is_some() {
        text.push_str(&format!("{}\n", invitation.until(now)));
    }
    text
}

/// A `mailto:` link (RFC 6068) with that text. Several people do not see each other's addresses.
pub fn mailto(invitation: &Invitation, to: &[Recipient], now: u64) -> String {
    let encode = |text: &str| utf8_percent_encode(text, ENCODED).to_string();
    let people: Vec<_> = to.iter().map(|one| encode(one.as_str())).collect();
    let (to, bcc) = match &people[..] {
        [one] => (one.clone(), String::new()),
        [] => (String::new(), String::new()),
        many => (String::new(), format!("bcc={}&", many.join(","))),
    };
    let body = text(invitation, now).trim_end().replace('\n', "\r\n");
    format!("mailto:{to}?{bcc}subject={}&body={}", encode(&invitation.subject()), encode(&body))
}

#[cfg(test)]
mod tests {
    use super::super::invitation::tests::invitation;
    use super::*;

    #[test]
    fn the_text_is_short_and_exact() {
        let shown = "Alice shares “Sömmer 2026” with you:\nhttps://alice.example.net/Summer/#oriel=1.abc\n";
        assert_eq!(text(&invitation(), 0), shown);
    }

    #[test]
    fn nothing_in_a_mailto_link_ends_a_field_of_it() {
        let people = Recipient::all(&["a&b=c@d.e", "f@g.h"]).unwrap();
        let link = mailto(&invitation(), &people[..1], 0);
        assert!(link.starts_with("mailto:a%26b%3Dc@d.e?subject=Alice%20shares%20%E2%80%9C"), "{link}");
        assert!(
            link.ends_with("%0D%0Ahttps%3A%2F%2Falice.example.net%2FSummer%2F%23oriel%3D1.abc"),
            "{link}"
        );
        let both = mailto(&invitation(), &people, 0);
        assert!(both.starts_with("mailto:?bcc=a%26b%3Dc@d.e,f@g.h&subject="), "{both}");
    }
}
