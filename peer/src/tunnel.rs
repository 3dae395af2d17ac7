//! After a switch of protocols: raw bytes both ways between an exchange's stream and the origin's connection (P-48).
//!
//! One task carries both directions, with no queue between them: each holds at most one piece, and reads on when
//! that is passed on. While nothing comes it holds no buffer at all.

use std::future::poll_fn;
use std::io;
use std::mem::MaybeUninit;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use oriel_protocol::close::CloseCode;
use oriel_protocol::error::DecodeError;
use oriel_protocol::limits::MAX_DATA;
use oriel_transport::error::StreamError;
use oriel_transport::packets::{Event, PacketReceiver, PacketSender};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt, ReadBuf, split};
use tokio::time::{Instant, sleep};

/// Why both directions ended before they were done.
enum Broken {
    /// The uplink, or the visitor behind it.
    Relay(StreamError),
    /// The origin's connection.
    Origin(String),
    /// Nothing came either way.
    Silent,
}

/// What the two directions tell each other.
struct Shared {
    began: Instant,
    /// Milliseconds after `began` when bytes moved last.
    moved: AtomicU64,
    /// The origin takes no more: its end, when it comes, is not an end in order.
    unwritable: AtomicBool,
}

/// Copies until both directions have ended; `early` is what had come before the switch. Adds to `bytes` what went
/// to the visitor. Dropped, it closes the origin's connection.
///
/// # Errors
/// [`StreamError`] if it was the relay's side that broke off.
pub async fn run(
    origin: impl AsyncRead + AsyncWrite,
    early: Option<Event>,
    receiver: PacketReceiver,
    sender: &mut PacketSender,
    idle: Duration,
    bytes: &mut u64,
) -> Result<(), StreamError> {
    let (reader, writer) = split(origin);
    let shared = Shared::new();
    let broken = tokio::select! {
        biased;
        ended = async {
            // The origin's end is looked for first: what is written after it can only fail.
            tokio::try_join!(
                biased;
                from_origin(reader, sender, &shared, bytes),
                to_origin(early, receiver, writer, &shared),
            )
        } => match ended {
            Ok(_) => return Ok(()),
            Err(broken) => broken,
        },
        () = shared.silent_for(idle) => Broken::Silent,
    };
    match broken {
        Broken::Origin(error) => {
            tracing::debug!(%error, "the origin broke off after a switch of protocols");
            sender.abort(CloseCode::OriginBroke).await
        }
        Broken::Relay(error) => {
            give_up(sender, error.close_code());
            Err(error)
        }
        Broken::Silent => {
            tracing::debug!("a connection was closed for lack of use");
            give_up(sender, CloseCode::Deadline);
            Ok(())
        }
    }
}

/// Ends our side, unless FINAL is out already.
fn give_up(sender: &mut PacketSender, code: CloseCode) {
    if !sender.has_ended() {
        sender.reset(code);
    }
}

async fn from_origin(
    mut reader: impl AsyncRead + Unpin,
    sender: &mut PacketSender,
    shared: &Shared,
    bytes: &mut u64,
) -> Result<(), Broken> {
    loop {
        let piece = piece(&mut reader).await.map_err(|error| Broken::Origin(error.to_string()))?;
        if piece.is_empty() {
            if shared.unwritable.load(Ordering::Relaxed) {
                return Err(Broken::Origin("it took no more".into()));
            }
            return sender.finish(HeaderMap::new()).await.map_err(Broken::Relay);
        }
        shared.moved();
        *bytes += piece.len() as u64;
        sender.data(piece);
        sender.flush().await.map_err(Broken::Relay)?;
    }
}

async fn to_origin(
    mut early: Option<Event>,
    mut receiver: PacketReceiver,
    mut writer: impl AsyncWrite + Unpin,
    shared: &Shared,
) -> Result<(), Broken> {
    loop {
        let event = match early.take() {
            Some(event) => event,
            None => receiver.next().await.map_err(Broken::Relay)?,
        };
        shared.moved();
        let written = match event {
            Event::Data(data) => tokio::select! {
                biased;
                written = write(&mut writer, &data) => written,
                // An origin that reads nothing does not keep its visitor's leaving from it (P-77).
                error = receiver.given_up() => return Err(Broken::Relay(error)),
            },
            Event::Final(_) => {
                // If that fails, the connection is closed or broken, and its own end says which.
                let _ = writer.shutdown().await;
                return Ok(());
            }
            Event::Abort(reason) => return Err(Broken::Relay(StreamError::Cancelled(reason))),
            _ => return Err(Broken::Relay(DecodeError::Sequence("a head within a body").into())),
        };
        if let Err(error) = written {
            // What it has said before may still be on its way: how it ends is told when that is read. Dropping the
            // receiver tells the relay that no more is needed (P-76).
            tracing::debug!(%error, "the origin takes no more after a switch of protocols");
            shared.unwritable.store(true, Ordering::Relaxed);
            return Ok(());
        }
    }
}

/// The next bytes of the origin, at most one DATA packet; none at its end. They are read onto the stack, so that
/// waiting for them costs no memory.
async fn piece(reader: &mut (impl AsyncRead + Unpin)) -> io::Result<Bytes> {
    poll_fn(|cx| {
        let mut room = [MaybeUninit::uninit(); MAX_DATA];
        let mut room = ReadBuf::uninit(&mut room);
        ready!(Pin::new(&mut *reader).poll_read(cx, &mut room))?;
        Poll::Ready(Ok(Bytes::copy_from_slice(room.filled())))
    })
    .await
}

async fn write(writer: &mut (impl AsyncWrite + Unpin), data: &[u8]) -> io::Result<()> {
    writer.write_all(data).await?;
    writer.flush().await
}

impl Shared {
    fn new() -> Self {
        Self { began: Instant::now(), moved: AtomicU64::new(0), unwritable: AtomicBool::new(false) }
    }

    fn moved(&self) {
        let now = u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.moved.store(now, Ordering::Relaxed);
    }

    /// Waits until nothing has moved for so long.
    async fn silent_for(&self, idle: Duration) {
        loop {
            let last = self.began + Duration::from_millis(self.moved.load(Ordering::Relaxed));
            match idle.checked_sub(last.elapsed()) {
                Some(left) if !left.is_zero() => sleep(left).await,
                _ => return,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::duplex;

    #[tokio::test]
    async fn pieces_are_what_is_there_and_none_at_the_end() {
        let (mut origin, mut reader) = duplex(2 * MAX_DATA);
        origin.write_all(b"some").await.unwrap();
        assert_eq!(piece(&mut reader).await.unwrap(), "some", "it does not wait for more");
        origin.write_all(&vec![7; MAX_DATA + 1]).await.unwrap();
        assert_eq!(piece(&mut reader).await.unwrap().len(), MAX_DATA);
        assert_eq!(piece(&mut reader).await.unwrap(), [7][..]);
        drop(origin);
        assert!(piece(&mut reader).await.unwrap().is_empty());
    }

    #[tokio::test]
    async fn silence_is_counted_from_the_last_byte() {
        let (shared, idle) = (Shared::new(), Duration::from_millis(100));
        let mut last = Instant::now();
        let moves = async {
            for _ in 0..40 {
                sleep(Duration::from_millis(5)).await;
                shared.moved();
                last = Instant::now();
            }
            std::future::pending::<()>().await;
        };
        tokio::select! {
            () = shared.silent_for(idle) => {}
            () = moves => {}
        }
        // To the millisecond, for that is how it is counted.
        assert!(last.elapsed() + Duration::from_millis(1) >= idle, "{:?}", last.elapsed());
    }
}
