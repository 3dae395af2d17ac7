//! The message: plain text, and the same as HTML, which loads nothing from anywhere.

use std::time::SystemTime;

use askama::Template;
use lettre::Message;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};

use super::address::Recipient;
use super::invitation::{Invitation, Preview};
use super::settings::Settings;
use crate::words;

/// Why there is no message.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ComposeError {
    /// The template, which has no known cause.
    #[error("the message could not be written: {0}")]
    Text(#[from] askama::Error),
    /// Its fields.
    #[error("the message could not be put together: {0}")]
    Message(#[from] lettre::error::Error),
    /// No random bytes for its id.
    #[error("the message has no id: {0}")]
    Random(#[from] getrandom::Error),
}

#[derive(Template)]
#[template(path = "invitation.txt")]
struct Plain<'a> {
    invitation: &'a Invitation,
    paragraphs: &'a [String],
    until: &'a str,
}

#[derive(Template)]
#[template(path = "invitation.html")]
struct Html<'a> {
    invitation: &'a Invitation,
    paragraphs: &'a [String],
    until: &'a str,
    pictures: &'a [Picture<'a>],
}

/// A preview, the id that the HTML has for it, and its name in one line.
struct Picture<'a> {
    id: String,
    name: String,
    preview: &'a Preview,
}

impl<'a> Picture<'a> {
    fn new(id: String, preview: &'a Preview) -> Self {
        Self { id, name: words::line(&preview.name, 80), preview }
    }
}

/// Nobody is to answer it by a machine (RFC 3834).
#[derive(Clone, Debug)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// The message for one person.
///
/// # Errors
/// [`ComposeError`].
pub fn compose(
    invitation: &Invitation,
    settings: &Settings,
    to: &Recipient,
    now: SystemTime,
) -> Result<Message, ComposeError> {
    let id = format!("{:032x}@{}", random()?, settings.from.domain());
    let paragraphs = invitation.paragraphs();
    let until = invitation.until(words::seconds(now));
    let pictures: Vec<_> = invitation
        .previews
        .iter()
        .enumerate()
        .map(|(at, preview)| Picture::new(format!("{at}.{id}"), preview))
        .collect();
    let plain = Plain { invitation, paragraphs: &paragraphs, until: &until }.render()?;
    let html = Html { invitation, paragraphs: &paragraphs, until: &until, pictures: &pictures }.render()?;
    let mut parts = MultiPart::related().singlepart(SinglePart::html(html));
    for Picture { id, name, preview } in &pictures {
        let picture = Attachment::new_inline_with_name(id.clone(), name.clone());
        if let Ok(kind) = ContentType::parse("image/jpeg") {
            parts = parts.singlepart(picture.body(preview.jpeg.clone(), kind));
        }
    }
    let from_name = words::line(settings.from_name.as_deref().unwrap_or(&invitation.owner), 80);
    let message = Message::builder()
        .from(Mailbox::new(Some(from_name), settings.from.clone()))
        .to(Mailbox::new(None, to.address().clone()))
        .subject(invitation.subject())
        .date(now)
        .message_id(Some(format!("<{id}>")))
        .header(AutoSubmitted)
        .multipart(MultiPart::alternative().singlepart(SinglePart::plain(plain)).multipart(parts))?;
    Ok(message)
}

fn random() -> Result<u128, getrandom::Error> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes)?;
    Ok(u128::from_be_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::super::invitation::tests::invitation;
    use super::*;
    use crate::file_config::FileMail;
    use std::time::{Duration, UNIX_EPOCH};

    fn settings(name: &str) -> Settings {
        let text = format!("server = 'smtp.example.org'\nfrom = 'alice@example.org'\nfrom-name = '{name}'");
        Settings::new(toml::from_str::<FileMail>(&text).unwrap(), None).unwrap()
    }

    fn message(invitation: &Invitation, name: &str) -> String {
        let now = UNIX_EPOCH + Duration::from_secs(1_795_968_000);
        let to = "bob@example.com".parse().unwrap();
        let message = compose(invitation, &settings(name), &to, now).unwrap();
        String::from_utf8(message.formatted()).unwrap()
    }

    fn fields(text: &str) -> Vec<&str> {
        let head = text.split("\r\n\r\n").next().unwrap();
        head.split("\r\n").filter(|line| !line.starts_with([' ', '\t'])).collect()
    }

    #[test]
    fn a_message_has_every_field_once_and_is_plain_ascii() {
        let text = message(&invitation(), "Älice, \"the\" Ö");
        assert!(text.is_ascii());
        let names: Vec<_> = fields(&text).iter().map(|field| field.split(':').next().unwrap()).collect();
        let expected =
            ["From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type"];
        assert_eq!(names.len(), expected.len(), "{names:?}");
        assert!(expected.iter().all(|name| names.contains(name)), "{names:?}");
        assert!(text.contains("Date: Sun, 29 Nov 2026 16:00:00 +0000"), "{text}");
        assert!(text.contains("Auto-Submitted: auto-generated"));
        assert!(text.lines().all(|line| line.len() <= 998), "RFC 5322, section 2.1.1");
    }

    #[test]
    fn no_text_can_add_a_field() {
        let evil = "x\r\nBcc: evil@example.com\r\n\r\nbody";
        let text = message(
            &Invitation {
                owner: evil.into(),
                album: Some(evil.into()),
                previews: vec![Preview { name: format!("{evil}\".jpg"), jpeg: vec![0xff, 0xd8, 0xff] }],
                ..invitation()
            },
            "Alice",
        );
        assert!(!text.lines().any(|line| line.starts_with("Bcc")), "{text}");
        assert_eq!(fields(&text).iter().filter(|field| field.starts_with("To:")).count(), 1);
    }

    #[test]
    fn the_html_escapes_and_loads_nothing() {
        let invitation = Invitation { message: Some("<b>&\nhello".into()), ..invitation() };
        let preview = Preview { name: "\"><script>".into(), jpeg: Vec::new() };
        let pictures = [Picture::new("0.x@y".into(), &preview)];
        let paragraphs = invitation.paragraphs();
        let until = "It.";
        let html =
            Html { invitation: &invitation, paragraphs: &paragraphs, until, pictures: &pictures }.render();
        let html = html.unwrap();
        assert!(html.contains("&#60;b&#62;&#38;") && !html.contains("<script"), "{html}");
        assert!(html.contains("src=\"cid:0.x@y\""));
        for part in html.split("src=").skip(1) {
            assert!(part.starts_with("\"cid:"), "{part}");
        }
        assert!(!html.contains("url(") && !html.contains("<link"), "{html}");
    }
}
