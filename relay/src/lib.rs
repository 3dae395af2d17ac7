//! The relay: browsers on one hand, uplinks on the other, and an exchange between them for each request.
//!
//! Floors, from the ground up: [`limits`], [`zone`], [`events`], [`metrics`] and [`pages`]; [`table`];
//! [`registrar`]; [`stall`], [`visitors`], [`directory`] (who is connected now) and [`array`] (the other relays); [`front`], which holds these
//! together; [`way`] (an uplink or a link), [`message_box`], [`record`] and the two bodies, [`upload`] and [`response_body`]; [`exchange`], which
//! uses them; the [`listeners`], [`peers`] and [`relays`], where exchanges come in from links; [`admin`]; [`relay`], which puts it together;
//! [`config`] with [`args`] and [`file_config`], and [`command`], which runs what the command line says.

pub mod admin;
pub mod args;
pub mod array;
pub mod command;
pub mod config;
pub mod directory;
pub mod events;
pub mod exchange;
pub mod file_config;
pub mod front;
pub mod limits;
pub mod listeners;
pub mod message_box;
pub mod metrics;
pub mod pages;
pub mod peers;
pub mod record;
pub mod registrar;
pub mod relay;
pub mod relays;
pub mod response_body;
pub mod stall;
pub mod table;
pub mod upload;
pub mod visitors;
pub mod way;
pub mod zone;
