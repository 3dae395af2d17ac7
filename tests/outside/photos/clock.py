"""A clock that can be moved under running programs, by libfaketime."""

import time
from contextlib import contextmanager
from pathlib import Path

LIBRARIES = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))


class Clock:
    """The time of every program that is started with its environment. How long things take stays as it is."""

    def __init__(self, home: Path):
        assert LIBRARIES, "libfaketime is not installed"
        self._file = home / "clock"
        self._set(0)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def environment(self) -> dict[str, str]:
        return {"LD_PRELOAD": str(LIBRARIES[0]), "FAKETIME_TIMESTAMP_FILE": str(self._file), "FAKETIME_NO_CACHE": "1",
                "FAKETIME_DONT_FAKE_MONOTONIC": "1"}

    @contextmanager
    def moved(self, seconds: int):
        """So many seconds ahead, until the `with` is over."""
        self._set(seconds)
        try:
            yield
        finally:
            self._set(0)

    def _set(self, seconds: int):
        # Renamed into place: a program never reads half of it.
        new = self._file.with_name("clock.new")
        new.write_text(f"+{seconds}\n")
        new.rename(self._file)

    def now(self) -> float:
        return time.time() + float(self._file.read_text())
