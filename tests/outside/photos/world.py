"""A relay, and folders shared through it; each is shared when a check first asks for it."""

import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

from lab import PATIENCE, Lab, Program, programs
from photos import corpus, crowd
from photos.visitor import Visitor

CROWD = 150  # photos of the album `Crowd`: more than two pages
QUICK = "--quick" in sys.argv
SECRET = b"secret-of-the-machine-" * 40


class World:
    def __init__(self, lab: Lab):
        self.lab = lab
        self.source, self.told = corpus.corpus()
        self.secret = lab.home / "secret.txt"
        self.secret.write_bytes(SECRET)
        self._shared: dict[str, tuple[Path, Program]] = {}

    def share(self, name: str, *args: str, folder: Path | None = None, more: dict[str, str] | None = None) -> Path:
        """The folder that is shared as `name`: a copy of the corpus, unless another is given."""
        if name not in self._shared:
            folder = folder or self.copied(name)
            self._shared[name] = folder, self.lab.share(name, folder, *args, more=more)
        return self._shared[name][0]

    def copied(self, name: str) -> Path:
        """A copy of the corpus with a crowd in it."""
        folder = self.lab.home / "shared" / name / "Photos"
        folder.parent.mkdir(parents=True)
        corpus.copy(self.source, folder)
        crowd.crowd(folder / "Crowd", CROWD, linked=True)
        return folder

    def peer(self, name: str) -> Program:
        return self._shared[name][1]

    def visitor(self, name: str = "photos", version: str = "HTTP/2") -> Visitor:
        """A new visitor of a site, without cookies."""
        self.share(name)
        return Visitor(self.lab, name, version)

    def link(self, name: str) -> str:
        """The site's link with its key, for whoever verifies."""
        return self.peer(name).online["link"]

    def oriel(self, name: str, *words: str, **how) -> subprocess.CompletedProcess:
        """One command of `oriel` by the owner of that site."""
        home = self.lab.home / name
        home.mkdir(exist_ok=True)
        environment = {"HOME": str(home), "ORIEL_HOME": str(home / "oriel"), "PATH": "/usr/bin:/bin", "USER": "somebody"}
        command = [str((programs() / "oriel").resolve()), *words]
        return subprocess.run(command, env=environment | how.pop("more", {}), capture_output=True, timeout=3 * PATIENCE,
                              cwd=home, **how)


@contextmanager
def world():
    with Lab() as lab:
        yield World(lab)
