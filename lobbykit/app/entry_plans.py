"""What an import of meetings or notes is compared with, what it will do, and what it asks first."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lobbykit.app.import_memory import ImportMemory
from lobbykit.app.importing import RefusedImportError
from lobbykit.app.record_sources import Said
from lobbykit.domain.support_scale import DEFAULT_SCALE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from lobbykit.app.edit import Edit
    from lobbykit.app.import_changes import Change
    from lobbykit.app.known_offices import KnownOffices
    from lobbykit.app.session import Session
    from lobbykit.domain.column_mapping import ColumnMapping
    from lobbykit.domain.import_question import ImportQuestion
    from lobbykit.domain.office import Office
    from lobbykit.domain.problem import Problem
    from lobbykit.domain.support_scale import Scale


@dataclass(frozen=True, slots=True)
class Intake:
    """What an import is compared with: the open workspace if there is one, who imports, the day, and the offices."""

    session: Session | None
    user: str | None
    today: date
    offices: KnownOffices
    roster: Callable[[], Sequence[Office]]
    scale: Scale = DEFAULT_SCALE
    said: Said = field(default_factory=Said)
    memory: ImportMemory = field(default_factory=ImportMemory)


@dataclass(frozen=True, slots=True)
class EntryPlan:
    """An import that was read and compared but not done; `unchanged` counts what is there already as the file says.

    `missing` are the ids of meetings that a file named when it came before, and that stay.
    """

    edits: tuple[Edit, ...]
    changes: tuple[Change, ...]
    problems: tuple[Problem, ...]
    unchanged: int
    mappings: tuple[ColumnMapping, ...] = ()
    memory: ImportMemory = field(default_factory=ImportMemory)
    missing: tuple[str, ...] = ()

    @property
    def told(self) -> list[tuple[object, ...]]:
        """What was shown of it, whatever ids it will get."""
        return [(one.what, one.name, one.fields) for one in self.changes]


class UnansweredImportError(RefusedImportError):
    """An import that asks before it can be done: its questions, and what columns were taken as."""

    def __init__(
        self, problems: tuple[Problem, ...], questions: tuple[ImportQuestion, ...], mappings: tuple[ColumnMapping, ...]
    ) -> None:
        super().__init__("import-unanswered", problems)
        self.questions = questions
        self.mappings = mappings
