"""A ZIP of many gigabytes against one plain file of the same size, over the same way: speed, and memory of the peer."""

import subprocess
import tempfile
import time
import zlib
from pathlib import Path

from lab import Lab
from photos.measured.table import Table
from photos.watch import MIB, Memory

PIECE = 160 * MIB


def measure(table: Table):
    count = table.size(64, 7)
    with tempfile.TemporaryDirectory(prefix="oriel-zip-") as home, Lab() as lab:
        folder = Path(home) / "Photos"
        album = folder / "Album"
        album.mkdir(parents=True)
        block = zlib.compress(b"x") + bytes(range(256)) * 4096
        for number in range(count):
            with open(album / f"{number:03}.bin", "wb") as file:
                file.write(block)
                file.truncate(PIECE)
        with open(folder / "one.bin", "wb") as file:
            file.write(block)
            file.truncate(PIECE * count)
        peer = lab.share("photos", folder)
        speeds: dict[str, list[float]] = {"plain": [], "zip": []}
        peaks = {}
        for _ in range(1 if count > 20 else 2):
            for name, path in (("plain", "one.bin"), ("zip", "Album/?zip")):
                with Memory(peer, 0.1) as memory:
                    size, seconds = download(lab, path)
                assert size >= PIECE * count, (name, size)
                speeds[name].append(size / seconds / 1e6)
                peaks[name] = memory.alone
                table.note(f"{name}: {size / (1 << 30):.2f} GiB", speeds[name][-1], "MB/s")
                table.note(f"{name}: memory of the peer, at its peak", memory.alone / MIB, "MiB")
        table.least("ZIP against one plain file", max(speeds["zip"]) / max(speeds["plain"]), 0.8)
        table.most("memory that the ZIP takes beyond the file", (peaks["zip"] - peaks["plain"]) / MIB, 16, "MiB")


def download(lab: Lab, path: str) -> tuple[int, float]:
    """Bytes and seconds, by curl over HTTP/2."""
    where = f"photos.localhost:{lab.port}:127.0.0.1"
    command = ["curl", "-sS", "--http2", "--resolve", where, "--cacert", str(lab.ca), "-o", "/dev/null", "-w",
               "%{http_code} %{size_download}",
               f"https://photos.localhost:{lab.port}/{path}"]
    began = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, timeout=1800)
    assert done.returncode == 0, done.stderr
    status, size = done.stdout.split()
    assert status == "200", status
    return int(size), time.monotonic() - began
