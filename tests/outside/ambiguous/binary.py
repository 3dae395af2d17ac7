"""Requests for HTTP/2 and HTTP/3, which both take them as lists of fields: what no text could say, these can."""

from collections.abc import Mapping

from .http1_framing import HIDDEN
from .verdict import Case, Cut, Held, Refused, Sent, Served

AUTHORITY = b"alice.localhost:PORT"
BASE = {b":method": b"GET", b":scheme": b"https", b":authority": AUTHORITY, b":path": b"/first"}
INJECTED = b"x\r\nx-injected: 1"
WHOLE = b"x\r\n\r\n" + HIDDEN
REFUSED = (Refused((400,)),)
MALFORMED = "RFC 9113, 8.1.1 / RFC 9114, 4.1.2: malformed"


def head(changes: Mapping[bytes, bytes | None] = BASE, *more: tuple[bytes, bytes], first: tuple = ()) -> tuple:
    """The usual fields with some changed or left out, and others before or after them."""
    changed = {**BASE, **changes}
    return (*first, *((name, value) for name, value in changed.items() if value is not None), *more)


def get(*more: tuple[bytes, bytes], first: tuple = (), **changes: bytes | None) -> Sent:
    return Sent(head({b":" + name.encode(): value for name, value in changes.items()}, *more, first=first))


def post(
    *more: tuple[bytes, bytes], body: tuple[bytes, ...] = (b"hello",), trailers: tuple | None = None, **rest
) -> Sent:
    return Sent(head({b":method": b"POST"}, *more), body, trailers, **rest)


def bad(name: str, sent: Sent, rule: str = MALFORMED, may: tuple = (), statuses: tuple = (400,)) -> Case:
    return Case(name, rule, sent, ((Refused(statuses),), *may))


def good(name: str, sent: Sent, rule: str, *may: tuple) -> Case:
    return Case(name, rule, sent, may)


def _names_and_values():
    rule = "RFC 9113, 8.2.1 / RFC 9114, 4.2: names and values"
    for what, name in {
        "CR": b"x\ry",
        "LF": b"x\ny",
        "CRLF and a field": b"x: 1\r\nx-injected",
        "NUL": b"x\x00y",
        "space": b"x y",
        "space at the end": b"x ",
        "colon": b"x:y",
        "upper case": b"X-A",
        "upper case length": b"Content-Length",
        "upper case coding": b"Transfer-Encoding",
        "nothing": b"",
        "DEL": b"x\x7f",
        "high byte": b"x\xff",
        "tab": b"x\t",
        "bracket": b"x(",
        "comma": b"x,y",
    }.items():
        yield bad(f"name with {what}", get((name, b"0")), rule)
    for what, value in {
        "CR": b"a\rb",
        "LF": b"a\nb",
        "NUL": b"a\x00b",
        "a field": INJECTED,
        "a field by LF": b"x\nx-injected: 1",
        "a request": WHOLE,
        "CRLF at the end": b"a\r\n",
        "space first": b" a",
        "space last": b"a ",
        "tab first": b"\ta",
        "tab last": b"a\t",
        "SOH": b"a\x01b",
        "DEL": b"a\x7fb",
        "ESC": b"\x1b[0m",
    }.items():
        yield bad(f"value with {what}", get((b"x", value)), rule)
    for name in (b"cookie", b"user-agent", b"referer", b"content-type", b"accept", b"origin"):
        yield bad(f"{name.decode()} with a field", get((name, INJECTED)), rule)
    yield good(
        "value with high bytes", get((b"x", b"\x80\xff")), rule, (Served(fields=((b"x", b"\x80\xff"),)),), REFUSED
    )
    yield good("value empty", get((b"x", b"")), rule, (Served(fields=((b"x", b""),)),))
    yield good("value with a tab", get((b"x", b"a\tb")), rule, (Served(fields=((b"x", b"a\tb"),)),))


def _pseudo_fields():
    rule = "RFC 9113, 8.3 / RFC 9114, 4.3: pseudo-header fields"
    twice = {
        b":method": b"GET",
        b":scheme": b"https",
        b":authority": AUTHORITY,
        b":path": b"/first",
        b":status": b"200",
        b":foo": b"x",
        b":protocol": b"websocket",
        b":PATH": b"/smuggled",
        b":": b"x",
    }
    for name, value in twice.items():
        yield bad(f"{name.decode()} {'twice' if name in BASE else 'added'}", get((name, value), first=()), rule)
        yield bad(f"{name.decode()} {'twice' if name in BASE else 'added'} in front", get(first=((name, value),)), rule)
    for name in (b":method", b":scheme", b":path"):
        yield bad(f"{name.decode()} missing", Sent(head({name: None})), rule)
    yield bad(":authority and host missing", get(authority=None), "RFC 9114, 4.3.1; RFC 9113, 8.3.1")
    yield bad(":path after a field", Sent(head({b":path": None}, (b"x", b"1"), (b":path", b"/first"))), rule)
    yield bad(
        ":authority after a field", Sent(head({b":authority": None}, (b"x", b"1"), (b":authority", AUTHORITY))), rule
    )
    yield bad("nothing at all", Sent(()), rule)
    for what, value in {
        "nothing": b"",
        "no slash": b"first",
        "asterisk": b"*",
        "query only": b"?x",
        "CRLF and a field": b"/ HTTP/1.1\r\nx-injected: 1\r\nx: ",
        "LF": b"/\nx-injected: 1",
        "CR": b"/\rx",
        "a request": b"/ HTTP/1.1\r\nhost: alice.localhost\r\n\r\nGET /smuggled",
        "NUL": b"/\x00",
        "space": b"/a b",
        "space and version": b"/smuggled HTTP/1.1",
        "tab": b"/a\tb",
        "DEL": b"/\x7f",
        "absolute form": b"https://bob.localhost/first",
        "own absolute form": b"https://alice.localhost/first",
        "authority": b"alice.localhost",
        "at": b"@bob.localhost/",
        "backslash": b"\\first",
        "ESC": b"/\x1b",
    }.items():
        yield bad(f":path with {what}", get(path=value), rule, statuses=(400, 404))
    for value in (
        b"//bob.localhost/x",
        b"/%0d%0ax-injected:%201",
        b"/%00",
        b"/a%2fb",
        b"/../x",
        b"/\\x",
        b"/a|b",
        b"/caf\xc3\xa9",
        b"/?a?b",
        b'/"',
    ):
        yield good(
            f":path {value.decode('latin1')}",
            get(path=value),
            "RFC 3986, 6.2: passed on as it came, or refused",
            (Served(value),),
            REFUSED,
        )
    for value in (b"/first#x", b"/first#/smuggled", b"/first?a#b"):
        yield good(
            f":path {value.decode()}",
            get(path=value),
            "RFC 9113, 8.3.1: no fragment",
            REFUSED,
            (Served(value.split(b"#")[0]),),
        )
    yield good("OPTIONS *", get(method=b"OPTIONS", path=b"*"), rule, (Served(b"*", b"OPTIONS"),))
    for what, value in {
        "nothing": b"",
        "space": b"GE T",
        "a line": b"GET /smuggled HTTP/1.1\r\nx-injected: 1\r\n\r\nGET",
        "NUL": b"G\x00T",
        "CRLF": b"GET\r\n",
        "bracket": b"GET(",
        "high byte": b"G\xff",
        "target": b"GET /smuggled",
        "colon": b"GET:",
    }.items():
        yield bad(f":method with {what}", get(method=value), rule, statuses=(400, 501))
    for value in (b"get", b"PRI", b"X"):
        yield good(
            f":method {value.decode()}",
            get(method=value),
            "RFC 9110, 9.1",
            (Served(method=value),),
            (Refused((400, 405, 501)),),
        )
    for what, value in {
        "nothing": b"",
        "space": b"ht tps",
        "CRLF": b"https\r\nx-injected: 1",
        "a URL": b"https://bob.localhost/x?",
        "NUL": b"https\x00",
        "colon": b"https:",
        "digit first": b"1https",
        "high byte": b"http\xff",
    }.items():
        yield bad(f":scheme with {what}", get(scheme=value), rule, statuses=(400, 421))
    for value in (b"http", b"ftp", b"HTTPS", b"wss"):
        yield good(
            f":scheme {value.decode()}",
            get(scheme=value),
            "RFC 9110, 7.4; RFC 9113, 8.3.1",
            (Served(),),
            (Refused((400, 421)),),
        )


def _one_hop():
    rule = "RFC 9113, 8.2.2 / RFC 9114, 4.2: no connection-specific fields"
    for name, value in (
        (b"connection", b"close"),
        (b"connection", b"keep-alive"),
        (b"connection", b"x"),
        (b"connection", b""),
        (b"keep-alive", b"5"),
        (b"proxy-connection", b"keep-alive"),
        (b"transfer-encoding", b"chunked"),
        (b"transfer-encoding", b"identity"),
        (b"upgrade", b"websocket"),
        (b"upgrade", b"h2c"),
        (b"te", b"gzip"),
        (b"te", b"trailers, deflate"),
        (b"te", b""),
    ):
        yield bad(f"{name.decode()}: {value.decode()}", get((name, value)), rule)
    chunks = b"0\r\n\r\n" + HIDDEN
    yield bad("transfer-encoding with chunks", post((b"transfer-encoding", b"chunked"), body=(chunks,)), rule)
    yield bad(
        "transfer-encoding and content-length",
        post((b"transfer-encoding", b"chunked"), (b"content-length", b"%d" % len(chunks)), body=(chunks,)),
        rule,
    )
    yield good("te: trailers", get((b"te", b"trailers")), rule, (Served(),))
    yield good("te: Trailers", get((b"te", b"Trailers")), rule, (Served(),), REFUSED)
    yield good(
        "body that looks like chunks",
        post(body=(chunks,)),
        "RFC 9113, 8.1: DATA is the body",
        (Served(method=b"POST", body=chunks),),
    )
    yield good("body on GET", Sent(head(), (HIDDEN,)), "RFC 9110, 9.3.1", (Served(body=HIDDEN),), REFUSED)
    yield good(
        "body on GET with its length",
        Sent(head({}, (b"content-length", b"%d" % len(HIDDEN))), (HIDDEN,)),
        "RFC 9110, 9.3.1",
        (Served(body=HIDDEN),),
        REFUSED,
    )
    yield good(
        "body on HEAD-like OPTIONS",
        Sent(head({b":method": b"OPTIONS"}), (HIDDEN,)),
        "RFC 9110, 9.3.7",
        (Served(method=b"OPTIONS", body=HIDDEN),),
        REFUSED,
    )
    yield good(
        "expect",
        post((b"expect", b"100-continue")),
        "RFC 9110, 10.1.1",
        (Served(method=b"POST", body=b"hello", fields=((b"expect", None),)),),
    )
    crumbs = ((b"cookie", b"a=b"), (b"cookie", b"c=d"), (b"cookie", b"e=f; g=h"))
    yield good(
        "cookie crumbs",
        get(*crumbs),
        "RFC 9113, 8.2.3 / RFC 9114, 4.2.1: joined by '; '",
        (Served(fields=((b"cookie", b"a=b; c=d; e=f; g=h"),)),),
    )
    yield good(
        "cookie crumbs apart",
        get(crumbs[0], (b"x", b"1"), crumbs[1]),
        "RFC 9113, 8.2.3 / RFC 9114, 4.2.1: joined by '; '",
        (Served(fields=((b"cookie", b"a=b; c=d"),)),),
    )
    for line in (
        (b"x-forwarded-for", b"6.6.6.6"),
        (b"forwarded", b"for=6.6.6.6"),
        (b"x-forwarded-host", b"bob.localhost"),
        (b"x_forwarded_for", b"6.6.6.6"),
        (b"x-real-ip", b"6.6.6.6"),
    ):
        yield good(
            f"forged {line[0].decode()}",
            get(line),
            "P-58",
            (Served(fields=((b"x_forwarded_for", None), (b"x-real-ip", None))),),
            REFUSED,
        )


def _lengths():
    rule = "RFC 9113, 8.1.1 / RFC 9114, 4.1.2: content-length is the sum of DATA"
    hidden = b"GET /smuggled HTTP/1.1\r\nhost: alice.localhost\r\nx: "
    for what, value in {"five": b"5", "of a request": b"%d" % len(hidden), "huge": b"9223372036854775807"}.items():
        yield bad(f"length {what}, no DATA", get((b"content-length", value)), rule)
        yield bad(f"length {what}, POST, no DATA", Sent(head({b":method": b"POST"}, (b"content-length", value))), rule)
        yield bad(f"length {what}, empty DATA", post((b"content-length", value), body=(b"",)), rule)
    yield bad("length larger", post((b"content-length", b"9")), rule)
    for what, body in {"at once": (b"hello" + HIDDEN,), "in pieces": (b"hello", HIDDEN)}.items():
        yield bad(f"length smaller, {what}", post((b"content-length", b"5"), body=body), rule, may=((Cut(b"hello"),),))
    yield bad("length zero", post((b"content-length", b"0"), body=(HIDDEN,)), rule, may=((Cut(b""),),))
    yield bad("length twice, differing", post((b"content-length", b"5"), (b"content-length", b"0")), rule)
    yield bad("length twice, differing, zero first", post((b"content-length", b"0"), (b"content-length", b"5")), rule)
    for what, value in {
        "plus": b"+5",
        "minus": b"-5",
        "hex": b"0x5",
        "text": b"five",
        "nothing": b"",
        "space": b"5 0",
        "list that differs": b"5, 6",
        "2^64 and five": b"18446744073709551621",
        "point": b"5.0",
        "underscore": b"0_5",
    }.items():
        yield bad(f"length {what}", post((b"content-length", value)), "RFC 9110, 8.6")
    served = (Served(method=b"POST", body=b"hello"),)
    yield good(
        "length twice the same",
        post((b"content-length", b"5"), (b"content-length", b"5")),
        "RFC 9110, 8.6",
        served,
        REFUSED,
    )
    yield good("length list of the same", post((b"content-length", b"5, 5")), "RFC 9110, 8.6", served, REFUSED)
    yield good("length zeros first", post((b"content-length", b"005")), "RFC 9110, 8.6", served, REFUSED)
    yield good("length right", post((b"content-length", b"5")), rule, served)
    yield good("length right, in pieces", post((b"content-length", b"5"), body=(b"he", b"", b"llo")), rule, served)
    yield good(
        "length zero, no DATA",
        Sent(head({b":method": b"POST"}, (b"content-length", b"0"))),
        rule,
        (Served(method=b"POST"),),
    )
    yield good(
        "underscore length beside a length",
        post((b"content-length", b"5"), (b"content_length", b"0")),
        rule,
        served,
        REFUSED,
    )
    yield good("body not ended", post((b"content-length", b"9"), ends=False), rule, (Held(),))
    yield good("body not ended, no length", post(ends=False), rule, (Held(),))


def _connects():
    rule = "RFC 9113, 8.5 / RFC 9114, 4.4: CONNECT"
    no = (400, 403, 404, 405, 421, 501)
    plain = {b":scheme": None, b":path": None, b":method": b"CONNECT"}
    for name in (b"alice.localhost:PORT", b"bob.localhost:PORT", b"localhost:22", b"alice.localhost"):
        yield bad(f"CONNECT {name.decode()}", Sent(head({**plain, b":authority": name})), rule, statuses=no)
        yield bad(
            f"CONNECT {name.decode()} with bytes",
            Sent(head({**plain, b":authority": name}), (HIDDEN,)),
            rule,
            statuses=no,
        )
    yield bad("CONNECT with scheme and path", get(method=b"CONNECT"), rule, statuses=no)
    yield bad("CONNECT without authority", Sent(head({**plain, b":authority": None})), rule, statuses=no)
    for protocol in (b"x", b"connect-udp", b"h2c", b"", b"web socket", b"websocket\r\nx-injected: 1", b"WEBSOCKETS"):
        sent = Sent(head({b":method": b"CONNECT", b":protocol": protocol}), (HIDDEN,))
        yield bad(f"CONNECT for {protocol!r}", sent, "RFC 8441, 4 / RFC 9220, 3: 501", statuses=no)
    yield bad(
        "CONNECT for a WebSocket without path",
        Sent(head({**plain, b":protocol": b"websocket"})),
        "RFC 8441, 4",
        statuses=no,
    )
    yield bad(
        "CONNECT for a WebSocket to another name",
        Sent(head({b":method": b"CONNECT", b":protocol": b"websocket", b":authority": b"bob.localhost:PORT"})),
        "RFC 8441, 4",
        statuses=no,
    )


def _trailers():
    rule = "RFC 9113, 8.1 / RFC 9114, 4.1: trailers"
    for what, line in {
        ":path": (b":path", b"/smuggled"),
        ":status": (b":status", b"200"),
        "upper case": (b"X-End", b"1"),
        "CR": (b"x", b"a\rb"),
        "a field": (b"x", INJECTED),
        "a request": (b"x", WHOLE),
        "a field in the name": (b"x: 1\r\nx-injected", b"1"),
        "NUL": (b"x", b"\x00"),
        "no name": (b"", b"1"),
        "connection": (b"connection", b"x"),
        "transfer-encoding": (b"transfer-encoding", b"chunked"),
        "space in the name": (b"x y", b"1"),
    }.items():
        yield bad(f"trailers with {what}", post((b"trailer", b"x"), trailers=(line,)), rule)
    served = (Served(method=b"POST", body=b"hello"),)
    for line in (
        (b"content-length", b"0"),
        (b"host", b"bob.localhost"),
        (b"x-forwarded-for", b"6.6.6.6"),
        (b"forwarded", b"for=6.6.6.6"),
        (b"x-forwarded-host", b"bob.localhost"),
        (b"trailer", b"x"),
        (b"te", b"trailers"),
        (b"content_length", b"0"),
        (b"cookie", b"a=b"),
        (b"expect", b"100-continue"),
        (b"x-end", b"1"),
    ):
        yield good(
            f"trailer {line[0].decode()}",
            post((b"trailer", line[0]), trailers=(line,)),
            "RFC 9110, 6.5.1; P-58",
            served,
            REFUSED,
        )
    yield good("trailers that nobody announced", post(trailers=((b"x-end", b"1"),)), rule, served)
    yield good(
        "trailers after nothing",
        Sent(head({b":method": b"POST"}), (), ((b"x-end", b"1"),)),
        rule,
        (Served(method=b"POST"),),
    )


CASES = [*_names_and_values(), *_pseudo_fields(), *_one_hop(), *_lengths(), *_connects(), *_trailers()]
