"""Steady requests from visitors who turn to the next address where one does not answer, as browsers do."""

import threading
import time
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException

from clients.cases import percentile
from names.world import ZONE

RATE = 50  # requests a second, of all visitors together
VISITORS = 10
CONNECT = 5  # seconds for a connection, before the next address is tried
ANSWER = 15


@dataclass
class Tally:
    sent: int = 0
    failed: list[str] = field(default_factory=list)
    took: list[float] = field(default_factory=list)
    retried: int = 0

    def says(self) -> str:
        rate = len(self.failed) / max(1, self.sent)
        middle, high = (percentile(self.took, part) * 1e3 for part in (0.5, 0.99))
        return (f"{self.sent} requests, {len(self.failed)} failed ({rate:.2%}), {self.retried} went to a second address; "
                f"p50 {middle:.0f} ms, p99 {high:.0f} ms, longest {max(self.took):.2f} s")


class Load:
    """Runs between `with` and its end. `entries` are the addresses of visitors, in any order."""

    def __init__(self, array, names: list[str], entries: list[str]):
        self._array, self._names, self._entries = array, names, entries
        self._over = threading.Event()
        self._lock = threading.Lock()
        self.tally = Tally()
        self._threads = [threading.Thread(target=self._visit, args=(number,)) for number in range(VISITORS)]

    def __enter__(self):
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self._over.set()
        for thread in self._threads:
            thread.join()

    def _visit(self, number: int):
        name = self._names[number % len(self._names)]
        turn = number % len(self._entries)
        entries = self._entries[turn:] + self._entries[:turn]
        connection = None
        due = time.monotonic() + number / RATE
        while not self._over.wait(max(0, due - time.monotonic())):
            due += VISITORS / RATE
            connection, entries = self._request(connection, entries, name)
        if connection:
            connection.close()

    def _request(self, connection, entries: list[str], name: str):
        """One request; the connection to go on with, and the addresses with the one that answered in front."""
        began, fault, tries = time.monotonic(), "", 0
        # A connection that was kept may have ended in the meantime; then all addresses are tried.
        for attempt in range(len(entries) + (connection is not None)):
            tries = attempt
            try:
                if connection is None:
                    connection = self._connect(entries[0], name)
                connection.request("GET", "/small")
                answer = connection.getresponse()
                body = answer.read()
                fault = "" if (answer.status, body) == (200, b"small") else f"{answer.status} for {name} at {entries[0]}"
                if answer.will_close:
                    connection.close()
                    connection = None
                break
            except (OSError, HTTPException) as error:
                fault = f"{type(error).__name__}: {error} for {name} at {entries[0]}"
                if connection:
                    connection.close()
                else:
                    entries = entries[1:] + entries[:1]
                connection = None
        with self._lock:
            self.tally.sent += 1
            self.tally.retried += tries > 0
            self.tally.took.append(time.monotonic() - began)
            if fault:
                self.tally.failed.append(f"{time.monotonic():.2f} {fault}")
        return connection, entries

    def _connect(self, address: str, name: str) -> HTTPConnection:
        host = f"{name}.{ZONE}"
        connection = HTTPConnection(host, self._array.port)
        connection.sock = self._array.tls(address, host, CONNECT)
        connection.sock.settimeout(ANSWER)
        return connection
