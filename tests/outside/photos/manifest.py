"""What a made folder holds, as its checks want to know it."""

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path


@dataclass
class Picture:
    """One picture or video, and how it is to be seen."""

    path: str  # below the folder
    kind: str  # as the data of an album names it
    width: int = 0  # upright
    height: int = 0
    corners: bool = False  # whether its corners have the colours of the scene
    located: bool = False  # whether it says where it was taken
    taken: str = ""  # 2024-05-01T10:11:12
    camera: str = ""
    caption: str = ""
    duration: float = 0.0

    @property
    def album(self) -> str:
        return self.path.rpartition("/")[0]

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2]


@dataclass
class Manifest:
    pictures: list[Picture] = field(default_factory=list)
    files: list[str] = field(default_factory=list)  # what is neither picture nor video
    hidden: list[str] = field(default_factory=list)  # what nobody may see

    def find(self, path: str) -> Picture:
        return next(picture for picture in self.pictures if picture.path == path)

    def save(self, file: Path):
        file.write_text(json.dumps(asdict(self)))

    @staticmethod
    def load(file: Path) -> "Manifest":
        told = json.loads(file.read_text())
        return Manifest([Picture(**one) for one in told["pictures"]], told["files"], told["hidden"])
