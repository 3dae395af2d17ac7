//! Links: from the relay that a request has come to, to one that has an uplink for it (PROTOCOL.md, section 15).
//!
//! Floors, from the ground up: `half` (one direction of an exchange that is passed on); `forwarded` (both, behind
//! their preface); then the two ends of a link: `listen` and `dial`.

mod dial;
mod forwarded;
mod half;
mod listen;

pub use dial::{DialError, Link, LinkDialer};
pub use forwarded::{Forwarded, PassedOn, PrefaceError};
pub use half::Half;
pub use listen::{LinkAttempt, LinkError, LinkFrom, LinkListener, LinkStream};

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use oriel_certs::identity::Identity;
    use oriel_certs::link::LinkTls;
    use oriel_certs::uplink::identity_of;
    use oriel_protocol::key::PublicKey;
    use oriel_protocol::link::Preface;
    use oriel_protocol::message_box::MessageBoxId;

    use super::*;
    use crate::endpoint_keys::{EndpointKeys, SECRET_LEN};
    use crate::error::StreamError;
    use crate::socket::bind;

    struct Node {
        identity: Identity,
        listener: LinkListener,
    }

    impl Node {
        /// One that takes links of exactly these relays.
        fn taking(known: Vec<PublicKey>) -> Self {
            let identity = Identity::generate().unwrap();
            let tls = LinkTls::new(&identity).unwrap().accepting(move |key| known.contains(key)).unwrap();
            let socket = bind((Ipv4Addr::LOCALHOST, 0).into()).unwrap();
            let keys = EndpointKeys::from_secret(&[7; SECRET_LEN]);
            let listener = LinkListener::new(socket, tls, identity_of, &keys).unwrap();
            Self { identity, listener }
        }

        /// Dials it as `identity`, expecting `key`; what comes of it at both ends.
        async fn called(
            &self,
            from: &Node,
            tls: rustls::ClientConfig,
        ) -> (Result<Link, DialError>, Result<LinkFrom, LinkError>) {
            let address = self.listener.local_addr().unwrap();
            let dialler = from.listener.dialer();
            let answering = async { self.listener.next().await.unwrap().answer().await };
            tokio::join!(dialler.dial(address, tls), answering)
        }
    }

    fn dialling(identity: &Identity, key: PublicKey) -> rustls::ClientConfig {
        LinkTls::new(identity).unwrap().dialling(key).unwrap()
    }

    async fn linked() -> (Node, Node, Link, LinkFrom) {
        let dialler = Node::taking(Vec::new());
        let called = Node::taking(vec![dialler.identity.public()]);
        let tls = dialling(&dialler.identity, called.identity.public());
        let (link, from) = called.called(&dialler, tls).await;
        (dialler, called, link.unwrap(), from.unwrap())
    }

    #[tokio::test]
    async fn p121_the_two_keys_that_are_expected_make_a_link() {
        let (dialler, _called, _link, from) = linked().await;
        assert_eq!(from.relay, dialler.identity.public());
    }

    #[tokio::test]
    async fn p121_whoever_proves_another_key_is_given_up() {
        let dialler = Node::taking(Vec::new());
        let called = Node::taking(vec![dialler.identity.public()]);
        let other = Identity::generate().unwrap().public();
        let (link, from) = called.called(&dialler, dialling(&dialler.identity, other)).await;
        assert!(matches!(link, Err(DialError::Handshake(_))), "{link:?}");
        assert!(from.is_err());
    }

    #[tokio::test]
    async fn p121_a_relay_that_is_not_known_is_refused() {
        let stranger = Node::taking(Vec::new());
        let called = Node::taking(vec![Identity::generate().unwrap().public()]);
        let tls = dialling(&stranger.identity, called.identity.public());
        let (_, from) = called.called(&stranger, tls).await;
        assert!(matches!(from, Err(LinkError::Handshake(_))), "{from:?}");
    }

    #[tokio::test]
    async fn p120_p121_without_a_certificate_or_the_alpn_there_is_no_link() {
        let dialler = Node::taking(Vec::new());
        let called = Node::taking(vec![dialler.identity.public()]);
        let good = || dialling(&dialler.identity, called.identity.public());
        let mut bare = good();
        bare.client_auth_cert_resolver = std::sync::Arc::new(NoCertificate);
        let mut uplink = good();
        uplink.alpn_protocols = vec![oriel_protocol::ALPN.to_vec()];
        let mut silent = good();
        silent.alpn_protocols.clear();
        for tls in [bare, uplink, silent] {
            let (_, from) = called.called(&dialler, tls).await;
            assert!(matches!(from, Err(LinkError::Handshake(_))), "{from:?}");
        }
    }

    #[derive(Debug)]
    struct NoCertificate;

    impl rustls::client::ResolvesClientCert for NoCertificate {
        fn resolve(
            &self,
            _: &[&[u8]],
            _: &[rustls::SignatureScheme],
        ) -> Option<std::sync::Arc<rustls::sign::CertifiedKey>> {
            None
        }

        fn has_certs(&self) -> bool {
            false
        }
    }

    #[tokio::test]
    async fn p122_only_the_relay_that_dialled_opens_streams() {
        let (_dialler, _called, link, from) = linked().await;
        let patience = std::time::Duration::from_millis(100);
        let connection = from.connection.clone();
        assert!(tokio::time::timeout(patience, connection.open_bi()).await.is_err());
        assert!(tokio::time::timeout(patience, connection.open_uni()).await.is_err());
        assert!(tokio::time::timeout(patience, link.connection.open_uni()).await.is_err());
    }

    #[tokio::test]
    async fn p124_p126_a_preface_is_read_and_what_is_not_passed_on_is_elsewhere() {
        let (_dialler, _called, link, from) = linked().await;
        let preface = Preface { name: "alice".parse().unwrap(), instance: None, body: false };
        let mut stream = link.open(MessageBoxId::from_bytes([1; 16]), &preface).await.unwrap();
        stream.sender.flush().await.unwrap();
        let forwarded = from.next().await.unwrap().begin().await.unwrap();
        assert_eq!(forwarded.preface, preface);
        drop(forwarded);
        let refused = stream.receiver.next().await;
        assert!(
            matches!(refused, Err(StreamError::Cancelled(oriel_protocol::close::CloseCode::Elsewhere))),
            "{refused:?}"
        );
    }

    #[tokio::test]
    async fn p124_what_is_no_preface_is_refused_with_its_code() {
        let (_dialler, _called, link, from) = linked().await;
        for (bytes, code) in
            [(&b"\x05"[..], 0x03u32), (b"\x51\x04", 0x03), (b"\x51\0\x01A", 0x10), (b"\x51", 0x06)]
        {
            let (mut send, mut receive) = link.connection.open_bi().await.unwrap();
            send.write_all(bytes).await.unwrap();
            send.finish().unwrap();
            assert!(from.next().await.unwrap().begin().await.is_err());
            let reset = receive.read_to_end(1).await.unwrap_err();
            let wanted = quinn::ReadToEndError::Read(quinn::ReadError::Reset(code.into()));
            assert_eq!(reset, wanted, "{bytes:?}");
        }
    }
}
