//! A shared folder as an ordinary HTTP service.
//!
//! [`Folder::open`] takes hold of a directory and [`Folder::respond`] answers requests for what
//! lies beneath it: files with conditional and range requests, directories as a page of links or
//! as the `index.html` they hold. The crate opens no socket; whoever owns the connection feeds it
//! request heads and sends the responses on.
//!
//! # What is shared
//!
//! * Regular files and directories. Pipes, sockets and devices are answered with 404.
//! * Symbolic links, as long as they are relative and every step stays beneath the folder. All
//!   others are answered with 404, and this holds while names are being swapped underneath.
//! * No hidden names: a path with a segment that starts with a dot is neither listed nor served,
//!   `.well-known` included. The rule is about names a visitor can type. A visible link to a hidden
//!   file in the same folder is taken as the owner's wish to share it.
//! * Names are bytes where the system says so (unix), and are percent-encoded as such; elsewhere
//!   they have to be UTF-8. A name with a backslash is not shared, because too many programs read
//!   it as a separator.
//!
//! A visitor cannot tell apart what is missing, forbidden, hidden or outside: all are 404.
//!
//! # What is known
//!
//! From [`Folder::with`] on, a thread reads which pictures there are and what they say of themselves,
//! and then follows changes; [`Folder::state`] tells how far it is and what is amiss. No request
//! waits for it: an album is read from its folder each time, and what is known comes along. Previews
//! are made when they are asked for, and kept on disk where the owner wants that. Of originals, the
//! location stays here.
//!
//! Floors, from the ground up: `stamp`, `names`, `dates`, `picture`, [`options`] and [`state`]; `root`, `listing` and
//! `veil`, which read; `body`, `reply` and `file`, which answer with a file; `index`, what is known,
//! with `album`, what of it makes an album, and `indexing`, which fills it; `albums`, `data`, `cache` and
//! `preview`; [`Folder`].

mod album;
mod albums;
mod asked;
mod assets;
mod body;
mod cache;
mod comments;
mod data;
mod dates;
mod file;
mod folder;
mod form;
mod gzip;
mod inbox;
mod index;
mod indexing;
mod listing;
mod names;
pub mod options;
mod page;
mod picture;
mod preview;
mod readme;
mod refusal;
mod reply;
mod root;
mod sender;
mod stamp;
pub mod state;
pub mod tally;
mod target;
mod top;
mod transfers;
mod unseen;
mod veil;
mod zip;

pub use body::Body;
pub use folder::{Folder, OpenError};
pub use inbox::INBOX;
pub use top::Top;
