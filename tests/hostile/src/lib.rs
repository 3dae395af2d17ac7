//! The hostile relay: it holds the relay's certificate and alters what passes, in ways that have names. Whoever
//! verifies must refuse every one of them, with the verdict code that is listed. See `tests/hostile/README.md`.
//!
//! Floors, from the ground up: [`packet`], [`question`] and [`pages`]; [`answer`]; [`builtin`] and [`forge`]; [`mutation`]; the
//! attacks, in groups; [`table`], which lists them; [`connect`]; [`upstream`]; [`tampering`]; [`sent`] and [`serve`]; [`control`];
//! [`origin`], [`place`], [`visitor`]; [`mod@reference`] and [`check`]; [`args`].

pub mod answer;
pub mod args;
pub mod attacks;
pub mod builtin;
pub mod check;
pub mod connect;
pub mod control;
pub mod forge;
pub mod mutation;
pub mod origin;
pub mod packet;
pub mod pages;
pub mod place;
pub mod question;
pub mod reference;
pub mod sent;
pub mod serve;
pub mod table;
pub mod tampering;
pub mod upstream;
pub mod visitor;
