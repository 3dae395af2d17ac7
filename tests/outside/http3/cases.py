"""What a case is, what it may allow, and how all of them are run."""

import asyncio
import time
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from .codes import H3, Quic, is_grease, named
from .connection import Connection, Failure
from .target import Target

MUST, SHOULD = "MUST", "SHOULD"
AT_ONCE = 16  # cases that run at the same time
LONGEST = 45.0  # seconds for one case

Run = Callable[[Target], Awaitable[None]]


@dataclass
class Case:
    """One sentence of an RFC, and a function that fails where a server breaks it."""

    section: str
    level: str
    rule: str
    run: Run
    secret: str = ""  # a path that must never reach an origin
    alone: bool = False  # runs after all others, because it disturbs them

    @property
    def name(self) -> str:
        return f"RFC {self.section} {self.level}: {self.rule}"


CASES: list[Case] = []


def case(section: str, level: str, rule: str, secret: str = "", alone: bool = False) -> Callable[[Run], Run]:
    """Declares a case: RFC and section, MUST or SHOULD, and the sentence in short."""

    def declare(run: Run) -> Run:
        CASES.append(Case(section, level, rule, run, secret, alone))
        return run

    return declare


# --- outcomes ---


@dataclass(frozen=True)
class Allowed:
    """One outcome that a rule allows."""

    text: str
    fits: Callable[[Connection, int | None], bool]

    def __str__(self):
        return self.text


def closes(*codes: H3) -> Allowed:
    """A connection error of HTTP/3 with one of these codes."""
    text = "connection error " + " or ".join(named(code, H3) for code in codes)
    return Allowed(text, lambda c, _: bool((close := c.quic.closed_by) and close.application and close.code in codes))


def breaks(*codes: Quic) -> Allowed:
    """A transport error with one of these codes. PROTOCOL_VIOLATION and INTERNAL_ERROR may stand for any (RFC 9000, 11)."""
    text = "transport error " + " or ".join(named(code, Quic) for code in codes)
    accepted = {*codes, Quic.PROTOCOL_VIOLATION, Quic.INTERNAL_ERROR}
    return Allowed(text, lambda c, _: bool((close := c.quic.closed_by) and not close.application and close.code in accepted))


def resets(*codes: H3) -> Allowed:
    """The response stream is reset with one of these codes."""
    text = "RESET_STREAM " + " or ".join(named(code, H3) for code in codes)
    return Allowed(text, lambda c, stream: stream is not None and c.streams[stream].reset in codes)


def answers(least: int, most: int | None = None) -> Allowed:
    """A complete response with a status in this range."""
    most = most or least
    text = f"response {least}" if most == least else f"response {least}-{most}"

    def fits(c: Connection, stream: int | None) -> bool:
        return stream is not None and c.streams[stream].ended and least <= (c.answer(stream).status or 0) <= most

    return Allowed(text, fits)


MALFORMED = (resets(H3.MESSAGE_ERROR), closes(H3.MESSAGE_ERROR), answers(400, 499))
TOO_LARGE = (answers(431), resets(H3.EXCESSIVE_LOAD, H3.MESSAGE_ERROR, H3.REQUEST_REJECTED, H3.REQUEST_CANCELLED), closes(H3.EXCESSIVE_LOAD))


async def expect(c: Connection, *allowed: Allowed, stream: int | None = None):
    """Waits until one of the outcomes is there; fails if something else is, or nothing."""

    def settled():
        return any(outcome.fits(c, stream) for outcome in allowed)

    await c.until(settled)
    if settled():
        return
    sent, state = c.history(), c.state()
    if not c.gone():
        try:
            await c.get()
            state += "; the connection still answers 200"
        except Failure:
            state += "; the connection answers nothing more"
    raise Failure(f"sent: {sent}; outcome: {state}; allowed: {', or '.join(map(str, allowed))}")


async def expect_alive(c: Connection):
    """The connection goes on as if nothing had been: two correct requests, one after the other, are answered."""
    sent = c.history()
    try:
        await c.get()
        await c.get()
    except Failure as failure:
        raise Failure(f"sent: {sent}; outcome: {failure}; allowed: the connection goes on") from None


async def expect_stop_code(c: Connection, stream: int, *codes: H3):
    """If the server has asked to stop this stream, it was with one of these codes or a reserved one."""
    code = c.streams[stream].stopped
    if code is not None and code not in codes and not is_grease(code):
        raise Failure(
            f"sent: {c.history()}; outcome: STOP_SENDING {named(code, H3)}; allowed: {', '.join(named(x, H3) for x in codes)}, or a reserved code"
        )


def require(condition: object, complaint: str):
    if not condition:
        raise Failure(complaint)


# --- running ---


@dataclass
class Result:
    case: Case
    problem: str = ""
    seconds: float = 0.0


async def run_all(cases: list[Case], target: Target) -> list[Result]:
    """Runs the cases, several at once, each on connections of its own."""
    places = asyncio.Semaphore(AT_ONCE)

    async def one(case: Case) -> Result:
        async with places:
            begun = time.monotonic()
            problem = await _problem(case, target)
            return Result(case, problem, time.monotonic() - begun)

    together = await asyncio.gather(*(one(case) for case in cases if not case.alone))
    results = [*together, *[await one(case) for case in cases if case.alone]]
    known = Case("9114 8.1", SHOULD, "every code that the server has used on a stream is one of HTTP/3, or reserved", only_known_codes)
    return [*results, Result(known, await _problem(known, target))]


async def only_known_codes(_: Target):
    """Looks back at all connections. A code that the client has chosen itself may come back in an answer to STOP_SENDING."""
    for code, where in Connection.codes.items():
        if code not in H3._value2member_map_ and not is_grease(code) and code != (1 << 62) - 1:
            raise Failure(f"{code:#x}, first in: {where}")


async def _problem(case: Case, target: Target) -> str:
    try:
        await asyncio.wait_for(case.run(target), LONGEST)
    except Failure as failure:
        return str(failure)
    except TimeoutError:
        return f"not done after {LONGEST:.0f} s"
    except Exception:
        return traceback.format_exc().strip().replace("\n", " | ")
    return ""
