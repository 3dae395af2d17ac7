//! The pages that visitors see: of an album, of one picture, of what a search found.
//!
//! They work without script. Floors: [`words`], [`crumbs`], [`pager`] and [`sheet`]; [`visit`]; [`tile`] and
//! [`social`]; the pages themselves.

pub(crate) mod album;
mod crumbs;
mod pager;
pub(crate) mod picture;
pub(crate) mod search;
mod sheet;
mod social;
mod tile;
pub(crate) mod visit;
mod words;
