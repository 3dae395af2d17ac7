"""What a case measured, what was allowed, and the register of cases."""

from dataclasses import dataclass, field
from typing import Callable


@dataclass
class Figures:
    """The measurements of one case. A line says what is wrong; no line, and the case has passed."""

    quick: bool
    shown: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def note(self, text: str):
        self.shown.append(text)

    def most(self, what: str, value: float, figure: float, bound: float | None = None):
        """`value` should be at most `figure`; the case fails over `bound`, where that is given."""
        text = f"{what} {tidy(value)} (<= {tidy(figure)})"
        if value > figure:
            text += " OVER"
        self.shown.append(text)
        if value > (figure if bound is None else bound):
            self.wrong.append(text)

    def price(self, what: str, used: float, sent: int, figure: float):
        """`used` seconds of the processor for `sent` of something: at most `figure` microseconds each.

        Of fewer than a hundred the connection itself would be most of the price: it is shared out among as many.
        """
        self.most(what, 1e6 * used / max(100, sent), figure, 10 * figure)

    def must(self, what: str, true: bool):
        if not true:
            self.wrong.append(f"not so: {what}")

    def size(self, full: int, quick: int) -> int:
        return quick if self.quick else full


def tidy(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.3g}"


@dataclass
class Case:
    name: str
    run: Callable
    full_only: bool = False


def register(cases: list[Case], name: str, full_only: bool = False):
    """Puts a function into a module's list of cases."""
    def add(run):
        cases.append(Case(name, run, full_only))
        return run
    return add
