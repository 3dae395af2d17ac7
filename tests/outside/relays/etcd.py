"""Debian's etcd, with three members on loopback."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path

from names.ground import Daemon, free_port

MEMBERS = ["one", "two", "three"]
PATIENCE = 30  # seconds; members elect a leader first, and a busy machine takes its time
# In memory where there is room: a disk that takes seconds for one write costs a leader, and leases.
MEMORY, ROOM = "/dev/shm", 1 << 30


class Etcd:
    def __init__(self, home: Path):
        self._home = home
        memory = os.path.isdir(MEMORY) and shutil.disk_usage(MEMORY).free > ROOM
        self._data = tempfile.TemporaryDirectory(prefix="oriel-etcd-", dir=MEMORY if memory else None)
        self._clients = {name: free_port() for name in MEMBERS}
        self._peers = {name: free_port() for name in MEMBERS}
        self._members: dict[str, Daemon] = {}
        with ExitStack() as started:
            started.callback(self.stop)
            for name in MEMBERS:
                (home / name).mkdir(parents=True)
                self.start(name)
            self.wait()
            started.pop_all()

    def url(self, prefix: str = "oriel", ports: list[int] | None = None) -> str:
        members = ",".join(f"127.0.0.1:{port}" for port in ports or self.ports())
        return f"etcd://{members}/{prefix}"

    def ports(self) -> list[int]:
        """Where the members serve clients."""
        return list(self._clients.values())

    def start(self, name: str):
        cluster = ",".join(f"{member}=http://127.0.0.1:{port}" for member, port in self._peers.items())
        client, peer = f"http://127.0.0.1:{self._clients[name]}", f"http://127.0.0.1:{self._peers[name]}"
        command = ["/usr/bin/etcd", "--name", name, "--data-dir", f"{self._data.name}/{name}", "--initial-cluster", cluster,
                   "--listen-client-urls", client, "--advertise-client-urls", client,
                   "--listen-peer-urls", peer, "--initial-advertise-peer-urls", peer]
        self._members[name] = Daemon(command, self._home / name)

    def wait(self):
        """Until a majority takes writes."""
        end = time.monotonic() + PATIENCE
        while self.ctl("put", "waiting", "over").returncode:
            assert time.monotonic() < end, (self._home / MEMBERS[0] / "log").read_text()[-3000:]
            time.sleep(0.1)

    def ctl(self, *words: str) -> subprocess.CompletedProcess:
        command = [*self._ctl(), "--command-timeout", "2s", *words]
        return subprocess.run(command, capture_output=True, text=True, timeout=20, env={"ETCDCTL_API": "3"})

    def _ctl(self) -> list[str]:
        return ["etcdctl", "--endpoints", ",".join(f"127.0.0.1:{port}" for port in self._clients.values())]

    @contextmanager
    def watched(self, prefix: str):
        """A list that is filled, at the end, with what was done to keys below the prefix: lines of `etcdctl watch`."""
        seen, path = [], self._home / "watched"
        with open(path, "wb") as out:
            watch = subprocess.Popen([*self._ctl(), "watch", "--prefix", prefix], stdout=out, env={"ETCDCTL_API": "3"})
        try:
            self._told(f"{prefix}watch-begins", path)
            yield seen
            self._told(f"{prefix}watch-ends", path)
            seen += path.read_text().splitlines()
        finally:
            watch.kill()
            watch.wait()

    def _told(self, key: str, path: Path):
        """Writes a key until a watch has told of it."""
        end = time.monotonic() + PATIENCE
        while key not in path.read_text():
            assert time.monotonic() < end, f"no watch tells of {key}"
            self.ctl("put", key, "")
            time.sleep(0.1)

    def kill(self):
        """All members at once."""
        for member in self._members.values():
            member.process.kill()
            member.stop()

    def revive(self):
        for name in MEMBERS:
            self.start(name)
        self.wait()

    def signal(self, name: str, number: signal.Signals):
        self._members[name].process.send_signal(number)

    def stop(self):
        for member in self._members.values():
            member.process.send_signal(signal.SIGCONT)
            member.stop()
        self._data.cleanup()
