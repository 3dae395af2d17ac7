"""What was asked for and what failed, counted from many threads."""

import threading
import time
from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Tally:
    done: Counter = field(default_factory=Counter)
    failed: list[str] = field(default_factory=list)
    longest: float = 0.0
    over: threading.Event = field(default_factory=threading.Event)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def good(self, kind: str, took: float = 0.0):
        with self._lock:
            self.done[kind] += 1
            self.longest = max(self.longest, took)

    def bad(self, kind: str, why: object):
        with self._lock:
            self.done[kind] += 1
            self.failed.append(f"{time.strftime('%T')} {kind}: {type(why).__name__}: {why}")

    def says(self) -> str:
        counts = ", ".join(f"{kind} {count}" for kind, count in sorted(self.done.items()))
        return f"{len(self.failed)} failed of {sum(self.done.values())} ({counts}); longest request {self.longest:.2f} s"
