"""Proxies and relays that take connections and say nothing: a start gives up when it is documented to."""

import socket
import subprocess
import time

from clients.cases import Cases
from lab import PATIENCE, programs
from names.ground import free_port
from proxies.world import NAME, World

GIVES_UP = 15  # seconds, as README.md has it
LEEWAY = 5  # for starting a program, and ending it, under load


class Silent(World):
    def __enter__(self):
        # The system takes connections for it; nobody ever answers.
        self.proxy = socket.create_server(("127.0.0.1", 0))
        self.relay_tcp = socket.create_server(("127.0.0.1", free_port()))
        self.relay_udp = socket.socket(type=socket.SOCK_DGRAM)
        self.relay_udp.bind(self.relay_tcp.getsockname())
        return self

    def __exit__(self, *what):
        for end in (self.proxy, self.relay_tcp, self.relay_udp):
            end.close()
        super().__exit__(*what)


cases = Cases("silence", Silent)


@cases.add("a start gives up in time", ("http", "socks5"))
def gives_up(world: Silent, scheme: str):
    return started(world, "--proxy", f"{scheme}://127.0.0.1:{world.proxy.getsockname()[1]}")


@cases.add("a start that may not go past the proxy gives up in time")
def proxy_only(world: Silent):
    return started(world, "--proxy-only", "--proxy", f"http://127.0.0.1:{world.proxy.getsockname()[1]}")


def started(world: Silent, *args: str) -> str:
    relay = f"localhost:{world.relay_tcp.getsockname()[1]}"
    command = [str(programs() / "oriel"), "share", str(world.folder), "--name", NAME, "--relay", relay, *args]
    environment = {"HOME": str(world.home), "USER": "somebody", "PATH": "/usr/bin"}
    began = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, timeout=GIVES_UP + PATIENCE, env=environment)
    took = time.monotonic() - began
    assert done.returncode == 1, done.stderr
    assert took < GIVES_UP + LEEWAY, f"{took:.1f} s: {done.stderr}"
    assert "will not work from here" in done.stderr, done.stderr
    return f"{took:.1f} s: {done.stderr.strip().splitlines()[-1]}"
