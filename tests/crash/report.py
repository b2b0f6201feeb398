"""The figures of a run: one JSON line per trial, one row per mode."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.crash.ledger import VERDICTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TextIO

    from tests.crash.ledger import Trial

HEAD = ("mode", "counted of trials", "with a broken promise", "ACKs", "ACKs per trial", "damage reported", "errors")


@dataclass
class Row:
    """The sum of one mode."""

    subject: str
    mode: str
    trials: int = 0
    counted: int = 0
    bad: int = 0
    acks: int = 0
    errors: int = 0
    reported: int = 0
    verdicts: Counter[str] = field(default_factory=Counter)
    remarks: Counter[str] = field(default_factory=Counter)

    def add(self, trial: Trial) -> None:
        """Take one trial in; a broken promise always counts, whether the trial does or not."""
        self.trials += 1
        self.counted += trial.counted
        self.bad += trial.bad
        self.acks += trial.acks if trial.counted else 0
        self.errors += trial.errors
        self.reported += trial.reported
        self.verdicts.update(name for name, count in trial.verdicts.items() if count)
        if trial.remark:
            self.remarks[re.sub(r"\d+", "N", trial.remark) if trial.counted else trial.remark] += 1

    def cells(self) -> tuple[str, ...]:
        """Return the row of a table."""
        found = ", ".join(f"{name} {self.verdicts[name]}" for name in VERDICTS if self.verdicts[name])
        each = f"{self.acks / self.counted:.1f}" if self.counted else "-"
        bad = f"{self.bad}" + (f" ({found})" if found else "")
        return (
            self.mode,
            f"{self.counted} of {self.trials}",
            bad,
            f"{self.acks}",
            each,
            f"{self.reported}",
            f"{self.errors}",
        )


def rows(subject: str, trials: Iterable[Trial], lines: TextIO | None) -> Iterator[Row]:
    """Sum trials up by mode, and write each as one JSON line."""
    found: dict[str, Row] = {}
    for trial in trials:
        if lines:
            lines.write(json.dumps({"subject": subject, **trial.as_json()}) + "\n")
        mode = trial.mode or "(not begun)"
        found.setdefault(mode, Row(subject, mode)).add(trial)
    yield from found.values()


def table(sums: Iterable[Row]) -> str:
    """Return the rows as a Markdown table."""
    body = [HEAD, tuple("---" for _ in HEAD), *(row.cells() for row in sums)]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in body)


def remarks(sums: Iterable[Row], most: int = 6) -> str:
    """Return what was said most often in each mode."""
    return "\n".join(f"{row.mode}: {count} × {text}" for row in sums for text, count in row.remarks.most_common(most))
