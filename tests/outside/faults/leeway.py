"""How much a figure may miss its goal before the check fails.

A full run holds figures to their goals. A quick one, which machines run that do much else at the same time, tells every
figure beside its goal, and fails where something is broken rather than slow.
"""

import sys

QUICK = "--quick" in sys.argv
LEEWAY = 3 if QUICK else 1
PAUSE = 5 if QUICK else 0  # seconds for which such a machine may stand still


def within(wanted: float) -> float:
    """Seconds that something may take that should take so many."""
    return wanted * LEEWAY + PAUSE
