"""h2load: many requests over few connections, each of which must be answered well."""

import re
import subprocess
from contextlib import contextmanager

from clients.cases import Cases
from clients.origin import Origin
from lab import Lab

MODES = {
    "HTTP/2, 100 streams": ["--requests=20000", "--clients=1", "--max-concurrent-streams=100"],
    "HTTP/1.1, 20 connections": ["--requests=5000", "--clients=20", "--h1"],
}


@contextmanager
def world():
    with Lab() as lab, Origin() as origin:
        lab.publish("alice", origin.port)
        yield lab


cases = Cases("load", world)


@cases.add("h2load", tuple(MODES))
def h2load(lab, mode):
    count = MODES[mode][0].split("=")[1]
    command = ["h2load", *MODES[mode], f"--connect-to=127.0.0.1:{lab.port}", lab.url("alice", "/small")]
    said = subprocess.run(command, capture_output=True, text=True, timeout=90, check=True).stdout
    done = re.search(r"requests: .*", said)[0]
    statuses = re.search(r"status codes: .*", said)[0]
    assert f"{count} succeeded, 0 failed, 0 errored, 0 timeout" in done, done
    assert f"{count} 2xx, 0 3xx, 0 4xx, 0 5xx" in statuses, statuses
    return re.search(r"[\d.]+ req/s", said)[0]
