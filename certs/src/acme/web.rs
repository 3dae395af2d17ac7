//! HTTPS to the CA: one connection for each request, since an order makes a dozen in months. Answers are bounded, and
//! what the ACME library would take from them without looking is looked at here.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{HOST, HeaderMap, HeaderValue, RETRY_AFTER};
use http::uri::PathAndQuery;
use http::{Request, Response, Uri};
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use instant_acme::{BodyWrapper, BytesResponse, Error, HttpClient};
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, RootCertStore};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

use crate::visitor;

/// For one request and its whole answer.
pub(super) const REQUEST: Duration = Duration::from_secs(30);
/// The longest certificate chains have some 20 KiB.
const LONGEST_ANSWER: usize = 256 * 1024;
/// Nobody has to wait longer than this, in seconds.
const LONGEST_WAIT: u64 = 24 * 60 * 60;

/// The client.
#[derive(Clone)]
pub(super) struct Web {
    tls: Arc<ClientConfig>,
}

impl Web {
    pub(super) fn new(roots: Arc<RootCertStore>) -> Result<Self, rustls::Error> {
        Ok(Self { tls: Arc::new(visitor::https(roots)?) })
    }
}

impl HttpClient for Web {
    fn request(
        &self,
        request: Request<BodyWrapper<Bytes>>,
    ) -> Pin<Box<dyn Future<Output = Result<BytesResponse, Error>> + Send>> {
        let tls = Arc::clone(&self.tls);
        Box::pin(async move {
            let host = request.uri().host().unwrap_or_default().to_owned();
            let reason = match timeout(REQUEST, exchange(tls, request)).await {
                Ok(Ok(answer)) => return Ok(BytesResponse::from(answer.map(Full::new))),
                Ok(Err(error)) => format!("{host}: {error}"),
                Err(_) => format!("{host}: no answer within {} s", REQUEST.as_secs()),
            };
            Err(Error::Other(reason.into()))
        })
    }
}

type Fault = Box<dyn std::error::Error + Send + Sync>;

async fn exchange(
    tls: Arc<ClientConfig>,
    mut request: Request<BodyWrapper<Bytes>>,
) -> Result<Response<Bytes>, Fault> {
    let uri = request.uri().clone();
    let (Some("https"), Some(host), Some(authority)) = (uri.scheme_str(), uri.host(), uri.authority()) else {
        return Err(format!("{uri} is not an https:// address").into());
    };
    request.headers_mut().insert(HOST, HeaderValue::from_str(authority.as_str())?);
    let path = uri.path_and_query().cloned().unwrap_or_else(|| PathAndQuery::from_static("/"));
    *request.uri_mut() = Uri::from(path);
    let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
    let stream = TcpStream::connect((host.as_str(), uri.port_u16().unwrap_or(443))).await?;
    let stream = TlsConnector::from(tls).connect(ServerName::try_from(host)?, stream).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    let mut driver = JoinSet::new();
    driver.spawn(connection);
    let (mut parts, body) = sender.send_request(request).await?.into_parts();
    let body = Limited::new(body, LONGEST_ANSWER).collect().await?.to_bytes();
    bound_wait(&mut parts.headers);
    check_directory(&body)?;
    Ok(Response::from_parts(parts, body))
}

/// A wait beyond the end of time is more than the library can count.
fn bound_wait(headers: &mut HeaderMap) {
    let Some(value) = headers.get(RETRY_AFTER) else { return };
    let seconds = value.to_str().ok().and_then(|value| value.trim().parse::<u64>().ok());
    match seconds {
        Some(seconds) if seconds > LONGEST_WAIT => {
            headers.insert(RETRY_AFTER, HeaderValue::from(LONGEST_WAIT));
        }
        _ => {}
    }
}

/// The library takes the address of new nonces for a good one.
fn check_directory(body: &[u8]) -> Result<(), Fault> {
    #[derive(serde::Deserialize)]
    struct Directory {
        #[serde(rename = "newNonce")]
        new_nonce: String,
    }
    match serde_json::from_slice::<Directory>(body) {
        Ok(directory) if directory.new_nonce.parse::<Uri>().is_err() => {
            Err(io::Error::other("its directory names no place for new nonces").into())
        }
        _ => Ok(()),
    }
}

impl fmt::Debug for Web {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Web")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_have_an_end() {
        let bounded = |value: &str| {
            let mut headers = HeaderMap::from_iter([(RETRY_AFTER, HeaderValue::from_str(value).unwrap())]);
            bound_wait(&mut headers);
            headers[RETRY_AFTER].to_str().unwrap().to_owned()
        };
        assert_eq!(bounded("3"), "3");
        assert_eq!(bounded(&u64::MAX.to_string()), "86400");
        assert_eq!(bounded("Fri, 31 Dec 1999 23:59:59 GMT"), "Fri, 31 Dec 1999 23:59:59 GMT");
    }

    #[test]
    fn a_directory_that_names_nonsense_is_refused() {
        check_directory(br#"{"newNonce":"https://ca.example/nonce"}"#).unwrap();
        check_directory(b"-----BEGIN CERTIFICATE-----").unwrap();
        assert!(check_directory(br#"{"newNonce":"https://ca .example"}"#).is_err());
    }
}
