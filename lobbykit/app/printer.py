"""Printers: what the program asks of whatever puts a finished file on paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Protocol

from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from pathlib import Path

MOST_COPIES = 999


class PrinterError(LobbykitError):
    """Nothing is known to have been printed: no printer, no answer, or a refusal with its reason."""


class Sides(Enum):
    """On how many sides of a leaf pages stand; two are turned at the long edge, like a book."""

    ONE = "one"
    TWO = "two"


class Media(Enum):
    """The paper."""

    LETTER = "letter"
    A4 = "a4"


@dataclass(frozen=True, slots=True)
class Job:
    """How a file is to be printed; more than 999 copies or fewer than one raise PrinterError."""

    copies: int = 1
    sides: Sides = Sides.ONE
    media: Media = Media.LETTER

    def __post_init__(self) -> None:
        if not 1 <= self.copies <= MOST_COPIES:
            raise PrinterError("printer-copies", copies=self.copies, most=MOST_COPIES)


@dataclass(frozen=True, slots=True)
class Destination:
    """A printer by the name that the system has for it; one of all is taken where none is named."""

    name: str
    is_default: bool = False


class Printer(Protocol):
    """Something that prints."""

    def printers(self) -> tuple[Destination, ...]:
        """Return the printers there are, none when none is set up; raise PrinterError when nobody can tell."""
        ...

    def send(self, pdf: Path, job: Job, to: str | None = None) -> str:
        """Hand a file over, to the default printer unless one is named, and return what the system calls the job.

        Raise PrinterError when it was not taken. That it was taken does not mean that it is on paper.
        """
        ...
