"""How soon the first page of 20,000 photos is served, and what the peer holds in memory before and after all are read."""

import tempfile
import time
from pathlib import Path

from lab import PATIENCE, Lab, Program
from photos.crowd import COUNT, crowd
from photos.measured.table import Table
from photos.visitor import Visitor
from photos.watch import MIB, Memory, field


def measure(table: Table):
    count = table.size(COUNT, 5000)
    with tempfile.TemporaryDirectory(prefix="oriel-crowd-") as home, Lab() as lab:
        folder = Path(home) / "Photos"
        crowd(folder, count)
        lab.share("other", Path(__file__).parent)  # so that the relay has done everything once
        Visitor(lab, "other").get("/")
        state = lab.home / "photos"
        state.mkdir()
        began = time.monotonic()
        peer = Program("oriel", ["share", str(folder), "--name", "photos", *lab.reach()], state)
        lab.peers.append(peer)
        with Memory(peer) as memory:
            peer.wait_for("online")
            online = time.monotonic() - began
            with Visitor(lab, "photos", patience=60) as visitor:
                asked = time.monotonic()
                page = visitor.page("/")
                first = time.monotonic() - asked
                shape = visitor.data("/", data="shape")
                table.most(f"{count} photos: first page, from the request", first, 1, "s")
                table.note("the same, from the program's start", time.monotonic() - began, "s")
                table.note("of that, until online", online, "s")
                table.note("read by then", "all" if shape["complete"] else "not all")
                table.note("bytes of that page", len(page.content) / 1024, "KB")
                while not visitor.data("/", data="shape")["complete"]:
                    assert time.monotonic() < began + 30 * PATIENCE, "not all are read"
                    time.sleep(0.5)  # nothing tells
                table.note("until all are read", time.monotonic() - began, "s")
                began = time.monotonic()
                for number in range(0, count // 500):
                    visitor.data("/", data=number)
                table.note("all data, part by part", time.monotonic() - began, "s")
                began = time.monotonic()
                visitor.page("/", q="2019")
                table.note("a search", time.monotonic() - began, "s")
        table.most("memory of the peer, at its peak", memory.alone / MIB, 150, "MiB")
        table.note("of that, its own", field(peer.pid, "smaps_rollup", "Private_Dirty") / MIB, "MiB")
