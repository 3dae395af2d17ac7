//! Bindings for the service worker: JavaScript values in, Rust types out, and no logic of their own.
//!
//! Floors, from the ground up: [`link`] and [`refused`]; [`upload`]; [`verification`].

pub mod link;
pub mod refused;
pub mod upload;
pub mod verification;
