"""The clients that run in Node: `ws` and, through playwright, Chromium."""

import json
import os
import subprocess
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "npm"


def run_node(script: str, lab, *args: str, says=None, seconds: float = 60):
    """Runs a script of `tests/outside/npm`, with `says` as JSON on its standard input; what it prints last is one line of
    JSON, which this returns."""
    environment = os.environ | {"NODE_EXTRA_CA_CERTS": str(lab.ca)}
    done = subprocess.run(["node", script, *args], cwd=FOLDER, env=environment, capture_output=True, text=True,
                          input=says and json.dumps(says), timeout=seconds)
    assert done.returncode == 0, f"{script} ended with {done.returncode}:\n{done.stdout}{done.stderr}"
    return json.loads(done.stdout.splitlines()[-1])
