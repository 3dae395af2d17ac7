//! The owner's own view of a site: a page on this machine, and the same as JSON and as text for `oriel status`.
//!
//! [`status`] gathers what there is to say, out of the site's [view](crate::view), [`links`] and [`inbox`]; [`page`] and
//! [`summary`] say it; [`server`] serves it on loopback, to whoever knows the token in [`card`]'s `owner.json`; [`seek`]
//! asks a running one. [`progress`] prints how far folders have been read.

pub mod card;
pub mod inbox;
pub mod links;
pub mod page;
pub mod progress;
pub mod seek;
pub mod server;
pub mod status;
pub mod summary;
