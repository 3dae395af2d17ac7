//! The peer: the program beside the content. It dials out one uplink, and answers what comes down it.
//!
//! Floors, from the ground up: [`limits`], [`size`], [`ending`], [`events`], [`qr`], [`progress`], [`serial`], [`invite`], [`gateway`]; [`request_body`], [`interim`]
//! and [`outgoing`]; [`origin`] (a local web server or a folder); [`site_home`] and [`access`], who may see a site; [`site`] (an origin under a name); [`signing`] and
//! [`response`]; [`tunnel`] and [`exchange`]; [`canary`]; [`uplink`], the life of one
//! connection; [`publish`], which keeps uplinks up; [`config`] with [`args`], [`file_config`] and [`gallery_config`]; [`sharing`], what the
//! owner is told; [`link_command`] and [`password_command`]; [`errand`]; [`visit`], the visitor's
//! side, responses asked for and verified; [`command`].

pub mod access;
pub mod args;
pub mod canary;
pub mod command;
pub mod config;
pub mod ending;
pub mod errand;
pub mod events;
pub mod exchange;
pub mod file_config;
pub mod gallery_config;
pub mod gateway;
pub mod interim;
pub mod invite;
pub mod limits;
pub mod link_command;
pub mod origin;
pub mod outgoing;
pub mod password_command;
pub mod progress;
pub mod publish;
pub mod qr;
pub mod request_body;
pub mod response;
pub mod serial;
pub mod sharing;
pub mod signing;
pub mod site;
pub mod site_home;
pub mod size;
pub mod tunnel;
pub mod uplink;
pub mod visit;
