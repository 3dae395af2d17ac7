//! Many peers in one program, each with an identity and a name of its own, for `tests/outside/faults`.
//!
//! Usage: crowd COUNT RELAY CA ORIGIN_PORT; says on standard output what a peer says with `--events json`.

#![allow(clippy::print_stderr, clippy::unwrap_used, clippy::panic)]

use std::env;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;

use oriel_certs::identity::Identity;
use oriel_certs::visitor::roots;
use oriel_peer::ending::Ending;
use oriel_peer::events::Events;
use oriel_peer::limits::Limits;
use oriel_peer::origin::Origin;
use oriel_peer::origin::http_server::HttpServer;
use oriel_peer::origin::target::HostHeader;
use oriel_peer::publish::{Publication, publish};
use oriel_peer::site::Sites;
use oriel_peer::view::Views;
use oriel_transport::trouble::tls::Trust;
use oriel_transport::ways::Choice;
use tokio::runtime::Builder;
use tokio::task::JoinSet;

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    let [count, relay, ca, port] = &words[..] else {
        panic!("usage: crowd COUNT RELAY CA ORIGIN_PORT");
    };
    let origin = SocketAddr::from((Ipv4Addr::LOCALHOST, port.parse().unwrap()));
    let roots = roots(Some(Path::new(ca))).unwrap();
    Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
        let mut peers = JoinSet::new();
        for number in 0..count.parse::<u32>().unwrap() {
            let limits = Limits::default();
            let target = origin.to_string().parse().unwrap();
            let server = HttpServer::new(target, HostHeader::Preserve, None, limits.clone()).unwrap();
            let name = format!("peer{number:04}").parse().unwrap();
            let publication = Publication {
                sites: Sites::new(vec![(name, Origin::Http(Box::new(server)))]),
                domains: Vec::new(),
                identity: Arc::new(Identity::generate().unwrap()),
                serial: 0,
                relays: vec![relay.parse().unwrap()],
                choice: Choice::any(Arc::clone(&roots)),
                trust: Trust::Named,
                roots: Arc::clone(&roots),
                invite: None,
                replica: false,
                patient: true,
                events: Events::Json,
                views: Views::default(),
                limits,
            };
            peers.spawn(publish(publication, Ending::default()));
        }
        while let Some(ended) = peers.join_next().await {
            eprintln!("a peer ended: {ended:?}");
        }
    });
}
