"""Request lines: methods, targets, versions."""

from .http1_framing import HIDDEN
from .verdict import Case, Refused, Served

REFUSED = (Refused((400,)),)
VERSION = (Refused((400, 505)),)


def line(first: bytes, rest: bytes = b"") -> bytes:
    return first + b"\r\nhost: alice.localhost\r\n\r\n" + rest


def served(target: bytes = b"/first", method: bytes = b"GET") -> tuple:
    return (Served(target, method),)


def _methods():
    token = "RFC 9110, 9.1: method = token"
    for name, method in {
        "space": b"GE T",
        "NUL": b"GE\x00T",
        "tab": b"GE\tT",
        "bracket": b"GET(",
        "colon": b"GET:",
        "slash": b"GET/",
        "high byte": b"GE\xffT",
        "none": b"",
        "at": b"@GET",
        "CR": b"GE\rT",
        "quote": b'"GET"',
        "DEL": b"GET\x7f",
    }.items():
        yield Case(
            f"method with {name}",
            token,
            line(method + b" /first HTTP/1.1", HIDDEN),
            ((Refused((400, 501)),),),
            after="end",
        )
    for method in (b"get", b"Get", b"X", b"M-SEARCH", b"!#$%&'*+-.^_`|~", b"PRI", b"SMUGGLE"):
        yield Case(
            f"method {method.decode()}",
            token,
            line(method + b" /first HTTP/1.1"),
            (served(method=method), (Refused((400, 405, 501)),)),
        )
    yield Case(
        "method of 10 KB",
        token,
        line(b"G" * 10_000 + b" /first HTTP/1.1"),
        ((Refused((400, 414, 431, 501)),), served(method=b"G" * 10_000)),
    )


def _spaces():
    rule = "RFC 9112, 3: one SP; lenient reading allowed"
    for name, first in {
        "two spaces": b"GET  /first HTTP/1.1",
        "two spaces before the version": b"GET /first  HTTP/1.1",
        "tabs": b"GET\t/first\tHTTP/1.1",
        "space at the end": b"GET /first HTTP/1.1 ",
        "tab at the end": b"GET /first HTTP/1.1\t",
        "vertical tab": b"GET\x0b/first HTTP/1.1",
    }.items():
        yield Case(f"line with {name}", rule, line(first), (REFUSED, served()))
    for name, first in {
        "space in the target": b"GET /first /smuggled HTTP/1.1",
        "a version within": b"GET /first HTTP/1.1 HTTP/1.1",
        "space first": b" GET /first HTTP/1.1",
        "tab in the target": b"GET /first\t/x HTTP/1.1",
        "NUL in the target": b"GET /first\x00 HTTP/1.1",
        "CR in the target": b"GET /first\r/x HTTP/1.1",
        "CR and a field": b"GET /first HTTP/1.1\rx-injected: 1",
        "DEL in the target": b"GET /first\x7f HTTP/1.1",
        "ESC in the target": b"GET /\x1b[0m HTTP/1.1",
        "LF in the target": b"GET /first\nx-injected: 1 HTTP/1.1",
        "no target": b"GET HTTP/1.1",
        "empty target": b"GET  HTTP/1.1",
    }.items():
        yield Case(
            f"line with {name}",
            "RFC 9112, 3.2: no whitespace in a target",
            line(first, HIDDEN),
            (VERSION,),
            after="end",
        )
    for name, before in {"CRLF": b"\r\n", "LF": b"\n", "ten CRLF": b"\r\n" * 10}.items():
        yield Case(
            f"{name} before the line",
            "RFC 9112, 2.2: empty lines are ignored",
            line(before + b"GET /first HTTP/1.1"),
            (served(), REFUSED),
        )
    yield Case("CR before the line", "RFC 9112, 2.2", line(b"\rGET /first HTTP/1.1"), (REFUSED, served()))


def _versions():
    rule = "RFC 9110, 2.5 and RFC 9112, 2.3"
    for version in (
        b"HTTP/0.9",
        b"HTTP/2.0",
        b"HTTP/2",
        b"HTTP/3.0",
        b"HTTP/1.10",
        b"HTTP/1.",
        b"HTTP/01.1",
        b"http/1.1",
        b"HTTP/1.1x",
        b"HTTP /1.1",
        b"HTP/1.1",
        b"HTTPS/1.1",
        b"HTTP/1,1",
        b"HTTP/+1.1",
        b"HTTP/1.-1",
        b"HTTP/ 1.1",
        b"HTTP/\xb91.1",
        b"HTTP/11",
        b"ICY",
        b"HTTP/1.1\x00",
        b"HTTP/1.1\x0b",
        b"RTSP/1.0",
        b"HTTP/4294967297.1",
    ):
        yield Case(f"version {version!r}", rule, line(b"GET /first " + version, HIDDEN), (VERSION,), after="end")
    for version in (b"HTTP/1.2", b"HTTP/1.9"):
        yield Case(f"version {version.decode()}", rule, line(b"GET /first " + version), (served(), VERSION))
    yield Case("version HTTP/1.0", rule, line(b"GET /first HTTP/1.0", HIDDEN), (served(),), after="end")
    yield Case("version missing", rule, line(b"GET /first", HIDDEN), (VERSION,), after="end")
    yield Case("version missing, nothing else", rule, b"GET /first\r\n", (VERSION,), after="end")


def _targets():
    kept = "RFC 9112, 3.2.1 and RFC 3986, 6.2: passed on as it came, or refused"
    for target in (
        b"//bob.localhost/x",
        b"///",
        b"/\\bob.localhost",
        b"/a%2fb",
        b"/a%5cb",
        b"/%2e%2e/x",
        b"/../x",
        b"/./x",
        b"/a/..;/b",
        b"/a%00",
        b"/a%0d%0ax-injected:%201",
        b"/a%0aSet-Cookie:x",
        b"/?%0d%0a%0d%0aGET%20/x",
        b"/a?b?c",
        b"/a;b",
        b"/a|b",
        b'/a"b',
        b"/a<b>",
        b"/{a}",
        b"/a^b",
        b"/a`b",
        b"/a'b",
        b"/%",
        b"/%zz",
        b"/a:b@c",
        b"/:80",
        b"/?",
        b"/??",
        b"/caf\xc3\xa9",
        b"/*",
        b"/a?x=http://bob.localhost/",
        b"/http://bob.localhost/",
        b"/%25%30%30",
    ):
        yield Case(
            f"target {target.decode('latin1')}", kept, line(b"GET " + target + b" HTTP/1.1"), (served(target), REFUSED)
        )
    for target in (b"/\xff", b"/a\xe9", b"/\xc0\xaf", b"/\xed\xa0\x80"):
        yield Case(
            f"target {target!r}",
            "RFC 3986, 2: no such bytes",
            line(b"GET " + target + b" HTTP/1.1"),
            (REFUSED, served(target)),
        )
    fragment = "RFC 9112, 3.2: a target has no fragment"
    for target in (b"/first#x", b"/first#/smuggled", b"/#", b"/first?a#b"):
        cut = target.split(b"#")[0]
        yield Case(f"target {target.decode()}", fragment, line(b"GET " + target + b" HTTP/1.1"), (REFUSED, served(cut)))
    form = "RFC 9112, 3.2: neither a path nor the authority asked for"
    for target in (
        b"*",
        b"first",
        b"?first",
        b"#",
        b"alice.localhost",
        b"alice.localhost/first",
        b"\\first",
        b"%2ffirst",
        b";",
        b"http:/first",
        b"http:first",
        b"https:///first",
        b"://alice.localhost/",
        b"https:",
        b"https://",
        b"javascript:alert(1)",
        b"file:///first",
        b"ftp://alice.localhost/first",
        b"gopher://alice.localhost/first",
        b"*/first",
        b"**",
        b".",
    ):
        yield Case(
            f"target {target.decode()}", form, line(b"GET " + target + b" HTTP/1.1"), ((Refused((400, 404, 421)),),)
        )
    yield Case("OPTIONS *", "RFC 9112, 3.2.4", line(b"OPTIONS * HTTP/1.1"), (served(b"*", b"OPTIONS"),))
    yield Case(
        "OPTIONS alice.localhost",
        "RFC 9112, 3.2.4",
        line(b"OPTIONS alice.localhost HTTP/1.1"),
        ((Refused((400, 421)),),),
    )
    yield Case("POST *", "RFC 9112, 3.2.4: with OPTIONS only", line(b"POST * HTTP/1.1"), (REFUSED,))
    own = "P-60: the relay's own paths reach no origin"
    for target, statuses in (
        (b"/.well-known/oriel/x", (404,)),
        (b"https://alice.localhost/.well-known/oriel/x", (404, 421)),
        (b"/.well-known/oriel/", (200,)),
        (b"/.well-known/oriel/?x", (200,)),
    ):
        yield Case(f"target {target.decode()}", own, line(b"GET " + target + b" HTTP/1.1"), ((Refused(statuses),),))
    for target in (
        b"//.well-known/oriel/x",
        b"/.well-known/%6friel/x",
        b"/.well-known/oriel/../../first",
        b"/x/../.well-known/oriel/x",
    ):
        yield Case(
            f"target {target.decode()}",
            "as it came, or refused",
            line(b"GET " + target + b" HTTP/1.1"),
            (served(target), (Refused((400, 404)),)),
        )
    for length, statuses in ((8_000, None), (9_000, (414, 431)), (70_000, (400, 414, 431)), (140_000, (400, 414, 431))):
        target = b"/" + b"a" * length
        may = (served(target),) if statuses is None else ((Refused(statuses),),)
        yield Case(f"target of {length} bytes", "RFC 9112, 3: 414", line(b"GET " + target + b" HTTP/1.1"), may)


def _pipelines():
    rule = "RFC 9112, 9.3.2: each request by itself"
    get, post = line(b"GET /a HTTP/1.1"), b"POST /b HTTP/1.1\r\nhost: alice.localhost\r\ncontent-length: 5\r\n\r\nhello"
    a, b = Served(b"/a"), Served(b"/b", b"POST", b"hello")
    yield Case("three requests at once", rule, get + post + get, ((a, b, a),))
    yield Case(
        "a good one, then a bad one",
        rule,
        get + b"GET /first\x00 HTTP/1.1\r\nhost: alice.localhost\r\n\r\n" + HIDDEN,
        ((a, *REFUSED),),
        after="end",
    )
    yield Case("a body, then a bad line", rule, post + b"\x00x" + HIDDEN, ((b, *REFUSED),), after="end")
    yield Case("CRLF between", "RFC 9112, 2.2", post + b"\r\n" + get, ((b, a), (b, *REFUSED)))
    yield Case(
        "another host between",
        "421 for the one in the middle",
        get + b"GET /smuggled HTTP/1.1\r\nhost: nobody.example\r\n\r\n" + get,
        ((a, Refused((400, 421)), a), (a, Refused((400, 421)))),
    )
    yield Case(
        "bytes after close",
        "RFC 9112, 9.6: nothing after close",
        b"GET /a HTTP/1.1\r\nhost: alice.localhost\r\nconnection: close\r\n\r\n" + HIDDEN,
        ((a,),),
        after="end",
    )
    yield Case(
        "bytes after close, keep-alive first",
        "RFC 9112, 9.6",
        b"GET /a HTTP/1.1\r\nhost: alice.localhost\r\nconnection: keep-alive, close\r\nconnection: keep-alive\r\n\r\n"
        + HIDDEN,
        ((a,),),
        after="end",
    )


CASES = [*_methods(), *_spaces(), *_versions(), *_targets(), *_pipelines()]
