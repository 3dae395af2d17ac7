//! Programs that run beside one another and print events, and all that happens to them, in one inbox.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use crate::events::Event;
use crate::process::Background;

const START: Duration = Duration::from_secs(30);
const STOP: Duration = Duration::from_secs(10);

/// How much of what a program said last is kept, to be shown if it dies.
const LAST_LINES: usize = 15;

enum Note {
    Line {
        program: usize,
        line: String,
    },
    /// One of its two outputs has ended.
    Closed {
        program: usize,
    },
    Interrupted,
}

enum Happening {
    Event { program: usize, event: Event },
    Ended { program: usize },
    Interrupted,
}

struct Actor {
    name: &'static str,
    program: Background,
    last_lines: VecDeque<String>,
    outputs: usize,
}

pub(crate) struct Stage {
    actors: Vec<Actor>,
    inbox: Receiver<Note>,
    /// Bounded: when it is full a reader waits, and then the program that it reads from.
    notes: SyncSender<Note>,
}

impl Stage {
    pub(crate) fn new() -> Result<Stage> {
        let (notes, inbox) = sync_channel(64);
        let mut signals = Signals::new([SIGINT, SIGTERM, SIGHUP])?;
        let interrupted = notes.clone();
        thread::spawn(move || {
            for _ in signals.forever() {
                if interrupted.send(Note::Interrupted).is_err() {
                    break;
                }
            }
        });
        Ok(Stage { actors: Vec::new(), inbox, notes })
    }

    /// Starts a program and gives its process id.
    pub(crate) fn start(&mut self, name: &'static str, command: &mut Command) -> Result<u32> {
        let mut program = Background::start(command.stdout(Stdio::piped()).stderr(Stdio::piped()))?;
        let number = self.actors.len();
        let stdout = program.child().stdout.take().context("no standard output")?;
        let stderr = program.child().stderr.take().context("no standard error")?;
        read(stdout, number, self.notes.clone());
        read(stderr, number, self.notes.clone());
        let pid = program.pid();
        self.actors.push(Actor { name, program, last_lines: VecDeque::new(), outputs: 2 });
        Ok(pid)
    }

    /// The first event of this kind, or nothing if a person asked to stop before.
    pub(crate) fn wait_for(&mut self, kind: &str) -> Result<Option<Event>> {
        let deadline = Instant::now() + START;
        loop {
            match self.next(Some(deadline))? {
                Some(Happening::Event { event, .. }) if event.is(kind) => return Ok(Some(event)),
                Some(Happening::Event { .. }) => {}
                Some(Happening::Ended { program }) => return self.died(program),
                Some(Happening::Interrupted) => return Ok(None),
                None => bail!("no \"{kind}\" within {START:?}\n{}", self.last_words(self.actors.len() - 1)),
            }
        }
    }

    /// Gives each event, and the name of its program, to `tell` until the deadline, if there is one. False if a
    /// person asked to stop before.
    pub(crate) fn watch(&mut self, deadline: Option<Instant>, tell: impl Fn(&str, &Event)) -> Result<bool> {
        loop {
            match self.next(deadline)? {
                Some(Happening::Event { program, event }) => tell(self.actors[program].name, &event),
                Some(Happening::Ended { program }) => return self.died(program),
                Some(Happening::Interrupted) => return Ok(false),
                None => return Ok(true),
            }
        }
    }

    /// Stops what still runs, the last first.
    pub(crate) fn stop(&mut self) -> Result<()> {
        for number in (0..self.actors.len()).rev() {
            let deadline = Instant::now() + STOP;
            if self.actors[number].outputs > 0 {
                self.actors[number].program.interrupt();
            }
            while self.actors[number].outputs > 0 {
                if self.next(Some(deadline))?.is_none() {
                    bail!("the {} did not stop within {STOP:?}", self.actors[number].name);
                }
            }
            self.actors[number].program.wait()?;
        }
        Ok(())
    }

    /// What happens next, or nothing if the deadline passes first.
    fn next(&mut self, deadline: Option<Instant>) -> Result<Option<Happening>> {
        loop {
            let note = match deadline {
                // Also while there is more to read: a busy program must not put the deadline off.
                Some(deadline) if deadline <= Instant::now() => None,
                Some(deadline) => {
                    self.inbox.recv_timeout(deadline.saturating_duration_since(Instant::now())).ok()
                }
                None => Some(self.inbox.recv()?),
            };
            match note {
                Some(Note::Line { program, line }) => {
                    let event = Event(line);
                    if event.text("event").is_some() {
                        return Ok(Some(Happening::Event { program, event }));
                    }
                    let last_lines = &mut self.actors[program].last_lines;
                    if last_lines.len() == LAST_LINES {
                        last_lines.pop_front();
                    }
                    last_lines.push_back(event.0);
                }
                Some(Note::Closed { program }) => {
                    self.actors[program].outputs -= 1;
                    if self.actors[program].outputs == 0 {
                        return Ok(Some(Happening::Ended { program }));
                    }
                }
                Some(Note::Interrupted) => return Ok(Some(Happening::Interrupted)),
                None => return Ok(None),
            }
        }
    }

    fn died<T>(&mut self, number: usize) -> Result<T> {
        let status = self.actors[number].program.wait()?;
        bail!("the {} ended: {status}\n{}", self.actors[number].name, self.last_words(number))
    }

    fn last_words(&self, number: usize) -> String {
        self.actors[number].last_lines.iter().map(|line| format!("  {line}\n")).collect()
    }
}

fn read(output: impl Read + Send + 'static, program: usize, notes: SyncSender<Note>) {
    thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            if notes.send(Note::Line { program, line }).is_err() {
                return;
            }
        }
        // If nobody listens any more, nobody has to know.
        let _ = notes.send(Note::Closed { program });
    });
}
