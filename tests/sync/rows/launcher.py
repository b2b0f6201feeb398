"""`python -m tests.sync.rows.launcher`: the command, with clock, computer, luck and faults told by the environment."""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

from tests.sync.rows.faults import VARIABLE as PLANTED
from tests.sync.rows.faults import planted
from tests.sync.rows.luck import Luck

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

VARIABLE = "LOBBYKIT_ROWS"
"""JSON: `days` that the clock is ahead, one after the other at each look; `machine` that this is; `luck`; `report`; and
`reads`, the version of bundles that this program writes and reads."""


def shifted(days: Sequence[float]) -> Callable[[], datetime]:
    """Return a clock that is wrong by so many days, by the next number at each look, and by the last one for good."""
    looks = count()
    return lambda: datetime.fromtimestamp(time.time(), UTC) + timedelta(days=days[min(next(looks), len(days) - 1)])


def main() -> int:
    """Run the command line as `lobbykit` does."""
    told = json.loads(os.environ.pop(VARIABLE, "{}"))
    luck = Luck(**told.get("luck", {}))
    with ExitStack() as stack:
        stack.enter_context(planted(os.environ.get(PLANTED)))
        from lobbykit import main as program

        if days := told.get("days"):
            stack.enter_context(patch.object(program, "_now", shifted(days)))
        if machine := told.get("machine"):
            stack.enter_context(patch("lobbykit.app.opening.fingerprint", lambda _machine, _root: machine))
        if version := told.get("reads"):
            stack.enter_context(patch("lobbykit.sync.bundle.VERSION", version))
        stack.enter_context(luck.planted())
        code = program.main(sys.argv[1:])
    if report := told.get("report"):
        Path(report).write_text(json.dumps({"calls": luck.calls, "peak": _peak()}), encoding="utf-8")
    return code


def _peak() -> int:
    """Return the most memory that this process ever had, in bytes, not that of who started it; 0 where no /proc is."""
    status = Path("/proc/self/status")
    for line in status.read_text(encoding="utf-8").splitlines() if status.exists() else ():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    return 0


if __name__ == "__main__":
    sys.exit(main())
