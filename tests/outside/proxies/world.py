"""A relay, a folder that is shared, and peers that are told of proxies."""

import hashlib
import json
import random
import time
from pathlib import Path

from lab import PATIENCE, Lab, Program
from proxies.programs import PASSWORD, WRITTEN

NAME = "behind"
SIZE = 5_000_000


class Peer(Program):
    """A peer, and all that it has said."""

    def _read(self):
        self.said: list[dict] = []
        for line in self.process.stdout:
            event = json.loads(line)
            self.said.append(event)
            self._events.put(event)

    def words(self) -> str:
        """Its events and its log."""
        return "\n".join([*map(json.dumps, self.said), self.log_path.read_text(errors="replace")])

    def wait_for_words(self, *words: str):
        """Until it has said each of these, in events or in its log."""
        end = time.monotonic() + PATIENCE
        while not all(word in self.words() for word in words):
            assert time.monotonic() < end and self.alive(), f"no {words} in\n{self.words()[-3000:]}"
            time.sleep(0.05)


class World(Lab):
    def __init__(self):
        super().__init__()
        self.folder = self.home / "folder"
        self.folder.mkdir()
        self._bytes = random.Random(7).randbytes(SIZE)
        (self.folder / "big.bin").write_bytes(self._bytes)
        self._homes = self.home / "peers"
        self._homes.mkdir()

    def peer(self, *args: str, config: str = "", what: list[str] | None = None, **environment: str) -> "Running":
        """A peer in an environment of its own, with this configuration; while it is entered it shares the folder, or does
        what the words of `what` say."""
        return Running(self, what or ["share", str(self.folder)], list(args), config, environment)

    def check_download(self):
        status, body = self.get(NAME, "/big.bin")
        assert status == 200, (status, body[:300])
        assert hashlib.sha256(body).digest() == hashlib.sha256(self._bytes).digest(), len(body)


class Running:
    """A peer while it is entered. What it says must never hold the password."""

    def __init__(self, world: World, what: list[str], args: list[str], config: str, environment: dict[str, str]):
        home = world._homes / str(len(list(world._homes.iterdir())))
        home.mkdir()
        # One identity for all of them, so that the name stays theirs.
        more = {"ORIEL_HOME": str(world.home / "identity")} | environment
        command = [*what, "--name", NAME, *world.reach(), *args]
        if config:
            file = home / "oriel.toml"
            file.write_text(config)
            file.chmod(0o600)
            command += ["--config", str(file)]
        self.peer = Peer("oriel", command, home, more)

    def __enter__(self) -> Peer:
        return self.peer

    def __exit__(self, *_):
        self.peer.stop()
        words = self.peer.words()
        assert PASSWORD not in words and WRITTEN not in words and "wrong-one" not in words, words


def online(world: World, peer: Peer, carrier: str):
    """The peer comes online over this carrier, and a whole download passes."""
    event = peer.wait_for("online")
    assert event["transport"] == carrier, event
    world.check_download()


def home_of(world: World, name: str) -> Path:
    """A folder for a proxy, which runs as somebody else perhaps."""
    world.home.chmod(0o755)
    return world.home / name
