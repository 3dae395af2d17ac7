"""Where a proxy is named, and where its password may stand."""

import subprocess

from clients.cases import Cases
from lab import PATIENCE, programs
from proxies.programs import PASSWORD, WRITTEN, Squid
from proxies.world import NAME, World, home_of, online


class Company(World):
    def __enter__(self):
        self.squid = Squid(home_of(self, "squid"), self.port)
        self.unused = Squid(home_of(self, "unused"), self.port)
        return self

    def __exit__(self, *what):
        self.unused.stop()
        self.squid.stop()
        super().__exit__(*what)


cases = Cases("settings", Company)


@cases.add("in the configuration file")
def in_a_file(world: Company):
    with world.peer(config=f'proxy = "{world.squid.url(WRITTEN)}"\n') as peer:
        online(world, peer, "tcp")


@cases.add("Oriel's own before the machine's")
def own_first(world: Company):
    with world.peer(ORIEL_PROXY=world.squid.url(WRITTEN), HTTPS_PROXY="http://127.0.0.1:9", NO_PROXY="*") as peer:
        online(world, peer, "tcp")


@cases.add("ALL_PROXY")
def all_proxy(world: Company):
    with world.peer(all_proxy=world.squid.url(WRITTEN)) as peer:
        online(world, peer, "tcp")


@cases.add("NO_PROXY", ("localhost", "*", "other.example, .localhost,localhost"))
def no_proxy(world: Company, exceptions: str):
    with world.peer(HTTPS_PROXY=world.unused.url(WRITTEN), no_proxy=exceptions) as peer:
        online(world, peer, "quic")
    assert "CONNECT" not in world.unused.log(), world.unused.log()


@cases.add("no password in a flag")
def no_password_in_a_flag(world: Company):
    command = [str(programs() / "oriel"), "share", str(world.folder), "--name", NAME, *world.reach(),
               "--proxy", world.squid.url(WRITTEN)]
    environment = {"HOME": str(world.home), "USER": "somebody", "PATH": "/usr/bin"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, env=environment)
    said = done.stdout + done.stderr
    assert done.returncode, said
    assert "ORIEL_PROXY" in said and "0600" in said, said
    assert PASSWORD not in said and WRITTEN not in said, said
