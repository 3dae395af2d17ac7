//! Bodies made on the fly: bytes that differ at every offset, so that a piece lost, doubled or from another body
//! changes the digest.

use std::fmt::Write;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt;
use ring::digest;

const BLOCK: usize = 64 * 1024;

static NOISE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut noise = Vec::with_capacity(BLOCK);
    while noise.len() < BLOCK {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        noise.extend_from_slice(&state.to_le_bytes());
    }
    noise
});

/// A body of `len` bytes that depend on `seed`.
#[derive(Debug)]
pub struct Pattern {
    seed: u64,
    at: u64,
    len: u64,
    says_length: bool,
    /// Whether it ends after `len` bytes, or just goes no further.
    ends: bool,
    produced: Arc<AtomicU64>,
}

impl Pattern {
    /// With its length known from the start.
    pub fn sized(seed: u64, len: u64) -> Self {
        Self { seed, at: 0, len, says_length: true, ends: true, produced: Arc::default() }
    }

    /// With its length known only at its end.
    pub fn unsized_(seed: u64, len: u64) -> Self {
        Self { says_length: false, ..Self::sized(seed, len) }
    }

    /// `len` bytes, and then neither more nor an end.
    pub fn stuck(seed: u64, len: u64) -> Self {
        Self { ends: false, ..Self::unsized_(seed, len) }
    }

    /// Counts into `produced` what is asked for.
    #[must_use]
    pub fn counted(mut self, produced: &Arc<AtomicU64>) -> Self {
        self.produced = Arc::clone(produced);
        self
    }

    fn next(&mut self) -> Option<Bytes> {
        let len = usize::try_from((self.len - self.at).min(BLOCK as u64)).unwrap();
        if len == 0 {
            return None;
        }
        let mut block = BytesMut::from(&NOISE[..len.max(16)]);
        block[..8].copy_from_slice(&self.at.to_le_bytes());
        block[8..16].copy_from_slice(&self.seed.to_le_bytes());
        block.truncate(len);
        self.at += len as u64;
        self.produced.fetch_add(len as u64, Ordering::Relaxed);
        Some(block.freeze())
    }
}

impl Body for Pattern {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        match self.next() {
            None if !self.ends => Poll::Pending,
            block => Poll::Ready(block.map(|block| Ok(Frame::data(block)))),
        }
    }

    fn size_hint(&self) -> SizeHint {
        if self.says_length { SizeHint::with_exact(self.len - self.at) } else { SizeHint::default() }
    }
}

/// What a body of that seed and length must come out as.
pub fn expected(seed: u64, len: u64) -> String {
    let mut pattern = Pattern::sized(seed, len);
    let mut context = digest::Context::new(&digest::SHA256);
    while let Some(block) = pattern.next() {
        context.update(&block);
    }
    shown(len, context)
}

/// Takes a body in and says how long it was and its digest; never holds more than a piece of it.
///
/// # Errors
/// The body's own.
pub async fn measured<B>(mut body: B) -> Result<String, B::Error>
where
    B: Body<Data = Bytes> + Unpin,
{
    let mut context = digest::Context::new(&digest::SHA256);
    let mut len = 0;
    while let Some(frame) = body.frame().await {
        if let Ok(data) = frame?.into_data() {
            len += data.len() as u64;
            context.update(&data);
        }
    }
    Ok(shown(len, context))
}

fn shown(len: u64, context: digest::Context) -> String {
    let mut text = format!("{len} ");
    for byte in context.finish().as_ref() {
        let _ = write!(text, "{byte:02x}");
    }
    text
}
