//! A server for `example.net` on loopback, and a resolver's side of both transports.

use std::collections::HashMap;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream, UdpSocket};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use hickory_proto::op::{Edns, Message, OpCode, Query};
use hickory_proto::rr::{DNSClass, Name, RecordType};
use oriel_dns::counters::Counters;
use oriel_dns::limits::Limits;
use oriel_dns::records::{Host, Records};
use oriel_dns::server::{Running, Server, Service};
use oriel_dns::zone::Zone;
use tokio_util::sync::CancellationToken;

/// How long anything may take that must happen.
const PATIENCE: Duration = Duration::from_secs(20);

/// The changing part of the zone, changed by tests.
#[derive(Debug, Default)]
pub(crate) struct Table {
    pub(crate) hosts: Mutex<HashMap<String, Host>>,
    pub(crate) texts: Mutex<HashMap<String, Vec<String>>>,
    pub(crate) serial: AtomicU64,
}

impl Records for Table {
    fn host(&self, label: &str) -> Host {
        self.hosts.lock().unwrap().get(label).cloned().unwrap_or(Host::Nobody)
    }

    fn apex(&self) -> (Vec<Ipv4Addr>, Vec<Ipv6Addr>) {
        (vec![Ipv4Addr::new(192, 0, 2, 1)], vec![Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1)])
    }

    fn texts(&self, name: &str) -> Vec<String> {
        self.texts.lock().unwrap().get(name).cloned().unwrap_or_default()
    }

    fn serial(&self) -> u32 {
        u32::try_from(self.serial.load(Ordering::Relaxed)).unwrap()
    }
}

/// The server and its table.
pub(crate) struct Stand {
    pub(crate) table: Arc<Table>,
    pub(crate) counters: Arc<Counters>,
    running: Running,
}

impl Stand {
    /// A server without a limit to its answers.
    pub(crate) fn new() -> Self {
        Self::with(Limits { answers_per_second: 0, ..Limits::default() })
    }

    pub(crate) fn with(limits: Limits) -> Self {
        Self::at("127.0.0.1:0", limits)
    }

    pub(crate) fn at(address: &str, limits: Limits) -> Self {
        let zone = Zone::new("example.net", &["ns1.example.net", "ns2.example.net"]).unwrap();
        let zone = zone.with_issuers(&["letsencrypt.org"]).unwrap();
        let zone = zone.with_name_server_at("ns2.example.net", &["192.0.2.2".parse().unwrap()]).unwrap();
        let table = Arc::new(Table::default());
        let several = |count: u8| Host::At {
            v4: (1..=count).map(|last| Ipv4Addr::new(203, 0, 113, last)).collect(),
            v6: (1..=count.into()).map(|last| Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, last)).collect(),
        };
        table.hosts.lock().unwrap().extend([
            ("alice".to_owned(), several(1)),
            ("offline".to_owned(), Host::Empty),
            ("many".to_owned(), several(20)),
        ]);
        table.serial.store(7, Ordering::Relaxed);
        let counters = Arc::new(Counters::default());
        let service = Service { zone, records: table.clone(), counters: counters.clone(), limits };
        let server = Server::bind(address.parse().unwrap()).unwrap();
        let running = server.spawn(service, &CancellationToken::new()).unwrap();
        Self { table, counters, running }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.running.local_addr()
    }

    pub(crate) fn text(&self, name: &str, values: &[&str]) {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        self.table.texts.lock().unwrap().insert(name.to_owned(), values);
    }

    /// A socket that receives from the server only.
    pub(crate) fn udp(&self) -> UdpSocket {
        let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
        socket.connect(self.address()).unwrap();
        socket.set_read_timeout(Some(PATIENCE)).unwrap();
        socket
    }

    pub(crate) fn tcp(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address()).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// The bytes of the answer to these bytes, over UDP.
    pub(crate) fn exchange(&self, query: &[u8]) -> Vec<u8> {
        let socket = self.udp();
        socket.send(query).unwrap();
        receive(&socket)
    }

    /// The answer to a query over UDP, which is never too large.
    pub(crate) fn ask(&self, query: &Message) -> Message {
        let query = query.to_vec().unwrap();
        let answer = self.exchange(&query);
        assert!(answer.len() <= 4 * query.len(), "{} bytes for {}", answer.len(), query.len());
        Message::from_vec(&answer).unwrap()
    }

    /// The answer to a query over TCP.
    pub(crate) fn ask_tcp(&self, query: &Message) -> Message {
        let mut stream = self.tcp();
        write(&mut stream, &query.to_vec().unwrap());
        Message::from_vec(&read(&mut stream).expect("an answer")).unwrap()
    }
}

pub(crate) fn receive(socket: &UdpSocket) -> Vec<u8> {
    let mut answer = vec![0; 65_535];
    let length = socket.recv(&mut answer).expect("an answer");
    answer.truncate(length);
    answer
}

pub(crate) fn write(stream: &mut TcpStream, query: &[u8]) {
    let mut framed = u16::try_from(query.len()).unwrap().to_be_bytes().to_vec();
    framed.extend(query);
    stream.write_all(&framed).unwrap();
}

/// One message; `None` if the server has closed the connection.
pub(crate) fn read(stream: &mut TcpStream) -> Option<Vec<u8>> {
    let mut length = [0; 2];
    match stream.read_exact(&mut length) {
        Ok(()) => {}
        Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => panic!("no answer and no end"),
        Err(_) => return None,
    }
    let mut answer = vec![0; u16::from_be_bytes(length).into()];
    stream.read_exact(&mut answer).unwrap();
    Some(answer)
}

/// A query with EDNS, as resolvers ask.
pub(crate) fn query(name: &str, kind: RecordType) -> Message {
    let mut message = plain(name, kind);
    let mut edns = Edns::new();
    edns.set_max_payload(4096);
    message.edns = Some(edns);
    message
}

/// A query without EDNS.
pub(crate) fn plain(name: &str, kind: RecordType) -> Message {
    let mut question = Query::query(Name::from_ascii(name).unwrap(), kind);
    question.set_query_class(DNSClass::IN);
    let mut message = Message::query();
    message.metadata.id = 4711;
    message.metadata.op_code = OpCode::Query;
    message.add_query(question);
    message
}
