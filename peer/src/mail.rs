//! Telling people of a site: one good e-mail to each, once; or words for the owner to send.
//!
//! [`address`] and [`settings`] say who and how; [`invitation`] what is said; [`compose`] makes a message of it, or
//! [`by_hand`] a text to paste; [`delivery`] speaks SMTP; [`told`] remembers; [`messenger`] does all of it in turn.
//! [`pictures`] asks a folder for the previews that go along.

pub mod address;
pub mod by_hand;
pub mod compose;
pub mod delivery;
pub mod invitation;
pub mod messenger;
pub mod pictures;
pub mod settings;
pub mod told;
