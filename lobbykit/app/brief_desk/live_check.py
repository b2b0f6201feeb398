"""Preflight of a text while it is written: the same findings as `lobbykit check`, on any thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.app.bases import updates
from lobbykit.app.brief_editing.brief_form import BriefForm
from lobbykit.app.checking import check
from lobbykit.app.library import FileLibrary
from lobbykit.app.library_files import FileReader
from lobbykit.app.mending import Mended, mended_text
from lobbykit.app.translating import translation_findings
from lobbykit.app.wording import MissingCatalogueError
from lobbykit.content.bounded import UnreadableFileError, decoded
from lobbykit.content.briefs.brief_file import read_brief
from lobbykit.domain.problem import Problem, Severity
from lobbykit.press.leave_behind import LeaveBehindPress
from lobbykit.store.replaced_files import sum_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.app.grounds import Grounds
    from lobbykit.app.shelves import Shelves
    from lobbykit.domain.brief import Brief


@dataclass(frozen=True, slots=True)
class CheckJob:
    """A text that is to be checked as if it were the content of `file`, and all that it is checked against."""

    text: str
    file: str
    grounds: Grounds
    shelves: Shelves


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found about a text; `brief` is None where it cannot be read as one, `form` where it is no YAML."""

    text: str
    file: str
    brief: Brief | None
    problems: tuple[Problem, ...]
    form: BriefForm | None = None

    @property
    def counts(self) -> tuple[int, int, int]:
        """How many errors, warnings and notes there are."""
        return tuple(sum(one.severity is each for one in self.problems) for each in Severity)  # type: ignore[return-value]


class LiveCheck:
    """Checks texts; only one thread may do so at a time."""

    def __init__(self) -> None:
        self._presses: dict[str, LeaveBehindPress] = {}

    def findings(self, job: CheckJob) -> Checked:
        """Return every finding about a text, its sheets and its translations, as `lobbykit check` lists them."""
        data = job.text.encode()
        try:
            read = read_brief(decoded(data, file=job.file), file=job.file, sha256=sum_of(data))
        except UnreadableFileError as failure:
            return Checked(job.text, job.file, None, (Problem(failure.code, Severity.ERROR, None, failure.params),))
        found = (*read.problems, *(self._checked(read.value, job) if read.value else ()))
        form = BriefForm.read(job.text, Path(job.file)).value
        return Checked(job.text, job.file, read.value, tuple(dict.fromkeys(found)), form)

    def mended(self, job: CheckJob, problem: Problem) -> Mended:
        """Return the text with the fix of one finding."""
        return mended_text(job.text, job.file, job.grounds.reference, lambda one: one == problem)

    def _checked(self, brief: Brief, job: CheckJob) -> Iterator[Problem]:
        try:
            reference = job.grounds.reference(brief)
        except MissingCatalogueError as failure:
            yield Problem(failure.code, Severity.ERROR, brief.place, failure.params)
            return
        offices = job.grounds.library.roster.offices
        yield from check(brief, offices, reference, self._press(brief.lang, job.grounds)).problems
        vault = job.grounds.vault
        library = FileLibrary(job.shelves, FileReader(vault))
        yield from translation_findings(brief, library)
        yield from updates(brief, job.shelves.workspace / "library", vault, library.brief)

    def _press(self, lang: str, grounds: Grounds) -> LeaveBehindPress:
        if lang not in self._presses:
            self._presses[lang] = LeaveBehindPress(paths.resources() / "fonts", grounds.words(lang).labels)
        return self._presses[lang]
