"""What was measured beside what is to be reached."""

from dataclasses import dataclass, field


@dataclass
class Table:
    quick: bool
    rows: list[tuple[str, str, str, str]] = field(default_factory=list)

    def most(self, what: str, value: float, figure: float, unit: str):
        """The value is to be at most the figure."""
        self._add(what, value, f"<= {figure:g}", unit, value <= figure)

    def least(self, what: str, value: float, figure: float, unit: str = ""):
        """The value is to be at least the figure."""
        self._add(what, value, f">= {figure:g}", unit, value >= figure)

    def note(self, what: str, value: float | str, unit: str = ""):
        self._add(what, value, "", unit, True)

    def size(self, full: int, quick: int) -> int:
        return quick if self.quick else full

    def _add(self, what: str, value, figure: str, unit: str, good: bool):
        text = value if isinstance(value, str) else f"{value:.3g}" if abs(value) < 100 else f"{value:.0f}"
        self.rows.append((what, f"{text} {unit}".strip(), figure, "" if good else "MISSED"))
        print("  ".join(self.rows[-1]).rstrip(), flush=True)

    def __str__(self) -> str:
        rows = [("what", "measured", "figure", ""), *self.rows]
        widths = [max(len(row[column]) for row in rows) for column in range(3)]
        return "\n".join(f"{a:<{widths[0]}}  {b:>{widths[1]}}  {c:>{widths[2]}}  {d}".rstrip() for a, b, c, d in rows)
