"""Raw bytes over HTTP/1.1, and the answers that they bring."""

import socket
import time

from . import strict
from .origin import Origin
from .verdict import Answer, Case, Held, Outcome

LAST = b"GET /last HTTP/1.1\r\nhost: alice.localhost\r\nconnection: close\r\n\r\n"


def filled(lab, data: bytes) -> bytes:
    """PORT stands for the port of HTTPS."""
    return data.replace(b"PORT", str(lab.port).encode())


def run(lab, case: Case, https: bool, origin: Origin, patience: float) -> Outcome:
    """Sends the bytes, and after them one request more that asks for the connection to be closed."""
    held = any(isinstance(step, Held) for course in case.may for step in course)
    if https:
        stream = lab.tls(case.server_name)
    else:
        stream = socket.create_connection(("127.0.0.1", lab.http_port), timeout=patience)
    with stream:
        try:
            stream.sendall(filled(lab, case.sends + (b"" if held else LAST)))
        except OSError:
            pass  # closed before it had read everything: the answer tells
        seen, hung = _read(stream, held and origin.holds_a_part, patience)
    return _answers(seen, hung)


def _read(stream: socket.socket, enough, patience: float) -> tuple[bytes, bool]:
    """Everything up to the connection's end, or until `enough` where nothing more can come; and whether that failed."""
    seen, end = b"", time.monotonic() + patience
    stream.settimeout(0.01 if enough else patience)
    while time.monotonic() < end:
        try:
            more = stream.recv(65536)
        except TimeoutError:
            if enough and enough():
                return seen, False
            continue
        except OSError:
            return seen, False
        if not more:
            return seen, False
        seen += more
    return seen, True


def _answers(seen: bytes, hung: bool) -> Outcome:
    outcome = Outcome([], hung=hung)
    while seen:
        try:
            found = strict.response(seen, not hung)
        except strict.Violation as violation:
            outcome.faults.append(f"the visitor got what is no response: {violation}")
            break
        if found is None:
            break
        message, used = found
        seen = seen[used:]
        status = int(message.line.split(b" ")[1])
        if status >= 200 or status == 101:
            outcome.answers.append(Answer(status, dict(message.fields), message.body))
    return outcome
