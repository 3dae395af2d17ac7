//! The peer: the program beside the content. It dials out one uplink, and answers what comes down it.
//!
//! Floors, from the ground up: [`limits`], [`ending`], [`events`], [`qr`], [`progress`], [`serial`], [`invite`], [`gateway`]; [`request_body`], [`interim`]
//! and [`outgoing`]; [`origin`] (a local web server or a folder) and [`site`] (an origin under a name); [`signing`] and
//! [`response`]; [`tunnel`] and [`exchange`]; [`canary`]; [`uplink`], the life of one
//! connection; [`publish`], which keeps uplinks up; [`config`] with [`args`] and [`file_config`]; [`errand`]; [`visit`], the visitor's
//! side, responses asked for and verified; [`command`].

pub mod args;
pub mod canary;
pub mod command;
pub mod config;
pub mod ending;
pub mod errand;
pub mod events;
pub mod exchange;
pub mod file_config;
pub mod gateway;
pub mod interim;
pub mod invite;
pub mod limits;
pub mod origin;
pub mod outgoing;
pub mod progress;
pub mod publish;
pub mod qr;
pub mod request_body;
pub mod response;
pub mod serial;
pub mod signing;
pub mod site;
pub mod site_home;
pub mod tunnel;
pub mod uplink;
pub mod visit;
