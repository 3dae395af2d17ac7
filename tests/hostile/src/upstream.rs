//! Where honest responses come from: the built-in site, or a real relay.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};
use bytes::Bytes;
use http::header::{ALT_SVC, CONNECTION, HOST, HeaderValue, TRANSFER_ENCODING};
use http_body_util::{BodyExt, Full, Limited};
use rustls::ClientConfig;
use tokio::time::timeout;

use crate::answer::Reply;
use crate::builtin;
use crate::connect::Connection;
use crate::question::Question;

/// Most bytes of a body, either way: attacks hold all of it.
pub const MAX_BODY: usize = 16 * 1024 * 1024;

/// For a whole honest exchange.
const PATIENCE: Duration = Duration::from_secs(60);

/// Who answers honestly.
#[derive(Debug)]
pub enum Upstream {
    /// This program itself.
    Builtin,
    /// A relay at this address, over TLS if there is a configuration for it.
    Relay(SocketAddr, Option<Arc<ClientConfig>>),
}

impl Upstream {
    /// The honest reply.
    ///
    /// # Errors
    /// If there is none, in words.
    pub async fn ask(&self, question: &Question) -> Result<Reply> {
        match self {
            Self::Builtin => {
                builtin::answer(question, now()).context("this cannot be answered with a signature")
            }
            Self::Relay(address, tls) => {
                let asked = timeout(PATIENCE, ask(*address, tls.as_ref(), question));
                asked.await.context("the relay takes too long")?
            }
        }
    }
}

/// Seconds since 1970.
pub fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

async fn ask(address: SocketAddr, tls: Option<&Arc<ClientConfig>>, question: &Question) -> Result<Reply> {
    let mut connection = Connection::open(address, &question.authority, tls).await?;
    let mut request = http::Request::new(Full::new(question.body.clone()));
    *request.method_mut() = question.method.clone();
    *request.uri_mut() = question.target.parse()?;
    *request.headers_mut() = question.fields.clone();
    request.headers_mut().insert(HOST, HeaderValue::try_from(&question.authority)?);
    let (head, body) = connection.sender.send_request(request).await?.into_parts();
    let body = Limited::new(body, MAX_BODY).collect().await;
    let body: Bytes = body.map_err(|error| anyhow::anyhow!("the honest body: {error}"))?.to_bytes();
    let mut fields = head.headers;
    // With this a browser would go to the honest relay's HTTP/3 from now on, and see no attack.
    for name in [ALT_SVC, CONNECTION, TRANSFER_ENCODING] {
        fields.remove(name);
    }
    Ok(Reply { status: head.status, fields, body })
}
