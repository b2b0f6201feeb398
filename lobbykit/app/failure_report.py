"""The report on something unexpected: where in the program it happened, and never a word that somebody wrote."""

from __future__ import annotations

import traceback
from pathlib import PurePath
from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime
    from types import TracebackType

_DEEPEST, _MOST_FRAMES = 8, 60
_PACKAGE = "lobbykit"


def report_text(failure: BaseException, versions: Mapping[str, str], moment: datetime) -> str:
    """Return the report as plain text: the moment in UTC, versions, and the traceback of the failure and its causes.

    Messages of exceptions are left out, since they may quote what somebody typed, and so are the folders of this
    computer; of our own failures the code is said.
    """
    head = [f"lobbykit report {moment:%Y-%m-%d %H:%M:%S} UTC", *(f"{name}: {is_}" for name, is_ in versions.items())]
    return "\n".join((*head, "", *_chain(failure))) + "\n"


def fingerprint(failure: BaseException) -> str:
    """Return what two failures of the same kind at the same place have in common."""
    *_, last = ("", *_frames(failure.__traceback__))
    return f"{_named(failure)} {last}"


def report_name(moment: datetime) -> str:
    """Return the name of the file of a report."""
    return f"report-{moment:%Y%m%d-%H%M%S}.txt"


def _chain(failure: BaseException) -> Iterator[str]:
    """Yield the lines of a failure, then of what it came from."""
    told: list[BaseException] = []
    cause: BaseException | None = failure
    while cause is not None and cause not in told and len(told) < _DEEPEST:
        if told:
            yield "caused by" if told[-1].__cause__ is cause else "while handling"
        yield _named(cause)
        yield from _frames(cause.__traceback__)
        told.append(cause)
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)


def _named(failure: BaseException) -> str:
    name = f"{type(failure).__module__}.{type(failure).__qualname__}".removeprefix("builtins.")
    return f"{name} ({failure.code})" if isinstance(failure, LobbykitError) else name


def _frames(trace: TracebackType | None) -> Iterator[str]:
    """Yield one line for each step, the one that failed last; of very many the last ones."""
    steps = traceback.extract_tb(trace)
    for step in steps[-_MOST_FRAMES:]:
        yield f"  {_place(step.filename)}:{step.lineno} in {step.name}"


def _place(file: str) -> str:
    """Return a file from the package on, or its name alone."""
    parts = PurePath(file).parts
    return "/".join(parts[len(parts) - parts[::-1].index(_PACKAGE) - 1 :]) if _PACKAGE in parts else "".join(parts[-1:])
