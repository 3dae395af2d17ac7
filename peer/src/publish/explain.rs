//! Says why an uplink does not run over what is best.

use std::io;

use oriel_transport::carrier::{Carrier, Way};
use oriel_transport::connect_error::ConnectError;
use oriel_transport::trouble::tls::look::second_look_on;

use super::member::Member;
use crate::events::Event;

impl Member {
    /// Says which ways came to nothing, and why; the uplink runs over `carrier` meanwhile.
    pub(super) async fn explain(&self, failed: Vec<(Way, ConnectError)>, carrier: Carrier) {
        let mut troubles = Vec::new();
        for (way, error) in failed {
            let trouble = match self.behind(way, &error).await {
                Some(trouble) => trouble,
                None => trouble_of(&error),
            };
            troubles.push((way, trouble));
        }
        for (trouble, ways) in merged(troubles) {
            let message = format!("no way over {ways}: {trouble}; the uplink runs over {carrier}");
            self.crew.events.emit(&Event::Error { code: "no-way", message: &message });
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

/// An uplink stands: that the relay is not reached would be half the truth.
fn trouble_of(error: &ConnectError) -> String {
    match error {
        ConnectError::Unreachable { source, .. } => source.to_string(),
        other => other.to_string(),
    }
}

/// Each trouble once, with the ways that met it.
fn merged(troubles: Vec<(Way, String)>) -> Vec<(String, String)> {
    let mut merged: Vec<(String, String)> = Vec::new();
    for (way, trouble) in troubles {
        match merged.iter_mut().find(|(known, _)| *known == trouble) {
            Some((_, ways)) => ways.push_str(&format!(", {way}")),
            None => merged.push((trouble, way.to_string())),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trouble_of_several_ways_is_said_once() {
        let way = |carrier, proxied| Way { carrier, proxied };
        let all = vec![
            (way(Carrier::Tcp, true), "the proxy cannot be reached".to_owned()),
            (way(Carrier::Quic, false), "no answer".to_owned()),
            (way(Carrier::WebSocket, true), "the proxy cannot be reached".to_owned()),
        ];
        let said: Vec<_> =
            merged(all).into_iter().map(|(trouble, ways)| format!("{ways}: {trouble}")).collect();
        assert_eq!(
            said,
            [
                "TCP through the proxy, WebSocket through the proxy: the proxy cannot be reached",
                "QUIC: no answer"
            ]
        );
    }

    #[test]
    fn what_is_in_the_way_is_said_and_not_that_the_relay_is_not_reached() {
        let source = oriel_transport::route::RouteError::Tcp(io::Error::other("no"));
        let error = ConnectError::Unreachable { relay: "relay.example:443".into(), source };
        assert_eq!(trouble_of(&error), "no connection over TCP: no");
    }
}
