"""A small internet of network namespaces: names, authorities, a NAT, and a browser."""
