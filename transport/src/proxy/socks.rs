//! SOCKS5 (RFC 1928) with user name and password (RFC 1929).

use tokio_socks::Error;
use tokio_socks::tcp::Socks5Stream;

use super::fault::ProxyFault;
use crate::byte_stream::BoxedStream;

/// Asks for a tunnel to `host`, which the proxy resolves unless it is an IP address.
pub(super) async fn tunnel(
    io: BoxedStream,
    host: &str,
    port: u16,
    credentials: Option<(&str, &str)>,
) -> Result<BoxedStream, ProxyFault> {
    let opened = match credentials {
        None => Socks5Stream::connect_with_socket(io, (host, port)).await,
        Some((user, password)) => {
            Socks5Stream::connect_with_password_and_socket(io, (host, port), user, password).await
        }
    };
    opened.map(Socks5Stream::into_inner).map_err(|error| explain(error, host, port, credentials.is_some()))
}

fn explain(error: Error, host: &str, port: u16, with_credentials: bool) -> ProxyFault {
    let target = || format!("{host}:{port}");
    let unreachable =
        |reason: &str| ProxyFault::TargetUnreachable { target: target(), reason: reason.to_owned() };
    let no_tunnels = |reason: &str| ProxyFault::NoTunnels { reason: reason.to_owned() };
    match error {
        Error::Io(_) => ProxyFault::BrokeOff,
        Error::InvalidResponseVersion | Error::InvalidReservedByte | Error::UnknownAddressType => {
            ProxyFault::WrongProtocol { protocol: "SOCKS5" }
        }
        Error::PasswordAuthFailure(_) => ProxyFault::PasswordWrong,
        Error::AuthorizationRequired => ProxyFault::PasswordWanted,
        Error::NoAcceptableAuthMethods if !with_credentials => ProxyFault::PasswordWanted,
        Error::NoAcceptableAuthMethods => ProxyFault::NoAcceptableMethod,
        Error::ConnectionNotAllowedByRuleset => ProxyFault::Forbidden { target: target() },
        Error::GeneralSocksServerFailure => unreachable("general failure"),
        Error::NetworkUnreachable => unreachable("network unreachable"),
        Error::HostUnreachable => unreachable("host unreachable"),
        Error::ConnectionRefused => unreachable("connection refused"),
        Error::TtlExpired => unreachable("too many hops"),
        Error::CommandNotSupported => no_tunnels("CONNECT is not among its commands"),
        Error::AddressTypeNotSupported => no_tunnels("it takes no addresses of that kind"),
        Error::UnknownAuthMethod => no_tunnels("it gives a reply that RFC 1928 does not know"),
        other => no_tunnels(&other.to_string()),
    }
}
