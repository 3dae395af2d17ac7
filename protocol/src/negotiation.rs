//! How a visitor asks for the packets themselves instead of an ordinary response (P-94).
//!
//! Relay and peer each decide from the request alone, and alike.

use http::Method;
use http::header::{HeaderMap, HeaderValue};

/// The media type of a body of packets.
pub const PACKETS_TYPE: &str = "application/vnd.oriel.packets";

/// Asks for a signed response (RFC 9421, section 5).
pub const ACCEPT_SIGNATURE: &str = "accept-signature";

/// Asks for packets: `packets;v=1`.
pub const ORIEL_ACCEPT: &str = "oriel-accept";

/// With packets: what a worker says of the request for which it asks (P-97). For relays only.
pub const ORIEL_REQUEST: &str = "oriel-request";

/// What browsers send with a navigation preload. Its value stands for both fields above.
pub const PRELOAD: &str = "service-worker-navigation-preload";

/// Whether packets are asked for: by `oriel-accept: packets;v=1` beside a wish for a signature, or by a preload. The
/// response to HEAD has no body to carry them, and a switch of protocols needs its own for other bytes.
pub fn wants_packets(method: &Method, fields: &HeaderMap) -> bool {
    if matches!(*method, Method::HEAD | Method::CONNECT) {
        return false;
    }
    let packets = |line: &HeaderValue| {
        let mut members = line.as_bytes().split(|&byte| byte == b',').map(<[u8]>::trim_ascii);
        members.any(|member| member == b"packets;v=1")
    };
    let both = fields.contains_key(ACCEPT_SIGNATURE) && fields.get_all(ORIEL_ACCEPT).iter().any(packets);
    both || preload_nonce(fields).is_some()
}

/// The nonce of a preload `oriel;nonce="NONCE";v=1`.
pub fn preload_nonce(fields: &HeaderMap) -> Option<&str> {
    let value = fields.get(PRELOAD)?.to_str().ok()?;
    let nonce = value.strip_prefix("oriel;nonce=\"")?.strip_suffix("\";v=1")?;
    (!nonce.is_empty() && !nonce.contains(['"', '\\'])).then_some(nonce)
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderName;

    fn fields(lines: &[(&'static str, &'static str)]) -> HeaderMap {
        let lines = lines.iter();
        lines.map(|&(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn p94_packets_are_asked_for_with_a_signature_or_by_a_preload() {
        let asks = |lines: &[_]| wants_packets(&Method::GET, &fields(lines));
        let both = [("accept-signature", "x"), ("oriel-accept", "packets;v=1")];
        assert!(asks(&both));
        for method in [Method::HEAD, Method::CONNECT] {
            assert!(!wants_packets(&method, &fields(&both)), "{method}");
        }
        assert!(asks(&[("accept-signature", "x"), ("oriel-accept", "tea;v=2, packets;v=1")]));
        assert!(asks(&[("service-worker-navigation-preload", "oriel;nonce=\"abc\";v=1")]));
        for ordinary in [
            &[][..],
            &[("accept-signature", "x")],
            &[("oriel-accept", "packets;v=1")],
            &[("accept-signature", "x"), ("oriel-accept", "packets;v=2")],
            &[("accept-signature", "x"), ("oriel-accept", "packets")],
            &[("service-worker-navigation-preload", "true")],
            &[("service-worker-navigation-preload", "oriel;nonce=\"\";v=1")],
            &[("service-worker-navigation-preload", "oriel;nonce=\"a\"b\";v=1")],
        ] {
            assert!(!asks(ordinary), "{ordinary:?}");
        }
    }
}
