"""The lab with its two names, and the run of one case on it."""

import dataclasses
import http.client

from lab import Lab

from . import binary, http1, http2, http3
from .origin import Origin
from .verdict import Case, Outcome, Served, judge

LAST = binary.get(path=b"/last")
PATIENCE = 20  # seconds for the answer to a case


class Stage:
    """A relay, two names, their origins; and a connection of an innocent visitor, who must never notice anything."""

    def __init__(self):
        self.lab = Lab()
        self.origins = {name: Origin(name) for name in ("alice", "bob")}
        for name, origin in self.origins.items():
            self.lab.publish(name, origin.port)
        self._innocents = {name: self._innocent(name) for name in self.origins}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.lab.__exit__()
        for origin in self.origins.values():
            origin.stop()

    def try_case(self, case: Case, way: str) -> tuple[str, str]:
        """Runs a case over `tls`, `plain`, `h2` or `h3`: its class and the reason."""
        case = self._filled(case)
        mine, marks = self.origins[case.whose], {name: origin.mark() for name, origin in self.origins.items()}
        outcome = self._run(case, way, mine)
        if not all(origin.settle(PATIENCE) for origin in self.origins.values()):
            outcome.faults.append("the origin was left with half a request")
        arrivals = {name: origin.since(marks[name]) for name, origin in self.origins.items()}
        others = next(arrivals[name] for name in arrivals if name != case.whose)
        for name in self.origins:
            self._is_well(name, outcome)
        return judge(case, way != "plain", outcome, arrivals[case.whose], others)

    def _run(self, case: Case, way: str, origin: Origin) -> Outcome:
        if way in ("tls", "plain"):
            return http1.run(self.lab, case, way == "tls", origin, PATIENCE)
        if way == "h2":
            return http2.run(self.lab, case, origin, LAST, PATIENCE)
        return http3.run(self.lab, case, origin, LAST, PATIENCE)

    def _filled(self, case: Case) -> Case:
        """What is expected may name PORT too."""

        def step(one):
            return (
                dataclasses.replace(one, target=http1.filled(self.lab, one.target)) if isinstance(one, Served) else one
            )

        return dataclasses.replace(case, may=tuple(tuple(map(step, course)) for course in case.may))

    def _innocent(self, name: str) -> http.client.HTTPConnection:
        connection = http.client.HTTPConnection(f"{name}.localhost", self.lab.port)
        connection.sock = self.lab.tls(name)
        return connection

    def _is_well(self, name: str, outcome: Outcome):
        """A visitor who did nothing wrong gets the answer to what was asked, now that the case is over."""
        origin = self.origins[name]
        mark = origin.mark()
        connection = self._innocents[name]
        try:
            connection.request("GET", "/well", headers={"host": self.lab.authority(name)})
            response = connection.getresponse()
            body = response.read()
        except (http.client.HTTPException, OSError) as error:
            outcome.faults.append(f"another visitor got {error!r}")
            self._innocents[name] = self._innocent(name)
            return
        came = [(request.target, request.number) for request in origin.since(mark).requests]
        answered = (response.status, response.getheader("x-request"), body)
        if len(came) != 1 or answered != (200, str(came[0][1]), f"{name}\n".encode()) or came[0][0] != b"/well":
            outcome.faults.append(f"another visitor of {name} got {answered}, the origin had {came}")
