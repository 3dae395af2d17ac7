"""RFC 9110, section 8, 13, 14 and 15: responses, as they pass the relay."""

from . import frames as f
from .cases import MUST, SHOULD, case
from .connection import Connection, Failure
from .origin import DATE


@case(
    "9110 15",
    MUST,
    "a response with status {0} is passed on and has no content",
    origin=True,
    each=[("status-204",), ("status-304",), ("unmodified-1234",), ("nocontent-0",)],
)
def without_content(h: Connection, kind: str):
    state = h.response(h.request(kind=kind), 304 if "304" in kind or "unmod" in kind else 204)
    if state.body:
        raise Failure(f"{state.body!r}")
    h.works()


@case(
    "9110 15",
    MUST,
    "a status is passed on as it is: {0}",
    origin=True,
    each=[
        (code,)
        for code in (
            200,
            201,
            202,
            203,
            206,
            226,
            299,
            300,
            301,
            302,
            303,
            307,
            308,
            400,
            401,
            403,
            404,
            405,
            409,
            410,
            412,
            413,
            415,
            416,
            418,
            422,
            425,
            428,
            429,
            451,
            499,
            500,
            501,
            502,
            503,
            504,
            511,
            599,
        )
    ],
)
def status(h: Connection, code: int):
    state = h.response(h.request(kind=f"status-{code}"), code)
    if state.body != b"page\n":
        raise Failure(f"{state.body!r}")


@case("9110 6.6.1", MUST, "a response without Date is given one", origin=True, each=[("x",), ("status-404",)])
def date_added(h: Connection, kind: str):
    if (
        len(dates := h.response(h.request(kind=kind)).values("date")) != 1
        or not dates[0].endswith(" GMT")
        or len(dates[0]) != 29
    ):
        raise Failure(f"Date {dates}")


@case("9110 6.6.1", MUST, "the origin's Date is left alone", origin=True)
def date_kept(h: Connection):
    if (dates := h.response(h.request(kind="dated"), 200).values("date")) != [DATE]:
        raise Failure(f"Date {dates}")


@case("9110 6.6.1", MUST, "an answer of the relay's own has Date", origin=True)
def date_of_pages(h: Connection):
    if len(dates := h.response(h.request(authority=h.authority.replace("web", "other")), 421).values("date")) != 1:
        raise Failure(f"Date {dates}")


@case("9110 7.6.1", MUST, "connection fields of the origin, and those that Connection names, are removed", origin=True)
def hop_by_hop(h: Connection):
    state = h.response(h.request(kind="hop"), 200)
    names = {name for name, _ in state.fields}
    if wrong := names & {"connection", "keep-alive", "x-named", "proxy-connection", "upgrade", "transfer-encoding"}:
        raise Failure(f"passed on: {wrong}")
    if "x-kept" not in names:
        raise Failure("x-kept was removed")


@case("9110 5.3", MUST, "lines of one field keep their order, and Set-Cookie lines stay apart", origin=True)
def lines(h: Connection):
    state = h.response(h.request(kind="lines"), 200)
    if state.values("set-cookie") != ["a=1", "b=2"]:
        raise Failure(f"set-cookie {state.values('set-cookie')}")
    if (
        ",".join(state.values("x-order")).replace(" ", "") != "1,2"
        or state.values("x-empty") != [""]
        or state.values("x-upper") != ["Case"]
    ):
        raise Failure(f"{state.fields}")


@case("9110 6.5", MUST, "a chunked body becomes DATA, without transfer-encoding", origin=True)
def chunked(h: Connection):
    if h.response(h.request(kind="chunked"), 200).body != b"hello world":
        raise Failure(f"{h.of(1).body!r}")


@case("9113 8.1", MUST, "trailers of the origin come as HEADERS with END_STREAM, and are not merged into the head", origin=True)
def trailers(h: Connection):
    state = h.response(h.request(("te", "trailers"), kind="trailers"), 200)
    if state.body != b"hello" or state.values("x-sum"):
        raise Failure(f"{state.body!r} {state.fields}")
    if state.trailers is not None and ("x-sum", "5") not in state.trailers:
        raise Failure(f"trailers {state.trailers}")


@case("9110 6.5.1", SHOULD, "trailers that the origin sends are forwarded", origin=True)
def trailers_forwarded(h: Connection):
    if not h.response(h.request(("te", "trailers"), kind="trailers"), 200).trailers:
        raise Failure("no trailers")


@case("9110 15.2", MUST, "interim responses are forwarded in order before the final one", origin=True)
def interim(h: Connection):
    state = h.response(h.request(kind="interim"), 200)
    if state.body != b"after\n":
        raise Failure(f"{state.body!r}")
    if [fields[0][1] for fields in state.interim] != ["103", "102"]:
        raise Failure(f"interim responses: {[fields[0][1] for fields in state.interim]}")


@case("9113 8.1.1", MUST, "a response that breaks off is not shown as complete", origin=True)
def broken(h: Connection):
    stream = h.request(kind="broken")
    state = h.of(stream)
    h.until(lambda: state.ended or state.reset is not None, "end")
    if state.ended and state.status == 200:
        raise Failure("the response looks whole")
    if state.reset == f.NO_ERROR:
        raise Failure("RST_STREAM NO_ERROR")
    h.works()


@case(
    "9110 14.2",
    MUST,
    "Range goes to the origin as it is, and 206 and its fields come back",
    origin=True,
    each=[("bytes=2-4",), ("bytes=0-0,-1",), ("items=1",)],
)
def ranges(h: Connection, value: str):
    state = h.response(h.request(("range", value), kind="range"), 206)
    if (
        h.origin.wait(h.path("range")).values("range") != [value]
        or state.values("content-range") != ["bytes 2-4/10"]
        or state.body != b"234"
    ):
        raise Failure(f"{state.fields} {state.body!r}")


@case("9110 15.5.17", MUST, "416 and its Content-Range come back", origin=True)
def unsatisfied(h: Connection):
    if h.response(h.request(("range", "bytes=99-"), kind="unsatisfied"), 416).values("content-range") != ["bytes */10"]:
        raise Failure(f"{h.of(1).fields}")


@case(
    "9110 13.1",
    MUST,
    "a conditional field goes to the origin as it is: {0}",
    origin=True,
    each=[
        ("if-match", '"a", "b"'),
        ("if-none-match", 'W/"v1", "v2"'),
        ("if-none-match", "*"),
        ("if-modified-since", DATE),
        ("if-unmodified-since", DATE),
        ("if-range", '"v1"'),
    ],
)
def conditional(h: Connection, name: str, value: str):
    state = h.response(h.request((name, value), kind="unmodified-10"), 304)
    if h.origin.wait(h.path("unmod")).values(name) != [value] or state.values("etag") != ['"v1"']:
        raise Failure(f"{h.origin.wait(h.path('unmod')).fields}, {state.fields}")


@case("9110 11.6.1", MUST, "401 comes with the origin's WWW-Authenticate", origin=True)
def unauthorized(h: Connection):
    if h.response(h.request(kind="unauthorized"), 401).values("www-authenticate") != ['Basic realm="x"']:
        raise Failure(f"{h.of(1).fields}")


@case("9110 11.6.2", MUST, "Authorization is passed on to the origin", origin=True)
def authorization(h: Connection):
    h.response(h.request(("authorization", "Basic YTpi")), 200)
    if h.origin.wait(h.path()).values("authorization") != ["Basic YTpi"]:
        raise Failure(f"{h.origin.wait(h.path()).fields}")


@case("9110 15.5.6", MUST, "405 comes with the origin's Allow", origin=True)
def not_allowed(h: Connection):
    if h.response(h.request(kind="methods"), 405).values("allow") != ["GET, HEAD"]:
        raise Failure(f"{h.of(1).fields}")


@case("9110 5.1", MUST, "fields that nobody knows are passed on in both directions", origin=True)
def unknown_fields(h: Connection):
    state = h.response(h.request(("x-never-heard-of", "a"), kind="lines"), 200)
    if h.origin.wait(h.path("lines")).values("x-never-heard-of") != ["a"] or state.values("x-inner") != ["a  b"]:
        raise Failure(f"{state.fields}")


@case("9110 7.7", MUST, "content and content coding are not transformed: accept-encoding reaches the origin", origin=True)
def untransformed(h: Connection):
    state = h.response(h.request(("accept-encoding", "gzip, br"), ("cache-control", "no-transform"), kind="size-3000"), 200)
    if (
        h.origin.wait(h.path("size")).values("accept-encoding") != ["gzip, br"]
        or state.body != b"x" * 3000
        or state.values("content-encoding")
    ):
        raise Failure(f"{state.fields}")


@case("9110 8.6", MUST, "content-length of the origin is passed on", origin=True)
def length(h: Connection):
    if h.response(h.request(kind="size-3000"), 200).values("content-length") != ["3000"]:
        raise Failure(f"{h.of(1).fields}")


@case("9110 15.3.6", MUST, "205 comes without content", origin=True)
def reset_content(h: Connection):
    if h.response(h.request(kind="reset"), 205).body:
        raise Failure("content")


@case("9113 8.1", SHOULD, "an empty body comes with END_STREAM and without DATA that has octets", origin=True)
def empty_body(h: Connection):
    if h.response(h.request(kind="size-0"), 200).body:
        raise Failure("content")
