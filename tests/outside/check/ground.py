"""`oriel check` as a program runs it: its exit code, its object, and how long it took."""

import json
import os
import subprocess
import tempfile
import time
from pathlib import Path

from lab import PATIENCE, programs

BUDGET = 10 + 5  # seconds: what a check may take, and what starting a program under load may


class Checked:
    def __init__(self, done: subprocess.CompletedProcess, took: float):
        self.code, self.took = done.returncode, took
        self.errors = done.stderr
        self.object = json.loads(done.stdout) if done.stdout else {}

    @property
    def relay(self) -> dict:
        return self.object["relays"][0]

    def part(self, name: str) -> tuple[str, str]:
        """How a part is, and the sentence about it."""
        finding = next(finding for finding in self.relay["findings"] if finding["part"] == name)
        return finding["state"], finding["sentence"]

    def fails_by(self, *words: str):
        """There is no way, and the conclusion says why in these words."""
        assert self.code == 1 and not self.object["works"], self.object
        said = self.relay["conclusion"]
        assert all(word in said for word in words), said
        assert self.took < BUDGET, f"{self.took:.1f} s"
        return said


def check(*args: str, more: dict[str, str] | None = None, within: list[str] = ()) -> Checked:
    """Runs it with a home of its own, which must be empty afterwards: it needs no identity, and makes none."""
    with tempfile.TemporaryDirectory(prefix="oriel-check-") as home:
        environment = {"HOME": home, "PATH": os.environ["PATH"]} | (more or {})
        command = [*within, str(programs() / "oriel"), "check", "--json", *args]
        began = time.monotonic()
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE + BUDGET)
        took = time.monotonic() - began
        assert not list(Path(home).iterdir()), "a check leaves nothing behind"
        return Checked(done, took)
