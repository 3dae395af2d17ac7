//! Archives, the inbox and comments as a visitor sees them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

mod album;
mod archives;
mod changes;
mod comments;
mod downloads;
mod forms;
mod large;
mod refusals;
mod tools;
mod uploads;
