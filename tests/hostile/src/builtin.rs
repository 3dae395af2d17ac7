//! An honest relay, peer and site in one, so that a verifier can be tested with nothing else at hand.

use bytes::{BufMut, Bytes, BytesMut};
use http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http::{Method, StatusCode};
use oriel_protocol::close::CloseCode;
use oriel_protocol::head::{ResponseHead, encode_section};
use oriel_protocol::key::PublicKey;
use oriel_protocol::message_box::MessageBoxId;
use oriel_protocol::negotiation::PACKETS_TYPE;
use oriel_protocol::payload::{Abort, Final, begin_data};
use oriel_signing::binary;
use oriel_signing::delegation::Delegation;
use oriel_signing::ed25519::SigningKey;
use oriel_signing::signer::Signer;
use oriel_signing::stream::Stream;
use oriel_signing::wish::Wish;
use sha2::{Digest, Sha256};

use crate::answer::Reply;
use crate::pages::{Page, page};
use crate::question::Question;

/// The serial of the delegation that the site signs with; a verifier may be told that it has seen it.
pub const SERIAL: u64 = 7;

/// Known to everybody: what this identity signs is worth nothing outside of tests.
const IDENTITY: [u8; 32] = [0x11; 32];
const SIGNING: [u8; 32] = [0x22; 32];

/// Smaller than a packet may be: several carry no signature of their own.
const PIECE: usize = 48 * 1024;
const DAY: u64 = 24 * 3600;

/// The identity of the built-in site.
pub fn identity() -> SigningKey {
    SigningKey::from_seed(&IDENTITY)
}

/// Its public half: what a visitor pins.
pub fn key() -> PublicKey {
    identity().public()
}

/// The honest response. `None` where something cannot be signed, or without randomness.
pub fn answer(question: &Question, now: u64) -> Option<Reply> {
    let page = page(&question.method, question.path(), &question.fields, &question.body);
    let Some(nonce) = question.nonce() else {
        return Some(Reply { status: page.status, fields: page.fields, body: page.body });
    };
    let wish = Wish { nonce };
    if question.wants_packets() {
        packets(question, &page, &wish, now)
    } else {
        in_fields(question, page, &wish, now)
    }
}

fn signer(now: u64) -> Option<Signer> {
    let key = SigningKey::from_seed(&SIGNING);
    let delegation = Delegation {
        key: key.public(),
        not_before: now.saturating_sub(DAY),
        expires: now + DAY,
        serial: SERIAL,
    };
    Some(Signer::delegated(key, delegation.vouch(&identity())?))
}

fn stream(question: &Question) -> Option<Stream> {
    let has_body = !matches!(question.method, Method::GET | Method::HEAD);
    Some(Stream { id: random()?, request: has_body.then(|| Sha256::digest(&question.body).into()) })
}

fn packets(question: &Question, page: &Page, wish: &Wish, now: u64) -> Option<Reply> {
    let id = MessageBoxId::from_bytes(random()?);
    let mut head = ResponseHead { status: page.status, fields: page.fields.clone() };
    let uri = question.target_uri();
    let mut seal = signer(now)?.sign(&mut head, question.covered(&uri), wish, &stream(question)?, now)?;
    let mut out = BytesMut::new();
    head.encode(id, page.body.is_empty() && !page.breaks, &mut out).ok()?;
    let pieces: Vec<&[u8]> = page.body.chunks(PIECE).collect();
    let mut offset = 0;
    for (at, piece) in pieces.iter().enumerate() {
        // As a peer whose origin pauses after the second piece and at the end.
        let signature = seal.data(piece, at == 1 || at + 1 == pieces.len());
        begin_data(&mut out, id, offset, signature.as_ref(), piece.len());
        out.put_slice(piece);
        offset += piece.len() as u64;
    }
    if page.breaks {
        let reason = CloseCode::OriginBroke;
        Abort { reason, signature: Some(seal.abort(reason.to_u32())) }.encode(id, &mut out);
    } else {
        let trailers = HeaderMap::new();
        let signature = Some(seal.finish(None, &encode_section(&trailers).ok()?));
        let packets = pieces.len() as u64;
        Final { total: offset, packets, digest: None, trailers, signature }.encode(id, &mut out).ok()?;
    }
    let mut fields = HeaderMap::new();
    fields.insert(CONTENT_TYPE, HeaderValue::from_static(PACKETS_TYPE));
    fields.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Some(Reply { status: StatusCode::OK, fields, body: out.freeze() })
}

/// An ordinary response with a signature among its fields.
fn in_fields(question: &Question, page: Page, wish: &Wish, now: u64) -> Option<Reply> {
    let Page { status, mut fields, body, .. } = page;
    let digest = format!("sha-256=:{}:", binary::encode(&Sha256::digest(&body)));
    fields.insert(HeaderName::from_static("content-digest"), HeaderValue::try_from(digest).ok()?);
    let mut head = ResponseHead { status, fields };
    let uri = question.target_uri();
    signer(now)?.sign(&mut head, question.covered(&uri), wish, &stream(question)?, now)?;
    let body = if question.method == Method::HEAD { Bytes::new() } else { body };
    Some(Reply { status: head.status, fields: head.fields, body })
}

/// Random bytes; `None` if the system has none.
pub fn random<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).ok()?;
    Some(bytes)
}
