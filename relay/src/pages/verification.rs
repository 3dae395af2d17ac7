//! The relay's own files below the reserved path on a site's host: the verifying worker, and the pages that speak of it.

use std::sync::LazyLock;

use askama::Template;
use bytes::Bytes;
use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderMap, HeaderName, IF_NONE_MATCH,
    X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderValue, Method, Response, StatusCode};
use oriel_protocol::RESERVED_PATH;
use oriel_protocol::key::PublicKey;
use ring::digest::{SHA256, digest};

use super::{bare, html};
use crate::response_body::ResponseBody;

/// One of these files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verification {
    /// The page that turns verification on and off.
    OptIn,
    /// Its script.
    OptInScript,
    /// What tells that no worker has answered.
    Status,
    /// The worker.
    Worker,
}

/// Whose site it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// The host that the visitor asked for.
    pub host: String,
    /// The identity that holds the name.
    pub key: PublicKey,
    /// Whether the host is the key's own.
    pub by_address: bool,
}

#[derive(Template)]
#[template(path = "opt-in.html")]
struct OptInPage<'a> {
    host: &'a str,
    key: String,
    by_address: bool,
}

#[derive(Template)]
#[template(path = "status.html")]
struct StatusPage<'a> {
    host: &'a str,
}

/// A script that is part of this program, and the tag by which browsers know whether they have it.
struct Script {
    text: &'static [u8],
    tag: HeaderValue,
}

impl Script {
    fn new(text: &'static [u8]) -> Self {
        let hash = digest(&SHA256, text);
        let hex: String = hash.as_ref().iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        let tag = HeaderValue::try_from(format!("\"{hex}\""));
        Self { text, tag: tag.unwrap_or(HeaderValue::from_static("\"\"")) }
    }
}

static WORKER: LazyLock<Script> =
    LazyLock::new(|| Script::new(include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../web/dist/sw.js"))));
static OPT_IN: LazyLock<Script> =
    LazyLock::new(|| Script::new(include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../web/opt-in.js"))));

/// The page may run its own script and register the worker, and be shown in nobody's frame.
const PAGE_POLICY: &str = "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'unsafe-inline'; \
     base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The worker compiles the WebAssembly that it holds, and fetches what pages ask for, which may be anywhere; it loads
/// no other script.
const WORKER_POLICY: &str = "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src *";

const SERVICE_WORKER_ALLOWED: HeaderName = HeaderName::from_static("service-worker-allowed");
const CROSS_ORIGIN_RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

impl Verification {
    /// The file at this path, whatever the query is.
    pub fn at(method: &Method, path: &str) -> Option<Self> {
        if !matches!(*method, Method::GET | Method::HEAD) {
            return None;
        }
        match path.strip_prefix(RESERVED_PATH)? {
            "" => Some(Self::OptIn),
            "opt-in.js" => Some(Self::OptInScript),
            "status" => Some(Self::Status),
            "sw.js" => Some(Self::Worker),
            _ => None,
        }
    }

    /// The file, for a request with these fields.
    pub fn response(self, site: &Site, fields: &HeaderMap) -> Response<ResponseBody> {
        let host = &site.host;
        match self {
            Self::OptIn => {
                let key = site.key.to_string();
                let mut page = html(&OptInPage { host, key, by_address: site.by_address });
                page.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(PAGE_POLICY));
                page
            }
            Self::OptInScript => script(&OPT_IN, fields),
            Self::Status => html(&StatusPage { host }),
            Self::Worker => {
                let mut worker = script(&WORKER, fields);
                let fields = worker.headers_mut();
                fields.insert(SERVICE_WORKER_ALLOWED, HeaderValue::from_static("/"));
                fields.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(WORKER_POLICY));
                worker
            }
        }
    }
}

/// Browsers ask for the worker at nearly every visit: who has it gets no second copy.
fn script(script: &Script, fields: &HeaderMap) -> Response<ResponseBody> {
    let has_it = fields.get(IF_NONE_MATCH).is_some_and(|tag| *tag == script.tag);
    let mut response = if has_it {
        bare(StatusCode::NOT_MODIFIED)
    } else {
        Response::new(ResponseBody::Page(Bytes::from_static(script.text)))
    };
    let headers = response.headers_mut();
    headers.insert(ETAG, script.tag.clone());
    for (name, value) in [
        (CONTENT_TYPE, "text/javascript"),
        (CACHE_CONTROL, "no-cache"),
        (CROSS_ORIGIN_RESOURCE_POLICY, "same-origin"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_these_paths_and_only_to_read() {
        let at = |path| Verification::at(&Method::GET, path);
        assert_eq!(at("/.well-known/oriel/"), Some(Verification::OptIn));
        assert_eq!(at("/.well-known/oriel/sw.js"), Some(Verification::Worker));
        assert_eq!(at("/.well-known/oriel/status"), Some(Verification::Status));
        assert_eq!(at("/.well-known/oriel/opt-in.js"), Some(Verification::OptInScript));
        for other in ["/", "/sw.js", "/.well-known/oriel", "/.well-known/oriel/x", "/.well-known/Oriel/sw.js"]
        {
            assert_eq!(at(other), None, "{other}");
        }
        assert_eq!(Verification::at(&Method::HEAD, "/.well-known/oriel/sw.js"), Some(Verification::Worker));
        assert_eq!(Verification::at(&Method::POST, "/.well-known/oriel/sw.js"), None);
    }
}
