"""The attacks of a hostile visitor, each with the harm that it does.

`python tests/outside/floods.py [--quick] [-v] [PART OF A NAME]`. Quick means smaller attacks, all within a minute.
Groups run beside each other where they mostly wait.
"""

import argparse
import importlib
import subprocess
import sys
import threading
import time
import traceback

LANES = [["resets", "fields", "frames", "bodies"], ["quic", "http3"], ["slow", "many"]]


def run_group(group: str, part: str, quick: bool) -> int:
    """Runs one group in this process; a line for each case: `ok` or `FAIL`, name, figures."""
    from floods.figures import Figures
    from floods.ground import Grounds

    module = importlib.import_module(f"floods.{group}")
    cases = [case for case in module.CASES if part in case.name and not (quick and case.full_only)]
    failed = 0
    if not cases:
        return 0
    grounds = Grounds()
    try:
        for case in cases:
            figures = Figures(quick)
            began = time.monotonic()
            try:
                case.run(grounds, figures)
            except Exception as error:  # a case that breaks has failed; the others still run
                if not isinstance(error, AssertionError):
                    traceback.print_exc()
                figures.wrong.append(f"{type(error).__name__}: {error}")
                grounds.renew()
            spent = time.monotonic() - began
            failed += bool(figures.wrong)
            line = f"{'FAIL' if figures.wrong else 'ok'} {case.name} [{spent:.1f} s]: {', '.join(figures.shown)}"
            print(line + "".join(f"\n     {text}" for text in figures.wrong), flush=True)
    finally:
        grounds.close()
    return failed


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("part", nargs="?", default="")
    parser.add_argument("-v", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--group")
    options = parser.parse_args()
    if options.group:
        return min(1, run_group(options.group, options.part, options.quick))
    counts = {"ok": 0, "FAIL": 0}
    lock = threading.Lock()

    def lane(groups: list[str]):
        for group in groups:
            command = [sys.executable, __file__, "--group", group, options.part, *(["--quick"] if options.quick else [])]
            process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
            shown = False
            for line in process.stdout:
                word = line.split(" ", 1)[0]
                with lock:
                    if word in counts:
                        counts[word] += 1
                        shown = options.v or word == "FAIL"
                    if shown:
                        print(line, end="", flush=True)
            if process.wait() not in (0, 1):
                with lock:
                    counts["FAIL"] += 1
                    print(f"FAIL {group}: ended with {process.returncode}", flush=True)

    lanes = [threading.Thread(target=lane, args=(groups,)) for groups in LANES]
    for thread in lanes:
        thread.start()
    for thread in lanes:
        thread.join()
    print(f"floods: {sum(counts.values())} cases, {counts['ok']} passed")
    return min(1, counts["FAIL"])


if __name__ == "__main__":
    sys.exit(main())
