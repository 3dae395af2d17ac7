//! The field rules: what is taken out of messages between two hops, what a relay states about the visitor, and what
//! keeps the names of one zone apart (P-57 to P-59, P-78, P-79, P-90, P-91).
//!
//! They stand here once. The peer applies them before it signs, the relay enforces them again; a second time they
//! change nothing. Each name of a message is looked at once, and where nothing is to go nothing is allocated.
//!
//! Floors, from the ground up: `hops`; `cookies` and `clearing`; `request`, `response` and `trailers`.

mod clearing;
mod cookies;
mod hops;
mod request;
mod response;
mod trailers;

pub use request::{prepare_for_origin, prepare_request};
pub use response::{Site, prepare_response};
pub use trailers::prepare_trailers;

#[cfg(test)]
fn map(lines: &[(&'static str, &'static str)]) -> http::HeaderMap {
    let mut fields = http::HeaderMap::new();
    for &(name, value) in lines {
        fields.append(name, http::HeaderValue::from_bytes(value.as_bytes()).unwrap());
    }
    fields
}
