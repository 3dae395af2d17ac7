//! What a signed response commits to: a hash chain over its packets. No I/O; compiles to WebAssembly.
//!
//! Today this crate holds the chain alone. Signatures over it, and the response's own (RFC 9421), come with
//! verified browsing; until then no packet carries `SIGNED`.

pub mod chain;
