"""The host-confusion matrix: server name, Host, `:authority`, absolute form. Bob's pages never come to a visitor of alice."""

from .binary import Sent, head
from .verdict import Case, Refused, Served

RULE = "RFC 9110, 7.2 and 7.4: one host, and the one of the connection, else 400 or 421"
OTHER = (Refused((400, 404, 421)),)
ALICE = b"alice.localhost"

# Authorities that name alice beyond doubt.
RIGHT = {
    "name": ALICE,
    "name and port": ALICE + b":PORT",
    "upper case": b"ALICE.LocalHost",
    "upper case and port": b"Alice.LOCALHOST:PORT",
}
# Some readers take these for alice, and that is as good as a refusal.
EITHER = {
    "root's dot": b"alice.localhost.",
    "root's dot and port": b"alice.localhost.:PORT",
    "empty port": b"alice.localhost:",
    "port 443": b"alice.localhost:443",
    "port 1": b"alice.localhost:1",
    "port with zeros": b"alice.localhost:0443",
}
# Nobody may be served by these.
WRONG = {
    "bob": b"bob.localhost",
    "bob and port": b"bob.localhost:PORT",
    "bob with root's dot": b"bob.localhost.",
    "bob in upper case": b"BOB.localhost",
    "the zone": b"localhost",
    "the zone and port": b"localhost:PORT",
    "nobody": b"nobody.localhost",
    "another zone": b"alice.example.net",
    "below alice": b"x.alice.localhost",
    "bob below alice": b"bob.alice.localhost",
    "alice below bob": b"alice.bob.localhost",
    "two root's dots": b"alice.localhost..",
    "a dot first": b".alice.localhost",
    "user information": b"alice.localhost@bob.localhost",
    "user information of bob": b"bob.localhost@alice.localhost",
    "user": b"user@alice.localhost",
    "user and password": b"a:b@alice.localhost",
    "empty user": b"@alice.localhost",
    "two by comma": b"alice.localhost, bob.localhost",
    "two by comma, bob first": b"bob.localhost,alice.localhost",
    "two by space": b"alice.localhost bob.localhost",
    "two by tab": b"alice.localhost\tbob.localhost",
    "two by semicolon": b"alice.localhost;bob.localhost",
    "slash": b"alice.localhost/bob.localhost",
    "slash at the end": b"alice.localhost/",
    "backslash": b"alice.localhost\\bob.localhost",
    "query": b"alice.localhost?bob.localhost",
    "fragment": b"alice.localhost#bob.localhost",
    "port of text": b"alice.localhost:x",
    "port is a name": b"alice.localhost:bob.localhost",
    "name is a port": b"bob.localhost:alice.localhost",
    "port too large": b"alice.localhost:65536",
    "port huge": b"alice.localhost:99999999999999999999",
    "two ports": b"alice.localhost:1:2",
    "minus port": b"alice.localhost:-1",
    "plus port": b"alice.localhost:+443",
    "port with a space": b"alice.localhost: 443",
    "a scheme": b"https://alice.localhost",
    "encoded letter": b"al%69ce.localhost",
    "encoded dot": b"alice%2elocalhost",
    "encoded NUL": b"alice.localhost%00",
    "encoded slash": b"alice.localhost%2f.bob.localhost",
    "NUL": b"alice.localhost\x00",
    "NUL and bob": b"alice.localhost\x00.bob.localhost",
    "IDNA wide letters": "ａｌｉｃｅ.localhost".encode(),
    "IDNA wide dot": "alice。localhost".encode(),
    "IDNA soft hyphen": "al\u00adice.localhost".encode(),
    "punycode": b"xn--alice-.localhost",
    "Latin-1": b"alic\xe9.localhost",
    "Kelvin-like": "alıce.localhost".encode(),
    "IPv4": b"127.0.0.1",
    "IPv4 and port": b"127.0.0.1:PORT",
    "IPv6": b"[::1]",
    "IPv6 and port": b"[::1]:PORT",
    "IPv6 zone": b"[::1%25lo]",
    "IPv6 open": b"[::1",
    "bracketed name": b"[alice.localhost]",
    "IPv6 then name": b"[::1]alice.localhost",
    "nothing": b"",
    "port only": b":PORT",
    "colon only": b":",
    "dot only": b".",
    "asterisk": b"*.localhost",
    "quoted": b'"alice.localhost"',
    "underscore": b"alice_.localhost",
    "no dot": b"alicelocalhost",
    "dollar": b"$alice.localhost",
}


def _first(line: bytes, *hosts: bytes) -> bytes:
    return line + b"\r\n" + b"".join(b"host: " + host + b"\r\n" for host in hosts) + b"\r\n"


def text(https: bool):
    """Over HTTP/1.1. The plain port has no server name, so there whatever names bob is for bob."""
    get, scheme = b"GET /first HTTP/1.1", b"https" if https else b"http"
    for name, host in {**RIGHT, **EITHER, **WRONG}.items():
        if not https and name in (
            "bob",
            "bob and port",
            "bob with root's dot",
            "bob in upper case",
            "the zone",
            "the zone and port",
            "nobody",
            "name is a port",
        ):
            continue
        may = ((Served(),),) if name in RIGHT else ((Served(),), OTHER) if name in EITHER else (OTHER,)
        yield Case(f"Host, {name}", RULE, _first(get, host), may)
        for place, target in (("absolute form", host), ("absolute form beside alice", host)):
            hosts = (host,) if place == "absolute form" else (ALICE,)
            either = (
                may
                if name in RIGHT and place == "absolute form"
                else ((Served(),), OTHER)
                if name in RIGHT or name in EITHER
                else (OTHER,)
            )
            if name == "slash at the end" and place != "absolute form":
                either = (OTHER, (Served(b"//first"),))  # the slash ends the authority: the path begins with two
            if name in ("query", "slash", "fragment") and place != "absolute form":
                continue  # alice is the whole authority there
            yield Case(
                f"{place}, {name}",
                RULE,
                _first(b"GET " + scheme + b"://" + target + b"/first HTTP/1.1", *hosts),
                either,
            )
    yield Case(
        "alice in absolute form, bob in Host",
        RULE,
        _first(b"GET " + scheme + b"://alice.localhost/first HTTP/1.1", b"bob.localhost"),
        (OTHER, (Served(),)),
    )
    yield Case(
        "the other scheme",
        "RFC 9110, 7.4",
        _first(b"GET " + (b"http" if https else b"https") + b"://alice.localhost/first HTTP/1.1", ALICE),
        ((Served(),), OTHER),
    )
    for name, hosts in {
        "none": (),
        "two alike": (ALICE, ALICE),
        "alice and bob": (ALICE, b"bob.localhost"),
        "bob and alice": (b"bob.localhost", ALICE),
        "alice and nothing": (ALICE, b""),
        "nothing and alice": (b"", ALICE),
    }.items():
        yield Case(f"Hosts, {name}", "RFC 9112, 3.2: 400", _first(get, *hosts), ((Refused((400,)),),))
    yield Case(
        "Hosts, none beside absolute form",
        "RFC 9112, 3.2: 400",
        _first(b"GET " + scheme + b"://alice.localhost/first HTTP/1.1"),
        ((Refused((400,)),),),
    )
    yield Case("Hosts, none in 1.0", "RFC 9112, 3.2", _first(b"GET /first HTTP/1.0"), (OTHER,), after="end")
    for name, line in {
        "a space before the colon": b"host : bob.localhost",
        "folded": b"x: y\r\n host: bob.localhost",
        "underscore": b"_host: bob.localhost",
        "x-host": b"x-host: bob.localhost",
        "a space first": b" host: bob.localhost",
        "folded into Host": b"host:\r\n bob.localhost",
        "CR": b"x: y\rhost: bob.localhost",
        "after LF": b"x: y\nhost: bob.localhost",
        "x-original-url": b"x-original-url: http://bob.localhost/",
        "x-http-host-override": b"x-http-host-override: bob.localhost",
        "x-forwarded-host": b"x-forwarded-host: bob.localhost",
        "forwarded": b"forwarded: host=bob.localhost",
        "connection names it": b"connection: host",
        ":authority": b":authority: bob.localhost",
    }.items():
        yield Case(f"a second host by {name}", RULE, _first(get + b"\r\n" + line, ALICE), (OTHER, (Served(),)))
    yield Case(
        "alice, then bob on the same connection" if https else "alice, then nobody on the same connection",
        RULE,
        _first(get, ALICE) + _first(get, b"bob.localhost" if https else b"nobody.example") + _first(get, ALICE),
        ((Served(), *OTHER, Served()), (Served(), *OTHER)),
    )
    if https:
        yield Case(
            "server name of bob, Host of bob",
            RULE,
            _first(get, b"bob.localhost"),
            ((Served(),),),
            after="any",
            server_name="bob",
            whose="bob",
        )
        yield Case(
            "server name of bob, Host of alice",
            RULE,
            _first(get, ALICE),
            (OTHER,),
            after="any",
            server_name="bob",
            whose="bob",
        )


def fields():
    """Over HTTP/2 and HTTP/3."""
    for name, host in {**RIGHT, **EITHER, **WRONG}.items():
        may = ((Served(),),) if name in RIGHT else ((Served(),), OTHER) if name in EITHER else (OTHER,)
        yield Case(f":authority, {name}", RULE, Sent(head({b":authority": host})), may)
        beside = ((Served(),), OTHER) if name in RIGHT or name in EITHER else (OTHER,)
        yield Case(f"host beside :authority, {name}", RULE, Sent(head({}, (b"host", host))), beside)
        if name != "nothing":
            yield Case(f"host alone, {name}", RULE, Sent(head({b":authority": None}, (b"host", host))), beside)
    yield Case(
        "alice in host, bob in :authority",
        RULE,
        Sent(head({b":authority": b"bob.localhost:PORT"}, (b"host", ALICE))),
        (OTHER,),
    )
    yield Case("hosts, two alike", RULE, Sent(head({}, (b"host", ALICE), (b"host", ALICE))), (OTHER,))
    yield Case("hosts, alice and bob", RULE, Sent(head({}, (b"host", ALICE), (b"host", b"bob.localhost"))), (OTHER,))
    yield Case(
        "hosts, alice and bob alone",
        RULE,
        Sent(head({b":authority": None}, (b"host", ALICE), (b"host", b"bob.localhost"))),
        (OTHER,),
    )
    yield Case(
        ":authority twice, bob second", RULE, Sent(head({}, first=()) + ((b":authority", b"bob.localhost"),)), (OTHER,)
    )
    yield Case(
        ":authority twice, bob first", RULE, Sent(head({}, first=((b":authority", b"bob.localhost"),))), (OTHER,)
    )
    for name in (b"Host", b"host ", b":host", b"_host", b"x-host", b"x-original-url", b"x-forwarded-host"):
        yield Case(
            f"a second host by {name.decode()!r}", RULE, Sent(head({}, (name, b"bob.localhost"))), (OTHER, (Served(),))
        )
    yield Case(
        "server name of bob, :authority of bob",
        RULE,
        Sent(head({b":authority": b"bob.localhost"})),
        ((Served(),),),
        after="any",
        server_name="bob",
        whose="bob",
    )
    yield Case(
        "server name of bob, :authority of alice",
        RULE,
        Sent(head()),
        (OTHER,),
        after="any",
        server_name="bob",
        whose="bob",
    )
