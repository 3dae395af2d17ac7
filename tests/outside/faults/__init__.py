"""A peer, a NAT, a relay, and what goes wrong between them."""
