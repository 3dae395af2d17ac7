//! A connection to one member. We choose the member ourselves: one that is frozen keeps its connection open, and a
//! balancer would go on asking it.

use std::time::Duration;

use etcd_client::{Certificate, Client, ConnectOptions, Identity, KvClient, TlsOptions, WatchClient};

use super::config::EtcdConfig;
use super::fault::{EtcdError, within};

/// For connecting, TLS and the password, which etcd takes its time to check.
const CONNECT_DEADLINE: Duration = Duration::from_millis(1_500);

/// More than any answer: a page of the largest entries. The crate's own limit is 4 MiB.
const MOST_BYTES: usize = 256 * 1024 * 1024;

/// Connects, and logs in if there are credentials.
pub(super) async fn connect(config: &EtcdConfig, endpoint: &str) -> Result<Client, EtcdError> {
    let options = options(config, endpoint)?;
    let connected = within(CONNECT_DEADLINE, Client::connect([endpoint], Some(options))).await;
    connected.map_err(|fault| fault.explain(&config.prefix))
}

pub(super) fn kv(client: &Client) -> KvClient {
    client.kv_client().max_decoding_message_size(MOST_BYTES)
}

pub(super) fn watch(client: &Client) -> WatchClient {
    client.watch_client().max_decoding_message_size(MOST_BYTES)
}

fn options(config: &EtcdConfig, endpoint: &str) -> Result<ConnectOptions, EtcdError> {
    // A member that is cut off from the others says so at once, and its watches end.
    let mut options = ConnectOptions::new()
        .with_connect_timeout(CONNECT_DEADLINE)
        .with_require_leader(true)
        .with_auto_token_refresh(true);
    if let Some(auth) = &config.auth {
        options = options.with_user(&auth.user, &auth.password);
    }
    if endpoint.starts_with("https://") {
        let ca = config.ca.as_ref().ok_or(EtcdError::NoAuthority)?;
        let mut tls = TlsOptions::new().ca_certificate(Certificate::from_pem(ca));
        if let Some(own) = &config.certificate {
            tls = tls.identity(Identity::from_pem(&own.chain, &own.key));
        }
        options = options.with_tls(tls);
    }
    Ok(options)
}
