"""The zone's DNS server, asked by programs nobody of this project wrote."""
