"""Signed responses in header mode, verified by RFC 9421 libraries of others: one in Python, one in Node.

Usage: http_signatures.py [WORD]     only the checks whose name has WORD in it
"""

import sys
import time
from contextlib import contextmanager
from hashlib import sha256

import http_sf
from clients.cases import Cases
from clients.node import run_node
from http_message_signatures import InvalidSignature
from lab import Lab
from signatures.answer import Answer, ask, vouched_key
from signatures.changes import CHANGES, every_field
from signatures.origin import LARGE, PAGE, SHORT, Origin
from signatures.python import verdict


class World:
    def __init__(self, lab: Lab):
        self.lab = lab

    def ask(self, path: str = "/page", method: str = "GET", **rest) -> Answer:
        return ask(self.lab, "alice", path, method, **rest)

    def key(self, answer: Answer) -> bytes:
        return vouched_key(answer, self.lab.peers[0].online["link"])

    def verify(self, answer: Answer) -> dict[str, str]:
        """What the Python library found covered. The Node library must say the same of the response."""
        covered = verdict(answer, self.key(answer))
        assert self.node([answer]) == [True], "only the Python library verifies this"
        return covered

    def node(self, answers: list[Answer]) -> list:
        key = self.key(answers[0])
        return run_node("http_signatures.mjs", self.lab, says=[answer.to_json(key) for answer in answers])


@contextmanager
def world():
    with Lab() as lab, Origin() as origin:
        lab.publish("alice", origin.port)
        yield World(lab)


cases = Cases("http_signatures", world)


@cases.add("a page is signed with every field that its origin gave it")
def page(world):
    answer = world.ask()
    assert (answer.status, answer.body) == (200, PAGE)
    covered = world.verify(answer)
    given = {"content-type", "content-length", "etag", "x-empty", "x-quoted", "date"}
    for field in [*given, "content-digest", "oriel-stream", "oriel-key"]:
        assert f'"{field}"' in covered, f"{field} is not covered"
    assert '"set-cookie";bs' in covered and len(answer.all("set-cookie")) == 2
    return f"{len(covered) - 1} components"


@cases.add("responses without a page", ("/redirect", "/missing", "/nothing", "/chunked", "/down"))
def others(world, path):
    answer = world.ask(path)
    covered = world.verify(answer)
    assert covered['"@status"'] == str(answer.status) == {"/redirect": "302", "/missing": "404", "/nothing": "204",
                                                          "/chunked": "200", "/down": "502"}[path]
    assert answer.body == b"" or '"content-digest"' in covered
    if path == "/redirect":
        assert '"location"' in covered


@cases.add("HEAD, whose signature is for HEAD")
def head(world):
    answer = world.ask(method="HEAD")
    assert world.verify(answer)['"@method";req'] == "HEAD" and answer.body == b""
    refused(world, {"read as GET": answer.changed(method="GET")})


@cases.add("a range, bound to what was asked for")
def ranged(world):
    answer = world.ask(headers={"range": "bytes=2-5", "if-range": '"one"'})
    assert (answer.status, answer.body) == (206, PAGE[2:6])
    covered = world.verify(answer)
    assert covered['"range";req'] == "bytes=2-5" and '"if-range";req' in covered and '"content-range"' in covered
    other = [(name, "bytes=1-5" if name == "range" else value) for name, value in answer.asked]
    refused(world, {"another range": answer.changed(asked=other)})


@cases.add("an upload, bound to its digest")
def upload(world):
    answer = world.ask("/upload", "POST", body=SHORT)
    covered = world.verify(answer)
    assert covered['"content-digest";req'] == answer.request_field("content-digest")
    received = http_sf.parse(answer.all("oriel-stream")[0].encode(), tltype="dictionary")["req"][0]
    assert received == sha256(SHORT).digest(), "the peer received another body"
    other = [(name, "sha-256=:" + "A" * 43 + "=:" if name == "content-digest" else value) for name, value in answer.asked]
    refused(world, {"another upload": answer.changed(asked=other)})


@cases.add("a long body has a signed head and no digest")
def large(world):
    answer = world.ask("/large")
    assert len(answer.body) == LARGE and not answer.all("content-digest")
    assert '"content-length"' in verdict(answer, world.key(answer), digest=False)


@cases.add("nothing is signed for whoever does not ask")
def unasked(world):
    answer = world.ask(nonce=None)
    names = {name.lower() for name, _ in answer.fields}
    assert not names & {"signature", "signature-input", "oriel-stream", "oriel-key", "content-digest"}, names


@cases.add("two answers to one wish differ in their stream, and share a key")
def twice(world):
    first, second = world.ask(nonce="A" * 22), world.ask(nonce="A" * 22)
    for answer in (first, second):
        world.verify(answer)
    assert world.key(first) == world.key(second)
    assert first.all("oriel-stream") != second.all("oriel-stream")


@cases.add("whatever is changed on the way is noticed")
def changed(world):
    answer = world.ask()
    covered = world.verify(answer)
    changes = {name: change(answer) for name, change in CHANGES.items()} | every_field(answer, covered)
    refused(world, changes)
    return f"{len(changes)} changes"


@cases.add("a field that a hop adds changes nothing")
def added(world):
    answer = world.ask()
    world.verify(answer.changed(fields=[*answer.fields, ("x-hop", "added")]))


def refused(world, changes: dict[str, Answer]):
    """Both libraries refuse each of these."""
    key = world.key(next(iter(changes.values())))
    passed = [name for name, answer in changes.items() if not fails(answer, key)]
    assert not passed, f"the Python library verifies {passed}"
    said = world.node(list(changes.values()))
    passed = [name for name, result in zip(changes, said, strict=True) if result is True]
    assert not passed, f"the Node library verifies {passed}"


def fails(answer: Answer, key: bytes) -> bool:
    try:
        verdict(answer, key)
    except InvalidSignature:
        return True
    return False


def main() -> int:
    wanted = next((arg for arg in sys.argv[1:] if not arg.startswith("-")), "")
    began = time.monotonic()
    count, passed = cases.run(wanted)
    print(f"http_signatures: {count} cases, {passed} passed, in {time.monotonic() - began:.0f} s")
    return 0 if count and passed == count else 1


if __name__ == "__main__":
    sys.exit(main())
