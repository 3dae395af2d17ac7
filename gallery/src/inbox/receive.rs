//! From a request's body to a file.

use std::fs::File;
use std::io::{self, Write};

use bytes::Bytes;
use http_body_util::BodyExt;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::form::PATIENCE;
use crate::inbox::magic;

/// So much is gathered before it is written.
const PIECE: usize = 256 * 1024;
/// So many bytes have to come in the time that a visitor is waited for: less holds a place and gets nowhere.
const LEAST: usize = 4096;

/// How a body ended.
#[derive(Debug)]
pub(super) enum End {
    /// By itself.
    Whole,
    /// The visitor is gone, came back on another way, or was too slow. What had come is kept.
    BrokeOff,
    /// There was more than there should be.
    TooMuch,
    /// It is not what its name says.
    WrongType,
    /// It could not be written.
    Failed(io::Error),
}

/// Where bytes go, and how many at most.
#[derive(Debug)]
pub(super) struct Sink {
    file: Option<File>,
    gathered: Vec<u8>,
    /// How many more are taken.
    room: u64,
    pub(super) written: u64,
    /// What the first bytes have to agree with.
    name: Option<String>,
}

impl Sink {
    /// Writes at most `room` bytes behind what is in the file. If `name` is given, the first bytes are the file's, and
    /// have to be of the type that it says.
    pub(super) fn new(file: File, room: u64, name: Option<String>) -> Sink {
        Sink { file: Some(file), gathered: Vec::new(), room, written: 0, name }
    }

    /// Takes bytes.
    pub(super) async fn push(&mut self, bytes: &[u8]) -> Result<(), End> {
        let length = bytes.len() as u64;
        if length > self.room {
            return Err(End::TooMuch);
        }
        self.room -= length;
        self.gathered.extend_from_slice(bytes);
        if self.gathered.len() >= PIECE { self.flush().await } else { Ok(()) }
    }

    /// Writes what was gathered.
    pub(super) async fn flush(&mut self) -> Result<(), End> {
        if self.gathered.is_empty() {
            return Ok(());
        }
        if self.gathered.len() >= magic::ENOUGH
            && let Some(name) = self.name.take()
            && !magic::agrees(&name, &self.gathered)
        {
            return Err(End::WrongType);
        }
        let Some(mut file) = self.file.take() else {
            return Err(End::Failed(io::Error::other("the file failed before")));
        };
        let gathered = std::mem::take(&mut self.gathered);
        let written = tokio::task::spawn_blocking(move || {
            file.write_all(&gathered)?;
            Ok((file, gathered))
        });
        match written.await.unwrap_or_else(|stopped| Err(stopped.into())) {
            Ok((file, mut gathered)) => {
                self.written += gathered.len() as u64;
                self.file = Some(file);
                gathered.clear();
                self.gathered = gathered;
                Ok(())
            }
            Err(error) => Err(End::Failed(error)),
        }
    }

    /// Takes a whole body. Stops when `wanted` is cancelled; what has come until then is written.
    pub(super) async fn drain<B>(&mut self, mut body: B, wanted: &CancellationToken) -> End
    where
        B: http_body::Body<Data = Bytes, Error = io::Error> + Unpin,
    {
        let (mut deadline, mut lately) = (Instant::now() + PATIENCE, 0);
        let end = loop {
            if lately >= LEAST {
                (deadline, lately) = (Instant::now() + PATIENCE, 0);
            }
            let frame = tokio::select! {
                biased;
                () = wanted.cancelled() => break End::BrokeOff,
                frame = tokio::time::timeout_at(deadline, body.frame()) => frame,
            };
            match frame {
                Ok(None) => break End::Whole,
                Ok(Some(Ok(frame))) => {
                    let Ok(data) = frame.into_data() else { continue };
                    lately += data.len();
                    if let Err(end) = self.push(&data).await {
                        break end;
                    }
                }
                Ok(Some(Err(_))) | Err(_) => break End::BrokeOff,
            }
        };
        match (end, self.flush().await) {
            (End::Whole | End::BrokeOff, Err(end)) => end,
            (end, _) => end,
        }
    }
}
