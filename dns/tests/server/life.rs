//! Addresses taken and given back.

use std::net::{SocketAddr, TcpListener, UdpSocket};
use std::sync::Arc;
use std::time::Duration;

use hickory_proto::op::Message;
use hickory_proto::rr::RecordType;
use oriel_dns::counters::Counters;
use oriel_dns::limits::Limits;
use oriel_dns::server::{Server, Service};
use oriel_dns::zone::Zone;
use tokio_util::sync::CancellationToken;

use crate::stand::{Stand, Table, query, receive};

fn service() -> Service {
    Service {
        zone: Zone::new("example.net", &["ns1.example.net"]).unwrap(),
        records: Arc::new(Table::default()),
        counters: Arc::new(Counters::default()),
        limits: Limits::default(),
    }
}

fn bind() -> Server {
    Server::bind("127.0.0.1:0".parse().unwrap()).unwrap()
}

fn is_free(address: SocketAddr) -> bool {
    UdpSocket::bind(address).is_ok() && TcpListener::bind(address).is_ok()
}

#[test]
fn a_thread_ends_with_its_token_and_when_dropped() {
    let stop = CancellationToken::new();
    let running = bind().spawn(service(), &stop).unwrap();
    stop.cancel();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(async {
        tokio::time::timeout(Duration::from_secs(20), running.ended()).await.unwrap();
    });
    let stop = CancellationToken::new();
    let running = bind().spawn(service(), &stop).unwrap();
    let address = running.local_addr();
    assert!(!is_free(address));
    drop(running);
    assert!(is_free(address));
    assert!(!stop.is_cancelled());
}

#[tokio::test]
async fn runs_in_the_runtime_of_its_caller() {
    let (server, stop) = (bind(), CancellationToken::new());
    let address = server.local_addr();
    let client = async {
        let socket = tokio::net::UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let question = query("example.net.", RecordType::A).to_vec().unwrap();
        socket.send_to(&question, address).await.unwrap();
        let mut answer = [0; 1232];
        let receive = socket.recv(&mut answer);
        let length = tokio::time::timeout(Duration::from_secs(20), receive).await.unwrap().unwrap();
        stop.cancel();
        Message::from_vec(&answer[..length]).unwrap()
    };
    let (ended, answer) = tokio::join!(server.run(service(), stop.clone()), client);
    ended.unwrap();
    assert_eq!(answer.answers.len(), 1);
}

#[test]
fn a_taken_port_is_refused() {
    let server = bind();
    assert!(Server::bind(server.local_addr()).is_err());
    // Whichever of the two it is.
    let tcp = TcpListener::bind("127.0.0.1:0").unwrap();
    assert!(Server::bind(tcp.local_addr().unwrap()).is_err());
}

#[test]
fn answers_from_the_address_that_was_asked() {
    for (all, asked) in [("0.0.0.0:0", "127.0.0.5"), ("[::]:0", "127.0.0.5"), ("[::]:0", "::1")] {
        let stand = Stand::at(all, Limits::default());
        let server = SocketAddr::new(asked.parse().unwrap(), stand.address().port());
        let socket = UdpSocket::bind(if server.is_ipv4() { "127.0.0.1:0" } else { "[::1]:0" }).unwrap();
        socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        // A connected socket receives from that address only.
        socket.connect(server).unwrap();
        socket.send(&query("alice.example.net.", RecordType::A).to_vec().unwrap()).unwrap();
        assert_eq!(Message::from_vec(&receive(&socket)).unwrap().answers.len(), 1);
    }
}
