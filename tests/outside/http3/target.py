"""The server under test."""

from dataclasses import dataclass

from .octets import Field


@dataclass
class Target:
    """Where it is, what name it is asked for, who vouches for it, and what sees the requests that it lets through."""

    host: str
    port: int
    name: str
    ca: str
    origin: object | None = None  # a Recorder of the lab, where there is one

    @property
    def authority(self) -> bytes:
        return f"{self.name}:{self.port}".encode()

    def fields(self, path: str | bytes = "/", method: str = "GET", *more: Field) -> list[Field]:
        """The fields of a correct request."""
        path = path.encode() if isinstance(path, str) else path
        return [(b":method", method.encode()), (b":scheme", b"https"), (b":authority", self.authority), (b":path", path), *more]
