//! Says why an uplink does not run over what is best.

use std::io;

use oriel_transport::carrier::{Carrier, Way};
use oriel_transport::connect_error::ConnectError;
use oriel_transport::trouble::tls::look::second_look_on;

use super::member::Member;

impl Member {
    /// Says which ways came to nothing, and why; the uplink runs over `carrier` meanwhile.
    pub(super) async fn explain(&self, failed: Vec<(Way, ConnectError)>, carrier: Carrier) {
        for (way, error) in failed {
            match self.behind(way, &error).await {
                Some(trouble) => {
                    tracing::warn!(
                        "{way} does not lead to the relay: {trouble}; the uplink runs over {carrier}"
                    );
                }
                None => tracing::warn!("{error}; the uplink runs over {carrier}"),
            }
        }
    }

    /// Who is behind a certificate that did not convince.
    async fn behind(&self, way: Way, error: &ConnectError) -> Option<String> {
        if !error.is_untrusted() || way.carrier == Carrier::Quic {
            return None;
        }
        let (dialer, host) = (&self.crew.dialer, self.host());
        let route = dialer.route(host, way);
        let connect = || async { route.connect().await.map(|(io, _)| io).map_err(io::Error::other) };
        let seen = second_look_on(connect, &host.host, dialer.tls(), self.crew.trust).await;
        (!seen.is_none()).then(|| seen.to_string())
    }
}
