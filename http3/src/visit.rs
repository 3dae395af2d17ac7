//! What the streams of one connection know of one another.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Instant;

use crate::code::Code;
use crate::frame::Broken;

/// Frames that carry nothing: how many at once, and how many more for each second of the connection's life.
const NOISE: (u64, u64) = (2_000, 100);

/// One connection, as its streams see it.
#[derive(Debug)]
pub(crate) struct Visit {
    pub(crate) quic: quinn::Connection,
    /// Bytes of a field section that are taken.
    pub(crate) limit: usize,
    /// Bytes of a field section that the visitor takes.
    pub(crate) their_limit: AtomicU64,
    /// Which of the visitor's critical streams have been opened: control, encoder, decoder.
    pub(crate) opened: [AtomicBool; 3],
    noise: AtomicU64,
    began: Instant,
}

impl Visit {
    pub(crate) fn new(quic: quinn::Connection, limit: usize) -> Self {
        Self {
            quic,
            limit,
            their_limit: AtomicU64::new(u64::MAX),
            opened: Default::default(),
            noise: AtomicU64::new(0),
            began: Instant::now(),
        }
    }

    /// Closes the connection.
    pub(crate) fn fail(&self, code: Code, reason: &'static str) -> Code {
        self.quic.close(code.into(), reason.as_bytes());
        code
    }

    /// A stream that must not end within a frame has done so, or is gone.
    pub(crate) fn broken(&self, broken: &Broken) -> Code {
        match broken {
            Broken::Stream => Code::RequestCancelled,
            Broken::Cut => self.fail(Code::FrameError, "a frame was cut off"),
        }
    }

    /// Counts a frame that carries nothing.
    pub(crate) fn noise(&self) -> Result<(), Code> {
        let (burst, per_second) = NOISE;
        let noise = self.noise.fetch_add(1, Ordering::Relaxed);
        if noise > burst && noise > burst + per_second * self.began.elapsed().as_secs() {
            return Err(self.fail(Code::ExcessiveLoad, "too many frames that carry nothing"));
        }
        Ok(())
    }
}
