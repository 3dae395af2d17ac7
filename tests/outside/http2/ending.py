"""RFC 9113, section 6.8: how a server that is told to stop ends its connections."""

from collections.abc import Callable

from . import frames as f
from .cases import SHOULD, Case, Outcome, judge
from .connection import Failure
from .site import Site

SENTENCE = "a server that shuts down says GOAWAY with 2^31-1 and NO_ERROR, serves what it has begun, and ends"


def drained(site: Site, stop: Callable[[], None]) -> Outcome:
    """Begins a request, has the server stopped, ends the request."""
    h = site.connect()

    def play():
        h.handshake()
        stream = h.request(method="POST", end=False)
        if site.origin.wait(h.path(), complete=False) is None:
            raise Failure("nothing came to the origin")
        stop()
        h.until(lambda: h.audit.goaways, "GOAWAY")
        if h.audit.goaways[0] != (f.LARGEST, f.NO_ERROR):
            raise Failure(f"the first GOAWAY is {h.audit.goaways[0]}")
        h.send(f.data(stream, b"x", end=True))
        state = h.of(stream)
        h.until(lambda: state.ended or state.reset is not None, "response")
        if state.status != 200 or state.reset is not None:
            raise Failure(f"status {state.status}, reset {state.reset}")
        h.drain()
        if not h.closed:
            raise Failure("the connection was not ended")
        if h.audit.goaways[-1] != (stream, f.NO_ERROR):
            raise Failure(f"the last GOAWAY is {h.audit.goaways[-1]}")

    with h:
        return judge(Case("9113 6.8", SHOULD, SENTENCE, play, (), (), True, True), play, h.trace, lambda: h.audit.violations)
