//! Verifiers on other origins: what the Fetch standard's CORS protocol asks of a server (P-98).

use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS,
    ACCESS_CONTROL_REQUEST_METHOD, HeaderMap, HeaderName, HeaderValue, ORIGIN,
};
use http::{Method, Request, Response, StatusCode};
use oriel_protocol::REQUEST_ID_FIELD;
use oriel_protocol::negotiation::ORIEL_ACCEPT;

use crate::pages;
use crate::response_body::ResponseBody;

/// What a verifier may need to send, whether it asks for leave or not.
const ALLOWED: &str = "accept-signature, oriel-accept, oriel-request, range, if-range, if-none-match, \
     if-modified-since, content-type, content-digest, accept, accept-language";

/// A question whether another origin may ask for packets.
pub(super) struct Preflight {
    method: HeaderValue,
    headers: HeaderValue,
}

impl Preflight {
    /// The question in this request, unless it is another one: those are for the site.
    pub(super) fn of<B>(request: &Request<B>) -> Option<Self> {
        let fields = request.headers();
        if request.method() != Method::OPTIONS || !fields.contains_key(ORIGIN) {
            return None;
        }
        let method = fields.get(ACCESS_CONTROL_REQUEST_METHOD)?;
        Method::from_bytes(method.as_bytes()).ok()?;
        let lines = fields.get_all(ACCESS_CONTROL_REQUEST_HEADERS).iter();
        let named = lines.filter_map(|line| line.to_str().ok()).flat_map(|line| line.split(','));
        let named: Vec<_> = named.filter_map(|name| name.trim().parse::<HeaderName>().ok()).collect();
        if !named.iter().any(|name| name == ORIEL_ACCEPT) {
            return None;
        }
        let mut headers = ALLOWED.to_owned();
        for name in named {
            if !ALLOWED.split(", ").any(|allowed| name == allowed) {
                headers.push_str(", ");
                headers.push_str(name.as_str());
            }
        }
        Some(Self { method: method.clone(), headers: HeaderValue::try_from(headers).ok()? })
    }

    /// Yes, but without credentials: no other origin may act in a visitor's name.
    pub(super) fn answer(self) -> Response<ResponseBody> {
        let mut response = pages::bare(StatusCode::NO_CONTENT);
        let fields = response.headers_mut();
        fields.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        fields.insert(ACCESS_CONTROL_ALLOW_METHODS, self.method);
        fields.insert(ACCESS_CONTROL_ALLOW_HEADERS, self.headers);
        fields.insert(ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("7200"));
        response
    }
}

/// A request from another origin.
pub(super) struct Crossing {
    for_packets: bool,
}

impl Crossing {
    /// Whether it is one. Browsers leave `origin` out where a page asks its own origin.
    pub(super) fn of(fields: &HeaderMap) -> Option<Self> {
        fields.contains_key(ORIGIN).then(|| Self { for_packets: fields.contains_key(ORIEL_ACCEPT) })
    }

    /// Lets any origin read a response that carries packets or, where packets were asked for, the relay's own page: the
    /// reason why there are none.
    pub(super) fn open(&self, response: &mut Response<ResponseBody>) {
        let opens = match response.body() {
            ResponseBody::Packets(body) => body.is_packets(),
            ResponseBody::Paced(paced) => paced.is_packets(),
            ResponseBody::Page(_) => self.for_packets,
            ResponseBody::Empty => false,
        };
        if opens {
            let fields = response.headers_mut();
            fields.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
            fields.insert(ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static(REQUEST_ID_FIELD));
        }
    }
}
