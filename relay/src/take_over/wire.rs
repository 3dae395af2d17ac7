//! What the two processes say to each other: words of one byte, and one offer with file descriptors.

use std::io::{self, IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, OwnedFd};
use std::time::Duration;

use bytes::{Buf, Bytes};
use rustix::io::FdFlags;
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer, SendAncillaryMessage,
    SendFlags, recvmsg, sendmsg,
};
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncReadExt, AsyncWriteExt, Interest};
use tokio::net::UnixStream;
use tokio::time::timeout;

use super::{Part, Parts};

/// The protocol of the HTTP upgrade with which it begins.
pub(crate) const PROTOCOL: &str = "oriel-take-over/1";
/// File descriptors in one offer.
const MOST: usize = 64;
/// Bytes of an offer's description.
const LONGEST: usize = 8 * 1024;

/// One byte that means something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Word {
    /// The new process listens. Before it does, no descriptor may be sent: what reads the HTTP would lose them.
    Ask = b'A',
    /// It has the table, and could serve.
    Ready = b'R',
    /// The old process has let go.
    Yours = b'Y',
    /// The new one serves.
    Serving = b'S',
}

/// What the descriptors of an offer are, in their order.
#[derive(Debug, Serialize, Deserialize)]
struct Description {
    /// For connection ids.
    generation: u8,
    parts: Vec<Part>,
}

/// Why the two do not understand each other.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WireError {
    /// The other process is gone, or the system refused.
    #[error("the other process went away: {0}")]
    Io(#[from] io::Error),
    /// The other process does nothing.
    #[error("the other process did not answer within {} s", .0.as_secs())]
    Late(Duration),
    /// It is of another release, most likely.
    #[error("the other process said something else than was expected")]
    Unknown,
}

/// The connection between them.
#[derive(Debug)]
pub(crate) struct Wire {
    stream: UnixStream,
    /// What was read together with the HTTP before it.
    ahead: Bytes,
}

impl Wire {
    pub(crate) fn new(stream: UnixStream, ahead: Bytes) -> Self {
        Self { stream, ahead }
    }

    /// The other process.
    pub(super) fn other(&self) -> Option<i32> {
        self.stream.peer_cred().ok()?.pid()
    }

    pub(super) async fn say(&mut self, word: Word) -> Result<(), WireError> {
        Ok(self.stream.write_all(&[word as u8]).await?)
    }

    /// Waits for a word.
    pub(super) async fn hear(&mut self, word: Word, within: Duration) -> Result<(), WireError> {
        let read = async {
            if self.ahead.has_remaining() { Ok(self.ahead.get_u8()) } else { self.stream.read_u8().await }
        };
        let heard = timeout(within, read).await.map_err(|_| WireError::Late(within))??;
        if heard == word as u8 { Ok(()) } else { Err(WireError::Unknown) }
    }

    /// Sends descriptors, and what they are.
    pub(super) async fn offer(&mut self, generation: u8, parts: &[(Part, OwnedFd)]) -> Result<(), WireError> {
        let description = Description { generation, parts: parts.iter().map(|(part, _)| *part).collect() };
        let description = serde_json::to_vec(&description).map_err(|_| WireError::Unknown)?;
        let len = u32::try_from(description.len()).map_err(|_| WireError::Unknown)?.to_be_bytes();
        let fds: Vec<_> = parts.iter().map(|(_, fd)| fd.as_fd()).collect();
        let send = || {
            let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MOST))];
            let mut control = SendAncillaryBuffer::new(&mut space);
            if !control.push(SendAncillaryMessage::ScmRights(&fds)) {
                return Err(io::Error::other("too many sockets for one message"));
            }
            Ok(sendmsg(&self.stream, &[IoSlice::new(&len)], &mut control, SendFlags::DONTWAIT)?)
        };
        if self.stream.async_io(Interest::WRITABLE, send).await? != len.len() {
            return Err(WireError::Unknown);
        }
        Ok(self.stream.write_all(&description).await?)
    }

    /// Waits for an offer: the generation of whoever takes it, and the descriptors.
    pub(super) async fn offered(&mut self, within: Duration) -> Result<(u8, Parts), WireError> {
        timeout(within, self.offered_unhurried()).await.map_err(|_| WireError::Late(within))?
    }

    async fn offered_unhurried(&mut self) -> Result<(u8, Parts), WireError> {
        let mut len = [0; 4];
        let receive = || {
            let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MOST))];
            let mut control = RecvAncillaryBuffer::new(&mut space);
            let mut room = [IoSliceMut::new(&mut len)];
            let received = recvmsg(&self.stream, &mut room, &mut control, RecvFlags::DONTWAIT)?.bytes;
            let mut fds = Vec::new();
            for message in control.drain() {
                if let RecvAncillaryMessage::ScmRights(rights) = message {
                    fds.extend(rights);
                }
            }
            Ok((received, fds))
        };
        let (received, fds) = self.stream.async_io(Interest::READABLE, receive).await?;
        // What this process starts does not get them.
        for fd in &fds {
            rustix::io::fcntl_setfd(fd, FdFlags::CLOEXEC).map_err(io::Error::from)?;
        }
        if received == 0 {
            return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into());
        }
        let len = usize::try_from(u32::from_be_bytes(len)).unwrap_or(usize::MAX);
        if received != 4 || len > LONGEST {
            return Err(WireError::Unknown);
        }
        let mut description = vec![0; len];
        self.stream.read_exact(&mut description).await?;
        let description: Description =
            serde_json::from_slice(&description).map_err(|_| WireError::Unknown)?;
        if description.parts.len() != fds.len() {
            return Err(WireError::Unknown);
        }
        Ok((description.generation, description.parts.into_iter().zip(fds).collect()))
    }
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;

    const SOON: Duration = Duration::from_secs(5);

    fn wires() -> (Wire, Wire) {
        let (one, other) = UnixStream::pair().unwrap();
        (Wire::new(one, Bytes::new()), Wire::new(other, Bytes::new()))
    }

    #[tokio::test]
    async fn sockets_arrive_with_what_they_are_for() {
        let (mut old, mut new) = wires();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (_, other) = std::os::unix::net::UnixStream::pair().unwrap();
        let parts = [(Part::Https, listener.into()), (Part::OlderQuic(7), other.into())];
        old.offer(8, &parts).await.unwrap();
        old.say(Word::Yours).await.unwrap();
        drop(parts);
        let (generation, parts) = new.offered(SOON).await.unwrap();
        new.hear(Word::Yours, SOON).await.unwrap();
        assert_eq!(generation, 8);
        let [(Part::Https, https), (Part::OlderQuic(7), _)] = <[_; 2]>::try_from(parts).unwrap() else {
            panic!("not what was sent")
        };
        assert_eq!(TcpListener::from(https).local_addr().unwrap(), address);
    }

    #[tokio::test]
    async fn what_is_not_understood_is_said() {
        let (mut old, mut new) = wires();
        old.say(Word::Yours).await.unwrap();
        assert!(matches!(new.hear(Word::Ready, SOON).await, Err(WireError::Unknown)));
        assert!(matches!(new.hear(Word::Ready, Duration::from_millis(10)).await, Err(WireError::Late(_))));
        old.stream.write_all(&[0xff; 8]).await.unwrap();
        assert!(matches!(new.offered(SOON).await, Err(WireError::Unknown)));
        drop(old);
        let (old, mut new) = wires();
        drop(old);
        assert!(matches!(new.offered(SOON).await, Err(WireError::Io(_))));
        assert!(matches!(new.hear(Word::Ready, SOON).await, Err(WireError::Io(_))));
    }
}
