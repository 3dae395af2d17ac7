//! The public side: browsers on one hand, uplinks on the other.
