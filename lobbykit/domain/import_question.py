"""What an import cannot decide alone: asked once, with the choices there are, and the answer kept for the next file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lobbykit.domain.problem import Problem

NONE = "none"
"""The answer that what was asked about is no office at all; its record is left out."""


@dataclass(frozen=True, slots=True)
class QuestionChoice:
    """One answer: an office's id or a slug; `name` is what it is called where it is data, else "" (its own code)."""

    value: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class ImportQuestion:
    """A question under its `key`, which is the same for the same words in any file; `problem` says what is asked.

    `asked` are the words as they stand there. `header` says that the answer counts for files with the same header only.
    """

    key: str
    asked: str
    problem: Problem
    choices: tuple[QuestionChoice, ...]
    header: bool = False
