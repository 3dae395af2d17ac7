//! The service as a visitor sees it: request heads in, responses out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod conditions;
mod data;
mod index;
#[cfg(unix)]
mod links;
mod methods;
mod originals;
mod pages;
mod paths;
mod ranges;
mod site;
mod streaming;
