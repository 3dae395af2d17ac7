"""A response, read strictly."""

from dataclasses import dataclass, field

import pylsqpack

from . import octets


@dataclass
class Answer:
    """The messages on a stream: interim ones are only counted."""

    status: int | None = None
    fields: list[octets.Field] = field(default_factory=list)
    body: bytes = b""
    trailers: list[octets.Field] | None = None
    interim: int = 0
    sections: list[bytes] = field(default_factory=list)
    kinds: list[int] = field(default_factory=list)

    def values(self, name: bytes) -> list[bytes]:
        return [value for key, value in self.fields if key == name]


def read_answer(stream: bytes, decode=None) -> Answer:
    """What can be read so far. `decode` turns a field section into fields; without it no dynamic table is allowed."""
    decode = decode or (lambda section: pylsqpack.Decoder(0, 0).feed_header(0, section)[1])
    answer = Answer()
    for kind, payload in octets.frames(stream):
        answer.kinds.append(kind)
        if kind == octets.DATA:
            answer.body += payload
        elif kind == octets.HEADERS:
            answer.sections.append(payload)
            fields = decode(payload)
            status = next((value for name, value in fields if name == b":status"), b"")
            if answer.status is not None:
                answer.trailers = fields
            elif status.startswith(b"1"):
                answer.interim += 1
            else:
                answer.status, answer.fields = int(status or 0), fields
    return answer
