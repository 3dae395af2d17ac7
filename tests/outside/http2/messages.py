"""RFC 9113, section 8.1 and 8.2: the frames of a request, its length, its fields."""

from . import frames as f
from .cases import MUST, SHOULD, case
from .connection import QUIET, Connection, Failure


@case("9113 8.1", MUST, "a request with a body and trailers is served, whole, and its trailers are not merged into its head")
def trailers(h: Connection):
    stream = h.request(("trailer", "x-sum"), method="POST", end=False)
    h.send(f.data(stream, b"hello"), f.headers(stream, f.block([("x-sum", "5")])))
    h.response(stream, range(200, 500) if not h.origin else 200)
    if h.origin:
        seen = h.origin.wait(h.path())
        if seen.body != b"hello" or seen.values("x-sum"):
            raise Failure(f"the origin saw {seen.fields} and {seen.body!r}")
    h.works()


@case("9113 8.1", MUST, "trailers straight after the head, without DATA, end the request")
def trailers_only(h: Connection):
    stream = h.request(method="POST", end=False)
    h.send(f.headers(stream, f.block([("x-sum", "0")])))
    h.response(stream, range(200, 500) if not h.origin else 200)
    h.works()


@case("9113 8.1", MUST, "a second HEADERS without END_STREAM is malformed")
def trailers_without_end(h: Connection):
    stream = h.request(method="POST", end=False)
    h.send(f.data(stream, b"x"), f.headers(stream, f.block([("x-sum", "5")]), end=False))
    h.malformed(stream, begun=True)


@case(
    "9113 8.1",
    MUST,
    "a pseudo-header field in trailers is malformed: {0}",
    each=[(":method", "POST"), (":path", "/"), (":status", "200"), (":authority", "a"), (":unknown", "a")],
)
def pseudo_in_trailers(h: Connection, name: str, value: str):
    stream = h.request(method="POST", end=False)
    h.send(f.data(stream, b"x"), f.headers(stream, f.block([(name, value)])))
    h.malformed(stream, begun=True)


@case(
    "9113 8.2.1",
    MUST,
    "a trailer field that is not valid is malformed: {0}",
    each=[
        (("X-Upper", "a"),),
        (("connection", "close"),),
        (("x-a", "a\r\nb: c"),),
        (("x a", "b"),),
        (("transfer-encoding", "chunked"),),
        (("te", "gzip"),),
    ],
)
def bad_trailer(h: Connection, field: tuple):
    stream = h.request(method="POST", end=False)
    h.send(f.data(stream, b"x"), f.headers(stream, f.block([field])))
    h.malformed(stream, begun=True)


@case("9113 5.1", MUST, "DATA after trailers is an error of type STREAM_CLOSED", settings=((f.INITIAL_WINDOW_SIZE, 0),))
def data_after_trailers(h: Connection):
    stream = h.request(method="POST", end=False)
    h.send(f.data(stream, b"x"), f.headers(stream, f.block([("x-sum", "5")])), f.data(stream, b"y", end=True))
    h.stream_error(stream, f.STREAM_CLOSED, works=False)


@case("9113 8.1", MUST, "a response may come before the request has ended, and RST_STREAM after it is NO_ERROR", origin=True)
def early(h: Connection):
    stream = h.request(("content-length", "1000"), method="POST", kind="early", end=False)
    h.send(f.data(stream, b"x"))
    state = h.of(stream)
    h.until(lambda: state.ended or state.reset is not None, "response")
    if not state.ended or state.reset not in (None, f.NO_ERROR):
        raise Failure(f"ended {state.ended}, reset {state.reset}")
    h.send(f.data(stream, b"y" * 999, end=True))
    h.works()


@case(
    "9113 8.1.1",
    MUST,
    "a content-length that is not the length of the content is malformed: {0}, and {1} in DATA",
    each=[
        ("1", (b"ab",)),
        ("3", (b"ab",)),
        ("3", (b"a", b"b")),
        ("1", (b"a", b"b")),
        ("0", (b"a",)),
        ("5", ()),
        ("5", (b"",)),
        ("1", (b"", b"a", b"b")),
    ],
)
def content_length(h: Connection, length: str, pieces: tuple):
    stream = h.request(("content-length", length), method="POST", end=False)
    h.send(*(f.data(stream, piece) for piece in pieces), f.data(stream, end=True))
    # Once as many bytes as were said have gone on, the origin has a whole request; the excess comes after it.
    sums = [sum(map(len, pieces[:count])) for count in range(len(pieces))]
    h.malformed(stream, begun=True, whole=int(length) in [0, *sums])


@case(
    "9113 8.1.1",
    MUST,
    "a content-length other than 0 with END_STREAM on HEADERS is malformed: {0}",
    each=[("POST",), ("GET",), ("PUT",)],
)
def length_without_content(h: Connection, method: str):
    h.malformed(h.request(("content-length", "5"), method=method), begun=True)


@case("9113 8.1.1", MUST, "a content-length that is not the length of the content before trailers is malformed")
def length_and_trailers(h: Connection):
    stream = h.request(("content-length", "5"), method="POST", end=False)
    h.send(f.data(stream, b"abc"), f.headers(stream, f.block([("x-sum", "5")])))
    h.malformed(stream, begun=True)


@case(
    "9113 8.1.1",
    MUST,
    "a content-length that is the sum of the DATA is right: {0}",
    each=[("2", (b"a", b"b")), ("0", (b"",)), ("5", (b"", b"hello", b""))],
)
def right_length(h: Connection, length: str, pieces: tuple):
    stream = h.request(("content-length", length), method="POST", end=False)
    h.send(*(f.data(stream, piece) for piece in pieces), f.data(stream, end=True))
    h.response(stream, range(200, 500) if not h.origin else 200)
    if h.origin and h.origin.wait(h.path()).body != b"".join(pieces):
        raise Failure("other content")


@case("9113 8.1.1", MUST, "a content-length of 0 with END_STREAM on HEADERS is right", each=[("POST",), ("GET",)])
def length_zero(h: Connection, method: str):
    h.response(h.request(("content-length", "0"), method=method), range(200, 500) if not h.origin else 200)


@case(
    "9110 8.6",
    MUST,
    "a content-length that is no number is not forwarded: {0}",
    each=[("abc",), ("-5",), ("+5",), ("5 5",), ("0x5",), ("",), ("5;",), ("18446744073709551621",), ("5,6",), ("\u0665",)],
)
def bad_length(h: Connection, length: str):
    value = length.encode("utf-8") if not length.isascii() else length
    stream = h.request(("content-length", value), method="POST", end=False)
    h.sync()
    h.send(f.data(stream, b"hello", end=True))
    h.malformed(stream)


@case(
    "9110 8.6",
    MUST,
    "a content-length that is no number is not forwarded without content either: {0}",
    each=[("",), ("abc",), ("-0",)],
)
def bad_length_alone(h: Connection, length: str):
    h.malformed(h.request(("content-length", length), method="POST"))


@case(
    "9110 8.6",
    MUST,
    "two content-length lines that differ are not forwarded",
    each=[(("5", "6"),), (("6", "5"),), (("5", "x"),)],
)
def two_lengths(h: Connection, lengths: tuple):
    stream = h.request(*(("content-length", length) for length in lengths), method="POST", end=False)
    h.sync()
    h.send(f.data(stream, b"hello", end=True))
    h.malformed(stream)


@case("9110 8.6", MUST, "the same content-length twice is refused or becomes one: {0}", each=[(("5", "5"),), (("5, 5",),)])
def same_length_twice(h: Connection, lengths: tuple):
    stream = h.request(*(("content-length", length) for length in lengths), method="POST", end=False)
    h.send(f.data(stream, b"hello", end=True))
    h.until(lambda: h.of(stream).ended or h.of(stream).reset is not None or h.audit.goaways, "answer")
    for seen in h.origin.seen(h.path()) if h.origin else []:
        if seen.values("content-length") not in ([], ["5"]):
            raise Failure(f"forwarded: {seen}")


@case(
    "9113 8.1",
    MUST,
    "a request that ends by {0} is not whole at the origin",
    origin=True,
    each=[("RST_STREAM",), ("RST_STREAM NO_ERROR",), ("the end of the connection",)],
)
def broken_off(h: Connection, how: str):
    stream = h.request(method="POST", end=False)
    h.send(f.data(stream, b"half"))
    if h.origin.wait(h.path(), complete=False) is None:
        raise Failure("nothing came to the origin")
    if how == "the end of the connection":
        h.close()
    else:
        h.send(f.rst_stream(stream, f.NO_ERROR if how.endswith("NO_ERROR") else f.CANCEL))
        h.works()
    if h.origin.wait(h.path(), patience=QUIET):
        raise Failure("the request is complete at the origin")


def bad_name(*names: bytes) -> list[tuple]:
    return [(name,) for name in names]


@case(
    "9113 8.2.1",
    MUST,
    "a field name with a prohibited character is malformed: {0}",
    each=bad_name(
        b"X-Upper",
        b"x-uppeR",
        b"x bad",
        b" x",
        b"x ",
        b"x\0y",
        b"x\ny",
        b"x\ry",
        b"x\ty",
        b"x\x1fy",
        b"x\x7fy",
        b"x\x80y",
        b"x\xffy",
        b"x:y",
        b"x-a:",
        b"",
    ),
)
def field_name(h: Connection, name: bytes):
    h.malformed(h.request((name, "a")))


@case(
    "9110 5.1",
    MUST,
    "a field name is a token, which {0} is not",
    each=bad_name(
        b"x(y",
        b"x)y",
        b"x,y",
        b"x/y",
        b"x;y",
        b"x<y",
        b"x=y",
        b"x>y",
        b"x?y",
        b"x@y",
        b"x[y",
        b"x\\y",
        b"x]y",
        b"x{y",
        b"x}y",
        b'x"y',
    ),
)
def not_a_token(h: Connection, name: bytes):
    h.malformed(h.request((name, "a")))


@case("9110 5.1", MUST, "a field name may be any token: {0}", each=[(r"!#$%&'*+-.^_`|~09az",), ("x",), ("9",), ("x" * 200,)])
def token(h: Connection, name: str):
    h.response(h.request((name, "a")), 200)
    if h.origin and h.origin.wait(h.path()).values(name) != ["a"]:
        raise Failure("it did not reach the origin")


@case(
    "9113 8.2.1",
    MUST,
    "a field value with a prohibited character is malformed: {0}",
    each=bad_name(b"a\0b", b"a\nb", b"a\rb", b"a\r\nx-smuggled: 1", b"\0", b"\n", b"a\n", b"\ra"),
)
def field_value(h: Connection, value: bytes):
    h.malformed(h.request(("x-value", value)))


@case(
    "9110 5.5",
    SHOULD,
    "a field value with a control character is malformed or the character is replaced: {0}",
    each=bad_name(b"a\x01b", b"a\x08b", b"a\x1bb", b"a\x7fb"),
)
def control_in_value(h: Connection, value: bytes):
    stream = h.request(("x-value", value))
    h.until(lambda: h.of(stream).ended or h.of(stream).reset is not None or h.audit.goaways, "answer")
    for seen in h.origin.seen(h.path()) if h.origin else []:
        if any(set(v) & {chr(c) for c in [*range(9), *range(10, 32), 127]} for _, v in seen.fields):
            raise Failure(f"forwarded: {seen.fields}")


@case(
    "9113 8.2.1",
    MUST,
    "a field value that begins or ends with white space is malformed: {0}",
    each=bad_name(b" a", b"a ", b"\ta", b"a\t", b" ", b"\t"),
)
def space_around(h: Connection, value: bytes):
    h.malformed(h.request(("x-value", value)))


@case(
    "9113 8.2.1",
    SHOULD,
    "a request with a prohibited character in a field is answered with 400",
    each=[(("x-v", b"a\0b"),), (("X-Upper", b"a"),)],
)
def says_400(h: Connection, field: tuple):
    stream = h.request(field)
    h.response(stream, 400)


@case(
    "9110 5.5",
    SHOULD,
    "a field value may have tabs, inner spaces, obs-text, or nothing: {0}",
    each=bad_name(b"a\tb", b"a  b", b"caf\xc3\xa9", b"\x80\xff", b""),
)
def odd_value(h: Connection, value: bytes):
    h.response(h.request(("x-value", value)), 200)
    if h.origin and h.origin.wait(h.path()).values("x-value") != [value.decode("latin-1")]:
        raise Failure(f"the origin saw {h.origin.wait(h.path()).values('x-value')}")


@case(
    "9113 8.2.2",
    MUST,
    "a connection-specific field is malformed: {0}",
    each=[
        (("connection", "close"),),
        (("connection", "x-a"),),
        (("connection", "keep-alive"),),
        (("connection", ""),),
        (("proxy-connection", "keep-alive"),),
        (("keep-alive", "timeout=5"),),
        (("transfer-encoding", "chunked"),),
        (("transfer-encoding", "identity"),),
        (("upgrade", "h2c"),),
        (("upgrade", "websocket"),),
    ],
)
def connection_specific(h: Connection, field: tuple):
    h.malformed(h.request(field))


@case("9113 8.2.2", MUST, "transfer-encoding with a body is malformed")
def chunked(h: Connection):
    stream = h.request(("transfer-encoding", "chunked"), method="POST", end=False)
    h.send(f.data(stream, b"0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n", end=True))
    h.malformed(stream)


@case(
    "9113 8.2.2",
    MUST,
    "TE with anything but trailers is malformed: {0}",
    each=[("gzip",), ("trailers, deflate;q=0.5",), ("chunked",), ("trailers;q=1",)],
)
def te(h: Connection, value: str):
    h.malformed(h.request(("te", value)))


@case("9113 8.2.2", MUST, "TE may say trailers", each=[("trailers",)])
def te_trailers(h: Connection, value: str):
    h.response(h.request(("te", value)), 200)


@case("9110 10.1.4", MUST, "TE goes on to an HTTP/1.1 origin only together with Connection: TE", origin=True)
def te_at_origin(h: Connection):
    h.response(h.request(("te", "trailers")), 200)
    seen = h.origin.wait(h.path())
    if seen.values("te") and "te" not in ", ".join(seen.values("connection")).lower():
        raise Failure(f"the origin saw {seen.fields}")


@case("9113 8.2.3", MUST, "several cookie lines reach the origin as one, joined by '; '", origin=True)
def cookies(h: Connection):
    h.response(h.request(("cookie", "a=b; c=d"), ("x-between", "1"), ("cookie", "e=f"), ("cookie", "g=h")), 200)
    if (seen := h.origin.wait(h.path()).values("cookie")) != ["a=b; c=d; e=f; g=h"]:
        raise Failure(f"the origin saw {seen}")


@case("9113 8.2", MUST, "field names reach the origin once each and in their order for one name", origin=True)
def order(h: Connection):
    h.response(h.request(("x-list", "1"), ("x-other", "0"), ("x-list", "2"), ("x-list", "3")), 200)
    seen = [part.strip() for value in h.origin.wait(h.path()).values("x-list") for part in value.split(",")]
    if seen != ["1", "2", "3"]:
        raise Failure(f"the origin saw {seen}")
