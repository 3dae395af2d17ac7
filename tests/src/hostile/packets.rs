//! Packets and control frames put together by hand, right or wrong.

use std::ops::RangeInclusive;

use bytes::{Bytes, BytesMut};
use http::uri::Scheme;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use oriel_protocol::control::{Control, Hello, InstanceId};
use oriel_protocol::head::{RequestHead, ResponseHead};
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::payload::{Abort, Final, begin_data};

/// A packet of any type with any flags, and a length that may be a lie.
pub fn packet(kind: u8, flags: u8, reserved: u16, len: u32, id: MessageBoxId, payload: &[u8]) -> Vec<u8> {
    let mut out = vec![kind, flags];
    out.extend(reserved.to_be_bytes());
    out.extend(len.to_be_bytes());
    out.extend(id.as_bytes());
    out.extend(payload);
    out
}

/// RESPONSE.
///
/// # Panics
/// If the fields are not fields.
pub fn response(id: MessageBoxId, status: u16, fields: &[(&str, &str)], empty: bool) -> Vec<u8> {
    let head = ResponseHead { status: StatusCode::from_u16(status).unwrap(), fields: map(fields) };
    let mut out = BytesMut::new();
    head.encode(id, empty, &mut out).unwrap();
    out.to_vec()
}

/// REQUEST that asks to switch protocols at `https://HOST/PATH`.
///
/// # Panics
/// If the parts are not what they should be.
pub fn switch(id: MessageBoxId, host: &str, path: &str, protocol: &str, fields: &[(&str, &str)]) -> Vec<u8> {
    let head = RequestHead {
        method: Method::CONNECT,
        scheme: Scheme::HTTPS,
        authority: host.parse().unwrap(),
        target: path.parse().unwrap(),
        protocol: Some(protocol.parse().unwrap()),
        fields: map(fields),
    };
    let mut out = BytesMut::new();
    head.encode(id, false, &mut out).unwrap();
    out.to_vec()
}

/// REQUEST, for `https://HOST/PATH`.
///
/// # Panics
/// If the parts are not what they should be.
pub fn request(
    id: MessageBoxId,
    method: &str,
    host: &str,
    path: &str,
    fields: &[(&str, &str)],
    empty: bool,
) -> Vec<u8> {
    let head = RequestHead {
        method: Method::from_bytes(method.as_bytes()).unwrap(),
        scheme: Scheme::HTTPS,
        authority: host.parse().unwrap(),
        target: path.parse().unwrap(),
        protocol: None,
        fields: map(fields),
    };
    let mut out = BytesMut::new();
    head.encode(id, empty, &mut out).unwrap();
    out.to_vec()
}

/// DATA at an offset.
pub fn data(id: MessageBoxId, offset: u64, body: &[u8]) -> Vec<u8> {
    let mut out = BytesMut::new();
    begin_data(&mut out, id, offset, None, body.len());
    out.extend_from_slice(body);
    out.to_vec()
}

/// FINAL with these totals.
///
/// # Panics
/// Never.
pub fn last(id: MessageBoxId, total: u64, packets: u64) -> Vec<u8> {
    trailing(id, total, packets, &[])
}

/// FINAL with these totals and trailers.
///
/// # Panics
/// If the trailers are not fields.
pub fn trailing(id: MessageBoxId, total: u64, packets: u64, trailers: &[(&str, &str)]) -> Vec<u8> {
    let mut out = BytesMut::new();
    Final { total, packets, trailers: map(trailers), ..Final::default() }.encode(id, &mut out).unwrap();
    out.to_vec()
}

/// ABORT with this reason.
pub fn abort(id: MessageBoxId, reason: u32) -> Vec<u8> {
    let mut out = BytesMut::new();
    let reason = oriel_protocol::close::CloseCode::from_u32(reason);
    Abort { reason, signature: None }.encode(id, &mut out);
    out.to_vec()
}

/// A whole answer: RESPONSE, one DATA, FINAL.
pub fn answer(id: MessageBoxId, status: u16, fields: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let len = body.len() as u64;
    [response(id, status, fields, false), data(id, 0, body), last(id, len, 1)].concat()
}

/// A control frame as bytes.
pub fn control(frame: &Control) -> Bytes {
    let mut out = BytesMut::new();
    frame.encode(&mut out);
    out.freeze()
}

/// A control frame of any type, and a length that may be a lie.
pub fn frame(kind: u8, flags: u8, reserved: u16, len: u32, payload: &[u8]) -> Vec<u8> {
    let mut out = vec![kind, flags];
    out.extend(reserved.to_be_bytes());
    out.extend(len.to_be_bytes());
    out.extend(payload);
    out
}

/// A hello for these names.
///
/// # Panics
/// If they are not names.
pub fn hello(names: &[&str], instance: u8) -> Hello {
    hello_in(1..=1, names, instance)
}

/// A hello with this range of versions.
///
/// # Panics
/// If the names are not names.
pub fn hello_in(versions: RangeInclusive<u16>, names: &[&str], instance: u8) -> Hello {
    Hello {
        versions,
        instance: InstanceId([instance; 16]),
        names: names.iter().map(|name| name.parse().unwrap()).collect(),
        replica: false,
        token: None,
        software: "hostile".into(),
        domains: Vec::new(),
        standby: false,
    }
}

fn map(fields: &[(&str, &str)]) -> HeaderMap {
    let mut map = HeaderMap::new();
    for (name, value) in fields {
        map.append(HeaderName::try_from(*name).unwrap(), HeaderValue::try_from(*value).unwrap());
    }
    map
}
