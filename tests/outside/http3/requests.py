"""RFC 9114, 4.2 to 4.4 and 10.3: requests that are malformed, and odd ones that are not."""

import itertools

from .cases import MALFORMED, MUST, SHOULD, Allowed, answers, case, expect, expect_alive, require, resets
from .codes import H3
from .connection import Connection
from .octets import Field, data, head

_paths = (f"/smuggled/{n}" for n in itertools.count())


def malformed(section: str, rule: str, change, *also: Allowed, level: str = MUST):
    """Declares a case: the fields of a correct request after `change(fields, target)` make a malformed one, which no origin may see."""
    path = next(_paths)

    @case(section, level, rule + " is malformed", secret=path)
    async def run(target):
        async with Connection(target) as c:
            stream = c.bidi(head(change(target.fields(path), target)), end=True)
            await expect(c, *MALFORMED, *also, stream=stream)


def fine(section: str, rule: str, change, *allowed: Allowed, level: str = MUST):
    """Declares a case: a request with these fields is answered."""

    @case(section, level, rule)
    async def run(target):
        async with Connection(target) as c:
            stream = c.bidi(head(change(target.fields("/odd-but-right"), target)), end=True)
            await expect(c, *(allowed or (answers(200),)), stream=stream)


def without(*names: bytes):
    return lambda fields, _: [field for field in fields if field[0] not in names]


def with_value(name: bytes, value: bytes):
    return lambda fields, _: [(key, value if key == name else old) for key, old in fields]


def then(*more: Field):
    return lambda fields, _: [*fields, *more]


def before(*more: Field):
    return lambda fields, _: [*more, *fields]


# --- pseudo-header fields ---

for name in (b":method", b":scheme", b":path"):
    malformed("9114 4.3.1", f"a request without {name.decode()}", without(name))
malformed("9114 4.3.1", "a request without :scheme and :path", without(b":scheme", b":path"))
malformed("9114 4.3.1", "a request without :method, :scheme and :path", without(b":method", b":scheme", b":path"))
malformed("9114 4.3.1", "a request without :authority and host", without(b":authority"))
malformed("9114 4.3.1", "a request with no pseudo-header field", lambda fields, target: [(b"host", target.authority), (b"accept", b"*/*")])

for name, other in ((b":method", b"POST"), (b":scheme", b"http"), (b":path", b"/smuggled/second"), (b":authority", b"other.localhost")):
    malformed("9114 4.3.1", f"a request with two {name.decode()}", then((name, other)))
    malformed("9114 4.3.1", f"a request with two {name.decode()}, the other one first", before((name, other)))
    malformed("9114 4.3.1", f"a request with the same {name.decode()} twice", lambda fields, _, name=name: [*fields, (name, dict(fields)[name])])
    malformed(
        "9114 4.3",
        f"{name.decode()} after a regular field",
        lambda fields, _, name=name: [*without(name)(fields, _), (b"accept", b"*/*"), (name, dict(fields)[name])],
    )

malformed("9114 4.3", "an unknown pseudo-header field", then((b":unknown", b"1")))
malformed("9114 4.3", "an unknown pseudo-header field, first", before((b":unknown", b"1")))
malformed("9114 4.3", "a pseudo-header field without a name", then((b":", b"1")))
malformed("9114 4.3", "a pseudo-header field of responses", then((b":status", b"200")))
malformed("9114 4.3", "a pseudo-header field of responses, first,", before((b":status", b"200")))
malformed(
    "9114 4.2",
    "a pseudo-header field in upper case",
    lambda fields, _: [(b":METHOD" if name == b":method" else name, value) for name, value in fields],
)
malformed("9114 4.3", ":protocol without CONNECT", then((b":protocol", b"websocket")))

for value, words in (
    (b"", "empty"),
    (b"G E T", "with spaces"),
    (b"GET\0", "with NUL"),
    (b"GET\r\nx:y", "with a line end"),
    (b"G\xc3\x89T", "not in ASCII"),
    (b"GET / HTTP/1.1\r\nhost: x", "with a whole request line"),
):
    malformed("9114 10.3", f"a :method {words}", with_value(b":method", value))
for value, words in (
    (b"", "empty"),
    (b"ht tp", "with a space"),
    (b"1https", "that begins with a digit"),
    (b"https\0", "with NUL"),
    (b"https://x/", "with more than a scheme"),
    (b"ht\xc3\xa4", "not in ASCII"),
):
    malformed("9114 10.3", f"a :scheme {words}", with_value(b":scheme", value))
for value, words in (
    (b"", "empty"),
    (b"smuggled", "without its slash"),
    (b"*", "* without OPTIONS"),
    (b"https://alice.localhost/smuggled", "that is a whole URL"),
    (b"?smuggled", "that is only a query"),
    (b"/smuggled/ space", "with a space"),
    (b"/smuggled/\0", "with NUL"),
    (b"/smuggled/\r\nx: y", "with a line end"),
    (b"/smuggled/\x7f", "with DEL"),
    (b"/smuggled/#fragment", "with a fragment"),
):
    malformed("9114 4.3.1", f"a :path {words}", with_value(b":path", value))
malformed("9114 4.3.1", "an empty :authority", with_value(b":authority", b""))
malformed(
    "9114 4.3.1",
    "an :authority with user information",
    lambda fields, target: with_value(b":authority", b"user:secret@" + target.authority)(fields, target),
)
malformed(
    "9114 4.3.1",
    "an :authority with empty user information",
    lambda fields, target: with_value(b":authority", b"@" + target.authority)(fields, target),
)
for bad, words in (
    (b"\0", "NUL"),
    (b"\r\nx: y", "a line end"),
    (b" ", "a space"),
    (b"/path", "a path"),
    (b"?q", "a query"),
    (b"#f", "a fragment"),
    (b",other", "a comma in its port"),
    (b"x", "a letter in its port"),
    (b":", "a second port"),
    (b"%zz", "a wrong escape"),
    (b"\xff", "a byte beyond ASCII"),
):
    malformed(
        "9114 10.3", f"an :authority with {words}", lambda fields, target, bad=bad: with_value(b":authority", target.authority + bad)(fields, target)
    )
malformed("9114 4.3.1", "a host that is not :authority", then((b"host", b"other.localhost")))
malformed("9114 4.3.1", "a host that is not :authority in its port", lambda fields, target: [*fields, (b"host", target.name.encode() + b":1")])
malformed("9114 4.3.1", "an empty host beside :authority", then((b"host", b"")))
malformed("9114 4.3.1", "an empty host instead of :authority", lambda fields, _: [*without(b":authority")(fields, _), (b"host", b"")])
malformed("9110 7.2", "a second host that is another", lambda fields, target: [*fields, (b"host", target.authority), (b"host", b"other.localhost")])

fine("9114 4.3.1", "host may stand for :authority", lambda fields, target: [*without(b":authority")(fields, target), (b"host", target.authority)])
fine("9114 4.3.1", "host and :authority may be there both, if they are the same", lambda fields, target: [*fields, (b"host", target.authority)])
fine("9114 4.3", "pseudo-header fields may come in any order", lambda fields, _: fields[::-1])
fine("9110 4.2.3", "the host is the same in upper case", lambda fields, target: with_value(b":authority", target.authority.upper())(fields, target))
fine("9114 4.3.1", "a :path may have an empty query", with_value(b":path", b"/odd-but-right?"))
fine(
    "9110 7.1",
    "OPTIONS * is answered",
    lambda fields, _: with_value(b":path", b"*")(with_value(b":method", b"OPTIONS")(fields, _), _),
    answers(200, 599),
)
fine("9110 9.1", "a method nobody knows is answered, by whom ever", with_value(b":method", b"BREW"), answers(200, 599))
fine("9110 9.1", "methods are as they are written: get is not GET", with_value(b":method", b"get"), answers(200, 599), *MALFORMED)
fine("9110 7.4", "a request for another authority is misdirected", with_value(b":authority", b"example.org"), answers(421), level=SHOULD)

# --- names and values ---

for bad, words in (
    (b"X-Upper", "in upper case"),
    (b"x-uppeR", "with one letter in upper case"),
    (b"", "empty"),
    (b"x name", "with a space"),
    (b"x\0", "with NUL"),
    (b"x\r\ny", "with a line end"),
    (b"x:y", "with a colon"),
    (b"x\t", "with a tab"),
    (b"x\x80", "beyond ASCII"),
    (b"x\x7f", "with DEL"),
    (b"x(y)", "with parentheses"),
    (b"x,y", "with a comma"),
    (b'x"', "with a quote"),
):
    section = "9114 4.2" if b"\0" not in bad and bad.lower() != bad else "9114 10.3"
    malformed(section, f"a field name {words}", then((bad, b"1")))
for bad, words in (
    (b"a\0b", "NUL"),
    (b"a\rb", "CR"),
    (b"a\nb", "LF"),
    (b"a\r\nx: y", "a line end"),
    (b"\0", "nothing but NUL"),
    (b"a\r\n\r\nGET / HTTP/1.1", "a whole request"),
    (b"a\x01b", "another control character"),
    (b"a\x7fb", "DEL"),
):
    malformed("9114 10.3", f"a field value with {words}", then((b"x-value", bad)))
fine(
    "9110 5.5",
    "a field value may be empty, have tabs, and bytes beyond ASCII",
    then((b"x-empty", b""), (b"x-tab", b"a\tb"), (b"x-bytes", b"\xc3\xa4\xff")),
)
fine("9110 5.1", "a field name may have every character of a token", then((b"x!#$%&'*+-.^_`|~09", b"1")))
fine("9114 4.2", "a field may occur often", then(*[(b"x-often", b"%d" % n) for n in range(50)]))

# --- fields of a connection ---

for name, value in (
    (b"connection", b"keep-alive"),
    (b"connection", b"close"),
    (b"connection", b"x-mine"),
    (b"keep-alive", b"timeout=5"),
    (b"proxy-connection", b"keep-alive"),
    (b"transfer-encoding", b"chunked"),
    (b"transfer-encoding", b"identity"),
    (b"upgrade", b"h2c"),
    (b"upgrade", b"websocket"),
):
    malformed("9114 4.2", f"{name.decode()}: {value.decode()} in a request", then((name, value)))
for value in (b"gzip", b"trailers, gzip", b"chunked;q=0.5"):
    malformed("9114 4.2", f"te: {value.decode()!r}", then((b"te", value)))
fine("9114 4.2", "te: trailers is allowed", then((b"te", b"trailers")))

# --- CONNECT ---

# A server that is no proxy refuses CONNECT in any way it likes; what counts is that it does nothing else.
REFUSED = (answers(400, 599), resets(H3.MESSAGE_ERROR, H3.REQUEST_REJECTED, H3.REQUEST_CANCELLED, H3.CONNECT_ERROR))
CONNECT = with_value(b":method", b"CONNECT")


def connect(rule: str, change, *allowed: Allowed):
    @case("9114 4.4", MUST, rule)
    async def run(target):
        async with Connection(target) as c:
            stream = c.bidi(head(change(CONNECT(target.fields("/smuggled/connect"), target), target)), end=True)
            await expect(c, *allowed, stream=stream)
            if not c.gone():
                await expect_alive(c)


connect("CONNECT is refused by who is no proxy", without(b":scheme", b":path"), *REFUSED)
connect("CONNECT with :scheme and :path is malformed", lambda fields, _: fields, *MALFORMED, *REFUSED)
connect("CONNECT with :path is malformed", without(b":scheme"), *MALFORMED, *REFUSED)
connect("CONNECT with :scheme is malformed", without(b":path"), *MALFORMED, *REFUSED)
connect("CONNECT without :authority is malformed", without(b":scheme", b":path", b":authority"), *MALFORMED, *REFUSED)
connect(
    "CONNECT to no port is malformed",
    lambda fields, target: without(b":scheme", b":path")(with_value(b":authority", target.name.encode())(fields, target), target),
    *MALFORMED,
    *REFUSED,
)


@case("9220 3", MUST, "extended CONNECT is malformed unless SETTINGS_ENABLE_CONNECT_PROTOCOL allows it")
async def extended_connect(target):
    async with Connection(target) as c:
        allowed = (await c.server_settings()).get(8, 0)
        fields = [*CONNECT(target.fields("/smuggled/extended"), target), (b":protocol", b"no-such-protocol")]
        stream = c.bidi(head(fields))
        await expect(c, *MALFORMED, *REFUSED, *((answers(501),) if allowed else ()), stream=stream)


# --- content-length ---


def length(rule: str, values: tuple[bytes, ...], body: bytes | None, *, trailers: bytes = b"", path: str = "/length"):
    """Declares a case: a POST with these content-lengths and this body is malformed."""

    @case("9114 4.1.2", MUST, f"{rule} is malformed", secret=path if "smuggled" in path else "")
    async def run(target):
        async with Connection(target) as c:
            fields = target.fields(path, "POST", *((b"content-length", value) for value in values))
            stream = c.bidi(head(fields) + (data(body) if body is not None else b"") + trailers, end=True)
            await expect(c, *MALFORMED, stream=stream)


length("content-length 5 without DATA", (b"5",), None)
length("content-length 5 and an empty DATA", (b"5",), b"")
length("content-length 5 and 4 bytes", (b"5",), b"four")
length("content-length 5 and 6 bytes", (b"5",), b"sixsix")
length("content-length 0 and 1 byte", (b"0",), b"1")
length("content-length 5 and 4 bytes before trailers", (b"5",), b"four", trailers=head([(b"x-trailer", b"1")]))
length("content-length 1 and a long body", (b"1",), bytes(50_000))
for n, (words, values) in enumerate(
    {
        "two content-lengths that differ": (b"3", b"4"),
        "content-length 3, 4": (b"3, 4",),
        "content-length -3": (b"-3",),
        "content-length +3": (b"+3",),
        "content-length 0x3": (b"0x3",),
        "content-length three": (b"three",),
        "an empty content-length": (b"",),
        "content-length 3.0": (b"3.0",),
        "content-length 3;": (b"3;",),
        "a content-length beyond all numbers": (b"18446744073709551619",),
        "content-length 3 after a space and a tab within": (b"1 3",),
    }.items()
):
    length(words, values, b"abc", path=f"/smuggled/length/{n}")


@case("9114 4.1.2", MUST, "content-length that is exceeded while the body goes on is malformed")
async def exceeded(target):
    async with Connection(target) as c:
        stream = c.bidi(head(target.fields("/length", "POST", (b"content-length", b"3"))) + data(b"ab"))
        await c.round_trip()
        c.send(stream, data(b"cd"))
        await expect(c, *MALFORMED, stream=stream)


@case("9114 4.1.2", MUST, "a content-length that is right is fine, in any number of frames")
async def right_length(target):
    async with Connection(target) as c:
        stream = c.bidi(
            head(target.fields("/length", "POST", (b"content-length", b"6"))) + data(b"a") + data(b"") + data(b"bcd") + data(b"ef"), end=True
        )
        await expect(c, answers(200), stream=stream)


# --- trailers ---

for rule, fields in {
    "a pseudo-header field in trailers": [(b":path", b"/")],
    "an unknown pseudo-header field in trailers": [(b":x", b"/")],
    "a :status in trailers": [(b":status", b"200")],
    "a trailer name in upper case": [(b"X-Trailer", b"1")],
    "a trailer name with a line end": [(b"x\r\n", b"1")],
    "a trailer value with NUL": [(b"x-trailer", b"\0")],
    "a trailer value with a line end": [(b"x-trailer", b"\r\nx: y")],
    "transfer-encoding in trailers": [(b"transfer-encoding", b"chunked")],
    "connection in trailers": [(b"connection", b"close")],
}.items():

    @case("9114 4.3" if "pseudo" in rule or "status" in rule else "9114 4.2", MUST, f"{rule} is malformed")
    async def bad_trailers(target, fields=fields):
        async with Connection(target) as c:
            stream = c.bidi(head(target.fields("/bad-trailers", "POST")) + data(b"abc") + head(fields), end=True)
            await expect(c, *MALFORMED, stream=stream)


# --- what goes on ---


@case("9114 4.1.2", MUST, "a malformed request does not harm the other requests of its connection")
async def others(target):
    async with Connection(target) as c:
        right = c.bidi(head(target.fields("/slow", "POST")) + data(b"a"))
        wrong = c.bidi(head(target.fields("/smuggled/others", "GET", (b"Upper", b"1"))), end=True)
        await expect(c, *MALFORMED, stream=wrong)
        if not c.gone():
            c.send(right, data(b"b"), end=True)
            await expect(c, answers(200), stream=right)
            await expect_alive(c)


@case("9114 4.2.1", MUST, "cookie crumbs are put together with '; ' before they leave HTTP/3")
async def crumbs(target):
    async with Connection(target) as c:
        stream = c.bidi(
            head(target.fields("/crumbs", "GET", (b"cookie", b"a=1"), (b"x-between", b"1"), (b"cookie", b"b=2"), (b"cookie", b"c=3"))), end=True
        )
        await expect(c, answers(200), stream=stream)
        if target.origin:
            seen = target.origin.recorded().split(b"/crumbs", 1)[-1].split(b"\r\n\r\n")[0]
            require(b"cookie: a=1; b=2; c=3" in seen.lower(), f"the origin saw {seen!r}")
