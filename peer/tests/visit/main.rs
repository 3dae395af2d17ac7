//! `oriel get`, `oriel verify` and `oriel open` against a site that signs as a peer does, and against what somebody
//! on the way makes of its responses.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod get;
mod open;
mod site;
