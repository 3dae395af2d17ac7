//! The visitor's side: requests whose responses are verified against the key of the identity that is to answer.
//!
//! Floors, from the ground up: [`destination`] and [`reference`], what a URL says; [`upload`], [`dial`] and
//! [`answer`], one request and its verified response; [`transcript_file`], [`part`] and [`bar`]; [`get`] and
//! [`verify`].

pub mod answer;
pub mod bar;
pub mod destination;
pub mod dial;
pub mod get;
pub mod part;
pub mod reference;
pub mod transcript_file;
pub mod upload;
pub mod verify;
