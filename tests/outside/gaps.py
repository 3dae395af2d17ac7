"""What is known to be wrong and not ours to mend: told at every run, and no reason to fail.

A gap is a part of a case's name. One that is mended shows itself, because nothing is printed for it any more: then it
goes from this list.
"""

GAPS = {
    "a request with a prohibited character in a field is answered with 400":
        "h2 takes a character that may not stand in a field for an error of the connection (RFC 9113, 8.2.1: SHOULD)",
    "STOP_SENDING for a stream beyond the limit":
        "quinn-proto ignores it (RFC 9000, 4.6)",
    "an end before data that is there already":
        "quinn-proto does not look back (RFC 9000, 4.5); it harms only the sender",
    "chunks, end by LF":
        "hyper takes LF for the end of a trailer section and drops what follows; nothing of it reaches an origin",
}


def known(name: str) -> str | None:
    """Why this case may fail."""
    return next((reason for part, reason in GAPS.items() if part in name), None)
