"""Links, sessions and shares end when the machine's clock says so: the built peer, with a clock that libfaketime moves.

Usage: expiry.py
"""

import base64
import http.client
import json
import os
import socket
import ssl
import subprocess
import sys
from pathlib import Path

from lab import PATIENCE, Lab, Program, programs

LIBRARIES = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"]
PASSWORD = "open sesame"


def library() -> Path | None:
    found = (Path(folder) / "faketime" / "libfaketime.so.1" for folder in LIBRARIES)
    return next((path for path in found if path.exists()), None)


class Site:
    """A shared folder whose peer lives in a time of its own."""

    def __init__(self, lab: Lab, name: str, *flags: str):
        self.lab, self.name = lab, name
        self.home = lab.home / name
        self.shift = self.home / "shift"
        (self.home / "Photos" / "Rome").mkdir(parents=True)
        (self.home / "Photos" / "Rome" / "a.txt").write_text("inside")
        (self.home / "password").touch(mode=0o600)
        (self.home / "password").write_text(PASSWORD)
        self.days(0)
        # Timers go on as they are; only the time of day is moved.
        faked = {"LD_PRELOAD": str(library()), "FAKETIME_TIMESTAMP_FILE": str(self.shift), "FAKETIME_NO_CACHE": "1",
                 "DONT_FAKE_MONOTONIC": "1"}
        args = ["share", "Photos", "--name", name, "--relay", f"localhost:{lab.port}", "--relay-ca", str(lab.ca), *flags]
        self.peer = Program("oriel", args, self.home, faked)
        lab.peers.append(self.peer)
        self.peer.wait_for("online")

    def days(self, days: int):
        # Replaced, never half-written.
        new = self.home / "shift.new"
        new.write_text(f"+{days}d\n")
        new.rename(self.shift)

    def link(self, *args: str) -> str:
        environment = {"HOME": str(self.home), "ORIEL_HOME": str(self.home / "oriel")}
        command = [str(programs() / "oriel"), "link", "Rome", "--json", *args]
        made = json.loads(subprocess.run(command, env=environment, check=True, capture_output=True).stdout)
        return made["url"].split("?", 1)[1]

    def ask(self, target: str, method: str = "GET", body: str | None = None, **fields: str):
        context = ssl.create_default_context(cafile=str(self.lab.ca))
        host = f"{self.name}.localhost"
        connection = http.client.HTTPSConnection(host, self.lab.port, timeout=PATIENCE)
        # Not every resolver knows names below localhost.
        connection.sock = context.wrap_socket(socket.create_connection(self.lab.address, PATIENCE), server_hostname=host)
        connection.request(method, target, body, {name.replace("_", "-"): value for name, value in fields.items()})
        response = connection.getresponse()
        text = response.read().decode()
        connection.close()
        return response.status, response.getheader("set-cookie", "").split(";")[0], text


def check(what: str, got, expected):
    assert got == expected, f"{what}: {got}, not {expected}"
    print(f"ok {what}")


def main() -> int:
    if library() is None:
        print("expiry: skipped: libfaketime is not installed (apt-get install faketime)")
        return 0
    with Lab() as lab:
        site = Site(lab, "links", "--links-only", "--expires", "60d")
        month, never = site.link(), site.link("--expires", "never")
        for days, by_month, by_never in [(0, 200, 200), (29, 200, 200), (31, 410, 200), (59, 410, 200), (61, 410, 410)]:
            site.days(days)
            statuses = tuple(site.ask(f"/Rome/a.txt?{query}")[0] for query in (month, never))
            check(f"a link of 30 days and one without an end, after {days} days of a share of 60", statuses,
                  (by_month, by_never))
        check("the share has ended", json.loads(site.ask("/")[2])["code"], "share-over")

        site = Site(lab, "password", "--password-file", "password")
        form = {"content_type": "application/x-www-form-urlencoded"}
        status, cookie, _ = site.ask("/.oriel/login", "POST", "password=open+sesame&to=/Rome/", **form)
        check("the password opens", status, 303)
        for days, status in [(0, 200), (29, 200), (31, 401)]:
            site.days(days)
            check(f"a session after {days} days", site.ask("/Rome/a.txt", cookie=cookie)[0], status)
        basic = "Basic " + base64.b64encode(f":{PASSWORD}".encode()).decode()
        check("the password still opens", site.ask("/Rome/a.txt", authorization=basic)[0], 200)
    return 0


if __name__ == "__main__":
    os.chdir(Path(__file__).parent)
    sys.exit(main())
