"""Rows for programs that keep contacts: one for each note and record, or why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lobbykit.app.crosswalk import Crosswalk, by_subject, staffer_key
from lobbykit.app.exports.note_export import note_cells, told_notes
from lobbykit.app.reviewing import reviewed_states
from lobbykit.domain.canonical import digest
from lobbykit.domain.office_search import folded
from lobbykit.domain.problem import warning
from lobbykit.reports.crm_profiles import CrmRow

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lobbykit.app.finding_notes import Wanted
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.office import Office
    from lobbykit.domain.problem import Problem
    from lobbykit.domain.support_scale import Scale
    from lobbykit.reports.crm_profiles import Profile
    from lobbykit.store.view import View

Row = dict[str, Any]
ON = ("office", "staffer", "delegate")
_PARTS = {
    "summary": "crm-summary",
    "asks": "crm-asks",
    "questions": "crm-questions",
    "concerns": "crm-concerns",
    "works_with": "crm-works-with",
    "advice": "crm-advice",
    "promised_by_us": "crm-promised-by-us",
    "promised_by_them": "crm-promised-by-them",
}
"""What of a note goes into a row → the words before it. What the team needed, and who went, does not."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Whose record a row goes on: a subject and key of the crosswalk, with what is known to create it by."""

    subject: str
    key: str
    name: str
    office: str
    title: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Gathered:
    """The cells of every row by its id, the contacts that have no import id, and what was refused and why."""

    rows: Mapping[str, Mapping[str, str]]
    missing: tuple[Contact, ...]
    refused: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Around:
    """What rows are made with: whose records they go on, the offices and the scale that are known, and the words."""

    profile: Profile
    on: str
    offices: Mapping[str, Office]
    scale: Scale
    words: Catalogue


def gathered(view: View, wanted: Wanted, around: Around) -> Gathered:
    """Return the rows of the notes that are wanted; of a note that nobody has read as it is nothing is told."""
    found = list(told_notes(view, wanted))
    states = reviewed_states(view, [row for row, _ in found])
    ids = Crosswalk(view, around.profile.system)
    rows: dict[str, Mapping[str, str]] = {}
    missing: dict[Contact, None] = {}
    refused: list[Problem] = []
    for row, promises in found:
        if wrong := _unfit(row, states[row["id"]], around):
            refused.append(wrong)
            continue
        for contact in _contacts(row, around):
            known = ids.ids(contact.subject, contact.key)
            cells = _cells(row, promises, contact, known[0] if known else "", around)
            if wrong := _refusal(row, contact, known, cells, around):
                refused.append(wrong)
                missing |= {} if known else {contact: None}
            else:
                rows[row_id(around, row["id"], contact)] = cells
    return Gathered(rows, tuple(missing), tuple(refused))


def row_id(around: Around, note: str, contact: Contact) -> str:
    """Return the id of a row, the same in every file for that program."""
    return digest(f"row/{around.profile.system}/{note}/{contact.subject}/{folded(contact.key)}".encode())


def _unfit(row: Row, state: str, around: Around) -> Problem | None:
    """Return why no row of a note may leave."""
    said = {"note": row["id"][:8]}
    if state != "reviewed":
        return warning("crm-unread" if state == "new" else "crm-changed", **said)
    for level in _levels(row):
        if around.scale.named(level) is None:
            return warning("crm-level", level=level[:40], **said)
    return None if next(iter(_contacts(row, around)), None) else warning("crm-nobody", on=around.on, **said)


def _refusal(
    row: Row, contact: Contact, known: Sequence[str], cells: Mapping[str, str], around: Around
) -> Problem | None:
    said = {"note": row["id"][:8], "name": contact.name}
    if not known:
        return warning("crm-no-id", **said)
    if len(known) > 1:
        return warning("crm-two-ids", ids=", ".join(known)[:80], **said)
    form = around.profile.record_form
    if form and not form.fullmatch(known[0]):
        return warning("crm-id-form", id=known[0][:40], **said)
    if long := around.profile.too_long(cells):
        return warning("crm-too-long", field=long[0], count=long[1], most=long[2], **said)
    return None


def _levels(row: Row) -> Iterator[str]:
    for asks in row.get("ask", {}).values():
        for told in asks.values():
            yield from (str(told[name]) for name in ("before", "after") if told.get(name))


def _contacts(row: Row, around: Around) -> list[Contact]:
    office, subject = str(row.get("office", "")), by_subject(around.on)
    if around.on == "office":
        known = around.offices.get(office)
        return [Contact(subject, office, known.name if known else office, office)]
    group = "staff" if around.on == "staffer" else "team"
    told = [one for _, one in sorted(row.get(group, {}).items()) if isinstance(one, dict) and one.get("name")]
    if around.on == "delegate":
        names = dict.fromkeys(" ".join(str(one["name"]).split()) for one in told) or [str(row.get("author", ""))]
        return [Contact(subject, name, name, office) for name in names if name]
    found = {folded(str(one["name"])): one for one in told}
    return [_staffer(one, office) for one in found.values()]


def _staffer(one: Row, office: str) -> Contact:
    title, email, phone = (str(one.get(name, "")) for name in ("title", "email", "phone"))
    name = " ".join(str(one["name"]).split())
    return Contact("staffer", staffer_key(office, name), name, office, title, email, phone)


def _cells(row: Row, promises: Sequence[Row], contact: Contact, record: str, around: Around) -> Mapping[str, str]:
    told, say = note_cells(row, promises, around.offices), around.words.say
    holder = told.get("name") or str(row.get("office", ""))
    number = row_id(around, row["id"], contact)
    parts = [say("crm-by", author=told["author"], name=holder)]
    parts += [say(code, text=told[name]) for name, code in _PARTS.items() if told.get(name)]
    text = "\n".join([*parts, f"lobbykit {number}"])
    subject = say("crm-subject", name=holder)
    made = CrmRow(number, record, subject, told["date"], text, told["minutes"], str(row.get("office", "")))
    return around.profile.cells(made, around.on)
