"""How fast the zone's DNS server answers, beside Debian's nsd with the same records: figures, and no verdict.

`cargo build --release -p oriel-dns --example zone`, then in `tests/outside`:
`ORIEL_BIN=../../target/release python -m names.dns_rate [SECONDS]`. Needs nsd and dnsperf.
"""

import re
import statistics
import subprocess
import sys
import tempfile

from names.ground import Nsd, Ours

NAMES = 1000
ROUNDS = 3
STEADY = 5000  # queries a second, for the latency


def zones() -> tuple[str, str]:
    """The same records for our server and for nsd."""
    ours = ["zone example.net ns1.example.net", "apex 192.0.2.1 2001:db8::1", "serial 1"]
    theirs = [
        "$ORIGIN example.net.",
        "@ 3600 IN SOA ns1 hostmaster 1 14400 3600 1209600 30",
        "@ 3600 IN NS ns1",
    ]
    https = "30 IN HTTPS 1 . alpn=h3,h2 ipv4hint={v4} ipv6hint={v6}"
    for name in ["@", "ns1"]:
        theirs += [f"{name} 30 IN A 192.0.2.1", f"{name} 30 IN AAAA 2001:db8::1"]
    for number in range(NAMES):
        v4, v6 = f"198.51.{number // 250}.{number % 250}", f"2001:db8::{number:x}"
        ours.append(f"host name{number} {v4} {v6}")
        theirs += [f"name{number} 30 IN A {v4}", f"name{number} 30 IN AAAA {v6}"]
        theirs.append(f"name{number} " + https.format(v4=v4, v6=v6))
    return "\n".join(ours), "\n".join(theirs) + "\n"


def queries() -> str:
    """What browsers ask for: A, AAAA and HTTPS of a name together, and now and then a name that nobody holds."""
    lines = []
    for number in range(NAMES):
        lines += [f"name{number}.example.net {kind}" for kind in ["A", "AAAA", "HTTPS"]]
        if number % 6 == 0:
            lines.append(f"nobody{number}.example.net A")
    return "\n".join(lines) + "\n"


def dnsperf(port: int, data: str, seconds: int, *more: str) -> str:
    command = ["dnsperf", "-s", "127.0.0.1", "-p", str(port), "-d", data, "-l", str(seconds), "-e", "-c", "8", *more]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def most(server, data: str, seconds: int) -> tuple[float, float, float]:
    """Answers a second at most, the part of queries lost, and processor time of the server in microseconds an answer."""
    began = server.daemon.cpu()
    said = dnsperf(server.port, data, seconds, "-q", "200")
    spent = server.daemon.cpu() - began
    sent, answered = (int(re.search(rf"Queries {word}: +(\d+)", said)[1]) for word in ("sent", "completed"))
    rate = float(re.search(r"Queries per second: +([\d.]+)", said)[1])
    return rate, 1 - answered / sent, spent / answered * 1e6


def latency(server, data: str, seconds: int) -> list[float]:
    """Milliseconds of every answer at a steady rate, in order."""
    said = dnsperf(server.port, data, seconds, "-Q", str(STEADY), "-v")
    times = sorted(float(match) * 1e3 for match in re.findall(r"^> \S+ \S+ \S+ ([\d.]+)$", said, re.M))
    assert times, said[:2000]
    return times


def main() -> int:
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    ours, theirs = zones()
    with tempfile.NamedTemporaryFile("w", suffix=".queries") as data:
        data.write(queries())
        data.flush()
        with Ours(ours) as oriel, Nsd({"example.net": theirs}) as nsd:
            servers = {"nsd": nsd, "oriel": oriel}
            rates = {name: [] for name in servers}
            for _ in range(ROUNDS):
                for name, server in servers.items():
                    rate, lost, cpu = most(server, data.name, seconds)
                    rates[name].append(rate)
                    print(f"{name}: {rate:,.0f} answers/s, {lost:.2%} lost, {cpu:.1f} us of processor time each", flush=True)
            medians = {name: statistics.median(figures) for name, figures in rates.items()}
            print(f"ratio of the medians: {medians['oriel'] / medians['nsd']:.2f} (wanted: 0.5)")
            for name, server in servers.items():
                times = latency(server, data.name, seconds)
                p50, p99 = times[len(times) // 2], times[len(times) * 99 // 100]
                print(f"{name} at {STEADY:,}/s: p50 {p50:.3f} ms, p99 {p99:.3f} ms (wanted: 2), {len(times)} answers")
    return 0


if __name__ == "__main__":
    sys.exit(main())
