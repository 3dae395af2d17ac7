//! What is known of a response, though nobody has signed it.

use std::fmt::{Display, Formatter, Result};

use http::{Response, StatusCode};
use oriel_protocol::wire::REQUEST_ID_FIELD;
use oriel_signing::refusal::Refusal;

/// What the relay says of a response, signed by nobody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// The request's id.
    pub id: Option<String>,
    /// The status of a response that is no body of packets, and may be the relay's own.
    pub status: Option<StatusCode>,
}

impl About {
    /// Of a response that may yet be verified.
    pub fn of<B>(response: &Response<B>) -> Self {
        let id = response.headers().get(REQUEST_ID_FIELD).and_then(|id| id.to_str().ok());
        // It is shown: only what an id consists of.
        let id = id.filter(|id| id.len() <= 64 && id.bytes().all(|byte| byte.is_ascii_hexdigit()));
        Self { id: id.map(str::to_owned), status: None }
    }

    /// What a relay means by the status with which it answers in the site's place. It is as good as the relay's word:
    /// whoever is on the way can say the same.
    pub fn relay_says(&self) -> Option<&'static str> {
        Some(match self.status?.as_u16() {
            400 => "that the request is not clear",
            404 => "that there is no such site, or no such page of the relay's own",
            408 => "that the request came too slowly",
            414 => "that the address is too long",
            421 => "that this connection is for another site",
            431 => "that the request's header fields are too large",
            501 => "that it does not do what was asked for",
            502 => "that the site's computer, or the web server on it, was lost or cannot be reached",
            503 => "that the site's computer is not connected, or too busy now",
            504 => "that the site's web server did not answer in time",
            _ => return None,
        })
    }

    /// What is wrong, for people.
    pub(super) fn tell(&self, refusal: Refusal) -> String {
        let id = self.id.as_ref().map_or(String::new(), |id| format!("; request id {id}"));
        match (self.status.filter(|_| refusal == Refusal::Unsigned), self.relay_says()) {
            (Some(status), Some(words)) => {
                format!("nobody has signed this; the relay says ({}) {words}{id}", status.as_u16())
            }
            _ => format!("{refusal}{self}"),
        }
    }
}

impl Display for About {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        if let Some(status) = self.status {
            write!(f, "; it came with status {}", status.as_u16())?;
        }
        if let Some(id) = &self.id {
            write!(f, "; request id {id}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_relay_says_is_told_as_its_word_alone() {
        let about = |status| About { id: Some("05".into()), status: StatusCode::from_u16(status).ok() };
        let offline = about(503).tell(Refusal::Unsigned);
        assert_eq!(
            offline,
            "nobody has signed this; the relay says (503) that the site's computer is not connected, or too busy \
             now; request id 05"
        );
        let page = about(200).tell(Refusal::Unsigned);
        assert_eq!(page, "the response is not signed; it came with status 200; request id 05");
        assert_eq!(about(0).tell(Refusal::Nonce), format!("{}; request id 05", Refusal::Nonce));
    }
}
