//! Proxies that behave and proxies that do not, and a server to be reached through them.

use std::net::SocketAddr;
use std::sync::Arc;

use oriel_certs::authority::LocalAuthority;
use oriel_certs::{browser, visitor};
use oriel_transport::byte_stream::{BoxedStream, ByteStream};
use rustls::RootCertStore;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy, copy_bidirectional, split};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio_rustls::{TlsAcceptor, TlsConnector};

/// An authority for `localhost`, and those who trust it.
pub(crate) struct Trust {
    acceptor: TlsAcceptor,
    pub(crate) roots: Arc<RootCertStore>,
}

pub(crate) fn trust() -> Trust {
    let data = tempfile::tempdir().unwrap();
    let authority = Arc::new(LocalAuthority::load_or_create(data.path(), "localhost").unwrap());
    let acceptor = TlsAcceptor::from(Arc::new(browser::over_tcp(authority).unwrap()));
    Trust { acceptor, roots: visitor::roots(Some(&data.path().join("ca.pem"))).unwrap() }
}

/// A server on a free port that runs until it is dropped.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    _connections: JoinSet<()>,
}

impl Server {
    /// Serves one connection after another.
    pub(crate) async fn new<F>(serve: impl Fn(TcpStream) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let mut connections = JoinSet::new();
        connections.spawn(async move {
            loop {
                serve(listener.accept().await.unwrap().0).await;
            }
        });
        Self { address, _connections: connections }
    }

    /// Says `answer` to whatever it is asked, and then closes.
    pub(crate) async fn saying(answer: impl Into<Vec<u8>>) -> Self {
        let answer = Arc::new(answer.into());
        Self::new(move |mut stream| {
            let answer = Arc::clone(&answer);
            async move {
                let mut asked = [0; 4096];
                let _ = stream.read(&mut asked).await;
                let _ = stream.write_all(&answer).await;
            }
        })
        .await
    }
}

impl Trust {
    /// Sends back within TLS whatever comes within TLS.
    pub(crate) async fn echo(&self) -> Server {
        let acceptor = self.acceptor.clone();
        Server::new(move |stream| {
            let acceptor = acceptor.clone();
            async move {
                let (mut from, mut to) = split(acceptor.accept(stream).await.unwrap());
                copy(&mut from, &mut to).await.unwrap();
                to.shutdown().await.unwrap();
            }
        })
        .await
    }

    /// The same proxy within TLS.
    pub(crate) async fn around(&self, proxy: SocketAddr) -> Server {
        let acceptor = self.acceptor.clone();
        Server::new(move |stream| {
            let acceptor = acceptor.clone();
            async move {
                if let Ok(mut outer) = acceptor.accept(stream).await {
                    let _ =
                        copy_bidirectional(&mut outer, &mut TcpStream::connect(proxy).await.unwrap()).await;
                }
            }
        })
        .await
    }

    /// Runs TLS inside, and sends more than any buffer holds there and back.
    pub(crate) async fn converse(&self, stream: BoxedStream) {
        let config = visitor::https(Arc::clone(&self.roots)).unwrap();
        let name = ServerName::try_from("localhost").unwrap();
        let stream = TlsConnector::from(Arc::new(config)).connect(name, stream).await.unwrap();
        let (mut from, mut to) = split(stream);
        let sent: Vec<u8> = (0..=250).cycle().take(3_000_000).collect();
        let mut received = Vec::new();
        let (written, read) = tokio::join!(
            async {
                to.write_all(&sent).await?;
                to.shutdown().await
            },
            from.read_to_end(&mut received)
        );
        written.unwrap();
        read.unwrap();
        assert!(received == sent);
    }
}

/// The head of a request, field names in lower case.
pub(crate) async fn head(stream: &mut (impl ByteStream + ?Sized)) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.unwrap());
    }
    String::from_utf8(head).unwrap()
}

/// An HTTP proxy that opens a tunnel to `target` for those who show `password`, and asserts that it is asked for
/// `localhost:9`.
pub(crate) async fn connect_proxy(target: SocketAddr, password: Option<&'static str>) -> Server {
    Server::new(move |mut stream| async move {
        let head = head(&mut stream).await;
        assert!(head.starts_with("CONNECT localhost:9 HTTP/1.1\r\n"), "{head}");
        assert!(head.contains("\r\nhost: localhost:9\r\n"), "{head}");
        let shown = head.lines().find_map(|line| line.strip_prefix("proxy-authorization: "));
        if shown != password {
            let refusal =
                b"HTTP/1.1 407 No\r\nproxy-authenticate: Basic realm=\"a, b\"\r\ncontent-length: 0\r\n\r\n";
            stream.write_all(refusal).await.unwrap();
            return;
        }
        stream.write_all(b"HTTP/1.0 200 Connection established\r\nproxy-agent: x\r\n\r\n").await.unwrap();
        let _ = copy_bidirectional(&mut stream, &mut TcpStream::connect(target).await.unwrap()).await;
    })
    .await
}

/// A SOCKS5 proxy that opens a tunnel to `target`, or gives this reply; with a `password` only for those who know it.
/// It asserts that it is asked for the name `localhost`, not an address, and port 9.
pub(crate) async fn socks_proxy(target: SocketAddr, password: Option<&'static [u8]>, reply: u8) -> Server {
    Server::new(move |mut stream| async move {
        let mut start = [0; 2];
        stream.read_exact(&mut start).await.unwrap();
        let mut methods = vec![0; usize::from(start[1])];
        stream.read_exact(&mut methods).await.unwrap();
        let method = if password.is_some() { 2 } else { 0 };
        if !methods.contains(&method) {
            return stream.write_all(&[5, 0xff]).await.unwrap();
        }
        stream.write_all(&[5, method]).await.unwrap();
        if let Some(password) = password {
            let mut shown = vec![0; password.len()];
            let is_right = stream.read_exact(&mut shown).await.is_ok() && shown == password;
            stream.write_all(&[1, u8::from(!is_right)]).await.unwrap();
            if !is_right {
                return;
            }
        }
        let mut request = [0; 16];
        stream.read_exact(&mut request).await.unwrap();
        assert_eq!(&request, b"\x05\x01\x00\x03\x09localhost\x00\x09");
        stream.write_all(&[5, reply, 0, 1, 0, 0, 0, 0, 0, 0]).await.unwrap();
        if reply == 0 {
            let _ = copy_bidirectional(&mut stream, &mut TcpStream::connect(target).await.unwrap()).await;
        }
    })
    .await
}
