"""The clients of clients.py once more, at a relay of an array from which every request is forwarded to another.

Usage: detour.py [WORD]     only the checks whose name has WORD in it
"""

import importlib
import sys
import tempfile
import time
from pathlib import Path

from relays.detour import use
from relays.etcd import Etcd

MODULES = ["curl", "streaming", "websocket", "websocket_http2", "grpc_calls", "http3"]


def main() -> int:
    wanted = next((arg for arg in sys.argv[1:] if not arg.startswith("-")), "")
    began = time.monotonic()
    count = passed = 0
    with tempfile.TemporaryDirectory(prefix="oriel-detour-") as folder:
        etcd = Etcd(Path(folder))
        try:
            use(etcd)
            for name in MODULES:
                ran, good = importlib.import_module(f"clients.{name}").cases.run(wanted)
                count, passed = count + ran, passed + good
        finally:
            etcd.stop()
    print(f"detour: {count} cases, {passed} passed, in {time.monotonic() - began:.0f} s")
    return 0 if count and passed == count else 1


if __name__ == "__main__":
    sys.exit(main())
