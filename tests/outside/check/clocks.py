"""A clock that is wrong: one sentence that says so, whether TLS bears it or not."""

import os
import subprocess
import tempfile
from pathlib import Path

from check.ground import check
from clients.cases import Cases
from lab import PATIENCE, Lab, Program, programs
from photos.clock import LIBRARIES

cases = Cases("clocks", Lab)


def moved(by: str) -> dict[str, str]:
    assert LIBRARIES, "libfaketime is not installed"
    return {"LD_PRELOAD": str(LIBRARIES[0]), "FAKETIME": by, "FAKETIME_DONT_FAKE_MONOTONIC": "1"}


@cases.add("ten days behind, before the relay's certificate counts")
def behind(lab):
    said = check(*lab.reach(), more=moved("-10d"))
    assert said.part("clock")[0] == "broken", said.relay
    return said.fails_by("this computer's clock is", "behind")


@cases.add("ten years ahead, after it has ended")
def ahead(lab):
    return check(*lab.reach(), more=moved("+3650d")).fails_by("this computer's clock is", "ahead")


@cases.add("an hour ahead: it works, and is said all the same")
def borne(lab):
    said = check(*lab.reach(), more=moved("+1h"))
    assert said.code == 0 and said.part("clock")[0] == "impaired", said.relay
    assert "clock" in said.relay["conclusion"]
    return said.relay["conclusion"]


@cases.add("a peer that starts with such a clock says so")
def starts(lab):
    with tempfile.TemporaryDirectory(prefix="oriel-clock-") as home:
        environment = {"HOME": home, "USER": "somebody", "PATH": os.environ["PATH"]} | moved("-10d")
        (Path(home) / "site").mkdir()
        command = [str(programs() / "oriel"), "share", f"{home}/site", "--name", "late", *lab.reach()]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=2 * PATIENCE + 20)
        assert done.returncode == 1 and "this computer's clock is" in done.stderr, done.stderr
        return done.stderr.strip().splitlines()[-1]


@cases.add("a peer that is online with such a clock says so, once")
def online(lab):
    folder = lab.home / "early-site"
    folder.mkdir()
    home = lab.home / "early"
    home.mkdir()
    peer = Program("oriel", ["share", str(folder), "--name", "early", *lab.reach()], home, moved("+1h"))
    lab.peers.append(peer)
    said = peer.wait_for_error("clock")
    assert "ahead" in said["message"], said
    peer.wait_for("online")
    return said["message"]
