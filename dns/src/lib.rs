//! The authoritative DNS server of a zone whose names come from a peer table.
