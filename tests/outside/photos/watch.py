"""Memory of a peer and its children while something happens, and what another visitor meets meanwhile."""

import contextlib
import threading
import time
from pathlib import Path

from clients.cases import percentile
from lab import Program
from photos.visitor import Visitor

MIB = 1 << 20


def family(pid: int) -> list[int]:
    """A process and all that it has started, as far as they still live."""
    found = [pid]
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                found += family(int(child))
    return found


def field(pid: int, file: str, name: str) -> int:
    """A size in bytes from `/proc`; 0 once the process has ended."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/{file}").read_text().splitlines():
            if line.startswith(name + ":"):
                return int(line.split()[1]) * 1024
    return 0


class Memory:
    """Samples the resident memory of a program, and of it and its children together, until the `with` is over."""

    def __init__(self, program: Program, every: float = 0.02):
        self._pid, self._every = program.pid, every
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._sample, daemon=True)
        self.alone = self.together = self.child = 0  # peaks, in bytes
        self.children = 0  # at most at once

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._over.set()
        self._thread.join()

    def _sample(self):
        while not self._over.wait(self._every):
            pids = family(self._pid)
            sizes = [field(pid, "status", "VmRSS") for pid in pids]
            self.alone = max(self.alone, sizes[0])
            self.together = max(self.together, sum(sizes))
            self.child = max([self.child, *sizes[1:]])
            self.children = max(self.children, len(pids) - 1)

    def __str__(self) -> str:
        return (f"peer {self.alone / MIB:.0f} MiB, with {self.children} children {self.together / MIB:.0f} MiB, "
                f"largest child {self.child / MIB:.0f} MiB")


class Neighbour:
    """Somebody who looks at a small page again and again while others do worse."""

    def __init__(self, visitor: Visitor, target: str, every: float = 0.05):
        self._visitor, self._target, self._every = visitor, target, every
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._visit, daemon=True)
        self.took: list[float] = []
        self.errors: list[str] = []

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._over.set()
        self._thread.join()
        self._visitor.__exit__()

    def _visit(self):
        due = time.monotonic()
        while not self._over.wait(max(0.0, due - time.monotonic())):
            try:
                answer = self._visitor.ask("GET", self._target)
                if answer.status_code != 200:
                    self.errors.append(f"status {answer.status_code}")
            except Exception as error:  # whatever it is, a visitor has met it
                self.errors.append(f"{type(error).__name__} {error}")
            self.took.append(time.monotonic() - due)
            due = max(due + self._every, time.monotonic() - 1)

    def __str__(self) -> str:
        if not self.took:
            return "nobody else came"
        return f"others p99 {percentile(self.took, 0.99) * 1000:.0f} ms of {len(self.took)} visits"
