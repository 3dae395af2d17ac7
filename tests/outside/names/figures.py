"""What 100,000 names cost a relay: figures, and no verdict.

`cargo build --release --features oriel-relay/etcd -p oriel-relay --bins --example fill`, then in `tests/outside`:
`ORIEL_BIN=../../target/release python -m names.figures [NAMES]`.
"""

import base64
import http.client
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from lab import Program, programs
from names.authority import Authority
from names.world import ZONE
from relays.etcd import Etcd

ROUNDS = 3
ALPHABET = "ybndrfg8ejkmcpqxot1uwisza345h769"


def start(home: Path, more: list[str]):
    """Starts a relay some times: how long until it listens, and what it holds then."""
    certificate, key = Authority(home / "ca").issue("zone", ZONE, f"*.{ZONE}")
    args = ["serve", "--domain", ZONE, "--listen", "127.0.0.1:0", "--cert", str(certificate), "--key", str(key),
            "--data", str(home / "data"), *more]
    took, held = [], []
    for _ in range(ROUNDS):
        began = time.monotonic()
        relay = Program("oriel-relay", args, home)
        relay.wait_for("listening")
        took.append(time.monotonic() - began)
        status = dict(line.split(":", 1) for line in Path(f"/proc/{relay.pid}/status").read_text().splitlines())
        held.append(tuple(int(status[field].split()[0]) / 1024 for field in ("VmRSS", "RssAnon")))
        relay.stop()
    resident, own = max(held)
    return f"listens after {min(took) * 1e3:.0f} ms; {resident:.1f} MiB resident, {own:.1f} MiB of them its own"


def embedded(home: Path, names: int):
    (home / "data").mkdir(mode=0o700)
    file = home / "data" / "peers.redb"
    fill = [str((programs() / "examples" / "fill").resolve()), str(file), str(names)]
    said = subprocess.run(fill, capture_output=True, text=True, check=True).stdout.strip()
    print(f"embedded: {said}, 32 at a time; {file.stat().st_size / names:.0f} bytes of file a name", flush=True)
    print(f"embedded, {names} names: {start(home, [])}", flush=True)


def in_etcd(home: Path, names: int):
    etcd = Etcd(home / "etcd")
    try:
        fill_etcd(etcd, names)
        more = ["--table", etcd.url(), "--relay-listen", "127.0.0.1:0", "--public-addr", "127.0.0.1"]
        (status, *_) = json.loads(etcd.ctl("endpoint", "status", "-w", "json").stdout)
        size = status["Status"]["dbSize"] / names
        print(f"etcd, {names} names: {start(home, more)}; {size:.0f} bytes of its file a name", flush=True)
    finally:
        etcd.stop()


def fill_etcd(etcd: Etcd, names: int):
    """By etcd's own gateway for JSON, 64 names in a transaction."""
    encode = lambda text: base64.b64encode(text.encode()).decode()
    put = lambda key, value: {"requestPut": {"key": encode(f"/oriel/{key}"), "value": encode(json.dumps(value))}}
    connection = http.client.HTTPConnection("127.0.0.1", etcd.ports()[0], timeout=30)
    now = int(time.time())
    for first in range(0, names, 64):
        writes = []
        for number in range(first, min(names, first + 64)):
            key = identity(number)
            writes.append(put(f"names/some-name-{number}", {"identity": key, "claimed_at": now, "seen_at": now}))
            writes.append(put(f"identities/{key}", {"names": [f"some-name-{number}"]}))
        connection.request("POST", "/v3/kv/txn", json.dumps({"success": writes}))
        answer = connection.getresponse()
        body = answer.read()
        assert answer.status == 200, body


def identity(number: int) -> str:
    """The z-base-32 of 32 bytes: 256 bits, and four of padding."""
    bits = int.from_bytes(number.to_bytes(4, "big") + bytes([7]) * 28, "big") << 4
    return "".join(ALPHABET[bits >> shift & 31] for shift in range(255, -1, -5))


def main() -> int:
    names = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    for measure, count in [(embedded, 0), (embedded, names), (in_etcd, names)]:
        with tempfile.TemporaryDirectory(prefix="oriel-figures-") as folder:
            if count:
                measure(Path(folder), count)
            else:
                print(f"no names: {start(Path(folder), [])}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
