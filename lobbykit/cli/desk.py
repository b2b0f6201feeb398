"""What every command is handed: where data lies, what day it is, in which words to speak, and where to."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TextIO

from lobbykit.domain.problem import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from pathlib import Path

    from lobbykit.app.library import Library, LibrarySource
    from lobbykit.app.session import Session
    from lobbykit.app.shelves import Shelves
    from lobbykit.app.surroundings import Surroundings
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.districts import Districts
    from lobbykit.domain.problem import Read
    from lobbykit.domain.reference import Reference
    from lobbykit.store.view import View

DONE, DONE_WITH_ERRORS, REFUSED, INTERRUPTED, UNREAD = 0, 1, 2, 130, 141


@dataclass(frozen=True, slots=True)
class Desk:
    """The surroundings of one command: results go to `out`, everything else to `err`; `around` opens the workspace.

    `compiled` is what the workspace has compiled of the library; without it the files themselves are read. `session` is
    the open workspace, if there is one.
    """

    catalogue: Catalogue
    shelves: Shelves
    today: date
    user: str
    stdin: TextIO
    out: TextIO
    err: TextIO
    around: Surroundings
    compiled: LibrarySource | None = None
    session: Session | None = None

    def library(self) -> Library:
        """Return the library as it is now; raise DamagedLibraryError or UnreadableFileError."""
        return self._source.library()

    def brief(self, name: str) -> Read[Brief]:
        """Return a brief named by path or by id; raise UnknownBriefError or UnreadableFileError."""
        return self._source.brief(name)

    def briefs(self) -> tuple[Path, ...]:
        """Return the files of all briefs in the library."""
        return self._source.briefs()

    def districts(self) -> Districts:
        """Return the table of districts as it is now; raise DamagedLibraryError or UnreadableFileError."""
        return self._source.districts()

    @property
    def _source(self) -> LibrarySource:
        from lobbykit.app.library import FileLibrary  # noqa: PLC0415 - slow to load, and `cite` reads no library

        return self.compiled or FileLibrary(self.shelves)

    @property
    def view(self) -> View | None:
        """What people decided in the workspace, and what was printed from it."""
        return self.session.view if self.session else None

    def reference(self, library: Library) -> Reference:
        """Return what briefs are tailored and checked against."""
        from lobbykit.app.choosing import all_choices  # noqa: PLC0415 - slow to load, and not every command needs it
        from lobbykit.app.print_records import print_history  # noqa: PLC0415 - as above

        reference = library.reference(self.catalogue.stock_phrases(), self.today)
        view = self.view
        return replace(reference, choices=all_choices(view), printed=print_history(view)) if view else reference

    def print(self, text: str) -> None:
        """Print one line of results."""
        print(text, file=self.out)

    def remark(self, code: str, **params: str | int) -> None:
        """Say something about the work on the error stream."""
        print(self.catalogue.say(code, **params), file=self.err)

    def print_json(self, document: Mapping[str, object]) -> None:
        """Print the one JSON document of a command."""
        print(json.dumps(document, ensure_ascii=False, indent=1), file=self.out)

    def print_problems(self, problems: Iterable[Problem], *, stream: TextIO | None = None) -> None:
        """Print findings one a line, with what to do beneath; many that differ only by office are gathered."""
        for group in _gathered(problems):
            first = group[0]
            where = f"{first.place}: " if first.place else ""
            print(
                f"{where}{first.severity.value}: {self.catalogue.message(first)} [{first.code}]",
                file=stream or self.out,
            )
            said = dict.fromkeys(self.catalogue.message(one) for one in group)
            for other in tuple(said)[1:]:
                print(f"    {other}", file=stream or self.out)
            for suggestion in dict.fromkeys(self.catalogue.suggestion(one) for one in group):
                if suggestion:
                    print(f"    → {suggestion}", file=stream or self.out)

    def problem_data(self, problem: Problem) -> dict[str, object]:
        """Return one finding as the contract of `check --json` has it."""
        place = problem.place
        return {
            "code": problem.code,
            "severity": problem.severity.value,
            "file": place.file if place else None,
            "line": place.line if place else None,
            "column": place.column if place else None,
            "office": problem.office,
            "message": self.catalogue.message(problem),
            "suggestion": self.catalogue.suggestion(problem),
            "fix": {"old": problem.fix.old, "new": problem.fix.new} if problem.fix else None,
        }


def _gathered(problems: Iterable[Problem]) -> list[list[Problem]]:
    """Put findings about single offices with the same code and place together."""
    groups: dict[object, list[Problem]] = {}
    for number, one in enumerate(problems):
        key: object = (one.code, one.place, one.severity) if one.office and one.severity is Severity.ERROR else number
        groups.setdefault(key, []).append(one)
    return list(groups.values())
