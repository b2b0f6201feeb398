"""Runs in every Python that finds it on its path: keeps what exceptions carry when they leave a function.

CANARY_CODE names the file or folder whose functions are meant, CANARY_CARRIED the file to append to. An exception that
is caught where it was raised has told nobody; one that leaves a function can end in a log, a window or a report.
"""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType, TracebackType


def carried(error: BaseException | None) -> Iterator[str]:
    """Give all that an exception, and what it came from, would tell somebody who prints it."""
    while error is not None:
        yield f"{type(error).__qualname__}: {error}\n{error.args!r}\n{vars(error)!r}\n"
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def keep(code: str, file: str) -> None:
    """Follow every function of the code, in all threads."""
    out = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def ours(frame: FrameType) -> bool:
        return frame.f_code.co_filename.startswith(code)

    def left_a_function(trace: TracebackType) -> bool:
        deeper = trace.tb_next
        while deeper is not None and not ours(deeper.tb_frame):
            deeper = deeper.tb_next
        return deeper is not None

    def follow(frame: FrameType, event: str, argument: object) -> object:
        if event == "call" and not ours(frame):
            return None
        frame.f_trace_lines = False
        if event == "exception":
            raised: tuple[type[BaseException], BaseException, TracebackType] = argument  # type: ignore[assignment]
            if left_a_function(raised[2]):
                os.write(out, "".join(carried(raised[1])).encode("utf-8", "backslashreplace"))
        return follow

    sys.settrace(follow)  # type: ignore[arg-type]
    threading.settrace(follow)  # type: ignore[arg-type]


if "CANARY_CODE" in os.environ:
    keep(os.environ["CANARY_CODE"], os.environ["CANARY_CARRIED"])
