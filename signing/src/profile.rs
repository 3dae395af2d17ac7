//! The profile: what a signature must cover, and for how long it counts. Signer and verifier share these rules.

use http::HeaderName;
use http::header::HeaderMap;

use crate::component::Component;

/// For how long after it was made a response may still arrive, in seconds.
pub const LIFE: u64 = 60;

/// How far a visitor's clock may be off, in seconds.
pub const SKEW: u64 = 300;

/// Fields of a request that change what the response may be: covered where the request has them.
pub const BOUND: [&str; 7] = [
    "content-digest",
    "range",
    "if-range",
    "if-match",
    "if-none-match",
    "if-modified-since",
    "if-unmodified-since",
];

pub(crate) const SIGNATURE: HeaderName = HeaderName::from_static("signature");
pub(crate) const SIGNATURE_INPUT: HeaderName = HeaderName::from_static("signature-input");

/// What every signature covers, for a request with these fields.
pub(crate) fn mandatory(request: &HeaderMap) -> Vec<Component> {
    let mut components = vec![
        Component::own("@status"),
        Component::of_request("@method"),
        Component::of_request("@target-uri"),
    ];
    let bound = BOUND.iter().filter(|name| request.contains_key(**name));
    components.extend(bound.map(|name| Component::of_request(name)));
    components
}
