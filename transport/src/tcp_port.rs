//! Whether a relay's host says that no relay is there.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::time::timeout;

/// How long the host may take to answer; a host that is gone answers never.
const DEADLINE: Duration = Duration::from_secs(3);

/// Whether it is certain that nothing listens there. A UDP port that is closed says nothing that quinn would hear; a
/// relay listens on the same TCP port, which does.
pub async fn is_closed(address: SocketAddr) -> bool {
    let asked = timeout(DEADLINE, TcpStream::connect(address)).await;
    matches!(asked, Ok(Err(error)) if error.kind() == io::ErrorKind::ConnectionRefused)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::net::TcpListener;

    #[tokio::test]
    async fn a_port_is_closed_once_nobody_listens() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        assert!(!is_closed(address).await);
        drop(listener);
        assert!(is_closed(address).await);
    }
}
