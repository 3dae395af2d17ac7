//! Which certificates there should be.

use std::fmt::Debug;

use crate::subject::Subject;

/// Says for whom certificates are kept. Both answers come from memory.
pub trait Wanted: Send + Sync + Debug {
    /// Everybody who should have one now.
    fn subjects(&self) -> Vec<Subject>;

    /// Whether this one still should. Asked right before an order, so that none is made for a name that is gone.
    fn holds(&self, subject: &Subject) -> bool;
}
