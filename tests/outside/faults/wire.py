"""What lies between two hosts: distance, loss, packets that overtake others, and how much it carries.

The kernel's netem does that where there is one; elsewhere the example program `wire` of `tests`, between two TUN
devices: `cargo build -p oriel-tests --example wire`.
"""

import fcntl
import os
import secrets
import struct
import subprocess
from pathlib import Path

from lab import programs

TUNSETIFF = 0x400454CA
IFF_TUN, IFF_NO_PI = 0x0001, 0x1000
FULL = 1500  # bytes of a packet
AHEAD = 10_000  # packets; the kernel's 500 are less than a burst


class Wire:
    """`delay` is one way, in milliseconds; `loss` and `reorder` in per cent, of each way; `rate` in Mbit/s, 0 for none;
    `queue` is what a packet may wait until the wire is free, in milliseconds."""

    def __init__(self, delay: float = 0, loss: float = 0, reorder: float = 0, rate: float = 0, queue: float = 50):
        self._delay, self._loss, self._reorder, self._rate, self._queue = delay, loss, reorder, rate, queue
        self._program: subprocess.Popen | None = None

    def lay(self, left: str, right: str):
        """Between two namespaces, as the interface `net` of each."""
        if has_netem():
            self._lay_netem(left, right)
        else:
            self._lay_tun(left, right)

    def stop(self):
        if self._program:
            self._program.kill()
            self._program.wait()

    def cpu(self) -> float:
        """Seconds of processor time that the wire itself took."""
        if not self._program:
            return 0.0
        fields = Path(f"/proc/{self._program.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def _lay_tun(self, left: str, right: str):
        ends = [_tun(namespace) for namespace in (left, right)]
        words = [str(number) for number in (self._delay, self._loss, self._reorder, self._rate, self._queue)]
        try:
            command = [str(programs() / "examples" / "wire"), *words]
            self._program = subprocess.Popen(command, stdin=ends[0], stdout=ends[1])
        finally:
            for end in ends:
                os.close(end)

    def _lay_netem(self, left: str, right: str):
        _run("ip", "-n", left, "link", "add", "net", "type", "veth", "peer", "name", "net", "netns", right)
        # netem counts what is under way as well as what waits.
        limit = round(self._rate * 1000 * (self._delay + self._queue) / 8 / FULL) if self._rate else AHEAD
        words = ["delay", f"{self._delay}ms", "limit", str(limit)]
        words += ["loss", f"{self._loss}%"] if self._loss else []
        words += ["reorder", f"{self._reorder}%"] if self._reorder else []
        words += ["rate", f"{self._rate}mbit"] if self._rate else []
        for namespace in (left, right):
            # Loss is of packets, not of the large pieces in which one host hands them to another.
            _run("ip", "-n", namespace, "link", "set", "net", "gso_max_segs", "1")
            _run("tc", "-n", namespace, "qdisc", "add", "dev", "net", "root", "netem", *words)


def has_netem() -> bool:
    name = f"oriel{secrets.token_hex(2)}"
    _run("ip", "netns", "add", name)
    try:
        command = ["tc", "-n", name, "qdisc", "add", "dev", "lo", "root", "netem", "delay", "1ms"]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    finally:
        _run("ip", "netns", "del", name)


def _tun(namespace: str) -> int:
    """A TUN device, as `net` of a namespace, and the descriptor by which a program is its other end."""
    name = f"oriel{secrets.token_hex(3)}"
    end = os.open("/dev/net/tun", os.O_RDWR)
    try:
        fcntl.ioctl(end, TUNSETIFF, struct.pack("16sH22x", name.encode(), IFF_TUN | IFF_NO_PI))
        _run("ip", "link", "set", name, "netns", namespace)
        _run("ip", "-n", namespace, "link", "set", name, "name", "net", "txqueuelen", str(AHEAD))
    except BaseException:
        os.close(end)
        raise
    return end


def _run(*command: str):
    subprocess.run(command, check=True, capture_output=True, text=True)
