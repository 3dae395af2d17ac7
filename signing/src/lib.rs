//! Signed responses: to sign and to verify them, for the peer, the command line, the local proxy and the service
//! worker alike. No I/O, no clock, no random source; compiles to WebAssembly. The rules are those of
//! `docs/PROTOCOL.md`, section 11.
//!
//! Floors, from the ground up: [`refusal`], [`binary`], `structured` and [`ed25519`]; [`message`], [`component`], [`base`],
//! [`wish`], [`stream`], [`delegation`] and [`chain`]; [`profile`]; [`seal`] and [`signer`]; [`head`]; [`verifier`]; [`transcript`].

pub mod base;
pub mod binary;
pub mod chain;
pub mod component;
pub mod delegation;
pub mod ed25519;
pub mod head;
pub mod message;
pub mod profile;
pub mod refusal;
pub mod seal;
pub mod signer;
pub mod stream;
mod structured;
pub mod transcript;
pub mod verifier;
pub mod wish;
