//! The relay: browsers on one hand, uplinks on the other, and an exchange between them for each request.
//!
//! Floors, from the ground up: [`limits`], [`zone`], [`reason`], [`events`], [`metrics`] and [`pages`]; [`table`];
//! [`registrar`]; [`stall`], [`visitors`], [`fair_use`], [`directory`] (who is connected now), [`mod@array`] (the other relays), [`presence`] (what they
//! are told), and [`proofs`] (of domains); [`front`], which holds these together; `domains`, [`warden`], [`upkeep`], [`announcer`], [`assignment`] and [`steering`]; [`way`] (an uplink or a
//! link), [`message_box`], [`record`] and the two bodies, [`upload`] and [`response_body`]; [`exchange`], which uses them; the [`listeners`],
//! [`peers`], errands, and [`relays`], where exchanges come in from links; [`certificates`], [`zone_records`] and [`zone_server`]; [`take_over`] (what the next
//! process gets), [`launch`] (how it is started) and [`admin`], where it asks for that; [`open_table`], [`journal`] and [`relay`], which puts it together;
//! [`config`] with [`args`] and [`file_config`], and [`command`], which runs what the command line says.

pub mod admin;
pub mod announcer;
pub mod args;
pub mod array;
pub mod assignment;
pub mod certificates;
pub mod command;
pub mod config;
pub mod directory;
pub(crate) mod domains;
mod errands;
pub mod events;
pub mod exchange;
pub mod fair_use;
pub mod file_config;
pub mod front;
pub mod journal;
pub mod launch;
pub mod limits;
pub mod listeners;
pub mod message_box;
pub mod metrics;
pub mod open_table;
pub mod pages;
pub mod peers;
pub mod presence;
pub mod proofs;
pub mod reason;
pub mod record;
pub mod registrar;
pub mod relay;
pub mod relays;
pub mod response_body;
pub mod stall;
pub mod steering;
pub mod table;
pub mod take_over;
pub mod upkeep;
pub mod upload;
pub mod visitors;
pub mod warden;
pub mod way;
pub mod zone;
pub mod zone_records;
pub mod zone_server;
