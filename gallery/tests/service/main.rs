//! The service as a visitor sees it: request heads in, responses out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod albums;
mod assets;
mod conditions;
mod data;
mod index;
#[cfg(unix)]
mod links;
mod methods;
mod originals;
mod pages;
mod paths;
mod pictures;
mod ranges;
mod searches;
mod site;
mod streaming;
