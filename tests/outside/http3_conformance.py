"""HTTP/3 conformance: one case for every rule of RFC 9114, RFC 9204 and the visible part of RFC 9000 and 9001.

    python tests/outside/http3_conformance.py [-v] [part of a name] [--server HOST:PORT --name SNI --ca FILE]

Without `--server` it starts a relay with one published name; with it, any HTTP/3 server that answers `GET /` with 200 will do.
"""

import argparse
import asyncio
import logging
import sys
import time
from contextlib import contextmanager

from http3 import bodies, control_stream, requests, streams
from http3.cases import CASES, run_all
from http3.target import Target
from lab import Lab, Recorder

NAME = "alice"


@contextmanager
def lab_target():
    """A relay that publishes one recording origin."""
    with Lab() as lab:
        origin = Recorder(NAME)
        lab.publish(NAME, origin.port)
        yield Target("127.0.0.1", lab.port, f"{NAME}.localhost", str(lab.ca), origin), lab
        origin.stop()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("part", nargs="?", default="")
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("--server")
    parser.add_argument("--name", default=f"{NAME}.localhost")
    parser.add_argument("--ca")
    options = parser.parse_args()
    logging.getLogger("quic").setLevel(logging.CRITICAL)
    chosen = [case for case in CASES if options.part in case.name]
    begun = time.monotonic()
    if not options.server:
        with lab_target() as (target, lab):
            results = asyncio.run(run_all(chosen, target))
    else:
        host, port = options.server.rsplit(":", 1)
        results = asyncio.run(run_all(chosen, Target(host, int(port), options.name, options.ca)))
    failed = [result for result in results if result.problem]
    for result in results:
        if result.problem:
            print(f"FAIL {result.case.name}: {result.problem}")
        elif options.verbose:
            print(f"ok   {result.case.name} ({result.seconds:.1f} s)")
    print(f"http3_conformance: {len(results)} cases, {len(results) - len(failed)} passed ({time.monotonic() - begun:.0f} s)")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
