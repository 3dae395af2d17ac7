//! A DNS server for the CA: its TXT records are a board's, and every host is this machine.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use tokio::net::UdpSocket;
use tokio::task::JoinSet;

use crate::doubles::Board;

const A: u16 = 1;
const TXT: u16 = 16;

pub(crate) struct Dns {
    pub(crate) address: SocketAddr,
    _work: JoinSet<()>,
}

impl Dns {
    pub(crate) async fn start(board: Arc<Board>) -> Self {
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = socket.local_addr().unwrap();
        let mut work = JoinSet::new();
        work.spawn(async move {
            let mut buffer = [0; 1500];
            while let Ok((length, from)) = socket.recv_from(&mut buffer).await {
                if let Some(answer) = answer(&buffer[..length], &board) {
                    let _ = socket.send_to(&answer, from).await;
                }
            }
        });
        Self { address, _work: work }
    }
}

/// The answer to a query with one question (RFC 1035, 4.1).
fn answer(query: &[u8], board: &Board) -> Option<Vec<u8>> {
    let (mut at, mut labels) = (12, Vec::new());
    while query[at] != 0 {
        let end = at + 1 + usize::from(query[at]);
        labels.push(String::from_utf8_lossy(query.get(at + 1..end)?).to_ascii_lowercase());
        at = end;
    }
    let question = query.get(12..at + 5)?;
    let kind = u16::from_be_bytes([query[at + 1], query[at + 2]]);
    let name = labels.join(".");
    let records: Vec<Vec<u8>> = match kind {
        A => vec![vec![127, 0, 0, 1]],
        TXT => {
            let texts = board.texts.lock().unwrap();
            let zone = name.strip_prefix("_acme-challenge.").unwrap_or_default();
            let here = texts.iter().filter(|(host, _)| host == zone);
            here.map(|(_, text)| [&[u8::try_from(text.len()).unwrap()], text.as_bytes()].concat()).collect()
        }
        _ => Vec::new(),
    };
    let count = u16::try_from(records.len()).unwrap().to_be_bytes();
    let mut message = query[..2].to_vec();
    // An authoritative answer, recursion wanted and there.
    message.extend([0x85, 0x80, 0, 1, count[0], count[1], 0, 0, 0, 0]);
    message.extend(question);
    for data in records {
        message.extend([0xc0, 12]);
        message.extend(kind.to_be_bytes());
        message.extend([0, 1, 0, 0, 0, 0]);
        message.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
        message.extend(data);
    }
    Some(message)
}
