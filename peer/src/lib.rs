//! The peer: the program beside the content. It dials out one uplink, and answers what comes down it.
//!
//! Floors, from the ground up: [`limits`], [`size`], [`ending`], [`words`], [`qr`], [`events`], [`progress`], [`serial`], [`invite`],
//! [`gateway`]; [`request_body`], [`interim`] and [`outgoing`]; [`origin`] (a local web server or a folder); [`site_home`] and [`access`],
//! who may see a site; [`site`] (an origin under a name); [`signing`] and [`response`]; [`view`], what the owner may know of a site;
//! [`tunnel`] and [`exchange`]; [`canary`]; [`uplink`], the life of one connection; [`publish`], which keeps uplinks up; [`mail`], which
//! tells people of a site; [`owner`], the owner's page; [`config`] with [`args`], [`file_config`] and [`gallery_config`]; [`sharing`], what
//! the owner is told; [`errand`]; [`whereabouts`]; [`visit`], the visitor's side, responses asked for and verified; [`beside`], what goes
//! on beside publishing; [`examination`], why no relay is reached, and [`check`]; [`service`]; [`link_command`], [`password_command`], [`notify`], [`status`] and [`qr_file`]; [`failure`], with exit codes;
//! [`command`].

pub mod access;
pub mod args;
pub mod beside;
pub mod canary;
pub mod check;
pub mod command;
pub mod config;
pub mod ending;
pub mod errand;
pub mod events;
pub mod examination;
pub mod exchange;
pub mod failure;
pub mod file_config;
pub mod gallery_config;
pub mod gateway;
pub mod interim;
pub mod invite;
pub mod limits;
pub mod link_command;
pub mod mail;
pub mod notify;
pub mod origin;
pub mod outgoing;
pub mod owner;
pub mod password_command;
pub mod progress;
pub mod publish;
pub mod qr;
pub mod qr_file;
pub mod request_body;
pub mod response;
pub mod serial;
pub mod service;
pub mod sharing;
pub mod signing;
pub mod site;
pub mod site_home;
pub mod size;
pub mod status;
pub mod tunnel;
pub mod uplink;
pub mod view;
pub mod visit;
pub mod whereabouts;
pub mod words;
