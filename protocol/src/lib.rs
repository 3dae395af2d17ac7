//! What relay, peer and verifier say to one another: packets, heads, hello, names, limits and codes.
