//! Identities, certificates and where they come from, and every TLS configuration that Oriel uses.
//!
//! Floors, from the ground up: [`private_file`]; [`provider`], [`validity`] and [`subject`]; [`identity`], [`seal`],
//! [`renewal`], [`issued`] and [`visitor`]; [`rotation`], [`authority`], [`certificate`], [`alpn`] and [`vault`];
//! [`shelf`], where certificates stand that handshakes show, and [`source`], what gives new ones; [`acme`], which is
//! a source, and [`keeper`], which fills the shelf from the vault and from a source; [`browser`] and [`uplink`], which
//! put certificates into TLS configurations.
//!
//! Nothing here knows a peer table or a relay: [`vault::Vault`], [`acme::challenges::Challenges`],
//! [`alpn::AlpnDigests`] and [`keeper::wanted::Wanted`] say what is asked of them.

pub mod acme;
pub mod alpn;
pub mod authority;
pub mod browser;
pub mod certificate;
pub mod identity;
pub mod issued;
pub mod keeper;
pub mod private_file;
pub mod provider;
pub mod renewal;
pub mod rotation;
pub mod seal;
pub mod shelf;
pub mod source;
pub mod subject;
pub mod uplink;
pub mod validity;
pub mod vault;
pub mod visitor;
