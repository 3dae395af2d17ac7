//! The end-to-end harness and its scenarios.
