"""A module's checks: each has a name, and what it returns is what it measured."""

import sys
import time
import traceback
from contextlib import nullcontext
from pathlib import Path

HERE = Path(__file__).parents[1]


class Cases:
    """The checks of one module. Those of one module take their turns in one world: a lab with its origins."""

    def __init__(self, module: str, world=nullcontext):
        self._module = module
        self._world = world
        self._checks: list[tuple[str, object, tuple]] = []

    def add(self, name: str, each: tuple = ()):
        """Adds a check that is called with the world; with `each`, one for every value there."""

        def keep(check):
            if each:
                self._checks += [(f"{self._module}/{value} {name}", check, (value,)) for value in each]
            else:
                self._checks.append((f"{self._module}/{name}", check, ()))
            return check

        return keep

    def run(self, wanted: str) -> tuple[int, int]:
        """Runs the checks whose name has `wanted` in it: how many those are, and how many passed."""
        chosen = [entry for entry in self._checks if wanted in entry[0]]
        if not chosen:
            return 0, 0
        passed = 0
        try:
            with self._world() as world:
                for name, check, values in chosen:
                    passed += attempt(name, lambda: check(world, *values))
        except Exception:
            print(f"FAIL {self._module}: its world broke\n{_why()}", flush=True)
        return len(chosen), passed


def attempt(name: str, check) -> bool:
    """Runs one check and says on one line how it went."""
    began = time.monotonic()
    try:
        measured = check()
    except Exception:
        print(f"FAIL {name}\n{_why()}", flush=True)
        return False
    took = time.monotonic() - began
    print(f"ok   {name} ({took:.1f} s){f': {measured}' if measured else ''}", flush=True)
    return True


def _why() -> str:
    """The exception, and where in these checks it came from."""
    kind, error, trace = sys.exc_info()
    own = [frame for frame in traceback.extract_tb(trace) if frame.filename.startswith(str(HERE))]
    where = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(own[2:] or own))
    said = "".join(traceback.format_exception_only(kind, error)).strip()
    return "\n".join(f"     {line}" for line in [*said.splitlines()[:20], f"at {where}"])


def percentile(values: list[float], part: float) -> float:
    """The value below which `part` of all lie, by nearest rank."""
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, int(part * len(ranked)))]
