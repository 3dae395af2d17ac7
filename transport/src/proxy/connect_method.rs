//! HTTP CONNECT (RFC 9110, section 9.3.6).

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HOST, PROXY_AUTHENTICATE, PROXY_AUTHORIZATION};
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, Uri};
use http_body_util::Empty;
use hyper::body::Incoming;

use super::fault::ProxyFault;
use crate::byte_stream::BoxedStream;
use crate::switch::switch;

/// Schemes that proxies of companies ask for (IANA, HTTP Authentication Schemes, and NTLM).
const SCHEMES: [&str; 6] = ["Basic", "Digest", "NTLM", "Negotiate", "Kerberos", "Bearer"];

/// Asks for a tunnel to `target`, `HOST:PORT`.
pub(super) async fn tunnel(
    io: BoxedStream,
    target: &str,
    credentials: Option<&HeaderValue>,
) -> Result<BoxedStream, ProxyFault> {
    let request = request(target, credentials)?;
    let judge = |response: &Response<_>| judge(response, target, credentials.is_some());
    let (io, read) = switch(io, request, judge, explain).await?;
    // Nobody speaks first in a tunnel but this end.
    if read.is_empty() { Ok(io) } else { Err(ProxyFault::Page { status: StatusCode::OK.as_u16() }) }
}

fn request(target: &str, credentials: Option<&HeaderValue>) -> Result<Request<Empty<Bytes>>, ProxyFault> {
    let odd = || ProxyFault::NoTunnels { reason: format!("{target} cannot be asked for") };
    let uri = Uri::builder().authority(target).build().map_err(|_| odd())?;
    let host = HeaderValue::from_str(target).map_err(|_| odd())?;
    let mut request = Request::new(Empty::new());
    *request.method_mut() = Method::CONNECT;
    *request.uri_mut() = uri;
    request.headers_mut().insert(HOST, host);
    if let Some(credentials) = credentials {
        request.headers_mut().insert(PROXY_AUTHORIZATION, credentials.clone());
    }
    Ok(request)
}

/// What the answer means; `Ok` if the tunnel is open.
fn judge(response: &Response<Incoming>, target: &str, with_credentials: bool) -> Result<(), ProxyFault> {
    let status = response.status();
    let is_page = response.headers().get(CONTENT_TYPE).is_some_and(is_html);
    let target = || target.to_owned();
    Err(match status {
        // Fields about a body mean nothing in an answer that opens a tunnel; a page's own type gives one away.
        _ if status.is_success() && !is_page => return Ok(()),
        StatusCode::PROXY_AUTHENTICATION_REQUIRED => password(response.headers(), with_credentials),
        // tinyproxy's word for a wrong password.
        StatusCode::UNAUTHORIZED if with_credentials => ProxyFault::PasswordWrong,
        StatusCode::FORBIDDEN | StatusCode::UNAVAILABLE_FOR_LEGAL_REASONS => {
            ProxyFault::Forbidden { target: target() }
        }
        // A server, or a proxy for other things, may say so on a page.
        StatusCode::BAD_REQUEST | StatusCode::METHOD_NOT_ALLOWED | StatusCode::NOT_IMPLEMENTED => {
            ProxyFault::NoTunnels { reason: format!("status {}", status.as_u16()) }
        }
        _ if status.is_server_error() => {
            ProxyFault::TargetUnreachable { target: target(), reason: format!("status {}", status.as_u16()) }
        }
        _ if is_page || status.is_redirection() => ProxyFault::Page { status: status.as_u16() },
        _ => ProxyFault::NoTunnels { reason: format!("status {}", status.as_u16()) },
    })
}

fn is_html(kind: &HeaderValue) -> bool {
    kind.as_bytes().get(..9).is_some_and(|start| start.eq_ignore_ascii_case(b"text/html"))
}

/// Why a 407 came.
fn password(fields: &HeaderMap, with_credentials: bool) -> ProxyFault {
    let mut offered = Vec::new();
    for challenge in fields.get_all(PROXY_AUTHENTICATE).iter().filter_map(|value| value.to_str().ok()) {
        // Challenges and their parameters are both divided by commas; only a challenge begins with a scheme.
        for word in challenge.split(',').filter_map(|part| part.split_whitespace().next()) {
            offered.extend(SCHEMES.into_iter().filter(|scheme| scheme.eq_ignore_ascii_case(word)));
        }
    }
    offered.dedup();
    match offered.is_empty() || offered.contains(&"Basic") {
        false => ProxyFault::SchemesUnknown(offered.into_iter().map(str::to_owned).collect()),
        true if with_credentials => ProxyFault::PasswordWrong,
        true => ProxyFault::PasswordWanted,
    }
}

fn explain(error: hyper::Error) -> ProxyFault {
    if error.is_parse_too_large() {
        ProxyFault::Endless
    } else if error.is_parse() {
        ProxyFault::WrongProtocol { protocol: "HTTP" }
    } else {
        ProxyFault::BrokeOff
    }
}
