"""Hosts that are network namespaces: made together, and taken away in any case."""

import secrets
import subprocess
from pathlib import Path


class Namespaces:
    """Whoever inherits makes the hosts in `_make`, with `_host`."""

    SECONDS = 60  # that a command on a host may take

    def __init__(self):
        # An interface's name has at most 15 characters.
        self._prefix = f"oriel{secrets.token_hex(2)}"
        self._hosts: list[str] = []
        self._settings: list[Path] = []

    def __enter__(self):
        try:
            self._make()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for host in self._hosts:
            subprocess.run(["ip", "netns", "del", self.namespace(host)], check=False, capture_output=True)
        for file in self._settings:
            file.unlink(missing_ok=True)
            file.parent.rmdir()

    def namespace(self, host: str) -> str:
        return f"{self._prefix}-{host}"

    def within(self, host: str) -> list[str]:
        """What stands before a command that is to run on a host."""
        return ["ip", "netns", "exec", self.namespace(host)]

    def run(self, host: str, *command: str) -> str:
        done = subprocess.run([*self.within(host), *command], capture_output=True, text=True, timeout=self.SECONDS)
        assert done.returncode == 0, f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}"
        return done.stdout

    def ip(self, host: str, *words: str):
        subprocess.run(["ip", "-n", self.namespace(host), *words], check=True)

    def _host(self, host: str, file: str, text: str):
        """Makes a host, and gives it a file of its own in /etc."""
        subprocess.run(["ip", "netns", "add", self.namespace(host)], check=True)
        self._hosts.append(host)
        self.ip(host, "link", "set", "lo", "up")
        path = Path("/etc/netns") / self.namespace(host) / file
        path.parent.mkdir(parents=True)
        self._settings.append(path)
        path.write_text(text)

    def _make(self):
        raise NotImplementedError
