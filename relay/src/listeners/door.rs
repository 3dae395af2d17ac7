//! A TCP listener that several processes of the relay may share, one after the other.

use std::future::pending;
use std::io;
use std::net::SocketAddr;
use std::os::fd::AsFd;

use rustix::io::Errno;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// Whether connections are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// They are.
    Open,
    /// Not now: another process is about to take them. They wait in the system's queue.
    Held,
    /// Those that wait are taken, and then no more: with the listener the system would drop them.
    Last,
    /// Another process takes them.
    Shut,
}

/// The listener, and what is said of it.
#[derive(Debug)]
pub struct Door {
    listener: TcpListener,
    entry: watch::Receiver<Entry>,
}

impl Door {
    /// A door that whoever sends on the channel opens and closes.
    pub fn new(listener: TcpListener, entry: watch::Receiver<Entry>) -> Self {
        Self { listener, entry }
    }

    /// The next connection; `None` when there will be no more. May be dropped and called again.
    pub(super) async fn accept(&mut self) -> Option<io::Result<(TcpStream, SocketAddr)>> {
        loop {
            let entry = *self.entry.borrow_and_update();
            let accepted = async {
                match entry {
                    Entry::Open => Some(self.listener.accept().await),
                    Entry::Held => pending().await,
                    Entry::Last => waiting(&self.listener),
                    Entry::Shut => None,
                }
            };
            tokio::select! {
                biased;
                accepted = accepted => return accepted,
                changed = self.entry.changed() => changed.ok()?,
            }
        }
    }
}

/// One connection of those that wait. The system is asked itself: the runtime may not know of it yet.
fn waiting(listener: &TcpListener) -> Option<io::Result<(TcpStream, SocketAddr)>> {
    let accepted = match rustix::net::accept(listener.as_fd()) {
        Ok(accepted) => std::net::TcpStream::from(accepted),
        Err(Errno::WOULDBLOCK) => return None,
        Err(Errno::CONNABORTED | Errno::INTR) => return waiting(listener),
        // More would have to wait for what this wants, and nobody waits any more.
        Err(_) => return None,
    };
    let stream = || {
        accepted.set_nonblocking(true)?;
        rustix::io::fcntl_setfd(&accepted, rustix::io::FdFlags::CLOEXEC)?;
        let address = accepted.peer_addr()?;
        Ok((TcpStream::from_std(accepted.try_clone()?)?, address))
    };
    Some(stream())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn nothing_that_waits_is_dropped() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (entry, told) = watch::channel(Entry::Open);
        let mut door = Door::new(listener, told);
        let first = TcpStream::connect(address).await.unwrap();
        assert_eq!(door.accept().await.unwrap().unwrap().1, first.local_addr().unwrap());

        entry.send_replace(Entry::Held);
        let held = TcpStream::connect(address).await.unwrap();
        let waits = tokio::time::timeout(std::time::Duration::from_millis(50), door.accept()).await;
        assert!(waits.is_err(), "it was taken while the door is held");
        entry.send_replace(Entry::Open);
        assert_eq!(door.accept().await.unwrap().unwrap().1, held.local_addr().unwrap());

        let (second, third) = (TcpStream::connect(address).await, TcpStream::connect(address).await);
        entry.send_replace(Entry::Last);
        for connected in [second.unwrap(), third.unwrap()] {
            assert_eq!(door.accept().await.unwrap().unwrap().1, connected.local_addr().unwrap());
        }
        assert!(door.accept().await.is_none());
    }

    #[tokio::test]
    async fn what_waits_at_a_shut_door_is_left_to_the_other_process() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let other = listener.try_clone().unwrap();
        let (entry, told) = watch::channel(Entry::Shut);
        let mut door = Door::new(TcpListener::from_std(listener).unwrap(), told);
        let connected = TcpStream::connect(other.local_addr().unwrap()).await.unwrap();
        assert!(door.accept().await.is_none());
        drop((door, entry));
        assert_eq!(other.accept().unwrap().1, connected.local_addr().unwrap());
    }
}
