//! The old process: gives its sockets away, or takes them back.

use std::fs::File;
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use oriel_transport::hand_over::{Estate, HandOver};
use oriel_transport::socket::Older;
use tokio::sync::watch;
use tokio::time::sleep;

use super::wire::{Wire, WireError, Word};
use super::{Part, Parts};
use crate::listeners::door::Entry;
use crate::table::embedded::EmbeddedStore;
use crate::table::store::{Store, StoreError};

/// For the new process to say that it listens.
const ASKING: Duration = Duration::from_secs(5);
/// For it to open the table and make itself ready: a large table takes seconds.
const READY: Duration = Duration::from_secs(60);
/// For it to serve when everything is its own. Nothing is to be done for that.
const SERVING: Duration = Duration::from_secs(10);
/// Between two attempts to have the table back from a process that has not ended yet.
const AGAIN: Duration = Duration::from_millis(200);

/// What can be given away.
#[derive(Debug)]
pub(crate) struct Giver {
    /// Each once more, so that whatever uses it can go on doing so.
    plain: Parts,
    quic: HandOver,
    links: Option<HandOver>,
    entry: watch::Sender<Entry>,
    file: Option<EmbeddedStore>,
    /// Whether the other may serve already, as far as this process knows.
    let_go: AtomicBool,
}

/// Why everything stays as it is.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum GiveError {
    #[error(transparent)]
    Wire(#[from] WireError),
    #[error("{0}")]
    System(#[from] io::Error),
    #[error(transparent)]
    Table(#[from] StoreError),
    #[error("the process before has the table still")]
    NoTable,
}

impl Giver {
    /// With the endpoints' sockets, the data folder's lock, the way to tell the doors, and the table's file if there is
    /// one.
    ///
    /// # Errors
    /// What the system says.
    pub(crate) fn new(
        lock: &File,
        quic: HandOver,
        links: Option<HandOver>,
        entry: watch::Sender<Entry>,
        file: Option<EmbeddedStore>,
    ) -> io::Result<Self> {
        let mut giver = Self { plain: Vec::new(), quic, links, entry, file, let_go: AtomicBool::new(false) };
        giver.add(Part::Lock, lock)?;
        Ok(giver)
    }

    /// One more part.
    pub(super) fn add(&mut self, part: Part, socket: &impl AsFd) -> io::Result<()> {
        self.plain.push((part, socket.as_fd().try_clone_to_owned()?));
        Ok(())
    }

    pub(crate) fn https(&mut self, socket: &impl AsFd) -> io::Result<()> {
        self.add(Part::Https, socket)
    }

    pub(crate) fn http(&mut self, socket: &impl AsFd) -> io::Result<()> {
        self.add(Part::Http, socket)
    }

    pub(crate) fn admin(&mut self, socket: &impl AsFd) -> io::Result<()> {
        self.add(Part::Admin, socket)
    }

    pub(crate) fn desk(&mut self, socket: &impl AsFd) -> io::Result<()> {
        self.add(Part::Desk, socket)
    }

    pub(crate) fn dns(&mut self, udp: &impl AsFd, tcp: &impl AsFd) -> io::Result<()> {
        self.add(Part::DnsUdp, udp)?;
        self.add(Part::DnsTcp, tcp)
    }

    /// Tells the doors.
    pub(crate) fn doors(&self, entry: Entry) {
        self.entry.send_replace(entry);
    }

    /// Gives everything to the process at the other end. When this returns, that process serves, and this one gets only
    /// what is for its own connections; after an error all is as it was. Returns the other's id.
    ///
    /// # Errors
    /// [`GiveError`].
    pub(crate) async fn give(&self, mut wire: Wire) -> Result<Option<i32>, GiveError> {
        let given = self.try_to(&mut wire).await;
        let inlets = match given {
            Ok(inlets) => inlets,
            Err(error) => {
                // The other ends when it sees that.
                drop(wire);
                self.take_back();
                return Err(error);
            }
        };
        self.doors(Entry::Shut);
        let endpoints = [Some(&self.quic), self.links.as_ref()];
        for (endpoint, inlet) in endpoints.into_iter().flatten().zip(inlets) {
            if let Err(error) = endpoint.follow(inlet) {
                tracing::error!(%error, "connections over UDP end with the hand-over");
            }
        }
        Ok(wire.other())
    }

    async fn try_to(&self, wire: &mut Wire) -> Result<Vec<OwnedFd>, GiveError> {
        wire.hear(Word::Ask, ASKING).await?;
        if self.file.as_ref().is_some_and(|file| !file.is_reachable()) {
            return Err(GiveError::NoTable);
        }
        let (parts, inlets) = self.parts()?;
        if let Some(file) = &self.file {
            file.close().await?;
        }
        wire.offer(self.next_generation(&parts), &parts).await?;
        drop(parts);
        wire.hear(Word::Ready, READY).await?;
        self.doors(Entry::Held);
        self.quic.pause();
        if let Some(links) = &self.links {
            links.pause();
        }
        self.let_go.store(true, Ordering::Relaxed);
        wire.say(Word::Yours).await?;
        wire.hear(Word::Serving, SERVING).await?;
        Ok(inlets)
    }

    /// All that goes, and what stays here instead.
    fn parts(&self) -> io::Result<(Parts, Vec<OwnedFd>)> {
        let mut parts = Vec::new();
        for (part, fd) in &self.plain {
            parts.push((*part, fd.try_clone()?));
        }
        let mut inlets = Vec::new();
        let mut endpoint = |estate: Estate, own: Part, older: fn(u8) -> Part| {
            let Estate { socket, older: all, inlet } = estate;
            parts.push((own, socket.into()));
            parts.extend(all.into_iter().map(|Older { generation, to }| (older(generation), to)));
            inlets.push(inlet);
        };
        endpoint(self.quic.estate()?, Part::Quic, Part::OlderQuic);
        if let Some(links) = &self.links {
            endpoint(links.estate()?, Part::Links, Part::OlderLinks);
        }
        Ok((parts, inlets))
    }

    /// One that no living process has.
    fn next_generation(&self, parts: &[(Part, OwnedFd)]) -> u8 {
        let taken = |wanted: u8| {
            parts
                .iter()
                .any(|(part, _)| matches!(part, Part::OlderQuic(of) | Part::OlderLinks(of) if *of == wanted))
        };
        let mut next = self.quic.generation().wrapping_add(1);
        while taken(next) {
            next = next.wrapping_add(1);
        }
        next
    }

    /// Whether nobody can say any more that nothing has happened.
    pub(crate) fn has_let_go(&self) -> bool {
        self.let_go.load(Ordering::Relaxed)
    }

    /// Goes on as before, but for the table, which [`reopen`](Self::reopen) has back.
    pub(crate) fn take_back(&self) {
        self.let_go.store(false, Ordering::Relaxed);
        self.quic.resume();
        if let Some(links) = &self.links {
            links.resume();
        }
        self.doors(Entry::Open);
    }
}

/// Has the table back, as soon as no other process has it.
pub(crate) async fn reopen(file: EmbeddedStore) {
    while let Err(error) = file.reopen().await {
        tracing::debug!(%error, "the table is not back yet");
        sleep(AGAIN).await;
    }
}
