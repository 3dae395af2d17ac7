"""Previews of 12-megapixel JPEGs made in a second of one core, and those that vipsthumbnail makes in the same run."""

import os
import resource
import subprocess
import tempfile
import time
from pathlib import Path

from lab import Lab, Program
from photos import cameras, scenes
from photos.measured.table import Table
from photos.visitor import Visitor

CORE = max(os.sched_getaffinity(0))
ROUNDS = 3


def measure(table: Table):
    count = table.size(24, 8)
    with tempfile.TemporaryDirectory(prefix="oriel-previews-") as home, Lab() as lab:
        folder = Path(home) / "Photos"
        folder.mkdir()
        scenes.scene(folder / "scene.ppm")
        scenes.convert(folder / "scene.ppm", "-quality", "90", folder / "one.jpg")
        (folder / "scene.ppm").unlink()
        real = (folder / "one.jpg").read_bytes()
        heads = cameras.heads()
        for round_number in range(ROUNDS):
            for number in range(count):
                head = heads[number % len(heads)][1]
                (folder / f"{round_number} {number:02}.jpg").write_bytes(cameras.graft(head, real)
                                                                         + bytes([round_number, number]))
        (folder / "one.jpg").unlink()
        state = lab.home / "photos"
        state.mkdir()
        peer = Program("oriel", ["share", str(folder), "--name", "photos", *lab.reach()], state,
                       within=["taskset", "-c", str(CORE)])
        lab.peers.append(peer)
        peer.wait_for("online")
        for name, accept in (("WebP", "image/webp"), ("JPEG", "image/jpeg")):
            ours, theirs, single = [], [], []
            with Visitor(lab, "photos", patience=60) as visitor:
                wait_until_read(visitor)
                for round_number in range(ROUNDS):
                    names = [f"{round_number} {number:02}.jpg" for number in range(count)]
                    ours.append(count / our_time(peer, visitor, names, accept))
                    theirs.append(count / their_time(folder, names, name.lower().replace("jpeg", "jpg"), home))
                    single.append(count / their_time(folder, names, name.lower().replace("jpeg", "jpg"), home, apart=True))
            table.note(f"{name} previews 480 high, a core and second", max(ours))
            table.note("vipsthumbnail, one process for all", max(theirs))
            table.note("vipsthumbnail, one process for each", max(single))
            table.least(f"{name} previews against vipsthumbnail", max(ours) / max(theirs), 0.7)


def wait_until_read(visitor: Visitor):
    while not visitor.data("/", data="shape")["complete"]:
        time.sleep(0.2)  # nothing tells


def our_time(peer: Program, visitor: Visitor, names: list[str], accept: str) -> float:
    """Seconds of processor time of the peer and its children."""
    before = spent(peer.pid)
    for name in names:
        answer = visitor.get(name, {"accept": accept}, preview=480)
        assert answer.headers["content-type"] == accept, (name, answer.headers)
    return spent(peer.pid) - before


def spent(pid: int) -> float:
    """Processor time of a process and of its children that have ended."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def their_time(folder: Path, names: list[str], ending: str, home: str, apart: bool = False) -> float:
    command = ["taskset", "-c", str(CORE), "vipsthumbnail", "--size", "1920x480", "--export-profile", "srgb", "-o",
               f"{home}/%s.{ending}[strip]"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    for files in [[name] for name in names] if apart else [names]:
        subprocess.run([*command, *files], cwd=folder, check=True, env=os.environ | {"VIPS_CONCURRENCY": "1"}, timeout=300)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
