"""HTTP/3 conformance: a case for every rule of RFC 9114 and RFC 9204, and of RFC 9000 and 9001 where a client can see it.

    python tests/outside/http3_conformance.py [-v] [part of a name] [--server HOST:PORT --name SNI --ca FILE]

Without `--server` it starts a relay that publishes one name, and looks at the relay's state when all is over. With it, any HTTP/3
server that answers `GET /` with 200 will do.
"""

import argparse
import asyncio
import logging
import signal
import sys
import time
import unicodedata

from gaps import known
from http3 import answers, bodies, control_stream, field_sections, flow, handshake, paths, qpack_streams, requests, retry, streams, transport  # noqa: F401
from http3.cases import CASES, MUST, Case, Result, run_all
from http3.connection import Failure
from http3.shutdown import shut_down
from http3.target import Target
from lab import PATIENCE, Lab, Recorder

NAME = "alice"
SILENT_END = 40  # seconds after which also a connection that left without a word is gone


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("part", nargs="?", default="")
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("--server")
    parser.add_argument("--name", default=f"{NAME}.localhost")
    parser.add_argument("--ca")
    options = parser.parse_args()
    logging.getLogger("quic").setLevel(logging.CRITICAL)  # aioquic reports what the cases provoke
    chosen = [case for case in CASES if options.part in case.name]
    begun = time.monotonic()
    if options.server:
        host, port = options.server.rsplit(":", 1)
        results = asyncio.run(run_all(chosen, Target(host, int(port), options.name, options.ca)))
    else:
        results = with_relay(chosen)
    missed = [result for result in results if result.problem]
    failed = [result for result in missed if not known(result.case.name)]
    for result in results:
        if result.problem and (reason := known(result.case.name)):
            print(f"gap: {result.case.name}: {reason}")
        elif result.problem:
            print(f"FAIL {result.case.name}: {result.problem}")
        elif options.verbose:
            print(f"ok   {result.case.name} ({result.seconds:.1f} s)")
    print(f"http3_conformance: {len(results)} cases, {len(results) - len(missed)} passed ({time.monotonic() - begun:.0f} s)")
    return 1 if failed else 0


def with_relay(chosen: list[Case]) -> list[Result]:
    """Runs the cases against a relay of their own, and then looks at what they have done to it."""
    with Lab() as lab:
        origin = Recorder(NAME)
        lab.publish(NAME, origin.port)
        descriptors = lab.relay.descriptors()
        target = Target("127.0.0.1", lab.port, f"{NAME}.localhost", str(lab.ca), origin)
        results = asyncio.run(run_all(chosen, target))
        arrived = origin.recorded()
        for result in results:
            if result.case.secret and f" {result.case.secret} ".encode() in arrived:
                result.problem = f"the origin got this request; {result.problem}"
        for section, rule, check in (
            ("9114 10", "afterwards the relay is alive and answers", lambda: alive(lab)),
            ("9114 10", "afterwards no connection, exchange or descriptor is left", lambda: nothing_left(lab, descriptors)),
            ("9114 10", "afterwards the log has no control characters", lambda: clean_log(lab)),
            ("9114 10", "afterwards no request with a smuggled path has arrived", lambda: nothing_smuggled(arrived)),
            ("9114 5.2", "a relay that stops says GOAWAY, completes what is under way, and ends with H3_NO_ERROR", lambda: stops(lab, target)),
        ):
            results.append(Result(Case(section, MUST, rule, check)))
            try:
                check()
            except AssertionError as failure:
                results[-1].problem = str(failure) or repr(failure)
        origin.stop()
        return results


def alive(lab: Lab):
    if not lab.relay.alive():
        raise Failure(f"the relay ended with {lab.relay.process.returncode}: {lab.log()[-1500:]}")
    status, _ = lab.get(NAME)
    if status != 200:
        raise Failure(f"HTTP/1.1 is answered with {status}")
    if "panicked" in lab.log():
        raise Failure(f"a panic: {lab.log()[lab.log().index('panicked') - 200 :][:1500]}")


def nothing_left(lab: Lab, descriptors: int):
    end = time.monotonic() + SILENT_END
    while True:
        metrics = lab.metrics()
        left = {name: metrics[f"oriel_relay_{name}"] for name in ("browser_connections", "exchanges_open", "held_requests")}
        if not any(left.values()) and lab.relay.descriptors() <= descriptors:
            return
        if time.monotonic() > end:
            raise Failure(f"{left}, {lab.relay.descriptors()} descriptors, {descriptors} before")
        time.sleep(0.1)


def clean_log(lab: Lab):
    for line in lab.log().split("\n"):
        odd = [character for character in line if unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp")]
        if odd:
            raise Failure(f"{odd[:5]!r} in {line[:500]!r}")


def nothing_smuggled(arrived: bytes):
    at = arrived.find(b"/smuggled")
    if at >= 0:
        raise Failure(f"the origin saw {arrived[max(0, at - 100) : at + 300]!r}")


def stops(lab: Lab, target: Target):
    asyncio.run(shut_down(target, lambda: lab.relay.process.send_signal(signal.SIGINT)))
    if lab.relay.process.wait(PATIENCE) != 0:
        raise Failure(f"the relay ended with {lab.relay.process.returncode}")


if __name__ == "__main__":
    sys.exit(main())
