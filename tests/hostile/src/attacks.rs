//! The attacks, grouped by what they alter.

pub mod body;
pub mod end;
pub mod form;
pub mod head;
pub mod key;
pub mod outer;
pub mod request;
pub mod signature;
pub mod splice;
pub mod terms;
