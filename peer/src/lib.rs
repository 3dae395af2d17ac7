//! The peer: the program beside the content. It dials out one uplink, and answers what comes down it.
//!
//! Floors, from the ground up: [`limits`], [`events`], [`qr`], [`progress`]; [`request_body`] and [`interim`]; [`origin`] (a local
//! web server or a folder) and [`site`] (an origin under a name); [`tunnel`] and [`exchange`]; [`canary`]; [`uplink`], the life of one
//! connection; [`publish`], which keeps uplinks up; [`config`] with [`args`] and [`file_config`]; [`command`].

pub mod args;
pub mod canary;
pub mod command;
pub mod config;
pub mod events;
pub mod exchange;
pub mod file_config;
pub mod interim;
pub mod limits;
pub mod origin;
pub mod progress;
pub mod publish;
pub mod qr;
pub mod request_body;
pub mod site;
pub mod tunnel;
pub mod uplink;
