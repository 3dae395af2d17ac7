//! Just enough of a TLS ClientHello (RFC 8446, section 4.1.2) to know which protocols are offered.

/// What the bytes received so far say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Offered {
    /// The ClientHello is not complete yet.
    Incomplete,
    /// It is complete; these are its ALPN protocol names, in the client's order.
    Protocols(Vec<Vec<u8>>),
    /// It asks for the compatibility mode of TLS over TCP, which QUIC forbids (RFC 9001, section 8.4).
    Compatible,
    /// This is no ClientHello.
    Malformed,
}

const CLIENT_HELLO: u8 = 1;
const ALPN: u16 = 16;
/// Longer than any honest ClientHello, also with large post-quantum key shares.
const MAX_LEN: usize = 16 * 1024;

/// Reads the ALPN list out of handshake bytes as QUIC carries them: no TLS record layer.
pub fn offered(handshake: &[u8]) -> Offered {
    let mut input = Input(handshake);
    let Some(kind) = input.u8() else { return Offered::Incomplete };
    if kind != CLIENT_HELLO {
        return Offered::Malformed;
    }
    let Some(len) = input.u24() else { return Offered::Incomplete };
    if len > MAX_LEN {
        return Offered::Malformed;
    }
    match input.take(len) {
        None => Offered::Incomplete,
        // After version and random there is the session id.
        Some(body) if body.get(2 + 32).is_some_and(|session| *session > 0) => Offered::Compatible,
        Some(body) => protocols(Input(body)).map_or(Offered::Malformed, Offered::Protocols),
    }
}

fn protocols(mut body: Input<'_>) -> Option<Vec<Vec<u8>>> {
    body.take(2 + 32)?; // version, random
    let session = usize::from(body.u8()?);
    body.take(session)?;
    let suites = usize::from(body.u16()?);
    body.take(suites)?;
    let compression = usize::from(body.u8()?);
    body.take(compression)?;
    let len = usize::from(body.u16()?);
    let mut extensions = Input(body.take(len)?);
    while !extensions.0.is_empty() {
        let kind = extensions.u16()?;
        let len = usize::from(extensions.u16()?);
        let mut extension = Input(extensions.take(len)?);
        if kind != ALPN {
            continue;
        }
        let len = usize::from(extension.u16()?);
        let mut list = Input(extension.take(len)?);
        let mut names = Vec::new();
        while !list.0.is_empty() {
            let len = usize::from(list.u8()?);
            names.push(list.take(len)?.to_vec());
        }
        return Some(names);
    }
    Some(Vec::new())
}

struct Input<'a>(&'a [u8]);

impl<'a> Input<'a> {
    fn take(&mut self, len: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(len)?;
        self.0 = rest;
        Some(taken)
    }

    fn u8(&mut self) -> Option<u8> {
        self.take(1).map(|bytes| bytes[0])
    }

    fn u16(&mut self) -> Option<u16> {
        self.take(2).map(|bytes| u16::from_be_bytes([bytes[0], bytes[1]]))
    }

    fn u24(&mut self) -> Option<usize> {
        self.take(3)
            .map(|bytes| usize::from(bytes[0]) << 16 | usize::from(bytes[1]) << 8 | usize::from(bytes[2]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hello(extensions: &[u8]) -> Vec<u8> {
        let mut body = vec![3, 3];
        body.extend([7; 32]);
        body.extend([0, 0, 2, 0x13, 0x01, 1, 0]);
        body.extend(u16::try_from(extensions.len()).unwrap().to_be_bytes());
        body.extend(extensions);
        let mut message = vec![1, 0];
        message.extend(u16::try_from(body.len()).unwrap().to_be_bytes());
        message.extend(body);
        message
    }

    #[test]
    fn finds_the_protocols() {
        let extensions = [
            0, 43, 0, 1, 9, 0, 16, 0, 14, 0, 12, 8, b'o', b'r', b'i', b'e', b'l', b'/', b'1', b'x', 2, b'h',
            b'3',
        ];
        let bytes = hello(&extensions);
        assert_eq!(offered(&bytes), Offered::Protocols(vec![b"oriel/1x".to_vec(), b"h3".to_vec()]));
        for end in 0..bytes.len() {
            assert_eq!(offered(&bytes[..end]), Offered::Incomplete, "{end} bytes");
        }
        assert_eq!(offered(&hello(&[])), Offered::Protocols(vec![]));
        assert_eq!(offered(&hello(&[0, 16, 0, 9])), Offered::Malformed);
        assert_eq!(offered(&[2, 0, 0, 0]), Offered::Malformed);
        assert_eq!(offered(&[1, 1, 0, 0]), Offered::Malformed, "too long");
    }
}
