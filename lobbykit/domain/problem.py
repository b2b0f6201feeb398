"""Findings in what people wrote: values that say what is wrong, where, and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar


class Severity(Enum):
    """How much a finding matters: an error blocks paper, a warning wants a decision, a note informs."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """One-based line and column (in characters) of a source file."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Fix:
    """A mechanical repair: replace `old` by `new` at the problem's place."""

    old: str
    new: str


Params = tuple[tuple[str, str | int], ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding. `code` and `params` become a sentence in the message catalogue, never here.

    `office` is the Bioguide id of the one office it concerns, or None when it concerns all.
    """

    code: str
    severity: Severity
    place: Place | None = None
    params: Params = ()
    office: str | None = None
    fix: Fix | None = None


def error(code: str, place: Place | None = None, *, fix: Fix | None = None, **params: str | int) -> Problem:
    """Make a finding that blocks."""
    return Problem(code, Severity.ERROR, place, tuple(sorted(params.items())), None, fix)


def warning(code: str, place: Place | None = None, *, fix: Fix | None = None, **params: str | int) -> Problem:
    """Make a finding that wants a decision."""
    return Problem(code, Severity.WARNING, place, tuple(sorted(params.items())), None, fix)


def note(code: str, place: Place | None = None, *, fix: Fix | None = None, **params: str | int) -> Problem:
    """Make a finding that informs."""
    return Problem(code, Severity.NOTE, place, tuple(sorted(params.items())), None, fix)


T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Read(Generic[T_co]):
    """What a reader made of a file: the value when the file was sound enough, and every finding either way."""

    value: T_co | None
    problems: tuple[Problem, ...] = ()

    @property
    def has_errors(self) -> bool:
        """Whether anything found blocks."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)


class LobbykitError(Exception):
    """A failure of the machine (a file, a folder, a printer), worded by the message catalogue like a problem."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code, params)
        self.code = code
        self.params: Params = tuple(sorted(params.items()))


class ProblemsError(LobbykitError):
    """A failure whose cause is a list of findings in what people wrote or files hold."""

    def __init__(self, code: str, problems: tuple[Problem, ...], **params: str | int) -> None:
        super().__init__(code, **params)
        self.problems = problems
