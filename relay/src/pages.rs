//! The pages that a visitor may meet: plain language, the request id, and what to do next.

pub mod verification;

use askama::Template;
use bytes::Bytes;
use http::header::{
    ACCEPT, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderMap, RETRY_AFTER,
    X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderName, HeaderValue, Response, StatusCode};
use oriel_protocol::REQUEST_ID_FIELD;
use oriel_protocol::message_box::MessageBoxId;
use serde_json::json;

use crate::fair_use::abuse_contact::AbuseContact;
use crate::response_body::ResponseBody;
use crate::zone::Zone;

/// Why a visitor gets a page instead of what was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No host, several, or a malformed one.
    BadHost,
    /// A host that this connection does not serve.
    Misdirected,
    /// Nobody holds this name.
    NoSuchName,
    /// The operator took the name away.
    Revoked,
    /// The request's body broke off, or is not what its framing says.
    BrokenUpload,
    /// The relay itself has no such page.
    NoPage,
    /// Its head can be read in more than one way.
    BadRequest,
    /// Something that no relay does.
    NotDone,
    /// This visitor's address has as many requests under way as it may.
    TooMany,
    /// This name gets more requests than it may.
    OverRate {
        /// Seconds until there may be one more.
        retry_after: u16,
    },
    /// This name has as many browser connections as it may.
    Crowded,
    /// The request's path and query are too long.
    TargetTooLong,
    /// The request's fields are too large.
    HeadTooLarge,
    /// The name's peer is not connected.
    PeerOffline,
    /// The peer was lost while it worked on this request.
    PeerLost,
    /// The peer takes no more exchanges now.
    Busy,
    /// The peer answered with something that is not in the protocol, or gave up without a reason.
    PeerBroke,
    /// The peer cannot reach its web server.
    OriginUnreachable,
    /// The web server broke off.
    OriginBroke,
    /// The web server did not answer in time.
    OriginSlow,
    /// The web server answered a WebSocket handshake with a page.
    NotSwitched,
}

struct Text {
    status: StatusCode,
    title: &'static str,
    what: &'static str,
    next: &'static str,
    retry_after: Option<u16>,
}

impl Fault {
    /// Whether nobody can tell where this request ends, or what its sender expects next.
    pub fn ends_connection(self) -> bool {
        matches!(self, Fault::BadHost | Fault::BadRequest | Fault::NotDone)
    }

    fn text(self) -> Text {
        let text = |status, title, what, next| Text { status, title, what, next, retry_after: None };
        match self {
            Fault::BadHost => text(
                StatusCode::BAD_REQUEST,
                "Which site?",
                "The request does not say clearly which site it is for.",
                "Type the address again, or use another program.",
            ),
            Fault::Misdirected => text(
                StatusCode::MISDIRECTED_REQUEST,
                "Wrong connection",
                "This connection was opened for another site, so nothing is served on it for this one.",
                "Reload the page: the browser then opens the right connection.",
            ),
            Fault::NoSuchName => text(
                StatusCode::NOT_FOUND,
                "There is no such site here",
                "Nobody has claimed this name.",
                "Check the address for a typing mistake, or ask whoever gave it to you.",
            ),
            Fault::Revoked => text(
                StatusCode::NOT_FOUND,
                "This site was taken down",
                "The name was revoked by the relay's operator.",
                "If it is your site, ask the operator.",
            ),
            Fault::BrokenUpload => text(
                StatusCode::BAD_REQUEST,
                "The request broke off",
                "Its body ended early, or is not framed as its head says.",
                "Try again.",
            ),
            Fault::NoPage => text(
                StatusCode::NOT_FOUND,
                "There is no such page",
                "The relay itself has no page at this address.",
                "Go to the site's first page.",
            ),
            Fault::BadRequest => text(
                StatusCode::BAD_REQUEST,
                "The request is not clear",
                "Its first line or its fields break a rule of HTTP, and could be understood in more than one way.",
                "Use another program, or tell its makers.",
            ),
            Fault::NotDone => text(
                StatusCode::NOT_IMPLEMENTED,
                "This is not done here",
                "The request asks for a tunnel, a trace, or an encoding that this relay does not know.",
                "Use another method, or another program.",
            ),
            Fault::TooMany => Text {
                retry_after: Some(1),
                ..text(
                    StatusCode::SERVICE_UNAVAILABLE,
                    "Too many requests at once",
                    "As many requests as are allowed at once from one address are under way from yours.",
                    "Wait until some of them have ended.",
                )
            },
            Fault::OverRate { retry_after } => Text {
                retry_after: Some(retry_after),
                ..text(
                    StatusCode::TOO_MANY_REQUESTS,
                    "This site has too many visitors now",
                    "It gets more requests than this relay passes on for one site.",
                    "Try again in a moment. If it is your site, ask the relay's operator for more.",
                )
            },
            Fault::Crowded => Text {
                retry_after: Some(5),
                ..text(
                    StatusCode::SERVICE_UNAVAILABLE,
                    "This site has too many visitors now",
                    "As many browsers are connected to it as this relay allows for one site.",
                    "Try again in a moment. If it is your site, ask the relay's operator for more.",
                )
            },
            Fault::TargetTooLong => text(
                StatusCode::URI_TOO_LONG,
                "The address is too long",
                "The path and query of this address are over 8 KiB.",
                "Go to the site's first page and try from there.",
            ),
            Fault::HeadTooLarge => text(
                StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
                "The request is too large",
                "The browser sent more header fields, most likely cookies, than are taken here.",
                "Delete this site's cookies and try again.",
            ),
            Fault::PeerOffline => Text {
                retry_after: Some(5),
                ..text(
                    StatusCode::SERVICE_UNAVAILABLE,
                    "This site is offline",
                    "The name is known, but the computer that serves it is not connected now.",
                    "Try again later. If it is your computer, see whether oriel runs there and the network works.",
                )
            },
            Fault::PeerLost => Text {
                retry_after: Some(1),
                ..text(
                    StatusCode::BAD_GATEWAY,
                    "The connection to this site was lost",
                    "The computer that serves this site disappeared while it worked on this request.",
                    "Try again in a moment.",
                )
            },
            Fault::Busy => Text {
                retry_after: Some(2),
                ..text(
                    StatusCode::SERVICE_UNAVAILABLE,
                    "This site is busy",
                    "The computer that serves this site has more requests than it takes at once.",
                    "Try again in a moment.",
                )
            },
            Fault::PeerBroke => text(
                StatusCode::BAD_GATEWAY,
                "This site did not answer properly",
                "The computer that serves this site gave this request up.",
                "Try again. If it stays so, tell the site's owner the request id below.",
            ),
            Fault::OriginUnreachable => text(
                StatusCode::BAD_GATEWAY,
                "The web server behind this site does not answer",
                "The computer that serves this site is connected, but its web server refused the connection.",
                "If it is your site, see whether the web server runs on the port that oriel was given.",
            ),
            Fault::OriginBroke => text(
                StatusCode::BAD_GATEWAY,
                "The web server behind this site broke off",
                "It ended the connection before it had answered, or answered with something that is not HTTP.",
                "Try again. If it is your site, look into the web server's log.",
            ),
            Fault::NotSwitched => text(
                StatusCode::BAD_GATEWAY,
                "There is no WebSocket here",
                "The web server behind this site answered a WebSocket handshake with an ordinary page.",
                "If it is your site, see whether its WebSocket is at this address.",
            ),
            Fault::OriginSlow => text(
                StatusCode::GATEWAY_TIMEOUT,
                "The web server behind this site is too slow",
                "It did not answer in time.",
                "Try again later. If it is your site, look into the web server's log.",
            ),
        }
    }
}

#[derive(Template)]
#[template(path = "fault.html")]
struct FaultPage<'a> {
    title: &'a str,
    what: &'a str,
    next: &'a str,
    status: u16,
    id: &'a str,
    abuse: Option<&'a AbuseContact>,
}

#[derive(Template)]
#[template(path = "landing.html")]
struct LandingPage<'a> {
    domain: &'a str,
    version: &'a str,
    abuse: Option<&'a AbuseContact>,
}

/// In which form a visitor wants to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wants {
    /// A page to read.
    Html,
    /// Problem details for a program (RFC 9457).
    Json,
}

impl Wants {
    /// JSON for whoever accepts it and does not accept HTML by name.
    pub fn of(fields: &HeaderMap) -> Wants {
        let accept = fields.get(ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let json = accept.contains("application/json") || accept.contains("application/problem+json");
        if json && !accept.contains("text/html") { Wants::Json } else { Wants::Html }
    }
}

/// The answer for a fault. Where the operator's own decision is the reason, `abuse` says whom to write to.
pub fn fault(
    fault: Fault,
    id: MessageBoxId,
    wants: Wants,
    abuse: Option<&AbuseContact>,
) -> Response<ResponseBody> {
    let abuse = abuse.filter(|_| fault == Fault::Revoked);
    let Text { status, title, what, next, retry_after } = fault.text();
    let id = id.to_string();
    let mut response = match wants {
        Wants::Html => html(&FaultPage { title, what, next, status: status.as_u16(), id: &id, abuse }),
        Wants::Json => {
            let contact = abuse.map(|abuse| format!(" Contact: {}", abuse.text())).unwrap_or_default();
            let problem = json!({
                "type": "about:blank", "title": title, "status": status.as_u16(),
                "detail": format!("{what} {next}{contact}"), "instance": format!("urn:oriel:message-box:{id}"),
            });
            page(problem.to_string(), "application/problem+json")
        }
    };
    *response.status_mut() = status;
    if let Some(seconds) = retry_after {
        response.headers_mut().insert(RETRY_AFTER, seconds.into());
    }
    response
}

/// The zone's own first page.
pub fn landing(zone: &Zone, abuse: Option<&AbuseContact>) -> Response<ResponseBody> {
    html(&LandingPage { domain: zone.domain(), version: env!("CARGO_PKG_VERSION"), abuse })
}

/// Puts the request id on a response (P-62).
pub fn mark(response: &mut Response<ResponseBody>, id: MessageBoxId) {
    if let Ok(value) = HeaderValue::from_bytes(&id.to_hex()) {
        response.headers_mut().insert(HeaderName::from_static(REQUEST_ID_FIELD), value);
    }
}

/// A status and nothing else.
pub fn bare(status: StatusCode) -> Response<ResponseBody> {
    let mut response = Response::new(ResponseBody::Empty);
    *response.status_mut() = status;
    response
}

fn html(template: &impl Template) -> Response<ResponseBody> {
    page(template.render().unwrap_or_default(), "text/html; charset=utf-8")
}

fn page(text: String, content_type: &'static str) -> Response<ResponseBody> {
    let mut response = Response::new(ResponseBody::Page(Bytes::from(text)));
    let headers = response.headers_mut();
    for (name, value) in [
        (CONTENT_TYPE, content_type),
        (CACHE_CONTROL, "no-store"),
        (
            CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
        ),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accept(value: &'static str) -> Wants {
        let mut fields = HeaderMap::new();
        fields.insert(ACCEPT, HeaderValue::from_static(value));
        Wants::of(&fields)
    }

    #[test]
    fn json_for_programs_only() {
        assert_eq!(Wants::of(&HeaderMap::new()), Wants::Html);
        assert_eq!(accept("text/html,application/xhtml+xml,*/*;q=0.8"), Wants::Html);
        assert_eq!(accept("application/json"), Wants::Json);
        assert_eq!(accept("application/problem+json, */*"), Wants::Json);
        assert_eq!(accept("text/html, application/json"), Wants::Html);
    }
}
