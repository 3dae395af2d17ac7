"""Certificates that live for seconds, renewed under load: no visitor's handshake fails."""

import sys
import threading
import time

from clients.cases import Cases
from lab import PATIENCE
from names.world import ZONE, World

LIFE = 30  # seconds; renewed at half of it
ROTATIONS = 3 if "--quick" in sys.argv else 10
VISITORS = 4

cases = Cases("rotated", lambda: World(life=LIFE))


class Handshakes:
    """Visitors who connect one time after another, each with a handshake of its own that is verified."""

    def __init__(self, world: World):
        self._world = world
        self._over = threading.Event()
        self._threads = [threading.Thread(target=self._connect) for _ in range(VISITORS)]
        self.count = 0
        self.failed: list[str] = []
        self.serials: dict[str, float] = {}

    def __enter__(self):
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self._over.set()
        for thread in self._threads:
            thread.join()

    def _connect(self):
        while not self._over.wait(0.01):
            try:
                serial = self._world.certificate(f"alice.{ZONE}", ("h2", "http/1.1"))["serialNumber"]
                self.serials.setdefault(serial, time.monotonic())
            except OSError as error:  # TLS alerts and verification too
                self.failed.append(f"{type(error).__name__}: {error}")
            self.count += 1


@cases.add(f"{ROTATIONS} times under load")
def rotated(world):
    peer = world.publish("alice")
    peer.wait_for("online")
    with Handshakes(world) as handshakes:
        patience = LIFE * ROTATIONS + PATIENCE
        enough = lambda: len(handshakes.serials) > ROTATIONS
        world.wait(enough, lambda: f"{len(handshakes.serials)} certificates, {handshakes.failed[:3]}", patience)
    assert not handshakes.failed, handshakes.failed[:5]
    assert world.curl(f"alice.{ZONE}", "/small") == (200, "small")
    assert "uplink was lost" not in peer.log_path.read_text(), "the peer's uplink did not outlive it"
    return f"{handshakes.count} handshakes, {len(handshakes.failed)} failed; {world.pebble.orders()} orders"
