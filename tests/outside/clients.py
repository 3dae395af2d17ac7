"""Clients that nobody of this project wrote: curl, WebSocket and gRPC libraries, load makers, Chromium.

Usage: clients.py [WORD]     only the checks whose name has WORD in it
"""

import importlib
import sys
import time

MODULES = [
    "curl",
    "streaming",
    "load",
    "slow",
    "websocket",
    "websocket_http2",
    "grpc_calls",
    "http3",
    "browser",
]


def main() -> int:
    wanted = next((arg for arg in sys.argv[1:] if not arg.startswith("-")), "")
    began = time.monotonic()
    count = passed = 0
    for name in MODULES:
        ran, good = importlib.import_module(f"clients.{name}").cases.run(wanted)
        count, passed = count + ran, passed + good
    print(f"clients: {count} cases, {passed} passed, in {time.monotonic() - began:.0f} s")
    return 0 if count and passed == count else 1


if __name__ == "__main__":
    sys.exit(main())
