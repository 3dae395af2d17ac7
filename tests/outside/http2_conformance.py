"""HTTP/2, HPACK and HTTP semantics, sentence by sentence, as a visitor sees them: `python http2_conformance.py [-v] [CASE]`.

`--server HOST:PORT --name NAME` asks another server instead, with plain requests for `/`: a case that every server
fails has misread the RFC.
"""

import argparse
import sys
import time

from http2 import (  # noqa: F401
    compression,
    encoding,
    extended_connect,
    flow,
    framing,
    messages,
    methods,
    pseudo,
    responses,
    setup,
    streams,
    whole_connection,
    whole_stream,
)
from http2.cases import Case, Outcome, run
from http2.ending import drained
from http2.origin import Origin
from http2.site import Site
from gaps import known
from lab import Lab

NAME = "http2_conformance"


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("case", nargs="?", default="", help="run only the cases whose name contains this")
    arguments.add_argument("-v", "--verbose", action="store_true", help="print every case, and the frames of those that fail")
    arguments.add_argument("--server", help="HOST:PORT of another server")
    arguments.add_argument("--name", default="localhost", help="the name that it serves")
    given = arguments.parse_args()
    if given.server:
        host, port = given.server.rsplit(":", 1)
        site = Site((host, int(port)), given.name, f"{given.name}:{port}", None, None)
        return report(run(site, given.case), given.verbose)
    origin = Origin()
    with Lab() as lab:
        lab.publish("web", origin.port)
        site = Site(lab.address, "web.localhost", lab.authority("web"), str(lab.ca), origin)
        outcomes = run(site, given.case)
        outcomes += [after(sentence, check, lab) for sentence, check in AFTER]
        if not given.case:
            outcomes.append(drained(site, lab.relay.process.terminate))
            outcomes.append(after("nothing was smuggled to the origin", lambda _: not origin.seen("/smuggled"), lab))
    origin.stop()
    return report(outcomes, given.verbose)


def report(outcomes: list[Outcome], verbose: bool) -> int:
    counted = [outcome for outcome in outcomes if outcome.kind != "not applicable"]
    missed = [outcome for outcome in counted if outcome.kind == "failed"]
    failed = [outcome for outcome in missed if not known(str(outcome.case))]
    for outcome in missed:
        if reason := known(str(outcome.case)):
            print(f"gap: {outcome.case}: {reason}")
    for outcome in outcomes:
        if (outcome.kind == "failed" and not known(str(outcome.case))) or verbose:
            print(f"{outcome.kind}: {outcome.case}" + (f": {outcome.reason}" if outcome.reason else ""))
        if outcome.kind == "failed" and verbose:
            print("".join(f"    {line}\n" for line in outcome.trace[-24:]), end="")
    print(f"{NAME}: {len(counted)} cases, {len(counted) - len(missed)} passed")
    return 1 if failed or not counted else 0


def alive(lab: Lab) -> bool:
    return lab.relay.alive() and all(peer.alive() for peer in lab.peers) and lab.get("web")[0] == 200


def idle(lab: Lab) -> bool:
    """Waits for the gauges; a peer's own canary may stand for one connection for a moment."""
    deadline = time.monotonic() + 20
    while True:
        metrics = lab.metrics()
        if not metrics["oriel_relay_browser_connections"] and not metrics["oriel_relay_exchanges_open"]:
            return True
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)


def clean_log(lab: Lab) -> bool:
    return all(character.isprintable() or character == "\n" for character in lab.log())


AFTER = [
    ("the programs are alive and serve", alive),
    ("no connection and no exchange is left", idle),
    ("no control character is in the log", clean_log),
]


def after(sentence: str, check, lab: Lab) -> Outcome:
    made = Case("after all", "MUST", sentence, check, (), (), True, True)
    try:
        return Outcome(made, "passed" if check(lab) else "failed")
    except (OSError, AssertionError) as error:
        return Outcome(made, "failed", repr(error))


if __name__ == "__main__":
    sys.exit(main())
