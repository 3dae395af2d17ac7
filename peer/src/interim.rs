//! Interim responses (1xx) on their way from an origin to the relay.

use http::header::{CONTENT_LENGTH, HeaderMap, VIA};
use http::{Response, StatusCode};
use oriel_protocol::fields::{Site, prepare_response};
use oriel_protocol::head::ResponseHead;
use oriel_protocol::sequence::MAX_INTERIM;
use oriel_transport::packets::PacketSender;

/// Where an origin's interim responses go while the final one is awaited.
#[derive(Debug)]
pub struct Interim<'a> {
    sender: &'a mut PacketSender,
    site: Site<'a>,
    /// How many may still be sent (P-34).
    left: u8,
}

impl<'a> Interim<'a> {
    /// For the response to a request with these fields.
    pub fn new(sender: &'a mut PacketSender, site: Site<'a>, request: &HeaderMap) -> Self {
        let left = if reach_the_visitor(request) { MAX_INTERIM } else { 0 };
        Self { sender, site, left }
    }

    /// Whether another one would be sent on.
    pub fn is_wanted(&self) -> bool {
        self.left > 0
    }

    /// Sends one on at once. The relay answers `Expect: 100-continue` itself, and a switch of protocols is no interim
    /// response: 100 and 101 are dropped, as is what is over a limit.
    pub async fn pass_on(&mut self, response: Response<()>) {
        let own = matches!(response.status(), StatusCode::CONTINUE | StatusCode::SWITCHING_PROTOCOLS);
        if !self.is_wanted() || own || !response.status().is_informational() {
            return;
        }
        let (parts, ()) = response.into_parts();
        let mut head = ResponseHead { status: parts.status, fields: parts.headers };
        prepare_response(&mut head.fields, self.site);
        head.fields.remove(CONTENT_LENGTH);
        if self.sender.response(&head, false).is_ok() {
            self.left -= 1;
            // Whoever waits for the final response learns that the relay has given up.
            let _ = self.sender.flush().await;
        }
    }
}

/// A relay keeps them from visitors that speak HTTP/1 (P-92), which is what it says last in `Via` (P-93).
fn reach_the_visitor(request: &HeaderMap) -> bool {
    !request.get_all(VIA).iter().next_back().is_some_and(|last| last.as_bytes().starts_with(b"1."))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    #[test]
    fn p92_the_last_hop_decides() {
        for (lines, reach) in [
            (&[][..], true),
            (&["2 oriel"], true),
            (&["3 oriel"], true),
            (&["1.1 oriel"], false),
            (&["1.0 oriel"], false),
            (&["1.1 fred", "2 oriel"], true),
            (&["2 fred", "1.1 oriel"], false),
        ] {
            let mut fields = HeaderMap::new();
            for line in lines {
                fields.append(VIA, HeaderValue::from_static(line));
            }
            assert_eq!(reach_the_visitor(&fields), reach, "{lines:?}");
        }
    }
}
