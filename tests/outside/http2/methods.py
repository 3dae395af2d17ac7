"""RFC 9110, section 9 and 10: methods, expectations, content of requests."""

from . import frames as f
from .cases import MUST, SHOULD, case
from .connection import Connection, Failure


def answered(h: Connection, stream: int):
    h.until(lambda: h.of(stream).ended or h.of(stream).reset is not None or h.audit.goaways, "answer")


@case(
    "9110 9.3.2", MUST, "the response to HEAD has no content: {0}", each=[("x",), ("size-5000",), ("chunked",), ("status-404",)]
)
def head(h: Connection, kind: str):
    state = h.response(h.request(method="HEAD", kind=kind), range(200, 500))
    if state.body:
        raise Failure(f"{len(state.body)} bytes")
    h.works()


@case("9110 8.6", MUST, "content-length in the response to HEAD is that of GET", origin=True, each=[("size-5000",), ("x",)])
def head_length(h: Connection, kind: str):
    got = h.response(h.request(kind=kind), 200)
    head = h.response(h.request(method="HEAD", kind=kind), 200)
    if head.values("content-length") not in ([], [str(len(got.body))]):
        raise Failure(f"{head.values('content-length')}")


@case("9110 9.3.2", SHOULD, "the response to HEAD has the fields that GET has", origin=True)
def head_fields(h: Connection):
    got = h.response(h.request(kind="size-77"), 200)
    head = h.response(h.request(method="HEAD", kind="size-77"), 200)
    if missing := {name for name, _ in got.fields} - {name for name, _ in head.fields}:
        raise Failure(f"without {missing}")


@case("9110 9.3.2", MUST, "HEAD with a page of the relay's own has no content", origin=True)
def head_page(h: Connection):
    h.response(h.request(method="HEAD", authority=h.authority.replace("web", "other")), 421)


@case(
    "9110 9.1",
    MUST,
    "a method is passed on as it is, in its case: {0}",
    origin=True,
    each=[
        (name,)
        for name in [
            "GET",
            "get",
            "Get",
            "POST",
            "PUT",
            "DELETE",
            "PATCH",
            "OPTIONS",
            "PROPFIND",
            "M-SEARCH",
            "QUERY",
            "X",
            "!#$%&'*+-.^_`|~",
        ]
    ],
)
def method(h: Connection, name: str):
    h.response(h.request(method=name), 200)
    if h.origin.wait(h.path()).method != name:
        raise Failure(f"the origin saw {h.origin.wait(h.path()).method}")


@case("9110 9.3.7", MUST, "OPTIONS for * is served or refused, never for another target")
def options_star(h: Connection):
    stream = h.request(method="OPTIONS", path="*")
    answered(h, stream)
    if not h.of(stream).ended:
        raise Failure(f"reset {h.of(stream).reset}")
    h.works()


@case("9110 9.3.8", MUST, "TRACE gets a final response")
def trace(h: Connection):
    stream = h.request(method="TRACE")
    h.response(stream, range(200, 600))
    h.works()


@case(
    "9110 9.3.8",
    SHOULD,
    "TRACE does not send back fields that are secret",
    each=[(("cookie", "secret=1"),), (("authorization", "secret"),)],
)
def trace_secret(h: Connection, field: tuple):
    state = h.response(h.request(field, method="TRACE"), range(200, 600))
    if b"secret" in state.body:
        raise Failure("the secret came back")


@case("9110 7.6.2", MUST, "{0} with Max-Forwards of 0 is not forwarded", origin=True, each=[("TRACE",), ("OPTIONS",)])
def max_forwards_zero(h: Connection, method: str):
    h.response(h.request(("max-forwards", "0"), method=method), range(200, 600))
    h.not_forwarded()


@case("9110 7.6.2", MUST, "{0} with Max-Forwards of 5 goes on with 4", origin=True, each=[("TRACE",), ("OPTIONS",)])
def max_forwards(h: Connection, method: str):
    h.response(h.request(("max-forwards", "5"), method=method), range(200, 600))
    for seen in h.origin.seen(h.path()):
        # Relay and peer may count as two.
        if seen.values("max-forwards") not in (["4"], ["3"]):
            raise Failure(f"the origin saw {seen.values('max-forwards')}")


@case("9110 7.6.2", MUST, "Max-Forwards on another method may be ignored", origin=True)
def max_forwards_get(h: Connection):
    h.response(h.request(("max-forwards", "0")), 200)


@case(
    "9110 9.3.1",
    SHOULD,
    "{0} with content is framed for the origin or refused, never mixed up",
    origin=True,
    each=[("GET",), ("HEAD",), ("DELETE",), ("OPTIONS",)],
)
def unusual_content(h: Connection, method: str):
    stream = h.request(("content-length", "5"), method=method, end=False)
    h.send(f.data(stream, b"hello", end=True))
    answered(h, stream)
    for seen in h.origin.seen(h.path()):
        if seen.complete and seen.body not in (b"hello", b""):
            raise Failure(f"{seen}")
    h.works()
    if len(h.origin.seen(h.folder)) > 2:
        raise Failure(f"{h.origin.seen(h.folder)}")


@case("9110 8.6", MUST, "content without content-length reaches the origin whole", origin=True, each=[(1,), (100_000,)])
def no_length(h: Connection, size: int):
    stream = h.request(method="POST", end=False)
    pieces = [b"a" * min(16384, size - at) for at in range(0, size, 16384)]
    # Well below the windows that a server begins with, or in two steps.
    for piece in pieces[:3]:
        h.send(f.data(stream, piece))
    h.sync()
    if h.audit.server.get(f.INITIAL_WINDOW_SIZE, 65535) < size:
        size = sum(len(piece) for piece in pieces[:3])
    else:
        for piece in pieces[3:]:
            h.send(f.data(stream, piece))
    h.send(f.data(stream, end=True))
    h.response(stream, 200)
    if len(h.origin.wait(h.path()).body) != size:
        raise Failure(f"{len(h.origin.wait(h.path()).body)} bytes at the origin")


@case("9110 8.6", SHOULD, "POST without content tells the origin content-length 0", origin=True, each=[("POST",), ("PUT",)])
def empty_post(h: Connection, method: str):
    h.response(h.request(method=method), 200)
    seen = h.origin.wait(h.path())
    if seen.values("content-length") != ["0"]:
        raise Failure(f"the origin saw {seen.fields}")


@case("9110 8.6", SHOULD, "GET without content sends the origin no content-length and no transfer-encoding", origin=True)
def empty_get(h: Connection):
    h.response(h.request(), 200)
    seen = h.origin.wait(h.path())
    if seen.values("content-length") or seen.values("transfer-encoding"):
        raise Failure(f"the origin saw {seen.fields}")


@case(
    "9110 10.1.1",
    MUST,
    "Expect: 100-continue gets 100 or a final response while the content is held back",
    each=[("100-continue",), ("100-Continue",)],
)
def expect(h: Connection, value: str):
    stream = h.request(("expect", value), ("content-length", "5"), method="POST", end=False)
    state = h.of(stream)
    h.until(lambda: state.interim or state.fields or state.reset is not None, "100 (Continue)")
    if state.interim and state.interim[0][0][1] != "100":
        raise Failure(f"{state.interim}")
    if state.fields is None:
        h.send(f.data(stream, b"hello", end=True))
        h.response(stream, range(200, 500))
        if h.origin and h.origin.wait(h.path()).body != b"hello":
            raise Failure("other content")


@case("9110 10.1.1", MUST, "without Expect no 100 (Continue) comes")
def no_expect(h: Connection):
    stream = h.request(("content-length", "5"), method="POST", end=False)
    h.quiet()
    if any(interim[0][1] == "100" for interim in h.of(stream).interim):
        raise Failure("100 (Continue) came")
    h.send(f.data(stream, b"hello", end=True))
    h.response(stream, range(200, 500))


@case("9110 10.1.1", MUST, "Expect: 100-continue without content gets a final response")
def expect_nothing(h: Connection):
    h.response(h.request(("expect", "100-continue")), range(200, 500))


@case("9110 10.1.1", MUST, "content that is sent with its Expect at once is taken")
def expect_impatient(h: Connection):
    stream = h.request(("expect", "100-continue"), ("content-length", "5"), method="POST", end=False)
    h.send(f.data(stream, b"hello", end=True))
    h.response(stream, range(200, 500))
    if h.origin and h.origin.wait(h.path()).body != b"hello":
        raise Failure("other content")


@case(
    "9110 10.1.1",
    MUST,
    "an expectation that is not known gets 417 or is ignored: {0}",
    each=[("magic",), ("100-continue, magic",)],
)
def unknown_expectation(h: Connection, value: str):
    state = h.response(h.request(("expect", value)), range(200, 500))
    if state.status not in (200, 417):
        raise Failure(f"status {state.status}")


@case("9110 7.6.3", MUST, "a gateway says Via in what it forwards to the origin", origin=True)
def via(h: Connection):
    h.response(h.request(("via", "1.1 before")), 200)
    seen = ", ".join(h.origin.wait(h.path()).values("via"))
    if not seen.startswith("1.1 before, 2") and not seen.startswith("1.1 before, HTTP/2"):
        raise Failure(f"the origin saw {seen!r}")


@case("9110 15.5.15", SHOULD, "a target that is too long gets 414 (URI Too Long)", origin=True)
def long_target(h: Connection):
    h.response(h.request(path=h.path() + "a" * 9000), 414)


@case("9110 4.1", SHOULD, "a target of 8000 octets is supported", origin=True)
def target_of_8000(h: Connection):
    path = h.path()
    h.response(h.request(path=path + "a" * (8000 - len(path) - len("https://") - len(h.authority))), 200)


@case(
    "9113 10.5.1", MUST, "a field section over SETTINGS_MAX_HEADER_LIST_SIZE gets 431, or is an error, and no more", origin=True
)
def large_section(h: Connection):
    stream, block = h.stream(), f.block(h.pseudo() + [(f"x-filler{n}", "a" * 8000) for n in range(10)])
    pieces = [block[at : at + 16000] for at in range(0, len(block), 16000)]
    h.send(
        f.headers(stream, pieces[0], whole=False),
        *(f.continuation(stream, piece, False) for piece in pieces[1:]),
        f.continuation(stream),
    )
    answered(h, stream)
    state = h.of(stream)
    if h.audit.goaways:
        h.connection_error(f.ENHANCE_YOUR_CALM, f.PROTOCOL_ERROR, f.COMPRESSION_ERROR)
    elif state.ended and state.status != 431:
        raise Failure(f"status {state.status}")
    else:
        h.works()
    h.not_forwarded()
