//! Pictures: what they are, what stands in them, previews of them, and where in them a location is written.
//!
//! Foreign pictures are decoded in a child process with limits of memory and time ([`worker`]); whoever wants a preview
//! asks a [`maker`]. Facts and locations are read in the process itself, by safe code with bounds of its own.
//!
//! Floors, from the ground up: [`kind`]; `container`, how files are built; [`facts`] and [`location`]; [`preview`], what is wanted and what comes back;
//! [`worker`], the child's side; [`maker`], the parent's.

mod container;
pub mod facts;
pub mod kind;
pub mod location;
pub mod maker;
pub mod preview;
pub mod worker;
