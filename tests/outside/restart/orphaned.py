"""A process takes over and dies while the one before it still has something to finish: the port must be free for a third."""

import threading

from clients.origin import Origin
from lab import PATIENCE, Lab, Program
from restart import visitors
from restart.tally import Tally

ENDS = 15  # seconds for the first to notice and end; its drain would last 30


def run():
    with Lab() as lab, Origin() as origin:
        peer = lab.publish("alice", origin.port)
        stream = visitors.start(visitors.events, lab, broken := Tally(), 1500)
        while not lab.metrics().get("oriel_relay_exchanges_open"):
            threading.Event().wait(0.05)
        broken.over.set()
        args = ["serve", "--dev", "--data", str(lab.home / "relay"), "--listen", f"127.0.0.1:{lab.port}",
                "--http", f"127.0.0.1:{lab.http_port}", "--admin", f"127.0.0.1:{lab.admin_port}", "--take-over"]
        first, second = lab.relay, Program("oriel-relay", args, lab.home)
        first.wait_for("draining")
        assert lab.get_once_back("alice", "/small") == (200, b"small")
        second.process.kill()
        assert first.process.wait(ENDS) == 0
        first.stop()
        second.stop()
        stream.join(PATIENCE)
        assert broken.failed, "a stream that was cut off looked whole"
        # Its predecessor left the admin socket's file behind.
        lab.relay = Program("oriel-relay", args, lab.home)
        lab.relay.wait_for("listening")
        peer.wait_for("online")
        assert lab.get_once_back("alice", "/small") == (200, b"small")
