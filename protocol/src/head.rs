//! Heads as RFC 9292 known-length messages, truncated after the field section (its section 3.8; P-50 to P-55).

use std::borrow::Cow;

use bytes::{Buf, BufMut, Bytes, BytesMut};
use http::uri::{Authority, PathAndQuery, Scheme};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};

use crate::error::DecodeError;
use crate::limits::{MAX_FIELDS, MAX_HEAD, MAX_TARGET};
use crate::message_box::MessageBoxId;
use crate::packet::{Flags, Kind, begin};
use crate::varint;

/// Framing indicators of RFC 9292, section 3.3: known-length request and response.
const REQUEST: u64 = 0;
const RESPONSE: u64 = 1;

/// Extended CONNECT's `:protocol` travels as the first field line under this name (P-55).
const PROTOCOL: &[u8] = b":protocol";

/// A request's control data and fields.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestHead {
    /// The method, case preserved.
    pub method: Method,
    /// `http` or `https`: how the visitor reached the relay.
    pub scheme: Scheme,
    /// The name the visitor asked for, with a port where it is not the scheme's own.
    pub authority: Authority,
    /// Path and query, or the `*` of OPTIONS.
    pub target: PathAndQuery,
    /// The `:protocol` of extended CONNECT (RFC 8441), such as `websocket`.
    pub protocol: Option<HeaderValue>,
    /// The field section.
    pub fields: HeaderMap,
}

/// A response's status and fields; also an interim response, where the status is 1xx.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponseHead {
    /// The status: 200 to 599 in RESPONSE, 100 to 199 except 101 in INFORMATIONAL. A 101 is a RESPONSE (P-54).
    pub status: StatusCode,
    /// The field section.
    pub fields: HeaderMap,
}

/// A head that is over a limit of P-10 and was not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("head too large: {0}")]
pub struct HeadTooLarge(pub &'static str);

impl RequestHead {
    /// Appends the whole REQUEST packet; `empty` says that no body follows.
    ///
    /// # Errors
    /// [`HeadTooLarge`] if a limit is exceeded; nothing was written then.
    pub fn encode(&self, id: MessageBoxId, empty: bool, out: &mut BytesMut) -> Result<(), HeadTooLarge> {
        let mut target = Cow::Borrowed(self.target.as_str());
        if target.starts_with('?') {
            target = Cow::Owned(format!("/{target}")); // http://alice.example.net?q has the path / all the same
        }
        let control = [
            self.method.as_str().as_bytes(),
            self.scheme.as_str().as_bytes(),
            self.authority.as_str().as_bytes(),
            target.as_bytes(),
        ];
        if control[3].len() > MAX_TARGET {
            return Err(HeadTooLarge("request target"));
        }
        let lines = lines_len(&self.fields, self.protocol.as_ref())?;
        let len = varint::len(REQUEST)
            + control.iter().map(|part| prefixed(part.len())).sum::<usize>()
            + prefixed(lines);
        if len > MAX_HEAD {
            return Err(HeadTooLarge("request head"));
        }
        begin(out, Kind::Request, if empty { Flags::EMPTY } else { Flags::NONE }, len, id);
        out.reserve(len);
        varint::put(out, REQUEST);
        for part in control {
            put_prefixed(part, out);
        }
        varint::put(out, lines as u64);
        if let Some(protocol) = &self.protocol {
            put_prefixed(PROTOCOL, out);
            put_prefixed(protocol.as_bytes(), out);
        }
        put_lines(&self.fields, out);
        Ok(())
    }

    /// Reads the payload of a REQUEST packet.
    ///
    /// # Errors
    /// [`DecodeError::Head`] or [`DecodeError::HeadTooLarge`], naming what is wrong.
    pub fn decode(mut payload: Bytes) -> Result<RequestHead, DecodeError> {
        if varint::take(&mut payload) != Some(REQUEST) {
            return Err(DecodeError::Head("not a known-length request"));
        }
        let method = take_prefixed(&mut payload)?;
        let scheme = take_prefixed(&mut payload)?;
        let authority = take_prefixed(&mut payload)?;
        let target = take_prefixed(&mut payload)?;
        if target.len() > MAX_TARGET {
            return Err(DecodeError::HeadTooLarge("request target"));
        }
        let scheme = match &scheme[..] {
            b"http" => Scheme::HTTP,
            b"https" => Scheme::HTTPS,
            _ => return Err(DecodeError::Head("scheme is neither http nor https")),
        };
        if authority.contains(&b'@') {
            return Err(DecodeError::Head("authority holds user information"));
        }
        let asterisk = &target[..] == b"*" && &method[..] == b"OPTIONS";
        if !(target.starts_with(b"/") || asterisk) {
            return Err(DecodeError::Head("target is neither a path nor the * of OPTIONS"));
        }
        if target.contains(&b'#') {
            return Err(DecodeError::Head("target holds a fragment"));
        }
        let mut protocol = None;
        let fields = take_lines(&mut payload, Some(&mut protocol))?;
        end(&payload)?;
        match (&method[..] == b"CONNECT", protocol.is_some()) {
            (true, false) => return Err(DecodeError::Head("CONNECT without :protocol")),
            (false, true) => return Err(DecodeError::Head(":protocol without CONNECT")),
            _ => {}
        }
        let authority =
            Authority::from_maybe_shared(authority).map_err(|_| DecodeError::Head("authority"))?;
        if !has_sound_port(&authority) {
            return Err(DecodeError::Head("authority's port is no number up to 65535"));
        }
        Ok(RequestHead {
            method: Method::from_bytes(&method).map_err(|_| DecodeError::Head("method"))?,
            scheme,
            authority,
            target: PathAndQuery::from_maybe_shared(target).map_err(|_| DecodeError::Head("target"))?,
            protocol,
            fields,
        })
    }
}

impl ResponseHead {
    /// Appends the whole packet: INFORMATIONAL for a 1xx other than 101, else RESPONSE; `empty` says that no
    /// body follows.
    ///
    /// # Errors
    /// [`HeadTooLarge`] if a limit is exceeded; nothing was written then.
    pub fn encode(&self, id: MessageBoxId, empty: bool, out: &mut BytesMut) -> Result<(), HeadTooLarge> {
        let status = u64::from(self.status.as_u16());
        let lines = lines_len(&self.fields, None)?;
        let len = varint::len(RESPONSE) + varint::len(status) + prefixed(lines);
        if len > MAX_HEAD {
            return Err(HeadTooLarge("response head"));
        }
        let (kind, flags) = match (self.is_interim(), empty) {
            (true, _) => (Kind::Informational, Flags::NONE),
            (false, true) => (Kind::Response, Flags::EMPTY),
            (false, false) => (Kind::Response, Flags::NONE),
        };
        begin(out, kind, flags, len, id);
        out.reserve(len);
        varint::put(out, RESPONSE);
        varint::put(out, status);
        varint::put(out, lines as u64);
        put_lines(&self.fields, out);
        Ok(())
    }

    /// Reads the payload of a RESPONSE or INFORMATIONAL packet.
    ///
    /// # Errors
    /// [`DecodeError::Head`] or [`DecodeError::HeadTooLarge`], naming what is wrong.
    pub fn decode(kind: Kind, mut payload: Bytes) -> Result<ResponseHead, DecodeError> {
        if varint::take(&mut payload) != Some(RESPONSE) {
            return Err(DecodeError::Head("not a known-length response"));
        }
        let status = varint::take(&mut payload)
            .and_then(|status| u16::try_from(status).ok())
            .filter(|status| (100..600).contains(status))
            .and_then(|status| StatusCode::from_u16(status).ok())
            .ok_or(DecodeError::Head("status"))?;
        let fields = take_lines(&mut payload, None)?;
        end(&payload)?;
        let head = ResponseHead { status, fields };
        if head.is_interim() != (kind == Kind::Informational) {
            return Err(DecodeError::Head("status does not fit the packet's type"));
        }
        Ok(head)
    }

    fn is_interim(&self) -> bool {
        self.status.is_informational() && self.status != StatusCode::SWITCHING_PROTOCOLS
    }
}

/// Whether an authority has no port, or one in digits up to 65535 (P-51).
fn has_sound_port(authority: &Authority) -> bool {
    match authority.as_str().strip_prefix(authority.host()) {
        Some("") => true,
        Some(rest) => rest.strip_prefix(':').is_some_and(|port| {
            port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok()
        }),
        None => false,
    }
}

/// Bytes of a field section: its length prefix and its lines.
pub(crate) fn section_len(fields: &HeaderMap) -> Result<usize, HeadTooLarge> {
    Ok(prefixed(lines_len(fields, None)?))
}

/// Appends a field section whose size [`section_len`] has checked.
pub(crate) fn put_section(fields: &HeaderMap, out: &mut BytesMut) {
    let lines: usize = fields.iter().map(line_len).sum();
    varint::put(out, lines as u64);
    put_lines(fields, out);
}

/// A field section by itself, its length before it: as signatures cover trailers.
///
/// # Errors
/// [`HeadTooLarge`] if a limit is exceeded.
pub fn encode_section(fields: &HeaderMap) -> Result<Vec<u8>, HeadTooLarge> {
    let mut out = BytesMut::with_capacity(section_len(fields)?);
    put_section(fields, &mut out);
    Ok(out.into())
}

/// Takes a field section off the front.
pub(crate) fn take_section(payload: &mut Bytes) -> Result<HeaderMap, DecodeError> {
    take_lines(payload, None)
}

fn line_len((name, value): (&HeaderName, &HeaderValue)) -> usize {
    prefixed(name.as_str().len()) + prefixed(value.len())
}

fn lines_len(fields: &HeaderMap, protocol: Option<&HeaderValue>) -> Result<usize, HeadTooLarge> {
    let first = protocol.map_or(0, |value| prefixed(PROTOCOL.len()) + prefixed(value.len()));
    let len = first + fields.iter().map(line_len).sum::<usize>();
    if fields.len() > MAX_FIELDS {
        return Err(HeadTooLarge("number of fields"));
    }
    if len > MAX_HEAD {
        return Err(HeadTooLarge("fields"));
    }
    Ok(len)
}

fn put_lines(fields: &HeaderMap, out: &mut BytesMut) {
    for (name, value) in fields {
        put_prefixed(name.as_str().as_bytes(), out);
        put_prefixed(value.as_bytes(), out);
    }
}

/// Takes the section's length and its lines. `protocol` is where a leading `:protocol` goes, if it may come.
fn take_lines(
    payload: &mut Bytes,
    mut protocol: Option<&mut Option<HeaderValue>>,
) -> Result<HeaderMap, DecodeError> {
    let mut lines = take_prefixed(payload)?;
    if lines.len() > MAX_HEAD {
        return Err(DecodeError::HeadTooLarge("fields"));
    }
    let mut fields = HeaderMap::with_capacity(16);
    let mut first = true;
    while lines.has_remaining() {
        let name = take_prefixed(&mut lines)?;
        let value = HeaderValue::from_maybe_shared(take_prefixed(&mut lines)?)
            .map_err(|_| DecodeError::Head("field value"))?;
        match protocol.as_deref_mut() {
            Some(slot) if first && &name[..] == PROTOCOL => *slot = Some(value),
            _ => {
                let name = HeaderName::from_lowercase(&name).map_err(|_| DecodeError::Head("field name"))?;
                if fields.len() == MAX_FIELDS {
                    return Err(DecodeError::HeadTooLarge("number of fields"));
                }
                fields.append(name, value);
            }
        }
        first = false;
    }
    Ok(fields)
}

/// RFC 9292, section 3.8, lets a message end here, or carry an empty body and trailer section.
fn end(payload: &Bytes) -> Result<(), DecodeError> {
    match &payload[..] {
        [] | [0] | [0, 0] => Ok(()),
        _ => Err(DecodeError::Head("bytes after the field section")),
    }
}

fn prefixed(len: usize) -> usize {
    varint::len(len as u64) + len
}

fn put_prefixed(bytes: &[u8], out: &mut BytesMut) {
    varint::put(out, bytes.len() as u64);
    out.put_slice(bytes);
}

fn take_prefixed(payload: &mut Bytes) -> Result<Bytes, DecodeError> {
    let len = varint::take(payload)
        .and_then(|len| usize::try_from(len).ok())
        .filter(|&len| len <= payload.len())
        .ok_or(DecodeError::Head("length"))?;
    Ok(payload.split_to(len))
}
