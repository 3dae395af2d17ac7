//! Uplinks and exchange streams over QUIC.
