//! Tunnels through proxies of every kind, and what is said about those that open none.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "proxies/stand_in.rs"]
mod stand_in;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use oriel_transport::byte_stream::BoxedStream;
use oriel_transport::proxy;
use oriel_transport::proxy::fault::{ProxyError, ProxyFault};
use rustls::RootCertStore;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use tokio::time::{pause, sleep};

use stand_in::{Server, connect_proxy, head, socks_proxy, trust};

/// No server: what opens no tunnel never gets there.
const NOWHERE: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 9);

/// Asks the proxy at `url`, whose port is `proxy`'s, for a tunnel to `localhost:9`.
async fn connect(url: &str, proxy: &Server, roots: &Arc<RootCertStore>) -> Result<BoxedStream, ProxyError> {
    let url = format!("{url}:{}", proxy.address.port()).parse().unwrap();
    proxy::connect(&url, "localhost", 9, roots).await
}

/// Trust in no authority.
fn nobody() -> Arc<RootCertStore> {
    Arc::new(RootCertStore::empty())
}

async fn fault(url: &str, proxy: &Server) -> ProxyFault {
    let error = connect(url, proxy, &nobody()).await.err().expect("a tunnel");
    let told = error.to_string();
    assert!(told.starts_with(&format!("the proxy {}:", url.replace("ann:secret@", ""))), "{told}");
    assert!(!told.contains("secret") && !format!("{error:?}").contains("secret"), "{told}");
    error.fault
}

#[tokio::test]
async fn http_carries_tls() {
    let trust = trust();
    let echo = trust.echo().await;
    let proxy = connect_proxy(echo.address, None).await;
    trust.converse(connect("http://localhost", &proxy, &trust.roots).await.unwrap()).await;
}

#[tokio::test]
async fn http_within_tls_carries_tls() {
    let trust = trust();
    let echo = trust.echo().await;
    let proxy = connect_proxy(echo.address, Some("Basic YW5uOnM6ZWNyZXQ=")).await;
    let outer = trust.around(proxy.address).await;
    trust.converse(connect("https://ann:s%3Aecret@localhost", &outer, &trust.roots).await.unwrap()).await;
    let strange = connect("https://localhost", &outer, &nobody()).await.err().unwrap();
    assert!(matches!(strange.fault, ProxyFault::Tls { .. }), "{strange}");
}

#[tokio::test]
async fn socks_carries_tls() {
    let trust = trust();
    let echo = trust.echo().await;
    let proxy = socks_proxy(echo.address, None, 0).await;
    trust.converse(connect("socks5://localhost", &proxy, &trust.roots).await.unwrap()).await;
    let proxy = socks_proxy(echo.address, Some(b"\x01\x03ann\x06secret"), 0).await;
    trust.converse(connect("socks5h://ann:secret@localhost", &proxy, &trust.roots).await.unwrap()).await;
}

#[tokio::test]
async fn passwords_of_http() {
    let proxy = connect_proxy(NOWHERE, Some("Basic YW5uOnJpZ2h0")).await;
    assert!(matches!(fault("http://localhost", &proxy).await, ProxyFault::PasswordWanted));
    assert!(matches!(fault("http://ann:secret@localhost", &proxy).await, ProxyFault::PasswordWrong));
    let tinyproxy = Server::saying("HTTP/1.0 401 Unauthorized\r\ncontent-type: text/html\r\n\r\n<h1>").await;
    assert!(matches!(fault("http://ann:secret@localhost", &tinyproxy).await, ProxyFault::PasswordWrong));
    let fields = "proxy-authenticate: Negotiate\r\nproxy-authenticate: ntlm, Kerberos realm=\"x\"\r\n";
    let proxy = Server::saying(format!("HTTP/1.1 407 No\r\n{fields}content-length: 0\r\n\r\n")).await;
    let ProxyFault::SchemesUnknown(schemes) = fault("http://ann:secret@localhost", &proxy).await else {
        panic!()
    };
    assert_eq!(schemes, ["Negotiate", "NTLM", "Kerberos"]);
}

#[tokio::test]
async fn passwords_of_socks() {
    let proxy = socks_proxy(NOWHERE, Some(b"\x01\x03ann\x05right"), 0).await;
    assert!(matches!(fault("socks5h://localhost", &proxy).await, ProxyFault::PasswordWanted));
    assert!(matches!(fault("socks5h://ann:secret@localhost", &proxy).await, ProxyFault::PasswordWrong));
    let picky = Server::saying([5, 0xff]).await;
    assert!(matches!(fault("socks5h://ann:secret@localhost", &picky).await, ProxyFault::NoAcceptableMethod));
}

#[tokio::test]
async fn replies_of_socks() {
    for (reply, word) in
        [(1, "general"), (2, "allow"), (3, "network"), (4, "host unr"), (5, "refused"), (6, "hops")]
    {
        let told = fault("socks5h://localhost", &socks_proxy(NOWHERE, None, reply).await).await.to_string();
        assert!(told.contains("localhost:9") && told.contains(word), "{reply}: {told}");
    }
    for reply in [7, 8, 200] {
        let fault = fault("socks5h://localhost", &socks_proxy(NOWHERE, None, reply).await).await;
        assert!(matches!(fault, ProxyFault::NoTunnels { .. }), "{fault}");
    }
    let http = Server::saying("HTTP/1.1 400 Bad Request\r\n\r\n").await;
    assert!(matches!(
        fault("socks5h://localhost", &http).await,
        ProxyFault::WrongProtocol { protocol: "SOCKS5" }
    ));
    let brief = Server::saying([5]).await;
    assert!(matches!(fault("socks5h://localhost", &brief).await, ProxyFault::BrokeOff));
}

#[tokio::test]
async fn answers_that_open_no_tunnel() {
    type Check = fn(&ProxyFault) -> bool;
    let cases: [(&str, Check); 13] = [
        ("HTTP/1.1 403 Forbidden\r\ncontent-type: text/html\r\n\r\n<p>No", |f| {
            matches!(f, ProxyFault::Forbidden { .. })
        }),
        ("HTTP/1.1 503 No\r\ncontent-type: text/html\r\n\r\n<p>", |f| {
            matches!(f, ProxyFault::TargetUnreachable { .. })
        }),
        ("HTTP/1.1 200 OK\r\ncontent-type: Text/HTML; charset=utf-8\r\n\r\n<html>", |f| {
            matches!(f, ProxyFault::Page { status: 200 })
        }),
        ("HTTP/1.1 200 OK\r\n\r\n<html>", |f| matches!(f, ProxyFault::Page { status: 200 })),
        ("HTTP/1.1 302 Found\r\nlocation: http://portal.example/\r\n\r\n", |f| {
            matches!(f, ProxyFault::Page { status: 302 })
        }),
        ("HTTP/1.1 404 Not Found\r\ncontent-type: text/html\r\n\r\n<p>", |f| {
            matches!(f, ProxyFault::Page { status: 404 })
        }),
        ("HTTP/1.1 405 Method Not Allowed\r\ncontent-length: 0\r\n\r\n", |f| {
            matches!(f, ProxyFault::NoTunnels { .. })
        }),
        ("HTTP/1.1 407 No\r\n\r\n", |f| matches!(f, ProxyFault::PasswordWanted)),
        ("HTTP/1.1 200 OK\r\ncontent-le", |f| matches!(f, ProxyFault::BrokeOff)),
        ("", |f| matches!(f, ProxyFault::BrokeOff)),
        ("SSH-2.0-OpenSSH_9.2p1\r\n", |f| matches!(f, ProxyFault::WrongProtocol { protocol: "HTTP" })),
        ("\x15\x03\x01\x00\x02\x02\x16", |f| matches!(f, ProxyFault::WrongProtocol { .. })),
        ("<!doctype html><html><body>Welcome", |f| matches!(f, ProxyFault::WrongProtocol { .. })),
    ];
    for (answer, is_right) in cases {
        let fault = fault("http://localhost", &Server::saying(answer).await).await;
        assert!(is_right(&fault), "{answer:?} became {fault:?}");
    }
}

#[tokio::test]
async fn an_answer_has_an_end() {
    for line in ["x-more: and more of it\r\n", "x", "HTTP/1.1 100 Continue\r\n\r\n"] {
        let proxy = Server::new(move |mut stream| async move {
            head(&mut stream).await;
            let start = if line.starts_with("HTTP") { "" } else { "HTTP/1.1 200 OK\r\n" };
            let _ = stream.write_all(start.as_bytes()).await;
            pause(); // an endless answer that nobody objected to would meet the deadline at once
            while stream.write_all(line.repeat(1000).as_bytes()).await.is_ok() {
                sleep(Duration::from_millis(1)).await;
            }
        })
        .await;
        let fault = fault("http://localhost", &proxy).await;
        let is_endless = matches!(fault, ProxyFault::Endless);
        assert!(
            is_endless || line.starts_with("HTTP") && matches!(fault, ProxyFault::Slow(_)),
            "{line:?}: {fault}"
        );
        tokio::time::resume();
    }
}

#[tokio::test]
async fn patience_has_an_end() {
    for drip in ["", "x"] {
        let proxy = Server::new(move |mut stream| async move {
            head(&mut stream).await;
            stream.write_all(b"HTTP/1.1 200 OK\r\nx-y: ").await.unwrap();
            pause();
            loop {
                sleep(Duration::from_secs(1)).await;
                let _ = stream.write_all(drip.as_bytes()).await;
            }
        })
        .await;
        let fault = fault("http://localhost", &proxy).await;
        assert!(matches!(fault, ProxyFault::Slow(_)), "{drip:?}: {fault}");
        tokio::time::resume();
    }
}

#[tokio::test]
async fn nothing_listens_there() {
    let address = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let error =
        proxy::connect(&format!("http://{address}").parse().unwrap(), "localhost", 9, &nobody()).await;
    assert!(matches!(error.err().unwrap().fault, ProxyFault::Unreachable(_)));
}
