"""An array of three relays over Debian's etcd with three members: together, without etcd, without one of them, upgraded.

Usage: relays.py [--quick] [WORD]     only the checks whose name has WORD in it
"""

import importlib
import sys
import time

MODULES = ["together", "certified", "grown", "table_lost", "relay_lost", "upgraded"]


def main() -> int:
    wanted = next((arg for arg in sys.argv[1:] if not arg.startswith("-")), "")
    began = time.monotonic()
    count = passed = 0
    for name in MODULES:
        ran, good = importlib.import_module(f"relays.{name}").cases.run(wanted)
        count, passed = count + ran, passed + good
    print(f"relays: {count} cases, {passed} passed, in {time.monotonic() - began:.0f} s")
    return 0 if count and passed == count else 1


if __name__ == "__main__":
    sys.exit(main())
