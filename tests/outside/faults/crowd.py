"""Many peers, each with an identity and a name of its own, in one program: the example `crowd` of `tests`."""

import json
import subprocess
import threading
import time
from collections import Counter
from dataclasses import dataclass

from clients.cases import percentile
from faults.stage import ORIGIN_PORT, ZONE, Stage
from lab import programs


@dataclass
class Back:
    """When peers could be visited again, in seconds, and the most attempts that one of them needed."""

    p50: float
    p99: float
    last: float
    attempts: int


class Crowd:
    def __init__(self, stage: Stage, count: int):
        self._count = count
        self._lock = threading.Lock()
        self._online: dict[str, float] = {}
        self._failed: list[tuple[str, float]] = []
        command = [*stage.network.within("peer"), str(programs() / "examples" / "crowd"), str(count), ZONE, str(stage.ca),
                   str(ORIGIN_PORT)]
        self._log = open(stage.home / "crowd.log", "wb")
        self._program = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=self._log)
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._program.kill()
        self._program.wait()
        self._reader.join()
        self._program.stdout.close()
        self._log.close()

    def _read(self):
        for line in self._program.stdout:
            event = json.loads(line)
            with self._lock:
                if event["event"] == "online":
                    self._online[event["name"]] = time.monotonic()
                elif event["event"] == "offline":
                    self._online.pop(event["name"], None)
                    self._failed.append((event["name"], time.monotonic()))

    def wait_online(self, patience: float) -> float:
        began = time.monotonic()
        while len(self._online) < self._count:
            assert time.monotonic() - began < patience, f"{len(self._online)} of {self._count} are online after {patience} s"
            time.sleep(0.02)
        return time.monotonic() - began

    def wait_offline(self, patience: float):
        began = time.monotonic()
        while self._online:
            assert time.monotonic() - began < patience, f"{len(self._online)} still believe that they are online"
            time.sleep(0.02)

    def back(self, since: float, patience: float) -> Back:
        """Waits until all are online again; what came before `since` does not count."""
        self.wait_online(patience)
        with self._lock:
            times = [when - since for when in self._online.values()]
            failed = Counter(name for name, when in self._failed if when >= since)
        most = 1 + max(failed.values(), default=0)
        return Back(percentile(times, 0.5), percentile(times, 0.99), max(times), most)
