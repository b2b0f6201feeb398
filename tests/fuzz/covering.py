"""Which branches of the readers a fuzz run takes, by coverage.py."""

from __future__ import annotations

import json
import tempfile
from fnmatch import fnmatch
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_PACKAGE = Path("lobbykit").resolve()


class Covering:
    """Measures from its start, which must come before the readers are imported; one process only."""

    def __init__(self) -> None:
        from coverage import Coverage

        self._coverage = Coverage(data_file=None, branch=True, include=[f"{_PACKAGE}/*"], config_file=False)

    def start(self) -> None:
        self._coverage.start()

    def report(self, modules: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
        """Yield a line for each module of these formats: branches taken and all, and the lines that were not reached."""
        self._coverage.stop()
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "coverage.json"
            self._coverage.json_report(outfile=str(file))
            told = json.loads(file.read_text(encoding="utf-8"))["files"]
        patterns = {f"{one}.py" for some in modules.values() for one in some}
        for name, found in sorted(told.items()):
            short = Path(name).resolve().relative_to(_PACKAGE).as_posix()
            if any(fnmatch(short, pattern) for pattern in patterns):
                figures = found["summary"]
                branches, taken = figures["num_branches"], figures["covered_branches"]
                share = f"{taken / branches:.0%}" if branches else "-"
                missing = ",".join(map(str, found["missing_lines"]))
                yield f"  {short}: branches {taken}/{branches} {share}, lines not reached: {missing or 'none'}"
