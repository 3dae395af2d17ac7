//! The visitor's unidirectional streams: control, QPACK's two, and those that nobody knows.

use std::future::poll_fn;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use bytes::{Buf, BytesMut};

use crate::code::Code;
use crate::frame::{self, Broken, FrameHead, FrameReader};
use crate::varint;
use crate::visit::Visit;

const CONTROL: u64 = 0x0;
const PUSH: u64 = 0x1;
const ENCODER: u64 = 0x2;
const DECODER: u64 = 0x3;

const MAX_FIELD_SECTION_SIZE: u64 = 0x6;

/// The longest payload of a frame on the control stream that is looked at: settings take a few bytes each.
const MOST: u64 = 4 * 1024;

/// Our control stream, as far as it is written at once: its type, and the settings. Those that are left out, above
/// all QPACK's, have the default that is wanted: no dynamic table.
pub(crate) fn preface(limit: usize) -> BytesMut {
    let mut settings = BytesMut::new();
    varint::put(&mut settings, MAX_FIELD_SECTION_SIZE);
    varint::put(&mut settings, limit as u64);
    // A setting that means nothing, so that nobody comes to rely on there being none (RFC 9114, section 7.2.4.1).
    varint::put(&mut settings, 0x1f * 7 + 0x21);
    varint::put(&mut settings, 0);
    let mut out = BytesMut::new();
    varint::put(&mut out, CONTROL);
    varint::put(&mut out, frame::SETTINGS);
    varint::put(&mut out, settings.len() as u64);
    out.extend_from_slice(&settings);
    out
}

/// A GOAWAY frame: requests from this stream id on are not taken.
pub(crate) fn goaway(id: u64) -> BytesMut {
    let mut out = BytesMut::new();
    varint::put(&mut out, frame::GOAWAY);
    let mut payload = BytesMut::new();
    varint::put(&mut payload, id);
    varint::put(&mut out, payload.len() as u64);
    out.extend_from_slice(&payload);
    out
}

/// A frame of a type that is reserved for meaning nothing (RFC 9114, section 7.2.8).
pub(crate) fn nothing() -> BytesMut {
    let mut out = BytesMut::new();
    varint::put(&mut out, 0x1f + 0x21);
    varint::put(&mut out, 0);
    out
}

/// Reads one unidirectional stream to its end, which for three of them must not come.
pub(crate) async fn run(visit: Arc<Visit>, stream: quinn::RecvStream) {
    let mut reader = FrameReader::new(stream);
    let Ok(Some(kind)) = poll_fn(|cx| reader.poll_varint(cx)).await else { return };
    let (number, name) = match kind {
        CONTROL => (0, "control"),
        ENCODER => (1, "encoder"),
        DECODER => (2, "decoder"),
        PUSH => {
            visit.fail(Code::StreamCreationError, "a visitor cannot push");
            return;
        }
        _ => {
            reader.stop(Code::StreamCreationError);
            return;
        }
    };
    if visit.opened[number].swap(true, Ordering::Relaxed) {
        visit.fail(Code::StreamCreationError, "a second stream of a kind that comes once");
        return;
    }
    let ended = match kind {
        CONTROL => control(&visit, &mut reader).await,
        ENCODER => encoder(&visit, &mut reader).await,
        _ => decoder(&visit, &mut reader).await,
    };
    // Some other fault has closed the connection already.
    if ended.is_ok() {
        let reason = match name {
            "control" => "the control stream ended",
            "encoder" => "the encoder stream ended",
            _ => "the decoder stream ended",
        };
        visit.fail(Code::ClosedCriticalStream, reason);
    }
}

/// What has to be remembered between the frames of the control stream.
#[derive(Default)]
struct Seen {
    settings: bool,
    goaway: Option<u64>,
    max_push: Option<u64>,
}

async fn control(visit: &Visit, reader: &mut FrameReader) -> Result<(), Code> {
    let mut seen = Seen::default();
    loop {
        let head = match poll_fn(|cx| reader.poll_head(cx)).await {
            Ok(Some(head)) => head,
            Ok(None) | Err(Broken::Stream | Broken::Cut) => return Ok(()),
        };
        control_frame(visit, reader, head, &mut seen).await?;
    }
}

async fn control_frame(
    visit: &Visit,
    reader: &mut FrameReader,
    FrameHead { kind, len }: FrameHead,
    seen: &mut Seen,
) -> Result<(), Code> {
    let fail = |code, reason| Err(visit.fail(code, reason));
    if !seen.settings && kind != frame::SETTINGS {
        return fail(Code::MissingSettings, "the first frame must be settings");
    }
    visit.noise()?;
    if frame::is_unknown(kind) {
        let mut left = len;
        while left > 0 {
            let piece = poll_fn(|cx| reader.poll_piece(cx, left)).await;
            left -= piece
                .map_err(|_| visit.fail(Code::ClosedCriticalStream, "the control stream ended"))?
                .len() as u64;
        }
        return Ok(());
    }
    let known = matches!(kind, frame::SETTINGS | frame::GOAWAY | frame::MAX_PUSH_ID | frame::CANCEL_PUSH);
    if !known || (kind == frame::SETTINGS && seen.settings) {
        return fail(Code::FrameUnexpected, "a frame that may not come on the control stream");
    }
    if len > MOST {
        return fail(Code::ExcessiveLoad, "a frame that is absurdly long");
    }
    let payload = poll_fn(|cx| reader.poll_payload(cx, usize::try_from(len).unwrap_or(usize::MAX))).await;
    let payload = payload.map_err(|_| visit.fail(Code::ClosedCriticalStream, "the control stream ended"))?;
    if kind == frame::SETTINGS {
        seen.settings = true;
        return settings(visit, &payload);
    }
    let Some((id, _)) = varint::peek(&payload).filter(|(_, len)| *len == payload.len()) else {
        return fail(Code::FrameError, "a payload of the wrong length");
    };
    match kind {
        frame::GOAWAY if seen.goaway.is_some_and(|before| id > before) => {
            fail(Code::IdError, "GOAWAY with a larger id")
        }
        frame::GOAWAY => {
            seen.goaway = Some(id);
            Ok(())
        }
        frame::MAX_PUSH_ID if seen.max_push.is_some_and(|before| id < before) => {
            fail(Code::IdError, "MAX_PUSH_ID with a smaller id")
        }
        frame::MAX_PUSH_ID => {
            seen.max_push = Some(id);
            Ok(())
        }
        _ => fail(Code::IdError, "CANCEL_PUSH of what was never promised"),
    }
}

fn settings(visit: &Visit, mut payload: &[u8]) -> Result<(), Code> {
    let mut seen = Vec::new();
    let take = |payload: &mut &[u8]| {
        let (value, len) = varint::peek(payload)?;
        payload.advance(len);
        Some(value)
    };
    while !payload.is_empty() {
        let (Some(id), Some(value)) = (take(&mut payload), take(&mut payload)) else {
            return Err(visit.fail(Code::FrameError, "settings that are cut off"));
        };
        // Those of HTTP/2 that have no counterpart are forbidden (RFC 9114, section 7.2.4.1).
        if matches!(id, 0x0 | 0x2..=0x5) || seen.contains(&id) {
            return Err(visit.fail(Code::SettingsError, "a setting that may not come, or not twice"));
        }
        // One that has two values is taken for a mistake (RFC 8441, section 3; RFC 9297, section 2.1.1).
        if matches!(id, 0x8 | 0x33) && value > 1 {
            return Err(visit.fail(Code::SettingsError, "a setting that is neither 0 nor 1"));
        }
        if id == MAX_FIELD_SECTION_SIZE {
            visit.their_limit.store(value, Ordering::Relaxed);
        }
        seen.push(id);
    }
    Ok(())
}

/// Since the table has no room, the one instruction that may come sets its capacity to zero.
async fn encoder(visit: &Visit, reader: &mut FrameReader) -> Result<(), Code> {
    while let Some(bytes) = next(reader).await {
        for byte in bytes {
            if byte != 0x20 {
                return Err(visit.fail(Code::QpackEncoderStreamError, "the dynamic table has no room"));
            }
            visit.noise()?;
        }
    }
    Ok(())
}

/// Nothing that is sent refers to the dynamic table, so nothing of it can be acknowledged; a stream may be cancelled.
async fn decoder(visit: &Visit, reader: &mut FrameReader) -> Result<(), Code> {
    // Within an integer of several bytes, how many have come.
    let mut more = 0;
    while let Some(bytes) = next(reader).await {
        for byte in bytes {
            if more == 0 {
                if byte & 0xc0 != 0x40 {
                    return Err(
                        visit.fail(Code::QpackDecoderStreamError, "nothing was inserted or referred to")
                    );
                }
                visit.noise()?;
                more = u32::from(byte & 0x3f == 0x3f);
            } else {
                more = if byte & 0x80 == 0 { 0 } else { more + 1 };
                if more > 9 {
                    return Err(visit.fail(Code::QpackDecoderStreamError, "a stream id that is too long"));
                }
            }
        }
    }
    Ok(())
}

async fn next(reader: &mut FrameReader) -> Option<bytes::Bytes> {
    poll_fn(|cx| reader.poll_piece(cx, u64::MAX)).await.ok()
}
