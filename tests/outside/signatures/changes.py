"""What somebody on the way may do to a signed response."""

import base64
import re

from signatures.answer import Answer, digest_field


def _with(answer: Answer, name: str, change) -> Answer:
    """The answer with every line of a field changed."""
    lines = [(key, change(value) if key.lower() == name else value) for key, value in answer.fields]
    assert lines != answer.fields, f"nothing of {name} was changed"
    return answer.changed(fields=lines)


def _without(answer: Answer, name: str) -> Answer:
    return answer.changed(fields=[(key, value) for key, value in answer.fields if key.lower() != name])


def _one_more(value: str, parameter: str) -> str:
    return re.sub(rf";{parameter}=(\d+)", lambda found: f";{parameter}={int(found[1]) + 1}", value)


def _flipped(bytes: bytes) -> bytes:
    return bytes[:-1] + chr(bytes[-1] ^ 1).encode("latin-1")


def _signature(answer: Answer) -> Answer:
    def flip(value: str) -> str:
        label, signature = value.rstrip(":").split("=:", 1)
        return f"{label}=:{base64.b64encode(_flipped(base64.b64decode(signature))).decode()}:"

    return _with(answer, "signature", flip)


def _cookies(answer: Answer) -> Answer:
    """Two lines of `set-cookie` made one."""
    joined = ", ".join(answer.all("set-cookie"))
    return answer.changed(fields=[*_without(answer, "set-cookie").fields, ("set-cookie", joined)])


def _body_and_digest(answer: Answer) -> Answer:
    body = _flipped(answer.body)
    return _with(answer.changed(body=body), "content-digest", lambda _: digest_field(body))


CHANGES = {
    "another status": lambda answer: answer.changed(status=answer.status + 1),
    "the answer to another method": lambda answer: answer.changed(method="POST"),
    "the answer to another path": lambda answer: answer.changed(url=answer.url.replace("/page", "/pages")),
    "the answer to another query": lambda answer: answer.changed(url=answer.url + "?"),
    "the answer at another name": lambda answer: answer.changed(url=answer.url.replace("alice", "bob")),
    "another body": lambda answer: answer.changed(body=_flipped(answer.body)),
    "a shorter body": lambda answer: answer.changed(body=answer.body[:-1]),
    "another body and its digest": _body_and_digest,
    "another signature": _signature,
    "another nonce": lambda answer: _with(answer, "signature-input", lambda value: value.replace('nonce="', 'nonce="A')),
    "a longer life": lambda answer: _with(answer, "signature-input", lambda value: _one_more(value, "expires")),
    "a later birth": lambda answer: _with(answer, "signature-input", lambda value: _one_more(value, "created")),
    "a status left out": lambda answer: _with(answer, "signature-input", lambda value: value.replace('"@status" ', "")),
    "another order": lambda answer: _with(answer, "signature-input", lambda value: value.replace(
        '"@status" "@method";req', '"@method";req "@status"')),
    "no signature": lambda answer: _without(answer, "signature"),
    "no signature-input": lambda answer: _without(answer, "signature-input"),
    "cookies joined": _cookies,
    "cookies in another order": lambda answer: answer.changed(fields=answer.fields[::-1]),
}


def every_field(answer: Answer, covered: dict[str, str]) -> dict[str, Answer]:
    """Each covered field with one character more, and without it."""
    names = {name.lower() for name, _ in answer.fields if any(key.startswith(f'"{name.lower()}"') for key in covered)}
    changes = {f"{name} changed": _with(answer, name, lambda value: value + "a") for name in names}
    return changes | {f"{name} removed": _without(answer, name) for name in names}
