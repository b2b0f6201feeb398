"""Mending: what preflight can put right by replacing words is put right in the brief's file, in one step to undo."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.copying import copies
from lobbykit.app.import_changes import Change
from lobbykit.app.importing import ImportPlan
from lobbykit.app.library_files import library_bytes
from lobbykit.app.listed_measures import listed_measures
from lobbykit.app.previous import kept_path
from lobbykit.content.bounded import decoded, read_bytes
from lobbykit.content.briefs.brief_file import read_brief
from lobbykit.content.briefs.splicing import spliced
from lobbykit.domain.preflight.check import preflight
from lobbykit.domain.problem import LobbykitError, Problem, warning
from lobbykit.store.replaced_files import sum_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.problem import Fix, Place
    from lobbykit.domain.reference import Reference
    from lobbykit.store.seal import Vault

MOST = 500
"""How many fixes one step makes at most: a file has no more than 200 findings of its own."""


_JUDGED = frozenset({"name-spelling", "partisan-words"})


def is_mechanical(problem: Problem) -> bool:
    """Whether a finding's fix may be made without anybody looking: another name or a milder word may be wrong."""
    return problem.code not in _JUDGED


class UnmendableFileError(LobbykitError):
    """A file that fixes are not written to: it is no YAML file, or a copy of it is in the library already."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """Words that are replaced at a place because of a finding with that code; one finding may need several."""

    code: str
    place: Place
    fix: Fix


@dataclass(frozen=True, slots=True)
class Mending:
    """Fixes that have been made to a brief's text and not yet written.

    `file` is the brief that was looked at and `target` the one that will be written: another where a shipped brief or
    one of a kit is copied. `done` is what was replaced, in the order of the file, `refused` say which fixes
    could not be made. `found` and `left` are the findings of the file and of preflight before and afterwards, without
    those of single offices; `before` and `after` are its text.
    """

    file: Path
    target: Path
    plan: ImportPlan
    done: tuple[Replacement, ...]
    refused: tuple[Problem, ...]
    found: tuple[Problem, ...]
    left: tuple[Problem, ...]
    before: str
    after: str

    @property
    def preview(self) -> tuple[str, ...]:
        """The lines that go, after -, and those that come, after +."""
        pairs = (self.before.splitlines(), self.after.splitlines())
        lines = difflib.unified_diff(*pairs, n=0, lineterm="")
        return tuple(line for line in lines if not line.startswith(("@@", "--- ", "+++ ")))


def plan_mending(
    file: Path,
    library: Path,
    *,
    vault: Vault | None,
    reference_for: Callable[[Brief], Reference],
    wanted: Callable[[Problem], bool],
) -> Mending:
    """Make every fix of a brief that is `wanted`, in memory; `wanted` is asked with the findings as they come.

    `library` is the workspace's own. A fix is made only where it stands word for word, changes nothing else that the
    file says, and ends its finding. Raises UnreadableFileError for a file that cannot be read, and UnmendableFileError.
    """
    found = sum_of(read_bytes(file))
    before = decoded(library_bytes(file, vault), file=str(file), as_is=True)
    work = _Work(before, str(file), reference_for)
    first = work.findings
    done, refused = work.mended(wanted)
    copied = copies(file, work.text, library, vault) if done else ()
    target = copied[0][0] if copied else file
    if copied and target.exists():
        raise UnmendableFileError("fix-own-copy", file=str(file), copy=str(target))
    if done and not copied and kept_path(library, file) is None:
        raise UnmendableFileError("fix-no-yaml", file=str(file))
    fields = tuple((one.code, one.fix.old, one.fix.new) for one in done)
    changes = (Change("added" if copied else "changed", target.stem, "", fields),) if done else ()
    files = copied or (((file, work.text.encode()),) if done else ())
    plan = ImportPlan(files, changes, (), tuple(None if copied else found for _ in files))
    return Mending(file, target, plan, done, refused, first, work.findings, before, work.text)


@dataclass(frozen=True, slots=True)
class Mended:
    """A text after fixes: what was replaced, in its order, and which fixes could not be made."""

    text: str
    done: tuple[Replacement, ...]
    refused: tuple[Problem, ...]


def mended_text(
    text: str, file: str, reference_for: Callable[[Brief], Reference], wanted: Callable[[Problem], bool]
) -> Mended:
    """Make every fix of a brief's text that is `wanted`, as `plan_mending` does; nothing is read or written."""
    work = _Work(text, file, reference_for)
    done, refused = work.mended(wanted)
    return Mended(work.text, done, refused)


class _Work:
    """The text of a file while fixes are made, with its findings."""

    def __init__(self, text: str, file: str, reference_for: Callable[[Brief], Reference]) -> None:
        self._file = file
        self._reference_for = reference_for
        self.text = text
        self._brief, self.findings = self._read(text)

    def mended(self, wanted: Callable[[Problem], bool]) -> tuple[tuple[Replacement, ...], tuple[Problem, ...]]:
        """Make one fix after the other, the last in the file first, so that places before it stay true."""
        done: list[Replacement] = []
        refused: dict[Problem, Problem] = {}
        while len(done) + len(refused) < MOST:
            open_ = [one for one in self.findings if self._may_be_mended(one) and one not in refused and wanted(one)]
            if not open_:
                break
            last = max(open_, key=lambda one: (one.place, one.code, str(one.fix)))
            made = self._mend(last)
            if isinstance(made, Problem):
                refused[last] = made
            else:
                done += made
        return tuple(sorted(done, key=lambda one: (one.place, one.code))), tuple(dict.fromkeys(refused.values()))

    def _may_be_mended(self, problem: Problem) -> bool:
        return problem.fix is not None and problem.place is not None and problem.place.file == self._file

    def _mend(self, problem: Problem) -> list[Replacement] | Problem:
        """Make a fix, or return why not."""
        place, fix = problem.place, problem.fix
        assert place is not None
        assert fix is not None
        listed = listed_measures(problem, self._brief, self.text) if self._brief else ()
        made = spliced(self.text, ((place, fix), *listed), file=self._file)
        if not set(listed) <= set(made.done) or not made.done:
            return made.problems[0]
        brief, findings = self._read(made.text)
        if _stays(problem, self.findings, findings):
            old, new = (" ".join(words.split())[:80] for words in (fix.old, fix.new))
            return warning("fix-no-help", place, old=old, new=new)
        self.text, self._brief, self.findings = made.text, brief, findings
        return [Replacement(problem.code, where, what) for where, what in made.done]

    def _read(self, text: str) -> tuple[Brief | None, tuple[Problem, ...]]:
        read = read_brief(decoded(text.encode(), file=self._file), file=self._file)
        if read.value is None:
            return None, read.problems
        return read.value, (*read.problems, *preflight(read.value, self._reference_for(read.value)))


def _stays(problem: Problem, before: tuple[Problem, ...], after: tuple[Problem, ...]) -> bool:
    """Whether a finding is there as before, perhaps with other words: as many of its code, one at its line."""
    line = problem.place.line if problem.place else 0
    same = [one for one in after if one.code == problem.code]
    as_many = len(same) >= sum(one.code == problem.code for one in before)
    return as_many and any(one.place is not None and one.place.line == line for one in same)


def in_one_step(plans: Iterable[ImportPlan]) -> ImportPlan:
    """Join the plans for several briefs, so that one undo takes all of them back."""
    every = tuple(plans)
    files = tuple(each for one in every for each in one.files)
    changes = tuple(each for one in every for each in one.changes)
    return ImportPlan(files, changes, (), tuple(each for one in every for each in one.found))
