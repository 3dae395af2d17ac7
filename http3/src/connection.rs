//! One connection: its streams come in here.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;

use http::Request;
use tokio::task::JoinSet;

use crate::body::RequestBody;
use crate::code::Code;
use crate::control;
use crate::frame::{self, FrameReader};
use crate::head::{self, Head};
use crate::qpack;
use crate::response::Responder;
use crate::visit::Visit;

/// Unidirectional streams that a visitor may have open: three, and some that mean nothing.
const UNIDIRECTIONAL: u32 = 16;

/// The largest id that a request's stream can have (RFC 9114, section 5.2).
const LARGEST: u64 = (1 << 62) - 4;

/// The server's side of a connection.
pub struct Connection {
    visit: Arc<Visit>,
    control: quinn::SendStream,
    control_stopped: Pin<Box<dyn Future<Output = ()> + Send>>,
    /// The visitor's unidirectional streams; they end with the connection.
    streams: JoinSet<()>,
    /// The first stream id that was not accepted.
    next: u64,
    going_away: bool,
}

/// A request whose head has not been read.
#[derive(Debug)]
pub struct Incoming {
    send: quinn::SendStream,
    receive: quinn::RecvStream,
    visit: Arc<Visit>,
}

/// A request's head was read.
#[derive(Debug)]
#[allow(clippy::large_enum_variant)] // it lives for one step
pub enum Opened {
    /// A request, and where its response goes.
    Request(Request<RequestBody>, Responder),
    /// Its head is over the limit; the response should say so (status 431).
    TooLarge(Responder),
}

impl Connection {
    /// Takes a connection whose handshake chose `h3`, and sends the settings. Field sections may have `limit` bytes.
    ///
    /// # Errors
    /// [`quinn::ConnectionError`] if it is gone.
    pub async fn new(quic: quinn::Connection, limit: usize) -> Result<Self, quinn::ConnectionError> {
        quic.set_max_concurrent_uni_streams(UNIDIRECTIONAL.into());
        let mut control = quic.open_uni().await?;
        // It fits into the least window that a visitor may offer; if the connection is gone, `accept` will say so.
        let _ = control.write_all(&control::preface(limit)).await;
        let stopped = control.stopped();
        let control_stopped = Box::pin(async move {
            let _ = stopped.await;
        });
        let visit = Arc::new(Visit::new(quic, limit));
        Ok(Self { visit, control, control_stopped, streams: JoinSet::new(), next: 0, going_away: false })
    }

    /// Waits for a request; `None` once the connection is gone. To be called as long as it lives: it also looks
    /// after the other streams. May be dropped and called again.
    pub async fn accept(&mut self) -> Option<Incoming> {
        loop {
            tokio::select! {
                biased;
                stream = self.visit.quic.accept_bi() => {
                    let (mut send, mut receive) = stream.ok()?;
                    if self.going_away {
                        let _ = send.reset(Code::RequestRejected.into());
                        let _ = receive.stop(Code::RequestRejected.into());
                        continue;
                    }
                    self.next = quinn::VarInt::from(send.id()).into_inner() + 4;
                    return Some(Incoming { send, receive, visit: Arc::clone(&self.visit) });
                }
                stream = self.visit.quic.accept_uni() => {
                    self.streams.spawn(control::run(Arc::clone(&self.visit), stream.ok()?));
                }
                Some(_) = self.streams.join_next() => {}
                () = self.control_stopped.as_mut() => {
                    self.visit.fail(Code::ClosedCriticalStream, "our control stream was stopped");
                    return None;
                }
            }
        }
    }

    /// Tells the visitor that the connection will end, and goes on taking requests: it cannot know yet which of them will
    /// be the last.
    pub async fn announce_end(&mut self) {
        let _ = self.control.write_all(&control::goaway(LARGEST)).await;
    }

    /// Tells the visitor that no further requests are taken; those that have begun go on.
    pub async fn go_away(&mut self) {
        self.going_away = true;
        let _ = self.control.write_all(&control::goaway(self.next)).await;
    }

    /// Sends a frame that means nothing: the visitor's acknowledgement keeps both ends from giving up.
    pub async fn keep_alive(&mut self) {
        let _ = self.control.write_all(&control::nothing()).await;
    }

    /// Closes the connection at once.
    pub fn close(&self, code: Code) {
        self.visit.quic.close(code.into(), b"");
    }

    /// Pings and the like that the visitor has sent so far.
    pub fn pings(&self) -> u64 {
        self.visit.quic.stats().frame_rx.ping
    }
}

impl Incoming {
    /// Reads the head.
    ///
    /// # Errors
    /// [`Code`]: the stream was reset with it, or the connection closed.
    pub async fn open(self) -> Result<Opened, Code> {
        let Self { send, receive, visit } = self;
        let mut reader = FrameReader::new(receive);
        let mut responder = Responder::new(send, Arc::clone(&visit));
        match read_head(&mut reader, &visit).await {
            Ok(Some(head)) => {
                poll_fn(|cx| {
                    reader.look_for_end(cx);
                    std::task::Poll::Ready(())
                })
                .await;
                let body = RequestBody::new(reader, visit, head.length);
                responder.begin();
                if body.is_short() {
                    responder.reset(Code::MessageError);
                    return Err(Code::MessageError);
                }
                Ok(Opened::Request(head.request.map(|()| body), responder))
            }
            Ok(None) => {
                reader.stop(Code::NoError);
                Ok(Opened::TooLarge(responder))
            }
            Err(code) => {
                reader.stop(code);
                responder.reset(code);
                Err(code)
            }
        }
    }
}

/// The first field section of a stream; `None` if it is over the limit.
async fn read_head(reader: &mut FrameReader, visit: &Visit) -> Result<Option<Head>, Code> {
    loop {
        let frame = poll_fn(|cx| reader.poll_head(cx)).await;
        let frame = frame.map_err(|broken| visit.broken(&broken))?.ok_or(Code::RequestIncomplete)?;
        match frame.kind {
            frame::HEADERS if frame.len > visit.limit as u64 => return Ok(None),
            frame::HEADERS => {
                let len = usize::try_from(frame.len).unwrap_or(usize::MAX);
                let section = poll_fn(|cx| reader.poll_payload(cx, len)).await;
                let section = section.map_err(|broken| visit.broken(&broken))?;
                return match qpack::decode(&section, visit.limit) {
                    Ok(lines) => head::request(lines).map(Some).map_err(|_| Code::MessageError),
                    Err(qpack::DecodeError::TooLarge) => Ok(None),
                    Err(qpack::DecodeError::Malformed) => {
                        Err(visit.fail(Code::QpackDecompressionFailed, "a head that cannot be decoded"))
                    }
                };
            }
            kind if frame::is_unknown(kind) => {
                visit.noise()?;
                let mut left = frame.len;
                while left > 0 {
                    let piece = poll_fn(|cx| reader.poll_piece(cx, left)).await;
                    left -= piece.map_err(|broken| visit.broken(&broken))?.len() as u64;
                }
            }
            _ => return Err(visit.fail(Code::FrameUnexpected, "a request must begin with its head")),
        }
    }
}
