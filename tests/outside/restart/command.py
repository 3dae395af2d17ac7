"""`oriel-relay upgrade`, as an operator gives it: with a mistake in the configuration first, and then without."""

import subprocess

from clients.origin import Origin
from lab import PATIENCE, Lab, programs


def run():
    with Lab(config="[limits]\ndrain = 20\n") as lab, Origin() as origin:
        lab.publish("alice", origin.port)
        file = lab.home / "relay.toml"
        right = file.read_text()
        file.write_text("no such key = 1\n")
        refused = upgrade(lab)
        assert refused.returncode == 1 and "ended" in refused.stderr, refused
        assert lab.get("alice", "/small") == (200, b"small"), "the old one does not go on"
        file.write_text(right)
        done = upgrade(lab)
        assert (done.returncode, done.stdout.split()[:4]) == (0, "the new process serves;".split()), done
        assert lab.get_once_back("alice", "/small") == (200, b"small")
        # Its events come by the old one's standard output.
        assert lab.relay.process.wait(PATIENCE) == 0
        assert lab.get("alice", "/small") == (200, b"small")
        command(lab, "drain")
        lab.relay.wait_for("stopped")
        lab.relay.wait_for("stopped")


def upgrade(lab: Lab) -> subprocess.CompletedProcess:
    return command(lab, "upgrade", check=False)


def command(lab: Lab, word: str, check: bool = True) -> subprocess.CompletedProcess:
    words = [str(programs() / "oriel-relay"), word, "--data", str(lab.home / "relay")]
    return subprocess.run(words, check=check, capture_output=True, text=True, timeout=PATIENCE)
