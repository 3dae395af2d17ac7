"""Chunked bodies whose chunks or trailers are not as they should be."""

from .http1_framing import HIDDEN, post
from .verdict import Case, Held, Refused, Served

GRAMMAR = "RFC 9112, 7.1: chunk = size [ext] CRLF data CRLF"
REFUSED = (Refused((400,)),)
HELLO = (Served(method=b"POST", body=b"hello"),)
END = b"\r\n0\r\n\r\n"


def chunks(body: bytes, fields: bytes = b"") -> bytes:
    return post(b"transfer-encoding: chunked" + fields, body)


def _sizes():
    yield Case("chunk plain", GRAMMAR, chunks(b"5\r\nhello" + END), (HELLO,))
    yield Case("chunks, several", GRAMMAR, chunks(b"1\r\nh\r\n3\r\nell\r\n1\r\no" + END), (HELLO,))
    refused = {
        "0x": b"0x5",
        "plus": b"+5",
        "minus": b"-5",
        "space before": b" 5",
        "tab before": b"\t5",
        "vertical tab": b"\x0b5",
        "underscore": b"0_5",
        "empty": b"",
        "letter g": b"g",
        "quoted": b'"5"',
        "point": b"5.0",
        "NUL": b"5\x00",
        "semicolon alone": b";5",
        "wide digit": "５".encode(),
        "h": b"5h",
        "space within": b"0 5",
        "2^64 and five": b"10000000000000005",
        "2^68": b"100000000000000000",
        "2^64 many": b"F" * 40,
        "CR before": b"\r5",
        "CR after": b"5\r",
        "comma": b"5,5",
        "zero then minus": b"00-5",
        "colon": b"5: x",
        "equals": b"5=x",
    }
    for name, size in refused.items():
        yield Case(f"chunk size {name}", GRAMMAR, chunks(size + b"\r\nhello" + END + HIDDEN), (REFUSED,), after="end")
    either = {
        "space after": b"5 ",
        "tab after": b"5\t",
        "leading zeros": b"0005",
        "a thousand zeros": b"0" * 1000 + b"5",
        "extension": b"5;a",
        "extension with value": b"5;a=b",
        "extension quoted": b'5;a="b;c"',
        "extension spaced": b"5 ; a = b",
        "extension empty": b"5;",
        "extension of 10 KiB": b"5;" + b"a" * 10_000,
        "extension of 20 KiB": b"5;" + b"a" * 20_000,
        "extension quoted CRLF end": b'5;a="',
        "extension with a size": b"5;0\t",
        "extension high byte": b"5;\xff",
    }
    for name, size in either.items():
        yield Case(
            f"chunk size {name}",
            "RFC 9112, 7.1 and 7.1.1",
            chunks(size + b"\r\nhello" + END),
            ((Refused((400, 413)),), HELLO),
        )
    for name, line in {
        "LF": b"5;a\n",
        "LF then CRLF": b"5;a\nb\r\n",
        "CR": b"5;a\rb\r\n",
        "quoted LF": b'5;a="\n"\r\n',
        "quoted CRLF": b'5;a="\r\n"\r\n',
        "NUL": b"5;a\x00\r\n",
    }.items():
        may = (REFUSED, HELLO) if name == "NUL" else (REFUSED,)
        yield Case(f"chunk extension {name}", "RFC 9112, 7.1.1: no LF or CR in it", chunks(line + b"hello" + END), may)
    for name, size in {"2^60": b"1000000000000000", "2^63": b"8000000000000000", "2^64-1": b"FFFFFFFFFFFFFFFF"}.items():
        yield Case(
            f"chunk size {name}",
            "RFC 9112, 7.1: large numbers do not wrap",
            chunks(size + b"\r\nhello"),
            ((Held(),), (Refused((400, 413)),)),
        )


def _ends():
    for name, body in {
        "size ended by LF": b"5\nhello\r\n0\r\n\r\n",
        "size ended by CR": b"5\rhello\r\n0\r\n\r\n",
        "no CRLF after data": b"5\r\nhello0\r\n\r\n",
        "LF after data": b"5\r\nhello\n0\r\n\r\n",
        "CR after data": b"5\r\nhello\r0\r\n\r\n",
        "two CRLF after data": b"5\r\nhello\r\n\r\n0\r\n\r\n",
        "data longer": b"5\r\nhello, you\r\n0\r\n\r\n",
        "data shorter": b"9\r\nhello\r\n0\r\n\r\nx",
        "space after data": b"5\r\nhello \r\n0\r\n\r\n",
        "last chunk ended by LF": b"5\r\nhello\r\n0\n\r\n",
        "last chunk ended by CR": b"5\r\nhello\r\n0\r\r\n",
        "end by LF": b"5\r\nhello\r\n0\r\n\n",
        "end by CR": b"5\r\nhello\r\n0\r\n\rx",
        "all LF": b"5\nhello\n0\n\n",
    }.items():
        yield Case(f"chunks, {name}", GRAMMAR, chunks(body + HIDDEN), (REFUSED,), after="end")
    yield Case(
        "chunks, request in place of the end",
        "RFC 9112, 7.1: a request line is no field",
        chunks(b"5\r\nhello\r\n0\r\n" + HIDDEN),
        (REFUSED,),
        after="end",
    )
    for name, last in {"zeros": b"00000", "extension": b"0;a", "extension and value": b"0;a=b", "space": b"0 "}.items():
        yield Case(f"last chunk {name}", GRAMMAR, chunks(b"5\r\nhello\r\n" + last + b"\r\n\r\n"), (HELLO, REFUSED))
    yield Case("last chunk missing", "RFC 9112, 8: incomplete", chunks(b"5\r\nhello\r\n"), ((Held(),),))
    yield Case("last chunk's end missing", "RFC 9112, 8: incomplete", chunks(b"5\r\nhello\r\n0\r\n"), ((Held(),),))
    yield Case(
        "chunks, hasty answer, then bad",
        GRAMMAR,
        chunks(b"5\r\nhello\r\nx\r\n" + HIDDEN).replace(b"/first", b"/hasty"),
        (REFUSED,),
        after="end",
    )


def _trailers():
    rule = "RFC 9110, 6.5.1: framing and routing are no trailers"
    for name, line in {
        "content-length": b"content-length: 0",
        "transfer-encoding": b"transfer-encoding: chunked",
        "host": b"host: bob.localhost",
        "trailer": b"trailer: host",
        "forwarded": b"forwarded: for=6.6.6.6",
        "x-forwarded-for": b"x-forwarded-for: 6.6.6.6",
        "x_forwarded_for": b"x_forwarded_for: 6.6.6.6",
        "x-forwarded-host": b"x-forwarded-host: bob.localhost",
        "x-forwarded-proto": b"x-forwarded-proto: http",
        "connection": b"connection: close",
        "authorization": b"authorization: none",
        "cookie": b"cookie: a=b",
        "te": b"te: trailers",
        "upgrade": b"upgrade: h2c",
        "expect": b"expect: 100-continue",
        "content-type": b"content-type: text/html",
        "empty value": b"x-end:",
    }.items():
        declared = b"\r\ntrailer: " + line.split(b":")[0]
        yield Case(
            f"trailer {name}", rule, chunks(b"5\r\nhello\r\n0\r\n" + line + b"\r\n\r\n", declared), (HELLO, REFUSED)
        )
    rule = "RFC 9112, 7.1.2 and 5: trailers are field lines"
    for name, line in {
        "space before colon": b"x : 1",
        "no colon": b"x",
        "empty name": b": 1",
        "NUL": b"x: \x00",
        "CR": b"x: 1\rx-injected: 1",
        "space in name": b"x y: 1",
        "pseudo": b":path: /smuggled",
        "control character": b"x: \x01",
        "high byte in name": b"x\xff: 1",
        "leading space": b" x: 1",
    }.items():
        yield Case(
            f"trailer line {name}",
            rule,
            chunks(b"5\r\nhello\r\n0\r\n" + line + b"\r\n\r\n" + HIDDEN, b"\r\ntrailer: x"),
            (REFUSED,),
            after="end",
        )
    either = {
        "ended by LF": b"x: 1\ny: 2",
        "folded": b"x: 1\r\n y",
        "LF and hidden": b"x: 1\n\nGET /smuggled HTTP/1.1\r\nhost: alice.localhost",
    }
    for name, line in either.items():
        yield Case(
            f"trailer line {name}",
            "RFC 9112, 2.2 and 5.2",
            chunks(b"5\r\nhello\r\n0\r\n" + line + b"\r\n\r\n", b"\r\ntrailer: x"),
            (REFUSED, HELLO),
        )
    yield Case(
        "trailers, 300 of them",
        "RFC 9112, 7.1.2; 431",
        chunks(b"5\r\nhello\r\n0\r\n" + b"x: 1\r\n" * 300 + b"\r\n", b"\r\ntrailer: x"),
        (HELLO, (Refused((400, 431)),)),
    )
    yield Case(
        "trailer of 100 KiB",
        "RFC 9112, 7.1.2; 431",
        chunks(b"5\r\nhello\r\n0\r\nx: " + b"a" * 100_000 + b"\r\n\r\n", b"\r\ntrailer: x"),
        (HELLO, (Refused((400, 431)),)),
    )


CASES = [*_sizes(), *_ends(), *_trailers()]
