//! A wire between two TUN devices that is long, loses packets, lets some overtake others, and carries so much a second.
//!
//! For `tests/outside/faults`, where the kernel has no netem. The devices are this program's standard input and
//! output: whoever starts it has opened them, which takes an ioctl. What it does to packets is what netem does: those that
//! overtake wait for nothing at all.
//!
//! Usage: wire DELAY_MS LOSS_PERCENT REORDER_PERCENT RATE_MBIT (0: as much as comes) QUEUE_MS (what a packet may wait until the
//! wire is free), alike in both directions.

// Being late on purpose is what this program is for.
#![allow(clippy::print_stderr, clippy::disallowed_methods)]

use std::env;
use std::error::Error;
use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::AsFd;
use std::process::exit;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, sleep};
use std::time::{Duration, Instant};

/// Packets on their way in one direction, at most.
const ON_THE_WAY: usize = 20_000;

/// An MTU of 1,500 and room to spare.
const LARGEST: usize = 2048;

#[derive(Clone, Copy)]
struct Wire {
    delay: Duration,
    loss: f64,
    reorder: f64,
    /// How long the wire is taken by one byte.
    byte: Duration,
    /// What a packet may wait until the wire is free.
    queue: Duration,
}

struct Packet {
    due: Instant,
    bytes: Vec<u8>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<f64> = env::args().skip(1).map(|word| word.parse()).collect::<Result<_, _>>()?;
    let [delay, loss, reorder, rate, queue] = words[..] else {
        return Err("usage: wire DELAY_MS LOSS_PERCENT REORDER_PERCENT RATE_MBIT QUEUE_MS".into());
    };
    let byte = if rate > 0.0 { Duration::from_secs_f64(8.0 / (rate * 1e6)) } else { Duration::ZERO };
    let wire = Wire {
        delay: Duration::from_secs_f64(delay / 1e3),
        loss: loss / 100.0,
        reorder: reorder / 100.0,
        byte,
        queue: Duration::from_secs_f64(queue / 1e3),
    };
    let ends = [io::stdin().as_fd().try_clone_to_owned()?, io::stdout().as_fd().try_clone_to_owned()?];
    let [left, right] = ends.map(|end| Arc::new(File::from(end)));
    let mut threads = Vec::new();
    for (seed, from, to) in [(0x9E37_79B9_7F4A_7C15, &left, &right), (0xD1B5_4A32_D192_ED03, &right, &left)] {
        let (sender, receiver) = sync_channel(ON_THE_WAY);
        let (from, now, later) = (Arc::clone(from), Arc::clone(to), Arc::clone(to));
        threads.push(thread::spawn(move || take(wire, Chance(seed), &from, &now, &sender)));
        threads.push(thread::spawn(move || bring(&receiver, &later)));
    }
    for thread in threads {
        // A device that is gone ends the wire, whatever the other direction does.
        if let Ok(Err(error)) = thread.join() {
            eprintln!("wire: {error}");
            exit(1);
        }
    }
    Ok(())
}

/// Takes packets from one end, and decides what becomes of each.
fn take(
    wire: Wire,
    mut chance: Chance,
    mut from: &File,
    mut now: &File,
    later: &SyncSender<Packet>,
) -> io::Result<()> {
    let mut buffer = [0; LARGEST];
    let mut free = Instant::now();
    loop {
        let length = from.read(&mut buffer)?;
        let bytes = &buffer[..length];
        if chance.is_less_than(wire.loss) {
            continue;
        }
        if chance.is_less_than(wire.reorder) {
            give(&mut now, bytes)?;
            continue;
        }
        let began = free.max(Instant::now());
        if began.saturating_duration_since(Instant::now()) > wire.queue {
            continue;
        }
        free = began + wire.byte * u32::try_from(length).unwrap_or(u32::MAX);
        // A full queue loses the packet, as a router's does.
        let _ = later.try_send(Packet { due: free + wire.delay, bytes: bytes.to_vec() });
    }
}

/// Brings packets to the other end when they are due.
fn bring(packets: &Receiver<Packet>, mut to: &File) -> io::Result<()> {
    while let Ok(packet) = packets.recv() {
        sleep(packet.due.saturating_duration_since(Instant::now()));
        give(&mut to, &packet.bytes)?;
    }
    Ok(())
}

/// A host that is not ready for a packet loses it; a device that is gone is an error.
fn give(to: &mut &File, bytes: &[u8]) -> io::Result<()> {
    match to.write(bytes) {
        Err(error) if error.raw_os_error() == Some(EBADFD) => Err(error),
        _ => Ok(()),
    }
}

/// What a detached device answers.
const EBADFD: i32 = 77;

/// xorshift64: the same packets are lost in each run, as far as the same packets are sent.
struct Chance(u64);

impl Chance {
    fn is_less_than(&mut self, part: f64) -> bool {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 11) as f64 / (1u64 << 53) as f64) < part
    }
}
