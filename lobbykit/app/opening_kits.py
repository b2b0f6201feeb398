"""Opening a kit: read, compared with what is in force, then put on its shelf in one step."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from lobbykit.app.bases import briefs_of_two_kits, kit_updates
from lobbykit.app.edition_before import edition_before
from lobbykit.app.import_changes import Change, bill_change, roster_changes
from lobbykit.app.importing import ImportPlan, RefusedImportError, planned
from lobbykit.app.importing_briefs import brief_change
from lobbykit.app.kit_rows import row_plans
from lobbykit.app.kit_shelf import kit_folder, opening_mark
from lobbykit.app.kit_team import signer_of, team_in_kit, team_questions
from lobbykit.app.library import ROSTER, load_corrections, records_in, roster_in
from lobbykit.app.library_files import BRIEF_FILE, FileReader
from lobbykit.app.scales import SCALE, load_scale
from lobbykit.app.shelves import BRIEFS
from lobbykit.app.team_statements import spoken_team
from lobbykit.content.bounded import read_bytes
from lobbykit.content.kits.kit_file import read_kit
from lobbykit.content.kits.strict_zip import MOST_BYTES
from lobbykit.domain.problem import Place, Problem, Severity, note, warning
from lobbykit.store.replaced_files import sum_of
from lobbykit.sync.seal import verified

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lobbykit.app.edition_before import EditionBefore
    from lobbykit.app.kit_rows import RowPlan
    from lobbykit.app.kit_team import KitSigner
    from lobbykit.app.shelves import Shelves
    from lobbykit.app.team_statements import SpokenTeam
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.entity import Entity
    from lobbykit.domain.kit import Kit
    from lobbykit.store.workspace import Workspace


class Compared(Protocol):
    """What a kit is compared with: an open session, or what was taken down of one."""

    @property
    def workspace(self) -> Workspace:
        """Whose library it is."""
        ...

    def entity(self, entity: str) -> Entity | None:
        """Return an entity with all its versions."""
        ...


@dataclass(frozen=True, slots=True)
class KitPlan:
    """A kit that was read and not yet opened; a plan without files says that this edition is open already.

    `signer` is whose signature it has, which is right; `team` what it says of the team that it is for.
    """

    plan: ImportPlan
    kit: Kit
    signer: KitSigner | None = None
    team: SpokenTeam | None = None


def plan_kit(file: Path, shelves: Shelves, session: Compared | None) -> KitPlan:
    """Read a kit and tell what opening it changes; `session` is the open workspace, None where there is none yet.

    Raises RefusedImportError for a kit that is not sound or has a wrong signature, that is older than the one opened,
    or that is another one under the same edition; UnreadableFileError, and what reading the workspace's team raises.
    """
    data = read_bytes(file, limit=MOST_BYTES)
    read = read_kit(str(file), data, verified)
    if read.value is None or read.has_errors:
        raise RefusedImportError("kit-refused", read.problems)
    kit, library = read.value, shelves.workspace / "library"
    reader = FileReader(session.workspace.vault if session else None)
    before = edition_before(library, kit.head.id, reader.vault)
    team = team_in_kit(kit, Place(str(file)))
    signer, told_signer = signer_of(kit, team, Place(str(file)))
    remarks = (*read.problems, *told_signer, *_standing(kit, before, Place(str(file))))
    if before and before.edition == kit.head.edition:
        return KitPlan(ImportPlan((), (), remarks, ()), kit, signer, team)
    folder = kit_folder(library, kit.head.id, kit.head.edition)
    here = spoken_team(session.workspace) if session else None
    foreign = team_questions(kit, team, here)
    mark = json.dumps({"lobbykit": "opened/1", "sha256": sum_of(data)} | ({"foreign": True} if foreign else {})) + "\n"
    files = (*((folder / name, content) for name, content in kit.members.items()),)
    plan = planned((*files, (folder / opening_mark(library), mark.encode())), (), remarks)
    comparing = _Comparing(kit, before, shelves, session, reader)
    plans = comparing.rows()
    copies = kit_updates(kit, comparing.own_briefs(), folder)
    told = (*remarks, *copies, *briefs_of_two_kits(kit, library, reader, Place(str(file))))
    changes = (*comparing.changes(), *(one for each in plans for one in each.changes))
    edits = tuple(edit for one in plans for edit in one.edits)
    asked = (*foreign, *_questions(kit, before, here))
    in_force = kit.roster if comparing.takes(ROSTER) else None
    plan = replace(plan, problems=told, changes=changes, questions=asked, edits=edits)
    return KitPlan(replace(plan, roster=in_force, records=kit.bills, folder=folder), kit, signer, team)


def _standing(kit: Kit, before: EditionBefore | None, place: Place) -> Iterator[Problem]:
    """Yield that this edition is open already; raise RefusedImportError where it may not be opened."""
    if before is None or before.edition < kit.head.edition:
        return
    told: dict[str, str | int] = {"kit": kit.head.id, "edition": kit.head.edition, "opened": before.edition}
    if before.edition > kit.head.edition:
        raise RefusedImportError(
            "kit-refused", (Problem("kit-older", Severity.ERROR, place, tuple(sorted(told.items()))),)
        )
    if before.members != kit.members:
        raise RefusedImportError(
            "kit-refused", (Problem("kit-edition-twice", Severity.ERROR, place, tuple(sorted(told.items()))),)
        )
    yield note("kit-open-already", place, kit=kit.head.id, edition=kit.head.edition)


def _questions(kit: Kit, before: EditionBefore | None, here: SpokenTeam | None) -> Iterator[Problem]:
    """Yield the question whether another signer is right; any organizer of the workspace's own team is."""
    is_ours = here is not None and kit.signer is not None and here.team.is_organizer(kit.signer)
    if before and before.signer != kit.signer and not is_ours:
        yield warning("kit-signer-other", kit=kit.head.id, edition=before.edition)


class _Comparing:
    """A kit beside what is in force."""

    def __init__(
        self, kit: Kit, before: EditionBefore | None, shelves: Shelves, session: Compared | None, reader: FileReader
    ) -> None:
        self._kit = kit
        self._before = before
        self._shelves = shelves
        self._session = session
        self._reader = reader

    def takes(self, name: str) -> bool:
        """Whether a file of the kit comes into force: the named library and the workspace's own come first."""
        own = self._shelves.folders()[: 2 if self._shelves.named else 1]
        return not any((folder / name).exists() for folder in own)

    def own_briefs(self) -> dict[str, Brief]:
        """Return the briefs of the workspace's own that stay in force before those of the kit, by the file's name."""
        names = (one for one in self._kit.briefs if not self.takes(f"{BRIEFS}/{one}"))
        return {name: own for name in names if (own := self._brief(name))}

    def rows(self) -> tuple[RowPlan, ...]:
        """Return what becomes of the meetings and the people."""
        kit, before = self._kit, self._before
        people = row_plans("member", kit.team, before.team if before else (), self._entity)
        meetings = row_plans("meeting", kit.meetings, before.meetings if before else (), self._entity)
        return (*people, *meetings)

    def changes(self) -> Iterator[Change]:
        """Yield what changes in the library, and what is kept because the workspace has its own."""
        yield self._head()
        yield from self._briefs()
        known = records_in(self._shelves.bill_folders(), self._reader)
        yield from (
            bill_change(known.get(one.measure), one) for one in self._kit.bills if known.get(one.measure) != one
        )
        yield from self._roster()
        yield from self._corrections()
        yield from self._scale()

    def _head(self) -> Change:
        old = self._before.head if self._before else None
        names = ("name", "edition", "made", "organization", "team", "mailbox", "organizer_keys")
        pairs = ((name, _text(getattr(old, name, "")), _text(getattr(self._kit.head, name))) for name in names)
        fields = tuple((name, one, other) for name, one, other in pairs if one != other)
        return Change("changed" if old else "added", f"kit/{self._kit.head.id}", self._kit.head.name, fields)

    def _briefs(self) -> Iterator[Change]:
        for file, brief in self._kit.briefs.items():
            in_force = self._brief(file)
            change = brief_change(in_force, brief, replaces=in_force is not None)
            if not self.takes(f"{BRIEFS}/{file}"):
                if change.fields:
                    yield replace(change, what="kept")
            elif change.fields or in_force is None:
                yield change
        gone = self._before.briefs if self._before else ()
        for file in gone:
            if file not in self._kit.briefs:
                yield Change("removed", file.removesuffix(".yaml"), "")

    def _brief(self, file: str) -> Brief | None:
        found = next((one for folder in self._shelves.brief_folders() if (one := folder / file).exists()), None)
        return self._reader.read(BRIEF_FILE, found).value if found else None

    def _roster(self) -> Iterator[Change]:
        if self._kit.roster is None:
            return
        current = roster_in(self._shelves.first(ROSTER), self._reader)
        if self.takes(ROSTER):
            yield from roster_changes(current, self._kit.roster)
        elif current != self._kit.roster:
            days = ("as_of", current.as_of.isoformat(), self._kit.roster.as_of.isoformat())
            yield Change("kept", ROSTER, current.source, (days,))

    def _corrections(self) -> Iterator[Change]:
        known = set(load_corrections(self._shelves, self._reader))
        for one in self._kit.corrections:
            if one not in known:
                said = (one.field, "", one.value), ("source", "", one.source), ("on", "", one.on.isoformat())
                yield Change("added", f"correction/{one.target}", one.by, said)

    def _scale(self) -> Iterator[Change]:
        current = load_scale(self._shelves, self._reader)
        if self._kit.scale and self._kit.scale != current:
            fields = (("levels", ", ".join(current.codes), ", ".join(self._kit.scale.codes)),)
            yield Change("changed" if self.takes(SCALE) else "kept", SCALE, "", fields)

    def _entity(self, entity: str) -> Entity | None:
        return self._session.entity(entity) if self._session else None


def _text(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else "" if value is None else str(value)
