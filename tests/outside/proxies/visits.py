"""Visitors behind a proxy: `oriel get` and `oriel open` go the way out that a browser there goes."""

import http.client
import subprocess

from clients.cases import Cases
from lab import PATIENCE, Program, programs
from names.ground import free_port
from proxies.programs import PASSWORD, WRITTEN, Squid
from proxies.world import NAME, World, home_of

HOST = f"{NAME}.localhost"
WRONG = "ann:wrong-one@"


class Visited(World):
    """A site, and a proxy that knows its name."""

    def __enter__(self):
        self.squid = Squid(home_of(self, "squid"), self.port, hosts=(HOST,))
        self.running = self.peer()
        self.key = self.running.peer.wait_for("online")["link"].split("oriel=1.")[1]
        return self

    def __exit__(self, *what):
        self.squid.stop()
        self.running.__exit__()
        super().__exit__(*what)

    def tunnels(self) -> int:
        return self.squid.log().count(f"CONNECT {HOST}:{self.port} ann")

    def get(self, *args: str, **environment: str) -> subprocess.CompletedProcess:
        """`oriel get` of the file."""
        file = self.home / "got"
        file.unlink(missing_ok=True)
        command = [str(programs() / "oriel"), "get", self.url(NAME, "/big.bin"), "--key", self.key,
                   "--relay-ca", str(self.ca), "-o", str(file), *args]
        environment = {"HOME": str(self.home), "PATH": "/usr/bin"} | environment
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, env=environment)
        assert PASSWORD not in done.stderr and "wrong-one" not in done.stderr, done.stderr
        return done

    def got(self, done: subprocess.CompletedProcess):
        assert done.returncode == 0, done.stderr
        assert (self.home / "got").read_bytes() == (self.folder / "big.bin").read_bytes()


cases = Cases("visits", Visited)


@cases.add("get through squid", ("HTTPS_PROXY", "ORIEL_PROXY", "all_proxy"))
def get(world: Visited, variable: str):
    before = len(world.squid.log())
    world.got(world.get("--proxy-only", **{variable: world.squid.url(WRITTEN)}))
    # Written when the tunnel ends.
    world.squid.wait_for(rf"(?s)^.{{{before}}}.*TCP_TUNNEL/200 \d+ CONNECT {HOST}:{world.port} ann")


@cases.add("a proxy of the configuration file")
def in_a_file(world: Visited):
    file = world.home / "visit.toml"
    file.write_text(f'proxy = "{world.squid.url(WRITTEN)}"\nproxy-only = true\n')
    file.chmod(0o600)
    before = world.tunnels()
    world.got(world.get("--config", str(file)))
    world.squid.wait_for(rf"(?s)(CONNECT {HOST}:{world.port} ann.*){{{before + 1}}}")


@cases.add("NO_PROXY")
def no_proxy(world: Visited):
    before = world.tunnels()
    world.got(world.get(HTTPS_PROXY=world.squid.url(WRITTEN), NO_PROXY=".localhost"))
    world.got(world.get())
    assert world.tunnels() == before, world.squid.log()


@cases.add("what a proxy objects to is said")
def refused(world: Visited):
    url = world.squid.url(WRONG)
    done = world.get("--proxy-only", HTTPS_PROXY=url)
    assert done.returncode == 1 and "does not accept the user name and password" in done.stderr, done.stderr
    done = world.get(HTTPS_PROXY=url)
    world.got(done)
    assert "does not accept the user name and password" in done.stderr, done.stderr
    done = world.get("--proxy-only", "--proxy", f"http://127.0.0.1:{free_port()}")
    assert done.returncode == 1 and "cannot be reached over TCP" in done.stderr, done.stderr


@cases.add("a password in a flag, or nothing to keep to, is a mistake")
def mistakes(world: Visited):
    for args in (["--proxy", world.squid.url(WRITTEN)], ["--proxy-only"]):
        done = world.get(*args)
        assert done.returncode == 64, (args, done.returncode, done.stderr)


@cases.add("open through squid")
def open_site(world: Visited):
    home = world.home / "open"
    home.mkdir()
    args = ["open", world.url(NAME), "--key", world.key, "--relay-ca", str(world.ca), "--no-browser", "--proxy-only"]
    before = world.tunnels()
    opened = Program("oriel", args, home, {"HTTPS_PROXY": world.squid.url(WRITTEN)})
    try:
        host = opened.wait_for("open")["url"].split("/")[2]
        connection = http.client.HTTPConnection("127.0.0.1", int(host.rsplit(":", 1)[1]), timeout=PATIENCE)
        connection.request("GET", "/big.bin", headers={"host": host})
        response = connection.getresponse()
        assert response.status == 200 and response.read() == (world.folder / "big.bin").read_bytes()
        connection.close()
    finally:
        opened.stop()
    world.squid.wait_for(rf"(?s)(CONNECT {HOST}:{world.port} ann.*){{{before + 1}}}")
