"""HTTP/3 spoken byte by byte, to see what a server does with every rule of RFC 9114, 9204 and 9000."""
