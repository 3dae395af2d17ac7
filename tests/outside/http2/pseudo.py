"""RFC 9113, section 8.3 and 8.5: control data."""

from . import frames as f
from .cases import MUST, SHOULD, case
from .connection import Connection, Failure

FOUR = ["method", "scheme", "path"]


@case("9113 8.3.1", MUST, "a request without :{0} is malformed", each=[(name,) for name in FOUR])
def missing(h: Connection, name: str):
    h.malformed(h.request(**{name: None}) if name != "method" else h.request(pseudo=h.pseudo()[1:]))


@case("9113 8.3", MUST, "a repeated :{0} is malformed", each=[(name,) for name in [*FOUR, "authority"]])
def repeated(h: Connection, name: str):
    fields = h.pseudo()
    h.malformed(h.request(pseudo=fields + [field for field in fields if field[0] == f":{name}"]))


@case(
    "9113 8.3",
    MUST,
    "a repeated :{0} with another value is malformed",
    each=[("method", "POST"), ("path", "/other"), ("authority", "x.localhost")],
)
def repeated_other(h: Connection, name: str, value: str):
    h.malformed(h.request(pseudo=[*h.pseudo(), (f":{name}", value)]))


@case(
    "9113 8.3",
    MUST,
    "an undefined pseudo-header field is malformed: {0}",
    each=[(":test",), (":",), (":METHOD",), (":host",), (":version",)],
)
def undefined(h: Connection, name: str):
    h.malformed(h.request(pseudo=[*h.pseudo(), (name, "a")]))


@case("9113 8.3", MUST, "the response's pseudo-header field is malformed in a request: :status")
def status(h: Connection):
    h.malformed(h.request(pseudo=[*h.pseudo(), (":status", "200")]))


@case(
    "9113 8.3",
    MUST,
    "a pseudo-header field after a regular field is malformed: :{0}",
    each=[(name,) for name in [*FOUR, "authority"]],
)
def late(h: Connection, name: str):
    fields = h.pseudo()
    moved = [field for field in fields if field[0] == f":{name}"]
    h.malformed(h.request(pseudo=[field for field in fields if field not in moved] + [("x-a", "b"), *moved]))


@case("9113 8.3", MUST, "pseudo-header fields may come in any order among themselves")
def any_order(h: Connection):
    h.response(h.request(pseudo=h.pseudo()[::-1]), 200)


@case("9113 8.3.1", MUST, "an empty :{0} is malformed", each=[("path",), ("method",), ("scheme",), ("authority",)])
def empty(h: Connection, name: str):
    h.malformed(h.request(pseudo=[(key, "" if key == f":{name}" else value) for key, value in h.pseudo()]))


@case(
    "9113 8.3.1",
    MUST,
    "a :path that is no path is malformed: {0}",
    each=[
        ("x",),
        ("*",),
        ("https://web.localhost/",),
        ("?a",),
        ("/a b",),
        ("/a\tb",),
        ("/a\x7fb",),
        ("/a\r\nb",),
        ("/a HTTP/1.1\r\nx-smuggled: 1",),
        ("/\0",),
        (" /",),
        ("/ ",),
    ],
)
def bad_path(h: Connection, path: str):
    if path.startswith("/") and h.folder:
        path = h.folder + path
    h.malformed(h.request(path=path))


@case("9113 8.3.1", SHOULD, "a :path with a fragment is refused, or goes on without it")
def fragment(h: Connection):
    stream = h.request(path=h.path() + "#part")
    h.until(lambda: h.of(stream).ended or h.of(stream).reset is not None or h.audit.goaways, "answer")
    for seen in h.origin.seen(h.folder) if h.origin else []:
        if "#" in seen.target:
            raise Failure(f"forwarded: {seen.target}")


@case(
    "9113 8.3.1",
    MUST,
    "a :path reaches the origin as it came: {0}",
    origin=True,
    each=[("/a//b/../c/./d",), ("/%2e%2e/%00",), ("/a?b=c&d=%20?/",), ("/a;b=c@d:e",), ("/~!$&'()*+,",), ("/?",)],
)
def path_untouched(h: Connection, path: str):
    h.response(h.request(path=h.folder + path), 200)
    if h.origin.wait(h.folder).target != h.folder + path:
        raise Failure(f"the origin saw {h.origin.wait(h.folder).target}")


@case(
    "9113 8.3.1",
    MUST,
    "a :method that is no token is malformed: {0}",
    each=[
        ("GET ",),
        ("G T",),
        ("GET\r\n",),
        ("GET /smuggled HTTP/1.1\r\nx: y\r\n\r\nGET",),
        ("G:T",),
        ("G\0T",),
        ("(GET)",),
        ("G\u00cbT",),
    ],
)
def bad_method(h: Connection, method: str):
    h.malformed(h.request(method=method), status=range(400, 502))


@case(
    "9113 8.3.1",
    MUST,
    "a :scheme that is no scheme is malformed: {0}",
    each=[("ht tp",), ("1http",), ("https://",), ("https\r\n",), (":",), ("h\0",)],
)
def bad_scheme(h: Connection, scheme: str):
    h.malformed(h.request(scheme=scheme))


@case(
    "9110 7.4",
    SHOULD,
    "a request for another :scheme than that of the connection is not taken for it: {0}",
    origin=True,
    each=[("http",), ("ftp",), ("wss",)],
)
def other_scheme(h: Connection, scheme: str):
    stream = h.request(scheme=scheme)
    h.until(lambda: h.of(stream).ended or h.of(stream).reset is not None or h.audit.goaways, "answer")
    state = h.of(stream)
    if state.ended and state.status == 200:
        raise Failure("it was answered with 200")
    h.not_forwarded()


@case("9110 4.2.1", MUST, ":scheme is not case-sensitive, if upper case is taken at all", each=[("HTTPS",)])
def upper_scheme(h: Connection, scheme: str):
    stream = h.request(scheme=scheme)
    h.until(lambda: h.of(stream).ended or h.of(stream).reset is not None, "answer")
    state = h.of(stream)
    if not (state.ended and state.status in range(200, 500)) and state.reset != f.PROTOCOL_ERROR:
        raise Failure(f"status {state.status}, reset {state.reset}")


@case(
    "9110 4.2.4", SHOULD, "an :authority with user information is refused: {0}", each=[("me@{}",), ("me:secret@{}",), ("@{}",)]
)
def userinfo(h: Connection, form: str):
    h.malformed(h.request(authority=form.format(h.authority)))


@case(
    "9113 8.3.1",
    MUST,
    "an :authority that is none is refused: {0}",
    each=[
        ("a b",),
        ("web.localhost/x",),
        ("web.localhost\r\n",),
        ("web.localhost:port",),
        ("web.localhost?x",),
        ("web.localhost#x",),
        ("[::1",),
        ("web.localhost, x",),
        (":443",),
        ("web.localhost:99999",),
    ],
)
def bad_authority(h: Connection, authority: str):
    h.malformed(h.request(authority=authority))


@case(
    "9113 8.3.1",
    SHOULD,
    "a host field that differs from :authority is refused",
    origin=True,
    each=[("other.localhost",), ("",)],
)
def host_differs(h: Connection, host: str):
    h.malformed(h.request(("host", host)))


@case("9113 8.3.1", SHOULD, "a host field that differs from :authority in case only does not differ", origin=True)
def host_normalized(h: Connection):
    h.response(h.request(("host", h.authority.upper())), 200)


@case("9113 8.3.1", MUST, "a host field that says the same as :authority is taken")
def host_same(h: Connection):
    h.response(h.request(("host", h.authority)), 200)


@case("9110 7.2", MUST, "two host fields are refused: {0}", each=[("equal",), ("different",)])
def two_hosts(h: Connection, how: str):
    h.malformed(h.request(("host", h.authority), ("host", h.authority if how == "equal" else "other.localhost")))


@case("9113 8.3.1", MUST, "the Host that the origin sees is :authority", origin=True)
def host_at_origin(h: Connection):
    h.response(h.request(), 200)
    if (seen := h.origin.wait(h.path()).values("host")) != [h.authority]:
        raise Failure(f"the origin saw {seen}")


@case("9113 8.3.1", MUST, "a request without :authority but with host is for that host")
def only_host(h: Connection):
    h.response(h.request(("host", h.authority), authority=None), 200)


@case("9110 7.2", MUST, "a request that names no host at all is refused")
def no_host(h: Connection):
    h.malformed(h.request(authority=None))


@case("9110 7.4", SHOULD, "a request for a host that the connection does not serve gets 421 (Misdirected Request)", origin=True)
def misdirected(h: Connection):
    h.response(h.request(authority=h.authority.replace("web", "other")), 421)


@case("9113 8.5", MUST, "CONNECT to a relay that is no proxy is refused")
def connect(h: Connection):
    stream = h.request(method="CONNECT", scheme=None, path=None, end=False)
    h.malformed(stream, status=range(400, 502))


@case("9113 8.5", MUST, "CONNECT with {0} is malformed", each=[("scheme",), ("path",), ("scheme and path",)])
def connect_with(h: Connection, what: str):
    left = {name: None for name in ("scheme", "path") if name not in what}
    h.malformed(h.request(method="CONNECT", end=False, **left), status=range(400, 502))


@case("9113 8.5", MUST, "CONNECT without :authority is malformed")
def connect_nowhere(h: Connection):
    h.malformed(h.request(method="CONNECT", scheme=None, path=None, authority=None, end=False), status=range(400, 502))


@case(
    "9110 9.3.6",
    MUST,
    "CONNECT to an empty or invalid port is refused: {0}",
    each=[("web.localhost",), ("web.localhost:",), ("web.localhost:0x50",)],
)
def connect_port(h: Connection, authority: str):
    h.malformed(h.request(method="CONNECT", scheme=None, path=None, authority=authority, end=False), status=range(400, 502))
