"""Field lines: malformed, naming one another, forging what the relay states; upgrades; expectations."""

from .http1_framing import HIDDEN, post
from .verdict import Case, Refused, Served

REFUSED = (Refused((400,)),)
HELLO = (Served(method=b"POST", body=b"hello"),)


def get(fields: bytes, rest: bytes = b"") -> bytes:
    return b"GET /first HTTP/1.1\r\nhost: alice.localhost\r\n" + fields + b"\r\n\r\n" + rest


def served(**fields: bytes | None) -> tuple:
    return (Served(fields=tuple((name.replace("_", "-").encode(), value) for name, value in fields.items())),)


def _lines():
    must = "RFC 9112, 5.1 and RFC 9110, 5.1: name = token, no space before the colon"
    for name, line in {
        "space before colon": b"x : 1",
        "tab before colon": b"x\t: 1",
        "no colon": b"x-injected",
        "empty name": b": 1",
        "space in name": b"x y: 1",
        "NUL in name": b"x\x00: 1",
        "control in name": b"x\x01: 1",
        "DEL in name": b"x\x7f: 1",
        "high byte in name": b"x\xe9: 1",
        "bracket in name": b"x(: 1",
        "at in name": b"x@: 1",
        "slash in name": b"x/: 1",
        "quote in name": b'"x": 1',
        "brace in name": b"{x}: 1",
        "CR in name": b"x\r: 1",
        "pseudo": b":path: /smuggled",
    }.items():
        yield Case(f"field {name}", must, get(line, HIDDEN), (REFUSED,), after="end")
    values = "RFC 9110, 5.5: NUL, CR and LF are refused or made a space"
    for name, line, instead in (
        ("NUL", b"x: a\x00b", b"a b"),
        ("CR", b"x: a\rb", b"a b"),
        ("CR and a field", b"x: a\rx-injected: 1", b"a x-injected: 1"),
        ("CR at the end", b"x: a\r", b"a"),
        ("CR NUL", b"x: a\r\x00b", b"a  b"),
    ):
        yield Case(f"value with {name}", values, get(line), (REFUSED, served(x=instead)))
    for name, line in {
        "SOH": b"x: a\x01b",
        "ESC": b"x: \x1b[0m",
        "DEL": b"x: a\x7fb",
        "vertical tab": b"x: a\x0bb",
        "form feed": b"x: a\x0cb",
    }.items():
        yield Case(f"value with {name}", "RFC 9110, 5.5: invalid; never to an origin", get(line), (REFUSED,))
    yield Case("value with a tab", "RFC 9110, 5.5", get(b"x: a\tb"), (served(x=b"a\tb"), REFUSED))
    yield Case(
        "value with high bytes",
        "RFC 9110, 5.5: obs-text",
        get(b"x: \x80\xe9\xff"),
        (served(x=b"\x80\xe9\xff"), REFUSED),
    )
    yield Case(
        "value that looks like CRLF",
        "RFC 3986, 2.1: no decoding",
        get(b"x: %0d%0ax-injected: 1"),
        (served(x=b"%0d%0ax-injected: 1"),),
    )
    folds = "RFC 9112, 5.2: obs-fold is refused or made spaces"
    for name, line, instead in (
        ("space", b"x: a\r\n b", b"a b"),
        ("tab", b"x: a\r\n\tb", b"a b"),
        ("field", b"x: a\r\n x-injected: 1", b"a x-injected: 1"),
        ("empty", b"x: a\r\n ", b"a"),
        ("LF", b"x: a\n b", b"a b"),
    ):
        yield Case(f"folded by {name}", folds, get(line), (REFUSED, served(x=instead)))
    for space in (b" ", b"\t", b"  "):
        bytes_ = b"GET /first HTTP/1.1\r\n" + space + b"x-injected: 1\r\nhost: alice.localhost\r\n\r\n"
        yield Case(
            f"space before the first field {space!r}", "RFC 9112, 2.2: refused or skipped", bytes_, (REFUSED, served())
        )
    lf = "RFC 9112, 2.2: LF alone may end a line"
    yield Case("all lines ended by LF", lf, b"GET /first HTTP/1.1\nhost: alice.localhost\n\n", (REFUSED, served()))
    yield Case("head ended by LF LF", lf, b"GET /first HTTP/1.1\r\nhost: alice.localhost\n\n", (REFUSED, served()))
    yield Case("head ended by CRLF LF", lf, b"GET /first HTTP/1.1\r\nhost: alice.localhost\r\n\n", (REFUSED, served()))
    yield Case(
        "head ended by CR CR",
        "RFC 9112, 2.2: CR alone ends nothing",
        b"GET /first HTTP/1.1\r\nhost: alice.localhost\r\r",
        (REFUSED,),
        after="end",
    )
    yield Case(
        "LF LF within",
        lf,
        get(b"x: 1\n\nGET /next HTTP/1.1\r\nhost: alice.localhost"),
        (REFUSED, (*served(), Served(b"/next")), (*served(), *REFUSED)),
    )
    large = (Refused((400, 413, 431)),)
    yield Case("value of 100 KB", "RFC 6585, 5", get(b"x: " + b"a" * 100_000), (large,))
    yield Case("value of 40 KB", "RFC 6585, 5", get(b"x: " + b"a" * 40_000), (large, served()))
    yield Case("name of 100 KB", "RFC 6585, 5", get(b"a" * 100_000 + b": x"), (large,), after="end")
    yield Case("500 fields", "RFC 6585, 5", get(b"x: 1\r\n" * 499 + b"x: 1"), (large,), after="end")


def _named():
    one_hop = "RFC 9110, 7.6.1: what Connection names goes no further"
    for line, field in {
        b"connection: host": {},
        b"connection: Host, close": {},
        b"connection: cookie\r\ncookie: a=b": {"cookie": None},
        b"connection: x-a\r\nx-a: 1": {"x_a": None},
        b"connection: X-A\r\nconnection: x-b\r\nx-a: 1\r\nx-b: 2": {"x_a": None, "x_b": None},
        b"connection: x-forwarded-for": {},
        b"connection: forwarded": {},
        b"connection: x-forwarded-host, x-forwarded-proto": {},
        b"connection: authorization\r\nauthorization: x": {"authorization": None},
        b"connection: connection": {},
        b"connection: ,,x-a,\r\nx-a: 1": {"x_a": None},
        b"keep-alive: 5": {},
        b"proxy-connection: keep-alive": {},
        b"proxy-authorization: x": {},
        b"te: gzip": {},
        b"te: trailers, deflate;q=0.5": {},
        b"connection: te\r\nte: trailers": {},
        b"connection: \xff, x-a\r\nx-a: 1": {"x_a": None},
        b"connection: x a\r\nx-a: 1": {},
    }.items():
        yield Case(line.split(b"\r\n")[0].decode("latin1"), one_hop, get(line), (served(**field), REFUSED))
    forged = "P-58: only the relay says who the visitor is"
    for line in (
        b"x-forwarded-for: 6.6.6.6",
        b"X-Forwarded-For: 6.6.6.6\r\nx-forwarded-for: 7.7.7.7",
        b"forwarded: for=6.6.6.6;host=bob.localhost",
        b"x-forwarded-host: bob.localhost",
        b"x-forwarded-proto: ftp",
        b"x_forwarded_for: 6.6.6.6",
        b"x-forwarded_host: bob.localhost",
        b"x-forwarded-for : 6.6.6.6",
        b"x-forwarded-for\x00: 6.6.6.6",
    ):
        yield Case(f"forged {line.decode()!r}", forged, get(line), (served(), REFUSED))
    underscored = Served(fields=((b"x_forwarded_for", None), (b"x_real_ip", None), (b"x-real-ip", None)))
    yield Case(
        "forged x_real_ip",
        forged,
        get(b"x_real_ip: 6.6.6.6\r\nx-real-ip: 6.6.6.6\r\nx_forwarded_for: 6.6.6.6"),
        ((underscored,), REFUSED),
    )


def _upgrades():
    """The origin never switches: what follows is the next request, in its own exchange, or nothing at all."""
    refused = (Refused((400, 405, 426, 501)),)
    follows = b"GET /next HTTP/1.1\r\nhost: alice.localhost\r\n\r\n"
    socket = b"sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
    for name, fields in {
        "websocket": socket + b"connection: upgrade\r\nupgrade: websocket",
        "websocket of another version": socket.replace(b"13", b"777") + b"connection: upgrade\r\nupgrade: websocket",
        "websocket without key": b"connection: upgrade\r\nupgrade: websocket",
        "unknown": b"connection: upgrade\r\nupgrade: x",
        "without connection": b"upgrade: websocket",
        "two": socket + b"connection: upgrade\r\nupgrade: websocket, h2c",
        "h2c": b"connection: upgrade, http2-settings\r\nupgrade: h2c\r\nhttp2-settings: AAMAAABkAAQAoAAAAAIAAAAA",
        "h2c without naming": b"connection: upgrade\r\nupgrade: h2c\r\nhttp2-settings: AAMAAABkAAQAoAAAAAIAAAAA",
        "tls": b"connection: upgrade\r\nupgrade: TLS/1.0",
    }.items():
        first, plain = Served(fields=((b"http2-settings", None),)), Served()
        rule = "RFC 9110, 7.8; RFC 9113, 3.1 (h2c is no more)"
        courses = (refused, (plain if "without naming" in name else first, Served(b"/next")), (first, *refused))
        yield Case(f"upgrade {name}", rule, get(fields, follows), courses, switches=True)
    body = b"connection: upgrade\r\nupgrade: websocket\r\n" + socket + b"content-length: %d" % len(HIDDEN)
    yield Case(
        "upgrade with a body", "RFC 9110, 7.8", post(body, HIDDEN), (refused, (Served(method=b"POST", body=HIDDEN),))
    )
    yield Case(
        "upgrade with a body on GET",
        "RFC 9110, 7.8",
        post(body, HIDDEN, method=b"GET"),
        (refused, (Served(body=HIDDEN),)),
        switches=True,
    )
    yield Case(
        "upgrade in 1.0",
        "RFC 9110, 7.8: ignored",
        get(b"connection: upgrade\r\nupgrade: websocket", HIDDEN).replace(b"/1.1", b"/1.0", 1),
        (served(), refused),
        after="end",
    )
    prior = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
    yield Case("HTTP/2 preface", "RFC 9113, 3.4: not here", prior + b"\x00" * 9, ((Refused((400, 505)),),), after="end")
    yield Case(
        "HTTP/2 preface after a request",
        "RFC 9113, 3.4",
        get(b"x: 1", prior),
        ((*served(), Refused((400, 505))),),
        after="end",
    )
    for name, host in {
        "this name": b"alice.localhost",
        "another name": b"bob.localhost",
        "a port": b"localhost:22",
    }.items():
        bytes_ = b"CONNECT " + host + b" HTTP/1.1\r\nhost: " + host + b"\r\n\r\n" + follows
        yield Case(
            f"CONNECT to {name}",
            "RFC 9110, 9.3.6: not a proxy; what follows was meant for a tunnel",
            bytes_,
            ((Refused((400, 403, 404, 405, 421, 501)),),),
            after="end",
        )
    yield Case(
        "CONNECT to a path",
        "RFC 9112, 3.2.3",
        b"CONNECT /first HTTP/1.1\r\nhost: alice.localhost\r\n\r\n",
        ((Refused((400, 405, 501)),),),
    )


def _expectations():
    rule = "RFC 9110, 10.1.1"
    expects = {
        "100-continue": b"100-continue",
        "odd case": b"100-Continue",
        "twice": b"100-continue\r\nexpect: 100-continue",
        "list": b"100-continue, 100-continue",
        "another": b"200-ok",
        "empty": b"",
        "quoted": b'"100-continue"',
        "with parameter": b"100-continue;q=1",
    }
    for name, value in expects.items():
        yield Case(
            f"expect {name}",
            rule,
            post(b"content-length: 5\r\nexpect: " + value, b"hello"),
            ((Served(method=b"POST", body=b"hello", fields=((b"expect", None),)),), (Refused((400, 417)),)),
        )
    yield Case(
        "expect with chunks",
        rule,
        post(b"transfer-encoding: chunked\r\nexpect: 100-continue", b"5\r\nhello\r\n0\r\n\r\n"),
        (HELLO,),
    )
    yield Case(
        "expect without a body", rule, get(b"expect: 100-continue"), (served(expect=None), (Refused((400, 417)),))
    )
    yield Case(
        "expect in 1.0", rule, post(b"content-length: 5\r\nexpect: 100-continue", b"hello", b"1.0"), (HELLO, REFUSED)
    )
    yield Case(
        "expect and a hidden request",
        rule,
        post(b"content-length: %d\r\nexpect: 100-continue" % len(HIDDEN), HIDDEN),
        ((Served(method=b"POST", body=HIDDEN),),),
    )


CASES = [*_lines(), *_named(), *_upgrades(), *_expectations()]
