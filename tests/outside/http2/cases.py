"""The register of cases, and how they are run."""

import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from .connection import Failure, NotApplicable
from .site import Site

MUST, SHOULD = "MUST", "SHOULD"
AT_ONCE = 8  # cases; most of a case is waiting


@dataclass
class Case:
    """One sentence of an RFC and the function that tries it."""

    section: str
    level: str
    sentence: str
    function: Callable
    arguments: tuple
    settings: tuple
    handshake: bool
    origin: bool

    def __str__(self):
        return f"{self.section} {self.level}: {self.sentence}"


@dataclass
class Outcome:
    case: Case
    kind: str  # passed, failed, not applicable
    reason: str = ""
    trace: tuple = ()


CASES: list[Case] = []


def case(
    section: str,
    level: str,
    sentence: str,
    *,
    each: list[tuple] = ((),),
    settings: tuple = (),
    handshake: bool = True,
    origin: bool = False,
):
    """Registers a function as a case; it is given a new connection.

    `each` makes one case for each tuple of arguments, which `sentence` may name by number. `settings` are those of the
    client's preface. Without `handshake` the function is given the site, to connect by itself. `origin` says that it
    needs an origin of ours behind the server.
    """

    def register(function):
        for arguments in each:
            shown = [repr(a)[:60] if isinstance(a, (bytes, list, tuple)) else str(a)[:60] for a in arguments]
            CASES.append(Case(section, level, sentence.format(*shown), function, arguments, settings, handshake, origin))
        return function

    return register


def run(site: Site, wanted: str) -> list[Outcome]:
    """Runs the cases whose name contains `wanted`, several at once; outcomes in the order of the register."""
    chosen = [c for c in CASES if wanted.lower() in str(c).lower() and (site.origin or not c.origin)]
    with ThreadPoolExecutor(AT_ONCE) as threads:
        return list(threads.map(lambda c: _run(site, c), chosen))


def _run(site: Site, chosen: Case) -> Outcome:
    if not chosen.handshake:
        return judge(chosen, lambda: chosen.function(site, *chosen.arguments), [], lambda: [])
    try:
        connection = site.connect()
    except OSError as error:
        return Outcome(chosen, "failed", f"no connection: {error!r}")

    def play():
        connection.handshake(*chosen.settings)
        chosen.function(connection, *chosen.arguments)

    with connection:
        return judge(chosen, play, connection.trace, lambda: connection.audit.violations)


def judge(chosen: Case, play: Callable, trace: list[str], violations: Callable[[], list[str]]) -> Outcome:
    """Plays a case; what the server did against the RFC beside it counts too."""
    try:
        play()
    except NotApplicable as reason:
        return Outcome(chosen, "not applicable", str(reason))
    except Failure as failure:
        return Outcome(chosen, "failed", "; ".join([str(failure), *violations()]), tuple(trace))
    except Exception:
        return Outcome(chosen, "failed", traceback.format_exc(limit=-3), tuple(trace))
    if violations():
        return Outcome(chosen, "failed", "; ".join(violations()), tuple(trace))
    return Outcome(chosen, "passed")
