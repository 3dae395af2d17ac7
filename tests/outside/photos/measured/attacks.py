"""What pictures that attack cost: time each, memory, and what others meet meanwhile."""

import time

from clients.cases import percentile
from lab import Lab
from photos.hostility import Hostile
from photos.measured.table import Table
from photos.visitor import Visitor
from photos.watch import MIB, Memory, Neighbour


def measure(table: Table):
    with Lab() as lab:
        world = Hostile(lab)
        try:
            took, slow = [], []
            with world.visitor() as visitor, Memory(world.peer("photos")) as memory, \
                    Neighbour(Visitor(lab, "photos"), "/script.svg") as neighbour:
                for name in world.names:
                    began = time.monotonic()
                    visitor.get(name, {"accept": "image/webp"}, preview=480)
                    took.append(time.monotonic() - began)
                    slow.append((took[-1], name))
            slow.sort(reverse=True)
            table.most(f"{len(took)} hostile pictures: the slowest", max(took), 2, "s")
            table.note("  which is", slow[0][1])
            table.note("their median", percentile(took, 0.5), "s")
            table.most("memory of the peer, at its peak", memory.alone / MIB, 256, "MiB")
            table.note("memory of the largest child", memory.child / MIB, "MiB")
            table.most("others meanwhile, p99", percentile(neighbour.took, 0.99) * 1000, 500, "ms")
            table.note("errors that others met", str(len(neighbour.errors)))
        finally:
            world.stop()
