//! The service as a visitor sees it: request heads in, responses out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod conditions;
#[cfg(unix)]
mod links;
mod methods;
mod pages;
mod paths;
mod ranges;
mod site;
mod streaming;
