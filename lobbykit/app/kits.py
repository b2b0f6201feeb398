"""Packing a kit: what is in force here, and nothing that anybody noted, promised or thought."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.app.library import CORRECTIONS, ROSTER
from lobbykit.app.scales import SCALE
from lobbykit.app.sheet_effects import named_measures
from lobbykit.app.shelves import BILLS, BRIEFS
from lobbykit.content.bills.bill_file import write_bill_record
from lobbykit.content.kits.kit_file import read_kit, write_kit
from lobbykit.content.kits.member_names import SCHEDULE, TEAM
from lobbykit.content.kits.rows_file import write_rows
from lobbykit.content.rosters.corrections_file import write_corrections
from lobbykit.content.rosters.roster_file import write_roster
from lobbykit.domain.kit import MEETING_FIELDS, MEMBER_FIELDS, KitRow
from lobbykit.domain.measure import Measure
from lobbykit.domain.problem import ProblemsError, error
from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from lobbykit.app.session import Session
    from lobbykit.content.kits.kit_file import Sign
    from lobbykit.domain.bill import BillRecord
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.corrections import Correction
    from lobbykit.domain.kit import Kit, KitHead
    from lobbykit.domain.office import Roster
    from lobbykit.domain.problem import Read

MOST_PICTURE = 8_000_000
_CONTACTS = frozenset({"email", "phone"})


class RefusedKitPackError(ProblemsError):
    """A kit that cannot be packed; the problems say why. Nothing was written."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What goes into a kit. `texts` are files that are taken as they are, by the member's name."""

    texts: Mapping[str, bytes]
    briefs: tuple[Brief, ...]
    bills: Mapping[Measure, BillRecord]
    roster: Roster | None = None
    corrections: tuple[Correction, ...] = ()
    meetings: tuple[KitRow, ...] = ()
    team: tuple[KitRow, ...] = ()


def packed(head: KitHead, contents: Contents, sign: Sign | None = None) -> bytes:
    """Return the bytes of a kit that reads as one, the same for the same contents; raise RefusedKitPackError.

    `sign` signs it, else it is unsigned.
    """
    members = dict(contents.texts)
    for record in _bills(contents.briefs, contents.bills):
        members[f"{BILLS}/{record.measure.slug}.json"] = write_bill_record(record).encode()
    if contents.roster:
        members[ROSTER] = write_roster(contents.roster).encode()
    if contents.corrections:
        members[CORRECTIONS] = write_corrections(contents.corrections).encode()
    if contents.meetings:
        members[SCHEDULE] = write_rows("meeting", contents.meetings)
    if contents.team:
        members[TEAM] = write_rows("member", contents.team)
    made = write_kit(head, members, sign)
    if made.value is None:
        raise RefusedKitPackError("kit-unpacked", made.problems)
    again = read_kit(head.id, made.value)
    if again.value is None:
        raise RefusedKitPackError("kit-unpacked", again.problems)
    return made.value


def brief_members(
    names: Sequence[str], brief: Callable[[str], Read[Brief]], content: Callable[[Path, int | None], bytes]
) -> tuple[tuple[Brief, ...], dict[str, bytes]]:
    """Return these briefs, and the members of them, their translations and their logos.

    `brief` reads a brief by name or file and `content` the bytes of a file of at most so many bytes. Raises
    RefusedKitPackError for a brief with errors and for two files that would have one name, UnknownBriefError, and
    UnreadableFileError.
    """
    found: list[Brief] = []
    files: dict[str, Path] = {}
    members: dict[str, bytes] = {}
    for name in names:
        one = _sound(brief(name))
        found.append(one)
        beside = Path(one.place.file).parent
        translated = [_sound(brief(str(beside / file))) for _, file in one.translations]
        for each in (one, *translated):
            own = Path(each.place.file)
            logos = [beside / logo.logo.raw for logo in each.organizations if logo.logo]
            for file in (own, *logos):
                member = f"{BRIEFS}/{file.name}"
                data = content(file, None if file == own else MOST_PICTURE)
                if members.setdefault(member, data) != data:
                    twice = error("kit-names-twice", each.place, name=file.name, other=str(files[member]))
                    raise RefusedKitPackError("kit-unpacked", (twice,))
                files[member] = file
    return tuple(found), members


def whole_briefs(kit: Kit) -> tuple[Brief, ...]:
    """Return the briefs of a kit, translations left to what names them."""
    return tuple(brief for name, brief in kit.briefs.items() if "." not in name.removesuffix(".yaml"))


def scale_member(folders: Iterable[Path], content: Callable[[Path, int | None], bytes]) -> dict[str, bytes]:
    """Return the support scale of the first folder that has one, as a member."""
    found = next((folder / SCALE for folder in folders if (folder / SCALE).exists()), None)
    return {SCALE: content(found, None)} if found else {}


def scheduled(session: Session, briefs: Iterable[str]) -> tuple[KitRow, ...]:
    """Return the meetings that are about one of these briefs, or about none in particular, dropped ones too."""
    wanted = set(briefs)
    rows = _rows(session, "meetings", MEETING_FIELDS)
    return tuple(
        row for row in rows if wanted.intersection(_texts(row.fields.get("briefs"))) or not row.fields.get("briefs")
    )


def team(session: Session, *, contacts: bool) -> tuple[KitRow, ...]:
    """Return the members of the team, with e-mail and telephone only if asked for."""
    fields = tuple(one for one in MEMBER_FIELDS if contacts or one not in _CONTACTS)
    return tuple(_rows(session, "members", fields))


def briefs_of_meetings(session: Session) -> tuple[str, ...]:
    """Return the ids of the briefs that meetings are about, in order."""
    rows = _rows(session, "meetings", MEETING_FIELDS)
    return tuple(sorted({one for row in rows for one in _texts(row.fields.get("briefs"))}))


def _rows(session: Session, table: str, fields: Sequence[str]) -> Iterator[KitRow]:
    """Yield what may be shown of entities that are not deleted, these fields only."""
    ids = sorted(str(row["id"]) for row in session.view.table(table).search(where("deleted").one_of([False])))
    for entity in filter(None, map(session.entity, ids)):
        shown = entity.visible_fields
        yield KitRow(entity.id, {path: shown[path] for path in sorted(shown) if path.split("/")[0] in fields})


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(one) for one in value) if isinstance(value, list | tuple) else ()


def _sound(read: Read[Brief]) -> Brief:
    if read.value is None or read.has_errors:
        raise RefusedKitPackError("kit-unpacked", read.problems)
    return read.value


def _bills(briefs: Iterable[Brief], known: Mapping[Measure, BillRecord]) -> list[BillRecord]:
    """Return the records of the measures that asks name, and of those that these are related to."""
    named = frozenset[Measure]().union(*(named_measures(brief) for brief in briefs))
    related = {one.measure for measure in named if measure in known for one in known[measure].related}
    return [known[measure] for measure in sorted((named | related) & known.keys(), key=lambda one: one.slug)]
