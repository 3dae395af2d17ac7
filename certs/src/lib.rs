//! Identities, the local certificate authority, and every TLS configuration that Oriel uses.
//!
//! Floors, from the ground up: [`private_file`]; [`provider`]; [`identity`]; [`authority`] and
//! [`certificate`]; [`browser`], [`uplink`], [`link`] and [`visitor`], which put them into TLS configurations.

pub mod authority;
pub mod browser;
pub mod certificate;
pub mod identity;
pub mod link;
pub mod private_file;
pub mod provider;
pub mod uplink;
pub mod visitor;
