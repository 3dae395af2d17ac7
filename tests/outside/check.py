"""What keeps a peer from its relay is named, and what runs it at start is installed: `oriel check`, `oriel service`.

Usage: check.py [WORD]     only the checks whose name has WORD in it
"""

import importlib
import sys
import time

MODULES = ["reach", "imposters", "blocked", "proxies", "clocks", "service"]


def main() -> int:
    wanted = next((arg for arg in sys.argv[1:] if not arg.startswith("-")), "")
    began = time.monotonic()
    count = passed = 0
    for name in MODULES:
        ran, good = importlib.import_module(f"check.{name}").cases.run(wanted)
        count, passed = count + ran, passed + good
    print(f"check: {count} cases, {passed} passed, in {time.monotonic() - began:.0f} s")
    return 0 if count and passed == count else 1


if __name__ == "__main__":
    sys.exit(main())
