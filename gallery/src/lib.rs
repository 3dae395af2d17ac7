//! A shared folder as an ordinary HTTP service.
