"""Lighthouse on a phone's profile, and Chromium that scrolls through 20,000 photos from end to end."""

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from clients.cases import HERE
from lab import Lab
from photos import corpus
from photos.crowd import COUNT, crowd
from photos.html import Page
from photos.measured.table import Table
from photos.visitor import Visitor

NPM = HERE / "npm"
SCORES = ("performance", "accessibility", "best-practices")


def node(script: str, *args: str, seconds: int = 600) -> dict:
    """Runs a script of the folder `npm`; what it prints last is its figures."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    done = subprocess.run(["node", script, *args], cwd=NPM, capture_output=True, text=True, timeout=seconds,
                          env=os.environ | {"CHROME_PATH": str(chromium), "CHROMIUM": str(chromium)})
    assert done.returncode == 0, f"{script}: {done.stdout[-500:]} {done.stderr[-1500:]}"
    return json.loads(done.stdout.splitlines()[-1])


def measure(table: Table):
    with tempfile.TemporaryDirectory(prefix="oriel-browser-") as home, Lab() as lab:
        photos, many = Path(home) / "Photos", Path(home) / "Many"
        corpus.copy(corpus.corpus()[0], photos)
        crowd(photos / "Crowd", 400)
        lab.share("photos", photos)
        for path in ("/Crowd/", "/Summer%202024/Turned/"):
            told = node("lighthouse.mjs", f"http://photos.localhost:{lab.http_port}{path}",
                        str(corpus.cache().parent / "lighthouse"))
            for name in SCORES:
                table.least(f"Lighthouse {path}: {name}", told["scores"][name], 95)
            table.note(f"Lighthouse {path}: largest paint", told["largest_paint_ms"], "ms")
            if told["failed"]:
                table.note("  not perfect", ", ".join(told["failed"])[:160])
        with Visitor(lab, "photos") as visitor:
            sent = 0
            for target in {what for what in Page(visitor.page("/Crowd/").text).loads()
                           if what.startswith("/.oriel/assets/")}:
                with visitor.stream(target, headers={"accept-encoding": "gzip"}) as answer:
                    sent += sum(len(piece) for piece in answer.iter_raw())
        table.most("script and style together, gzip", sent / 1024, 60, "KB")
        crowd(many, table.size(COUNT, 5000))
        lab.share("many", many)
        told = node("gallery_scroll.mjs", f"http://many.localhost:{lab.http_port}/",
                    str(corpus.cache().parent / "scroll.png"))
        table.note("scrolled to the end", f"{told['height']} px in {told['seconds']:.0f} s")
        table.most("frames while scrolling, p99", told["frame_p99_ms"], 100, "ms")
        table.note("longest frame", told["frame_max_ms"], "ms")
        table.most("memory of the page", told["page_bytes"] / (1 << 20), 300, "MiB")
        table.note("of that, JavaScript", told["heap_bytes"] / (1 << 20), "MiB")
        table.note("elements at the end", told["elements"])
