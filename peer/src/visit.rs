//! The visitor's side: requests whose responses are verified against the key of the identity that is to answer.
//!
//! Floors, from the ground up: [`destination`] and [`mod@reference`], what a URL says; [`seen`]; [`upload`], [`dial`], [`about`] and
//! [`answer`], one request and its verified response; [`transcript_file`], [`places`], [`part`] and [`bar`]; [`get`],
//! [`verify`] and [`open`]; [`command`].

pub mod about;
pub mod answer;
pub mod bar;
pub mod command;
pub mod destination;
pub mod dial;
pub mod get;
pub mod open;
pub mod part;
pub mod places;
pub mod reference;
pub mod seen;
pub mod transcript_file;
pub mod upload;
pub mod verify;
