"""Where a request ends: content-length, transfer-encoding, and both."""

from .verdict import Case, Hasty, Held, Refused, Served

HIDDEN = b"GET /smuggled HTTP/1.1\r\nhost: alice.localhost\r\nx-injected: 1\r\n\r\n"
EMPTY_CHUNKS = b"0\r\n\r\n"
BOTH = EMPTY_CHUNKS + HIDDEN

REFUSED = (Refused((400,)),)
UNKNOWN_CODING = (Refused((400, 501)),)


def post(fields: bytes, rest: bytes, version: bytes = b"1.1", method: bytes = b"POST") -> bytes:
    return method + b" /first HTTP/" + version + b"\r\nhost: alice.localhost\r\n" + fields + b"\r\n\r\n" + rest


def served(body: bytes, *fields: tuple[bytes, bytes | None], method: bytes = b"POST") -> tuple:
    return (Served(method=method, body=body, fields=fields),)


def _coding_cases():
    """An odd transfer-encoding beside a content-length that covers what a reader of chunks would take for a request."""
    length = b"content-length: %d\r\n" % len(BOTH)
    by_chunks, by_length = served(b""), served(BOTH)
    both = "RFC 9112, 6.1: chunks count, and the connection ends"
    # The coding is chunked: the chunks count and the connection must end, or the request is refused.
    for name, line in {
        "plain": b"transfer-encoding: chunked",
        "odd case": b"Transfer-ENCODING: cHuNkEd",
        "tab before": b"transfer-encoding:\tchunked",
        "tab after": b"transfer-encoding: chunked\t",
        "spaces around": b"transfer-encoding:   chunked  ",
        "no space": b"transfer-encoding:chunked",
        "empty list members": b"transfer-encoding: ,chunked",
        "connection names it": b"connection: transfer-encoding\r\ntransfer-encoding: chunked",
        "connection names the length": b"connection: content-length\r\ntransfer-encoding: chunked",
        "line ended by LF": b"transfer-encoding: chunked\nx: y",
        "after a line ended by LF": b"x: y\ntransfer-encoding: chunked",
    }.items():
        yield Case(f"both, CL first, {name}", both, post(length + line, BOTH), (REFUSED, by_chunks), after="end")
        yield Case(
            f"both, TE first, {name}", both, post(line + b"\r\n" + length[:-2], BOTH), (REFUSED, by_chunks), after="end"
        )
    # Chunked is not the last coding, or the line is no field line: 400, and the connection ends.
    for name, line in {
        "quoted": b'transfer-encoding: "chunked"',
        "single quotes": b"transfer-encoding: 'chunked'",
        "chunked, identity": b"transfer-encoding: chunked, identity",
        "identity": b"transfer-encoding: identity",
        "xchunked": b"transfer-encoding: xchunked",
        "chunkedx": b"transfer-encoding: chunkedx",
        "chunk": b"transfer-encoding: chunk",
        "parameter": b"transfer-encoding: chunked;q=1",
        "empty": b"transfer-encoding:",
        "space within": b"transfer-encoding: chun ked",
        "chunked chunked": b"transfer-encoding: chunked chunked",
        "chunked;": b"transfer-encoding: chunked;",
        "vertical tab": b"transfer-encoding: \x0bchunked",
        "form feed": b"transfer-encoding: chunked\x0c",
        "NUL": b"transfer-encoding: chunked\x00",
        "NUL before": b"transfer-encoding: \x00chunked",
        "backspace": b"transfer-encoding: x\x08chunked",
        "CR after": b"transfer-encoding: chunked\rx: y",
        "non-breaking space": b"transfer-encoding: \xa0chunked",
        "wide letters": "transfer-encoding: ｃｈｕｎｋｅｄ".encode(),
        "x then nothing": b"transfer-encoding: chunked\r\ntransfer-encoding:",
        "chunked and x": b"transfer-encoding: chunked\r\ntransfer-encoding: x",
        "chunked and identity": b"transfer-encoding: chunked\r\ntransfer-encoding: identity",
        "space before colon": b"transfer-encoding : chunked",
        "tab before colon": b"transfer-encoding\t: chunked",
        "vertical tab before colon": b"transfer-encoding\x0b: chunked",
        "NUL in name": b"transfer\x00-encoding: chunked",
        "space in name": b"transfer encoding: chunked",
        "no colon": b"transfer-encoding chunked",
        "empty name": b": chunked",
        "two colons before": b":transfer-encoding: chunked",
        "high byte in name": b"transfer-encoding\xff: chunked",
        "CR after name": b"transfer-encoding\r: chunked",
        "LF in the middle": b"transfer-encoding:\n chunked\x00",
    }.items():
        rule = "RFC 9112, 6.3 (4.3): 400 and close; 5.1 and RFC 9110, 5.5: field lines"
        yield Case(f"both, {name}", rule, post(length + line, BOTH), (UNKNOWN_CODING,), after="end")
    # What a lenient reader may replace by a space, or read as another field, and then go on by the length.
    for name, line in {
        "folded": b"transfer-encoding:\r\n chunked",
        "folded with tab": b"transfer-encoding:\r\n\tchunked",
        "folded into the field before": b"x: y\r\n transfer-encoding: chunked",
        "line of CR alone": b"x: y\rtransfer-encoding: chunked",
    }.items():
        rule = "RFC 9112, 5.2 and 2.2: refused, or a space in its place"
        yield Case(f"both, {name}", rule, post(length + line, BOTH), (REFUSED, by_length, by_chunks), after="end")
    for name, line in {
        "underscore": b"transfer_encoding: chunked",
        "another field": b"x-transfer-encoding: chunked",
        "te": b"te: chunked",
        "content-encoding": b"content-encoding: chunked",
    }.items():
        yield Case(f"both, {name}", "RFC 9110, 5.1: another field", post(length + line, BOTH), (REFUSED, by_length))
    for name, value in {
        "gzip": b"gzip, chunked",
        "identity": b"identity, chunked",
        "x": b"x, chunked",
        "chunked twice": b"chunked, chunked",
    }.items():
        chunks = b"5\r\nhello\r\n0\r\n\r\n"
        body = b"%x\r\n%s\r\n0\r\n\r\n" % (len(chunks), chunks) if name == "chunked twice" else chunks
        yield Case(
            f"coding {name} before chunked",
            "RFC 9112, 6.1: a coding that is not understood is 501",
            post(b"transfer-encoding: " + value, body),
            (UNKNOWN_CODING,),
            after="end",
        )
    for name, line in {
        "gzip": b"transfer-encoding: gzip",
        "x": b"transfer-encoding: x",
        "empty": b"transfer-encoding: ",
    }.items():
        yield Case(f"coding {name} alone", "RFC 9112, 6.3 (4.3)", post(line, HIDDEN), (UNKNOWN_CODING,), after="end")
    old = "RFC 9112, 6.1: a coding in HTTP/1.0 is faulty framing"
    yield Case(
        "chunked in 1.0",
        old,
        post(b"transfer-encoding: chunked\r\nconnection: keep-alive", BOTH, b"1.0"),
        (REFUSED, by_chunks),
        after="end",
    )
    yield Case(
        "both in 1.0",
        old,
        post(length + b"transfer-encoding: chunked\r\nconnection: keep-alive", BOTH, b"1.0"),
        (REFUSED, by_chunks),
        after="end",
    )


def _length_cases():
    hidden = b"content-length: %d" % len(HIDDEN)
    must = "RFC 9110, 8.6 and RFC 9112, 6.3 (5): 400 and close"
    for name, value in {
        "plus": b"+5",
        "minus": b"-5",
        "minus zero": b"-0",
        "hex": b"0x5",
        "underscore": b"5_0",
        "two numbers": b"5 5",
        "exponent": b"5e0",
        "point": b"5.0",
        "quoted": b'"5"',
        "empty": b"",
        "semicolon": b"5;",
        "comma after": b"5,",
        "comma before": b",5",
        "list that differs": b"0, 5",
        "list of five and text": b"5, x",
        "vertical tab": b"\x0b5",
        "vertical tab after": b"5\x0b",
        "NUL after": b"5\x00",
        "wide digit": "５".encode(),
        "Arabic digit": "٥".encode(),
        "high byte": b"5\xff",
        "2^64": b"18446744073709551616",
        "2^64 and five": b"18446744073709551621",
        "2^32 digits": b"9" * 40,
        "CR after": b"5\r",
        "text": b"five",
        "octal": b"0o5",
        "negative huge": b"-18446744073709551611",
    }.items():
        refused = (Refused((400, 413)),)
        yield Case(
            f"length {name}", must, post(b"content-length: " + value, b"hello" + HIDDEN), (refused,), after="end"
        )
    for name, value in {
        "space before": b"  5",
        "space after": b"5  ",
        "tab before": b"\t5",
        "tab after": b"5\t",
        "leading zeros": b"0005",
        "many zeros": b"0" * 100 + b"5",
    }.items():
        yield Case(
            f"length {name}",
            "RFC 9110, 5.5 and 8.6: digits",
            post(b"content-length:" + value, b"hello"),
            (served(b"hello"), REFUSED),
        )
    same = "RFC 9110, 8.6: one value said twice is refused or made one"
    yield Case(
        "length twice the same",
        same,
        post(b"content-length: 5\r\ncontent-length: 5", b"hello"),
        (served(b"hello"), REFUSED),
    )
    yield Case("length list of the same", same, post(b"content-length: 5, 5", b"hello"), (served(b"hello"), REFUSED))
    yield Case(
        "length twice as numbers the same",
        same,
        post(b"content-length: 5\r\ncontent-length: 05", b"hello"),
        (served(b"hello"), REFUSED),
    )
    yield Case(
        "length twice, small first", must, post(b"content-length: 0\r\n" + hidden, HIDDEN), (REFUSED,), after="end"
    )
    yield Case(
        "length twice, large first", must, post(hidden + b"\r\ncontent-length: 0", HIDDEN), (REFUSED,), after="end"
    )
    yield Case(
        "length twice, one bad",
        must,
        post(b"content-length: 5\r\ncontent-length: x", b"hello"),
        (REFUSED,),
        after="end",
    )
    yield Case(
        "length thrice",
        must,
        post(b"content-length: 5\r\ncontent-length: 5\r\ncontent-length: 6", b"hello!"),
        (REFUSED,),
        after="end",
    )
    yield Case("length folded", "RFC 9112, 5.2", post(b"content-length:\r\n 5", b"hello"), (REFUSED, served(b"hello")))
    yield Case(
        "length folded into two",
        "RFC 9112, 5.2: 5 SP 0 is no length",
        post(b"content-length: 5\r\n 0", b"hello" + HIDDEN),
        (REFUSED,),
        after="end",
    )
    yield Case(
        "length space before colon",
        "RFC 9112, 5.1",
        post(b"content-length : 5", b"hello" + HIDDEN),
        (REFUSED,),
        after="end",
    )
    yield Case(
        "length on GET",
        "RFC 9110, 9.3.1: the body is a body",
        post(hidden, HIDDEN, method=b"GET"),
        (served(HIDDEN, method=b"GET"), REFUSED),
    )
    yield Case(
        "length on OPTIONS",
        "RFC 9110, 9.3.7",
        post(hidden, HIDDEN, method=b"OPTIONS"),
        (served(HIDDEN, method=b"OPTIONS"), REFUSED),
    )
    yield Case(
        "length on DELETE",
        "RFC 9110, 9.3.5",
        post(hidden, HIDDEN, method=b"DELETE"),
        (served(HIDDEN, method=b"DELETE"), REFUSED),
    )
    yield Case(
        "length on TRACE",
        "RFC 9110, 9.3.8: a client must not",
        post(hidden, HIDDEN, method=b"TRACE"),
        ((Refused((400, 405, 501)),), served(HIDDEN, method=b"TRACE")),
    )
    yield Case("length in 1.0", "RFC 9112, 6.3", post(hidden, HIDDEN, b"1.0"), (served(HIDDEN), REFUSED))
    yield Case(
        "chunks on GET",
        "RFC 9110, 9.3.1",
        post(b"transfer-encoding: chunked", b"%x\r\n%s\r\n0\r\n\r\n" % (len(HIDDEN), HIDDEN), method=b"GET"),
        (served(HIDDEN, method=b"GET"), REFUSED),
    )
    yield Case(
        "underscore length beside a length",
        "RFC 9110, 5.1: another field",
        post(hidden + b"\r\ncontent_length: 0", HIDDEN),
        (served(HIDDEN), REFUSED),
    )
    for name in (b"content-length", b"CONTENT-LENGTH", b"close, content-length", b"content-length, transfer-encoding"):
        yield Case(
            f"connection names {name.decode()}",
            "RFC 9110, 7.6.1: framing stays",
            post(b"connection: " + name + b"\r\n" + hidden, HIDDEN),
            (served(HIDDEN), REFUSED),
        )
    yield Case(
        "connection names content-length on GET",
        "RFC 9110, 7.6.1",
        post(b"connection: content-length\r\n" + hidden, HIDDEN, method=b"GET"),
        (served(HIDDEN, method=b"GET"), REFUSED),
    )
    too_large = "RFC 9112, 6.3 (8): an incomplete message is incomplete"
    for name, value in {
        "too large": b"10",
        "2^31": b"2147483648",
        "2^63": b"9223372036854775808",
        "2^64-1": b"18446744073709551615",
        "2^64-2": b"18446744073709551614",
    }.items():
        yield Case(
            f"length {name}",
            too_large,
            post(b"content-length: " + value, b"hello"),
            ((Held(),), (Refused((400, 413, 431)),)),
        )
    yield Case(
        "hasty answer, half a body",
        too_large,
        post(b"content-length: 100", b"hello").replace(b"/first", b"/hasty"),
        ((Hasty(),), (Held(),)),
    )


CASES = [*_coding_cases(), *_length_cases()]
