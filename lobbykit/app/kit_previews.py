"""A kit before it is opened: what it would add, change and take out, counted by what people call these things."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.opening_kits import plan_kit
from lobbykit.domain.entity_row import TABLES

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping
    from datetime import date
    from pathlib import Path

    from lobbykit.app.import_changes import Change
    from lobbykit.app.opening_kits import KitPlan
    from lobbykit.app.session import Session
    from lobbykit.app.shelves import Shelves
    from lobbykit.app.wording import Catalogue
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.entity import Entity
    from lobbykit.domain.problem import Problem
    from lobbykit.store.workspace import Workspace

PEOPLE, MEETINGS, BRIEFS, MEASURES, CORRECTIONS, OFFICES = (
    *("people", "meetings", "briefs", "measures", "corrections", "offices"),
)
KINDS = PEOPLE, MEETINGS, BRIEFS, MEASURES, CORRECTIONS, OFFICES
_PREFIXES = {"member": PEOPLE, "meeting": MEETINGS, "correction": CORRECTIONS}


@dataclass(frozen=True, slots=True)
class TakenDown:
    """What a kit is compared with, taken down of a session so that another thread may read it."""

    workspace: Workspace
    entities: Mapping[str, Entity]

    @classmethod
    def of(cls, session: Session) -> TakenDown:
        """Take down the people and meetings of a session, deleted ones too: nothing else can be in a kit."""
        ids = [str(row["id"]) for kind in ("member", "meeting") for row in session.view.table(TABLES[kind])]
        return cls(session.workspace, {one: found for one in ids if (found := session.entity(one))})

    def entity(self, entity: str) -> Entity | None:
        """Return one of them."""
        return self.entities.get(entity)


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """What happens to one kind of thing: how many are added, changed, removed and kept, in how many fields.

    `names` are those of all that is not kept.
    """

    kind: str
    added: int
    changed: int
    removed: int
    kept: int
    fields: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KitPreview:
    """What a person is shown before a kit is opened; `is_open` says that this edition is open already.

    `questions` are what opening it means agreeing to, `problems` what is to be known.
    """

    found: KitPlan
    lines: tuple[PreviewLine, ...]

    @property
    def name(self) -> str:
        """What the kit calls itself."""
        return self.found.kit.head.name

    @property
    def organization(self) -> str:
        """Who made it, as it says itself."""
        return self.found.kit.head.organization

    @property
    def made(self) -> date:
        """When it was made, as it says itself."""
        return self.found.kit.head.made

    @property
    def is_open(self) -> bool:
        """Whether there is nothing to do."""
        return not self.found.plan.files

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is to be known."""
        return self.found.plan.problems

    @property
    def questions(self) -> tuple[Problem, ...]:
        """What a person must agree to."""
        return self.found.plan.questions


def preview_kit(file: Path, shelves: Shelves, compared: TakenDown, offices: Mapping[str, str]) -> KitPreview:
    """Read a kit and say what opening it would do, on any thread; raise as `plan_kit` does.

    `offices` are the names of offices, by which meetings are called.
    """
    found = plan_kit(file, shelves, compared)
    briefs = {one.id for one in found.kit.briefs.values()}
    return KitPreview(found, tuple(_lines(found.plan.changes, briefs, offices)))


def office_names(bench: Workbench) -> Mapping[str, str]:
    """Return how every office is called in short; raise as `Workbench.library` does."""
    naming = bench.library().reference(bench.catalogue.stock_phrases(), bench.today)
    return {one.id: naming.short_name(one) for one in bench.library().roster.offices}


def _lines(changes: Iterable[Change], briefs: Container[str], offices: Mapping[str, str]) -> Iterable[PreviewLine]:
    sorted_in: dict[str, list[Change]] = {}
    for change in changes:
        sorted_in.setdefault(_kind(change.key, briefs), []).append(change)
    for kind in KINDS:
        if found := sorted_in.get(kind):
            what = Counter(one.what for one in found)
            taken = [one for one in found if one.what != "kept"]
            names = tuple(dict.fromkeys(_name(one, kind, offices) for one in taken))
            fields = sum(len(one.fields) for one in taken)
            yield PreviewLine(kind, what["added"], what["changed"], what["removed"], what["kept"], fields, names)


def _kind(key: str, briefs: Container[str]) -> str:
    """Return what a change is about; the kit's own head is no thing of its own."""
    prefix, slash, _ = key.partition("/")
    if slash:
        return _PREFIXES.get(prefix, "")
    if key in briefs:
        return BRIEFS
    return MEASURES if "-" in key else OFFICES


def _name(change: Change, kind: str, offices: Mapping[str, str]) -> str:
    """Return what people call a thing; a meeting goes by the offices that are met."""
    if kind != MEETINGS:
        return change.name or change.key
    named = next((before or after for path, before, after in change.fields if path == "offices"), "")
    met = [offices.get(one, one) for one in (named or change.name.partition(" ")[2]).split(", ") if one]
    return ", ".join(met) or change.name or change.key


def signature_told(found: KitPlan, catalogue: Catalogue) -> str:
    """Return who signed a kit, or that nobody did, and what to do about that."""
    told = (one for one in found.plan.problems if one.code == "kit-unsigned" or one.code.startswith("kit-signer-"))
    return " ".join(f"{catalogue.message(one)} {catalogue.suggestion(one)}" for one in told)
