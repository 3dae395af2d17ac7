"""The figures of photo sharing, beside what is to be reached.

Usage: python -m photos.figures [--quick] [WORD]     only the measurements whose name has WORD in it

Programs of a release build are to be measured: ORIEL_BIN names their folder.
"""

import importlib
import sys

from clients.cases import attempt
from lab import programs
from photos.measured.table import Table

MEASURED = ["start", "thumbnails", "zips", "browser", "attacks"]


def main() -> int:
    wanted = next((arg for arg in sys.argv[1:] if not arg.startswith("-")), "")
    table = Table("--quick" in sys.argv)
    print(f"programs: {programs()}")
    chosen = [name for name in MEASURED if wanted in name]
    passed = sum(attempt(name, lambda: importlib.import_module(f"photos.measured.{name}").measure(table)) for name in chosen)
    print(f"\n{table}")
    return 0 if chosen and passed == len(chosen) else 1


if __name__ == "__main__":
    sys.exit(main())
