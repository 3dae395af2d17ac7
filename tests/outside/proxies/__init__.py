"""Ways out through proxies: those that let a peer pass, and those that do not."""
