//! What is wrong with flags and file, and what to change.

use std::net::{IpAddr, SocketAddr};

/// Why flags and file do not make a configuration. Exit code 64.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// No domain.
    #[error(
        "a domain is needed, the zone in which names live, such as example.net: --domain, or `domain` in the file of --config \
         (or use --dev)"
    )]
    NoDomain,
    /// A domain that is not one.
    #[error("{0:?} is not a domain name")]
    BadDomain(String),
    /// No certificate.
    #[error(
        "a certificate is needed: --acme EMAIL with --dns ADDR orders one, --cert FILE and --key FILE name yours (or --dev for \
         a local one)"
    )]
    NoCertificate,
    /// One of the two files.
    #[error("--cert and --key belong together: give both")]
    HalfCertificate,
    /// `--dev` and a certificate.
    #[error("--dev makes its own certificates: leave --cert and --key out")]
    DevCertificate,
    /// A certificate of each kind.
    #[error("--acme orders the certificate: leave --cert, --key and --dev out")]
    AcmeCertificate,
    /// Nobody to write to.
    #[error("--acme {0:?} is not a mail address: the authority writes there when something is wrong")]
    BadMail(String),
    /// An address that leads nowhere.
    #[error("--public-addr {0} is no address of a host: DNS would send visitors nowhere")]
    BadPublicAddress(IpAddr),
    /// No way to prove the zone.
    #[error("--acme proves the zone through its DNS: give --dns ADDR, such as --dns [::]:53, too")]
    AcmeWithoutDns,
    /// Nothing to answer.
    #[error("--dns needs to know what to answer: give this relay's --public-addr IP")]
    NoPublicAddress,
    /// A name server that is no host name.
    #[error("{0:?} is not the host name of a name server")]
    BadNameServer(String),
    /// A table that is not known.
    #[error("--table {0:?}: write embedded, or etcd://HOST:PORT[,HOST:PORT...]/PREFIX")]
    BadTable(String),
    /// An array over a file.
    #[error(
        "--relay-listen is for an array of relays, which needs a table that they share: --table etcd://..."
    )]
    ArrayWithoutTable,
    /// An array whose relays cannot reach each other.
    #[error(
        "--table {0} is shared by an array: give --relay-listen ADDR, where the other relays reach this one"
    )]
    TableWithoutArray(String),
    /// A relay that no peer can be sent to.
    #[error("peers and visitors are sent to each relay of the array: give this one's --public-addr IP")]
    ArrayWithoutAddress,
    /// An address that nobody can dial.
    #[error(
        "the other relays cannot reach {0}: say with --relay-addr ADDR, or --public-addr IP, where they can"
    )]
    NoLinkAddress(SocketAddr),
    /// An array needs one key.
    #[error("the certificate is shared by the array: give each relay the same --table-key FILE")]
    NoTableKey,
    /// An admin address that others can reach.
    #[error("--admin {0} can be reached from other machines: use a loopback address such as 127.0.0.1:9100")]
    PublicAdmin(SocketAddr),
    /// No home to put state in.
    #[error("--data is needed: there is no home folder to put the relay's state in")]
    NoData,
}
