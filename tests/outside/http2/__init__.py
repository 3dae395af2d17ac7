"""HTTP/2 as RFC 9113, RFC 7541 and RFC 9110 have it, one case for each sentence, in frames made by hand."""
