"""What a case is, what it may lead to, and how what it led to is judged.

`critical`: a request was smuggled, confused, injected or forged. `lax`: harmless, but not what the RFC named by the case
allows. `clean`: neither.
"""

import re
from dataclasses import dataclass, field

from .origin import HASTY, Arrivals
from .strict import Message

# Fields of one hop: an origin has no business with a visitor's (RFC 9110, section 7.6.1).
ONE_HOP = [b"connection", b"keep-alive", b"proxy-connection", b"proxy-authorization", b"upgrade", b"te"]


@dataclass(frozen=True)
class Served:
    """The origin got exactly this request, and the visitor its answer. A field's None says that it must not be there."""

    target: bytes = b"/first"
    method: bytes = b"GET"
    body: bytes = b""
    fields: tuple[tuple[bytes, bytes | None], ...] = ()


@dataclass(frozen=True)
class Refused:
    """The relay itself answered with one of these, or closed the connection, or reset the stream."""

    statuses: tuple[int, ...] = (400,)


@dataclass(frozen=True)
class Held:
    """The request is not complete, and nobody pretends that it is."""


@dataclass(frozen=True)
class Hasty:
    """The origin answered before the request was complete, and it never was."""


@dataclass(frozen=True)
class Cut:
    """The visitor was refused, but the origin had already got as much body as was announced to it."""

    body: bytes


@dataclass(frozen=True)
class Sent:
    """A request for HTTP/2 or HTTP/3: fields as they are, pieces of body, trailers. Without `ends` it stays open."""

    fields: tuple[tuple[bytes, bytes], ...]
    body: tuple[bytes, ...] = ()
    trailers: tuple[tuple[bytes, bytes], ...] | None = None
    ends: bool = True


LAST = Served(b"/last")


@dataclass(frozen=True)
class Case:
    """`sends` is what the way of the case takes; `may` are the courses allowed, each a row of steps."""

    name: str
    rule: str
    sends: object
    may: tuple[tuple, ...]
    # What follows a course: "last" (the request sent after it may be answered), "end" (it must not be) or "any".
    after: str = "last"
    server_name: str = "alice"
    # Whose requests these may be; over TLS that is the server name.
    whose: str = "alice"
    # Whether the origin may be asked to switch protocols.
    switches: bool = False


@dataclass
class Answer:
    """What a visitor got for one request. A status of 0 is a reset or a close without an answer."""

    status: int
    fields: dict[bytes, bytes] = field(default_factory=dict)
    body: bytes = b""
    why: str = ""

    @property
    def number(self) -> int | None:
        return int(self.fields[b"x-request"]) if b"x-request" in self.fields else None


@dataclass
class Outcome:
    """What a visitor saw: the answers in order, and what was wrong with them."""

    answers: list[Answer]
    faults: list[str] = field(default_factory=list)
    hung: bool = False


def judge(case: Case, https: bool, outcome: Outcome, mine: Arrivals, others: Arrivals) -> tuple[str, str]:
    """The class and the reason; `others` is what came to the origins of other names."""
    critical = list(_critical(case, https, outcome, mine, others))
    if critical:
        return "critical", "; ".join(critical)
    if outcome.hung:
        return "lax", f"no answer in time; {_shown(outcome, mine)}"
    for request in mine.requests:
        asked = case.switches and request.values(b"upgrade") == [b"websocket"]
        allowed = [[], [b"trailers"]]
        if request.values(b"te") == [b"trailers"]:
            allowed.append([b"te"])  # RFC 9110, 10.1.4: whoever sends TE names it in Connection
        left = [name.decode() for name in ONE_HOP if request.values(name) not in allowed and not asked]
        if left:
            return "lax", f"fields of one hop came to the origin: {', '.join(left)}"
    reasons = []
    for course in case.may:
        reason = _follows(course, case.after, outcome, mine)
        if reason is None:
            return "clean", _shown(outcome, mine)
        reasons.append(reason)
    return "lax", f"{' / '.join(dict.fromkeys(reasons))}; {_shown(outcome, mine)}"


def _critical(case: Case, https: bool, outcome: Outcome, mine: Arrivals, others: Arrivals):
    for violation in mine.violations + others.violations:
        yield f"the origin read what is no request: {violation}"
    for request in others.requests:
        yield f"a request came to another name: {request.line!r}"
    yield from outcome.faults
    for request in mine.requests:
        section = [request.line] + [b": ".join(line) for line in request.fields + request.trailers]
        if any(b"/smuggled" in line for line in section):
            yield f"smuggled: {request.line!r}"
        if any(name == b"x-injected" for name, _ in request.fields + request.trailers):
            yield f"injected into {request.line!r}"
        yield from _forged(case, https, request)
    for answer in outcome.answers:
        if answer.number and answer.body != case.whose.encode() + b"\n":
            yield f"an answer of {answer.fields.get(b'x-origin')}: {answer.body!r}"
    served = [answer.number for answer in outcome.answers if answer.number]
    came = [request.number for request in mine.requests]
    hasty = len(served) == 1 and any(HASTY in part for part in mine.broken)
    cut = any(isinstance(step, Cut) for course in case.may for step in course) and served == came[1:]
    if served != came and not hasty and not cut:
        yield f"the origin answered {came}, the visitor got {served} ({_shown(outcome, mine)})"


def _forged(case: Case, https: bool, request: Message):
    host = request.values(b"host")[0].lower()
    name = re.sub(rb"\.?(:[0-9]*)?$", b"", host)
    if name != f"{case.whose}.localhost".encode():
        yield f"host {host!r} on a connection for {case.whose}"
    proto = b"https" if https else b"http"
    stated = {
        b"x-forwarded-for": b"127.0.0.1",
        b"x-forwarded-host": host,
        b"x-forwarded-proto": proto,
        b"forwarded": b'for=127.0.0.1;host="%s";proto=%s' % (host, proto),
    }
    for field_name, value in stated.items():
        if request.values(field_name) != [value]:
            yield f"{field_name.decode()} is {request.values(field_name)}"
        if any(known.replace(b"_", b"-") == field_name for known, _ in request.trailers):
            yield f"{field_name.decode()} in trailers"


def _follows(course: tuple, after: str, outcome: Outcome, mine: Arrivals) -> str | None:
    """None if what happened is this course, else where it left it."""
    answers, requests = list(outcome.answers), list(mine.requests)
    for step in course:
        if isinstance(step, Held):
            return None if not answers and mine.broken and not requests else "not held back"
        answer = answers.pop(0) if answers else Answer(0, why="closed")
        if isinstance(step, Hasty):
            return None if answer.number and not requests and not answers else "not answered in haste"
        if isinstance(step, Cut):
            if answer.status not in (0, 400) or not requests or requests.pop(0).body != step.body:
                return "not cut off"
            continue
        if isinstance(step, Refused):
            if answer.number:
                return "accepted"
            if answer.status and answer.status not in step.statuses:
                return f"status {answer.status}, not {' or '.join(map(str, step.statuses))}"
            continue
        reason = _is_served(step, answer, requests.pop(0) if answer.number and requests else None)
        if reason:
            return reason
    if not answers or not answers[0].status:
        return None
    if after == "any":
        return None
    if after == "end":
        return "the connection went on"
    return _is_served(LAST, answers[0], requests[0] if requests else None)


def _is_served(step: Served, answer: Answer, request: Message | None) -> str | None:
    if request is None or answer.status != 200:
        return f"refused with {answer.status or answer.why}"
    if (request.method, request.target) != (step.method, step.target):
        return f"served as {request.method.decode()} {request.target!r}"
    if request.body != step.body:
        return f"served with the body {request.body[:80]!r}"
    for name, value in step.fields:
        if request.values(name) != ([] if value is None else [value]):
            return f"{name.decode()} is {request.values(name)}"
    return None


def _shown(outcome: Outcome, mine: Arrivals) -> str:
    answers = [answer.status or answer.why for answer in outcome.answers]
    lines = [request.line.decode("latin1")[:80] for request in mine.requests]
    return f"answers {answers}, origin {lines}" + (f" and {len(mine.broken)} unfinished" if mine.broken else "")
