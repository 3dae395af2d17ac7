"""Requests that two readers could read in two ways, through relay and peer to an origin that records them.

Usage: python tests/outside/ambiguous_requests.py [-v] [PART OF A NAME]
"""

import sys

from ambiguous import binary, hosts, http1_chunks, http1_fields, http1_framing, http1_lines
from ambiguous.stage import Stage
from gaps import known

HTTP1 = [*http1_framing.CASES, *http1_chunks.CASES, *http1_fields.CASES, *http1_lines.CASES]


def cases():
    """Every case with the ways that it is sent."""
    for way in ("tls", "plain"):
        for case in HTTP1:
            yield f"h1/{way}/{case.name}", way, case
        for case in hosts.text(https=way == "tls"):
            yield f"hosts/{way}/{case.name}", way, case
    for way in ("h2", "h3"):
        for case in binary.CASES:
            yield f"{way}/{case.name}", way, case
        for case in hosts.fields():
            yield f"hosts/{way}/{case.name}", way, case


def main() -> int:
    wanted = [argument for argument in sys.argv[1:] if argument != "-v"]
    verbose = "-v" in sys.argv[1:]
    counts = {"clean": 0, "lax": 0, "critical": 0}
    failed = False
    with Stage() as stage:
        for name, way, case in cases():
            if wanted and not all(part in name for part in wanted):
                continue
            verdict, reason = stage.try_case(case, way)
            counts[verdict] += 1
            if verdict == "lax" and (gap := known(name)):
                print(f"gap: {name}: {gap}", flush=True)
                continue
            failed |= verdict != "clean"
            if verbose or verdict != "clean":
                print(f"{verdict}: {name}: {reason} [{case.rule}]", flush=True)
    total = sum(counts.values())
    print(
        f"ambiguous_requests: {total} cases, {counts['clean']} passed "
        f"({counts['clean']} clean, {counts['lax']} lax, {counts['critical']} critical)"
    )
    return 0 if total and not failed else 1


if __name__ == "__main__":
    sys.exit(main())
