"""The verdict of `http-message-signatures` from PyPI."""

import base64
from dataclasses import dataclass
from datetime import timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from http_message_signatures import HTTPMessageVerifier, MappingKeyResolver
from http_message_signatures.algorithms import ED25519
from signatures.answer import TAG, Answer

MANDATORY = ("@status", '"@method";req', '"@target-uri";req', "oriel-stream", "oriel-key")


class Lines:
    """Fields as the library reads them: every line, in order."""

    def __init__(self, lines: list[tuple[str, str]]):
        self._lines = lines

    def items(self):
        return self._lines


@dataclass
class Request:
    method: str
    url: str
    headers: Lines


@dataclass
class Response:
    status_code: int
    headers: Lines
    request: Request


def verdict(answer: Answer, key: bytes, digest: bool = True) -> dict[str, str]:
    """What the one signature of our tag covers. Raises InvalidSignature if there is none, or it does not hold; with
    `digest` also if the body is not the one that the signed `content-digest` says."""
    keys = {base64.b64encode(key).decode(): Ed25519PublicKey.from_public_bytes(key)}
    keys = MappingKeyResolver(private_keys={}, public_keys=keys)
    verifier = HTTPMessageVerifier(signature_algorithm=ED25519, key_resolver=keys)
    request = Request(answer.method, answer.url, Lines(answer.asked))
    response = Response(answer.status, Lines(answer.fields), request)
    (result,) = verifier.verify(response, max_age=timedelta(seconds=60), expect_tag=TAG, require_components=MANDATORY,
                                body=answer.body if digest and answer.body else None)
    assert result.nonce == answer.nonce, f"the nonce {result.nonce} was not ours"
    assert set(result.parameters) == {"created", "expires", "nonce", "keyid", "tag"}, result.parameters
    return result.covered_components
