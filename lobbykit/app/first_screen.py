"""What the first screen needs to know: whether there is a team, and which offices a ZIP code may lead to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.edition_before import edition_before
from lobbykit.app.kit_shelf import shelved_kits
from lobbykit.app.people import groups
from lobbykit.domain.districts import zip_answer, zip_code

if TYPE_CHECKING:
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.districts import ZipAnswer


@dataclass(frozen=True, slots=True)
class Candidate:
    """One office that may be somebody's: `id` is "" for a seat that nobody holds, whose `name` is "" too."""

    id: str
    name: str
    seat: str


@dataclass(frozen=True, slots=True)
class Candidates:
    """What a ZIP code may lead to, never an answer; `remarks` say how far to rely on it."""

    zip: str
    house: tuple[Candidate, ...]
    senate: tuple[Candidate, ...]
    remarks: tuple[str, ...]


def kit_name(bench: Workbench) -> str:
    """Return what the kit that was opened last calls itself, "" where none was; raise DamagedLibraryError."""
    shelved = shelved_kits(bench.shelves.workspace / "library")
    if not shelved:
        return ""
    before = edition_before(bench.shelves.workspace / "library", shelved[0].id, bench.session.workspace.vault)
    return before.head.name if before else shelved[0].id


def has_team(bench: Workbench) -> bool:
    """Whether a kit was opened here, or anybody is on the team."""
    return bool(shelved_kits(bench.shelves.workspace / "library")) or bool(groups(bench.view))


def candidates(bench: Workbench, typed: str) -> Candidates | None:
    """Return the offices that a ZIP code may lead to, None while no ZIP code was typed."""
    code = zip_code(typed)
    if code is None:
        return None
    told = zip_answer(bench.districts(), bench.library().roster, code, bench.today)
    remarks = tuple(bench.catalogue.message(one) for one in told.problems)
    return Candidates(code, tuple(_house(told, bench)), tuple(_senate(told, bench)), remarks)


def _house(told: ZipAnswer, bench: Workbench) -> list[Candidate]:
    naming = bench.library().reference(bench.catalogue.stock_phrases(), bench.today)
    found = []
    for held in told.seats:
        found += [Candidate(one.id, naming.short_name(one), held.seat.code) for one in held.offices]
        found += [Candidate("", "", held.seat.code)] if held.vacant else []
    return found


def _senate(told: ZipAnswer, bench: Workbench) -> list[Candidate]:
    naming = bench.library().reference(bench.catalogue.stock_phrases(), bench.today)
    return [Candidate(one.id, naming.short_name(one), one.state) for one in told.senators]
