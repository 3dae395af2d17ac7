"""`oriel service` for a user whose folders have spaces and percent signs in their names."""

import os
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path

from clients.cases import Cases
from lab import PATIENCE, programs

CONFIG = "relay = 'relay.invalid'\n[[publish]]\nname = 'alice'\ntarget = '3000'\n"


class User:
    def __init__(self, home: Path):
        self.home = home
        self.config = home / ".config" / "oriel" / "config.toml"
        self.unit = home / ".config" / "systemd" / "user" / "oriel.service"
        self.config.parent.mkdir(parents=True)
        self.config.parent.chmod(0o700)
        self.config.write_text(CONFIG)

    def service(self, *words: str, **more: str) -> tuple[int, str]:
        """Its exit code, and what it says. No manager of services is reached from here."""
        environment = {"HOME": str(self.home), "PATH": os.environ["PATH"]} | more
        command = [str(programs() / "oriel"), "service", *words]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE)
        return done.returncode, done.stdout + done.stderr


@contextmanager
def user():
    with tempfile.TemporaryDirectory(prefix="oriel 100% service-") as home:
        yield User(Path(home))


cases = Cases("service", user)


@cases.add("a trial writes nothing")
def trial(user):
    code, said = user.service("install", "--dry-run")
    assert code == 0 and "ExecStart=" in said and "systemctl --user daemon-reload" in said, said
    assert not user.unit.exists()


@cases.add("it is installed once, however often one says so")
def installed(user):
    code, said = user.service("install")
    assert code == 0 and "systemctl --user enable oriel.service" in said, said
    first = user.unit.read_text()
    code, said = user.service("install")
    assert code == 0 and "is as it should be" in said and user.unit.read_text() == first, said
    verified = subprocess.run(["systemd-analyze", "verify", "--user", "--recursive-errors=no", str(user.unit)],
                              env={"XDG_RUNTIME_DIR": str(user.home), "PATH": os.environ["PATH"]},
                              capture_output=True, text=True)
    assert verified.returncode == 0 and not verified.stderr, verified.stderr
    code, said = user.service("status")
    assert code == 0 and str(user.unit) in said, said


@cases.add("what runs is `oriel up` with this user's configuration")
def runs(user):
    start = next(line for line in user.unit.read_text().splitlines() if line.startswith("ExecStart="))
    assert start.endswith(f'" up --config "{str(user.config).replace("%", "%%")}"'), start


@cases.add("a file of somebody else's stays")
def foreign(user):
    own = user.unit.read_text()
    user.unit.write_text("[Service]\nExecStart=/bin/true\n")
    for words in [("install",), ("uninstall",)]:
        code, said = user.service(*words)
        assert code == 1 and "--force" in said, said
    assert "/bin/true" in user.unit.read_text()
    code, said = user.service("install", "--force")
    assert code == 0 and user.unit.read_text() == own, said


@cases.add("nothing is installed that could only fail")
def nothing(user):
    site = "[[publish]]\nname = 'alice'\ntarget = '{}'\n"
    relay = "relay = 'relay.invalid'\n"
    before = user.unit.read_text()
    for config, word in [(relay, "[[publish]]"), (site.format(3000), "which relay?"),
                         (relay + site.format("/nonexistent/Photos"), "/nonexistent/Photos"),
                         (relay + site.format("./Photos"), "the whole path"),
                         (relay + "relay-ca = '/nonexistent/ca.pem'\n" + site.format(3000), "/nonexistent/ca.pem")]:
        user.config.write_text(config)
        code, said = user.service("install")
        assert code == 64 and word in said, said
    assert user.unit.read_text() == before
    user.config.unlink()
    code, said = user.service("install")
    assert code == 64 and str(user.config) in said and "[[publish]]" in said, said
    user.config.write_text(CONFIG)


@cases.add("what is set here and nowhere else is named")
def environment(user):
    code, said = user.service("install", "--dry-run", HTTPS_PROXY="http://proxy.invalid:3128", ORIEL_RELAY_CA="/ca.pem",
                              ORIEL_RELAY="other.invalid")
    assert code == 0, said
    assert "HTTPS_PROXY is set here" in said and "`proxy`" in said and "`relay-ca`" in said, said
    assert "ORIEL_RELAY is" not in said, "the file says that"


@cases.add("a home of one's own is the service's too")
def own_home(user):
    code, said = user.service("install", "--dry-run", "--config", str(user.config), XDG_CONFIG_HOME=str(user.home / "x"))
    assert code == 0 and f"ORIEL_HOME={user.home}/x/oriel".replace("%", "%%") in said, said


@cases.add("it is taken away, and that twice")
def uninstalled(user):
    code, said = user.service("uninstall")
    assert code == 0 and not user.unit.exists(), said
    code, said = user.service("uninstall")
    assert code == 0 and "there is no service" in said, said
    assert user.service("status")[0] == 1
