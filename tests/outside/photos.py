"""Photo sharing: a relay, folders of real pictures and of pictures that attack, and what visitors get of them.

Usage: photos.py [--quick] [WORD]     only the checks whose name has WORD in it

`--quick` asks for two sizes of previews instead of four, and repeats less often what is repeated.
"""

import importlib
import importlib.util
import sys
import time

from photos import corpus

MODULES = ["pages", "data", "previews", "privacy", "ranges", "zips", "secrets", "guarded", "gifts", "verified", "mail", "owner",
           "hostility"]


def main() -> int:
    wanted = next((arg for arg in sys.argv[1:] if not arg.startswith("-")), "")
    if lacking := corpus.tools():
        print(f"photos: missing: {', '.join(lacking)}")
        return 1
    began = time.monotonic()
    count = passed = 0
    for name in MODULES:
        if not importlib.util.find_spec(f"photos.{name}"):
            continue
        ran, good = importlib.import_module(f"photos.{name}").cases.run(wanted)
        count, passed = count + ran, passed + good
    print(f"photos: {count} cases, {passed} passed, in {time.monotonic() - began:.0f} s")
    return 0 if count and passed == count else 1


if __name__ == "__main__":
    sys.exit(main())
