#!/usr/bin/env python3
"""A verifier for `oriel-hostile check`: one request through `oriel open`, the proxy on this machine.

    open.py [--oriel PROGRAM] [--ca FILE] [--range RANGE] [--upload TEXT] LINK

It does what a browser does with the URL that the proxy names. Exit 0: a whole response was handed on. Else the verdict
is on standard error, as the proxy has told it in its page and in its events. What was handed on of the site's body is
on standard output.
"""

import argparse
import base64
import hashlib
import http.client
import json
import signal
import subprocess
import sys
import threading
from urllib.parse import urlsplit

PATIENCE = 700  # seconds: the proxy gives up before


def visit(url: str, asked_range: str | None, upload: str | None) -> tuple[int, bytes, bool]:
    """Status, body, and whether the body came to its end."""
    place = urlsplit(url)
    fields = {"host": place.netloc}
    if asked_range:
        fields["range"] = asked_range
    body = upload.encode() if upload else None
    if body:
        digest = base64.b64encode(hashlib.sha256(body).digest()).decode()
        fields["content-digest"] = f"sha-256=:{digest}:"
    # The resolver may know no names below localhost.
    connection = http.client.HTTPConnection("127.0.0.1", place.port, timeout=PATIENCE)
    target = place.path + (f"?{place.query}" if place.query else "")
    connection.request("POST" if body else "GET", target, body, fields)
    response = connection.getresponse()
    came = bytearray()
    try:
        while piece := response.read1(65536):
            came += piece
    except (http.client.HTTPException, OSError):
        return response.status, bytes(came), False
    # With a length, too few bytes are no error of this library's.
    return response.status, bytes(came), not response.length


def judge(status: int, body: bytes, whole: bool, refusals: list[str]) -> str | None:
    """The verdict; nothing if a response was handed on."""
    if whole and status in (502, 504) and refusals and f"<code>{refusals[-1]}</code>".encode() in body:
        return refusals[-1]
    sys.stdout.buffer.write(body)
    if whole:
        return None
    return refusals[-1] if refusals else "broken-off"


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("link")
    parser.add_argument("--oriel", default="oriel")
    parser.add_argument("--ca")
    parser.add_argument("--range")
    parser.add_argument("--upload")
    args = parser.parse_args()
    command = [args.oriel, "open", args.link, "--no-browser", "--events", "json"]
    if args.ca:
        command += ["--relay-ca", args.ca]
    proxy = subprocess.Popen(command, stdout=subprocess.PIPE)
    last_resort = threading.Timer(PATIENCE, proxy.kill)
    last_resort.start()
    try:
        opened = json.loads(proxy.stdout.readline())
        answer = visit(opened["url"], args.range, args.upload)
        proxy.send_signal(signal.SIGINT)
        events = [json.loads(line) for line in proxy.stdout]
    finally:
        last_resort.cancel()
        proxy.kill()
        proxy.wait()
    verdict = judge(*answer, [event["code"] for event in events if event["event"] == "refused"])
    if verdict:
        print(f"open.py: not verified ({verdict})", file=sys.stderr)
    return 1 if verdict else 0


if __name__ == "__main__":
    sys.exit(main())
