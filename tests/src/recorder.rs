//! An origin that keeps every byte that it receives.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::origin::Origin;

/// What came on each connection, in the order of the connections.
type Tapes = Arc<Mutex<Vec<Vec<u8>>>>;

/// Answers each request alike, and remembers all of them.
#[derive(Debug)]
pub struct Recorder {
    tapes: Tapes,
    origin: Origin,
}

impl Recorder {
    /// With a plain answer.
    ///
    /// # Panics
    /// If no port is free.
    pub async fn start() -> Self {
        Self::answering("HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\nrecorded").await
    }

    /// With this answer to each request, sent once the request is complete.
    ///
    /// # Panics
    /// If no port is free.
    pub async fn answering(answer: impl Into<Bytes>) -> Self {
        let answer = answer.into();
        let tapes = Tapes::default();
        let kept = Arc::clone(&tapes);
        let origin = Origin::raw(move |mut stream| {
            let (tapes, answer) = (Arc::clone(&kept), answer.clone());
            let tape = {
                let mut tapes = tapes.lock().unwrap();
                tapes.push(Vec::new());
                tapes.len() - 1
            };
            async move {
                let mut done = 0;
                let mut buffer = vec![0; 64 * 1024];
                while let Ok(read @ 1..) = stream.read(&mut buffer).await {
                    let received = {
                        let mut tapes = tapes.lock().unwrap();
                        tapes[tape].extend_from_slice(&buffer[..read]);
                        tapes[tape][done..].to_vec()
                    };
                    if let Some(len) = request_len(&received) {
                        done += len;
                        if stream.write_all(&answer).await.is_err() {
                            break;
                        }
                    }
                }
            }
        })
        .await;
        Self { tapes, origin }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.origin.address
    }

    /// Connections that came so far.
    ///
    /// # Panics
    /// Never.
    pub fn connections(&self) -> usize {
        self.tapes.lock().unwrap().len()
    }

    /// Everything received, as text.
    ///
    /// # Panics
    /// Never: what is not UTF-8 is replaced.
    pub fn heard(&self) -> String {
        String::from_utf8_lossy(&self.tapes.lock().unwrap().concat()).into_owned()
    }

    /// Forgets what was received, so that the next request stands alone.
    ///
    /// # Panics
    /// Never.
    pub fn forget(&self) {
        self.tapes.lock().unwrap().iter_mut().for_each(|tape| {
            let len = tape.len();
            tape[..len].fill(0);
        });
    }

    /// The lines of all request heads received since the last [`forget`](Self::forget), lower case.
    pub fn lines(&self) -> Vec<String> {
        let heard = self.heard().replace('\0', "");
        heard.split("\r\n").map(str::to_ascii_lowercase).collect()
    }
}

/// How long a complete request is that begins `bytes`; by `content-length`, or up to a last chunk and its trailers.
fn request_len(bytes: &[u8]) -> Option<usize> {
    let find = |from: usize, what: &[u8]| {
        bytes.get(from..)?.windows(what.len()).position(|part| part == what).map(|at| from + at + what.len())
    };
    let head = find(0, b"\r\n\r\n")?;
    let text = String::from_utf8_lossy(&bytes[..head]).to_ascii_lowercase();
    let value = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
    if value("transfer-encoding").is_some() {
        let last = if bytes[head..].starts_with(b"0\r\n") { head + 3 } else { find(head, b"\r\n0\r\n")? };
        // Trailers, then an empty line.
        return if bytes.get(last..)?.starts_with(b"\r\n") {
            Some(last + 2)
        } else {
            find(last, b"\r\n\r\n")
        };
    }
    let len = head + value("content-length").map_or(0, |len| len.parse().unwrap_or(0));
    (bytes.len() >= len).then_some(len)
}
