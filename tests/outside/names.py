"""Names, the zone's DNS, and certificates: a relay with pebble for its authority, and resolvers of others.

Usage: names.py [--quick] [WORD]     only the checks whose name has WORD in it
"""

import importlib
import os
import subprocess
import sys
import time

MODULES = ["issued", "served", "claimed", "domains", "killed", "rotated"]
# The DNS server by itself, in processes of their own: one of them in a network namespace.
ALONE = ["names.dns", "names.dns_delegation"]


def main() -> int:
    wanted = next((arg for arg in sys.argv[1:] if not arg.startswith("-")), "")
    began = time.monotonic()
    count = passed = 0
    for name in MODULES:
        ran, good = importlib.import_module(f"names.{name}").cases.run(wanted)
        count, passed = count + ran, passed + good
    for module in ALONE if not wanted else []:
        if module.endswith("delegation") and os.geteuid():
            print(f"{module}: skipped: it needs root")
            continue
        count += 1
        passed += subprocess.call([sys.executable, "-u", "-m", module]) == 0
    print(f"names: {count} cases, {passed} passed, in {time.monotonic() - began:.0f} s")
    return 0 if count and passed == count else 1


if __name__ == "__main__":
    sys.exit(main())
