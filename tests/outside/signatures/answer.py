"""A response as it came, the request it answers, and who may have signed it."""

import base64
import hashlib
import http.client
import secrets
import struct
from dataclasses import dataclass, replace

import http_sf
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from lab import Lab

TAG = "oriel-response-1"


@dataclass(frozen=True)
class Answer:
    """What a verifier is given: the request as it was sent, and the response as it came."""

    method: str
    url: str
    asked: list[tuple[str, str]]
    nonce: str | None
    status: int
    fields: list[tuple[str, str]]
    body: bytes

    def all(self, name: str) -> list[str]:
        """Every line of a field."""
        return [value for key, value in self.fields if key.lower() == name]

    def request_field(self, name: str) -> str:
        return next(value for key, value in self.asked if key.lower() == name)

    def changed(self, **parts) -> "Answer":
        return replace(self, **parts)

    def to_json(self, key: bytes) -> dict:
        return {"method": self.method, "url": self.url, "asked": self.asked, "status": self.status,
                "fields": self.fields, "body": base64.b64encode(self.body).decode(),
                "key": base64.b64encode(key).decode()}


def ask(lab: Lab, name: str, path: str, method: str, headers: dict = {}, body: bytes | None = None,
        nonce: str | None = "") -> Answer:
    """Asks for a signed response, over a connection of its own. `nonce` is drawn unless it is given; None does not ask."""
    sent = {"host": lab.authority(name), **headers}
    if body is not None:
        sent["content-digest"] = digest_field(body)
    if nonce is not None:
        nonce = nonce or base64.urlsafe_b64encode(secrets.token_bytes(16)).rstrip(b"=").decode()
        key = base64.b64encode(linked_key(lab.peers[0].online["link"])).decode()
        sent["accept-signature"] = ('oriel=("@status" "@method";req "@target-uri";req);created;expires;'
                                    f'nonce="{nonce}";keyid="{key}";tag="{TAG}"')
    connection = http.client.HTTPConnection(f"{name}.localhost", lab.port)
    connection.sock = lab.tls(name)
    try:
        connection.request(method, path, body=body, headers=sent)
        response = connection.getresponse()
        fields = response.getheaders()
        return Answer(method, lab.url(name, path), list(sent.items()), nonce, response.status, fields, response.read())
    finally:
        connection.close()


def digest_field(body: bytes) -> str:
    """`content-digest` of a body (RFC 9530)."""
    return f"sha-256=:{base64.b64encode(hashlib.sha256(body).digest()).decode()}:"


def linked_key(link: str) -> bytes:
    """The identity's key in a link's fragment: z-base-32 of 32 bytes."""
    text = link.split("#oriel=1.", 1)[1].split("&", 1)[0]
    bits = "".join(f"{'ybndrfg8ejkmcpqxot1uwisza345h769'.index(digit):05b}" for digit in text)
    assert len(bits) == 260 and bits.endswith("0000"), link
    return int(bits[:256], 2).to_bytes(32, "big")


def vouched_key(answer: Answer, link: str) -> bytes:
    """The key that signs, which the identity vouches for in `oriel-key`."""
    (line,) = answer.all("oriel-key")
    members = {name: value for name, (value, _) in http_sf.parse(line.encode(), tltype="dictionary").items()}
    assert list(members) == ["v", "key", "nbf", "exp", "serial", "sig"] and members["v"] == 1, line
    numbers = struct.pack(">QQQ", members["nbf"], members["exp"], members["serial"])
    identity = Ed25519PublicKey.from_public_bytes(linked_key(link))
    identity.verify(members["sig"], b"oriel-key-1\0" + members["key"] + numbers)
    return members["key"]
