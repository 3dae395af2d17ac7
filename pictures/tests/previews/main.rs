//! Previews, by real children, of pictures that the tests make.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that panics is a test that fails"
)]

mod children;
mod colours;
mod hostile;
mod kinds;
mod made;
mod outside;
mod privacy;
mod turns;
