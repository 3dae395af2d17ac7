//! The server as a resolver sees it: packets in, packets out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod answers;
mod connections;
mod hostile;
mod life;
mod stand;
