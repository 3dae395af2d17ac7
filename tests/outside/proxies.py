"""Peers behind proxies that nobody of this project wrote: squid, tinyproxy, microsocks and mitmproxy.

Usage: proxies.py [WORD]     only the checks whose name has WORD in it
"""

import importlib
import sys
import time

MODULES = ["tunnels", "plain", "refusals", "silence", "settings", "visits", "inspected"]


def main() -> int:
    wanted = next((arg for arg in sys.argv[1:] if not arg.startswith("-")), "")
    began = time.monotonic()
    count = passed = 0
    for name in MODULES:
        ran, good = importlib.import_module(f"proxies.{name}").cases.run(wanted)
        count, passed = count + ran, passed + good
    print(f"proxies: {count} cases, {passed} passed, in {time.monotonic() - began:.0f} s")
    return 0 if count and passed == count else 1


if __name__ == "__main__":
    sys.exit(main())
