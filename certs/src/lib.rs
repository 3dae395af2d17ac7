//! Identities, the local certificate authority, and TLS configurations.
