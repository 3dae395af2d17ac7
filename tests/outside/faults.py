"""What networks and machines do to a peer and its relay, on hosts that are network namespaces: UDP that is blocked, NATs
that forget, addresses that change, loss and distance, a relay that dies or freezes, and machines short of what they need.

Usage: faults.py [--quick] [WORD]     only the checks whose name has WORD in it; --quick takes fewer samples, and lets figures miss
                                       their goals by a factor of three

Each check says what it measured, and what is wanted.
"""

import importlib
import signal
import sys
import time

from netlab.hosts import hindrance

MODULES = ["udp", "moving", "distance", "sharing", "restart", "machine"]


def main() -> int:
    wanted = next((arg for arg in sys.argv[1:] if not arg.startswith("-")), "")
    if reason := hindrance():
        print(f"faults: skipped: {reason}")
        return 0
    # The namespaces are removed on the way out, however that comes about.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    began = time.monotonic()
    count = passed = 0
    for name in MODULES:
        ran, good = importlib.import_module(f"faults.{name}").cases.run(wanted)
        count, passed = count + ran, passed + good
    print(f"faults: {count} cases, {passed} passed, in {time.monotonic() - began:.0f} s")
    return 0 if count and passed == count else 1


if __name__ == "__main__":
    sys.exit(main())
