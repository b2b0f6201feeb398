"""What can be found: the rows of the view as records of the index. Nothing that rows leave out is ever found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from lobbykit.app.impressions import impression_row
from lobbykit.app.local_time import CAPITOL, local_time, zone_named
from lobbykit.app.office_records import office_record
from lobbykit.domain.congress import ordinal
from lobbykit.domain.entity_row import TABLES
from lobbykit.domain.measure import Measure
from lobbykit.domain.nesting import flattened
from lobbykit.domain.schema import field_at
from lobbykit.domain.search.index import Record
from lobbykit.domain.states import STATE_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from lobbykit.store.view import View

Row = dict[str, Any]
ENTITIES = ("meeting", "note", "promise", "choices", "contact", "member")
PRIVATE, ENGLISH = "private", "en"
LIBRARY_TABLES = ("offices", "measures", "briefs", "asks", "talking_points", "questions", "sources")
"""The tables of the library that hold what can be found."""
KINDS = ("office", "measure", "brief", "ask", "point", "question", "source", *ENTITIES, PRIVATE)
"""What can be found, in the order in which equals are shown."""
_RANKS = {kind: rank for rank, kind in enumerate(KINDS)}
_UNSEARCHED = frozenset({"meeting/code", "note/lang", "meeting/tz"})
"""What opens a door or a call is for those who go, and the rest is no word that people look for."""


class Records:
    """Makes records of rows, which name offices and measures as the view knows them.

    What it has read of offices and committees it remembers: make another one when the view has changed.
    """

    def __init__(self, view: View, states: Mapping[str, str] = STATE_NAMES) -> None:
        """Read this view; `states` are their names in the language in which people look for them."""
        self._view, self._states = view, states
        self._names: dict[str, str] = {}
        self._briefs: dict[str, Row] = {}
        self._committees: Mapping[str, str] | None = None

    def library(self) -> Iterator[Record]:
        """Yield a record of everything in the library."""
        for table in LIBRARY_TABLES:
            yield from (self.of_library(table, dict(row)) for row in self._view.table(table))

    def of_library(self, table: str, row: Row) -> Record:
        """Return the record of a row of one of the library's tables."""
        return self._library_tables()[table](row)

    def office(self, office: str) -> Record | None:
        """Return the record of an office of the roster, or None."""
        row = self._view.get("offices", office)
        return self._office(dict(row)) if row else None

    def entity(self, entity: str) -> Record | None:
        """Return the record of a shared entity; None for one that is not there, was deleted or is not looked for."""
        for kind in ENTITIES:
            row = self._view.get(TABLES[kind], entity)
            if row is not None:
                return self.of_entity(kind, dict(row))
        return None

    def private(self, of: str) -> Record | None:
        """Return the record of what is kept for its author alone about an entity that has one itself."""
        row, about = impression_row(self._view, of), self.entity(of)
        if row is None or about is None:
            return None
        told = _entity(PRIVATE, dict(row), about.title, about.detail, order=about.order)
        return replace(told, id=of)

    def of_entity(self, kind: str, row: Row) -> Record | None:
        """Return the record of a row of a kind; None for one that was deleted."""
        if row["deleted"]:
            return None
        return {
            "meeting": self._meeting,
            "note": self._note,
            "promise": self._promise,
            "choices": self._choices,
            "contact": self._contact,
            "member": _member,
        }[kind](row)

    def _library_tables(self) -> Mapping[str, Callable[[Row], Record]]:
        return {
            "offices": self._office,
            "measures": _measure,
            "briefs": _brief,
            "asks": self._ask,
            "talking_points": self._point,
            "questions": self._question,
            "sources": _source,
        }

    def _office(self, row: Row) -> Record:
        if self._committees is None:
            roster = self._view.get("roster", "roster")
            self._committees = dict(roster["committees"]) if roster else {}
        return replace(office_record(row, self._committees, self._states), rank=_RANKS["office"])

    def _ask(self, row: Row) -> Record:
        measures = _measures(row["measures"])
        lead, *others = (self._filled(one, row["measures"]) for one in row["lead"])
        texts = (*others, *row["words"])
        detail, order = _joined(self._title(row["name"]), *measures), self._order(row["name"])
        return _record("ask", row, lead, detail=detail, names=measures, texts=texts, order=order)

    def _point(self, row: Row) -> Record:
        return _record("point", row, row["text"], detail=self._title(row["name"]), order=self._order(row["name"]))

    def _question(self, row: Row) -> Record:
        order = self._order(row["name"])
        return _record("question", row, row["they_say"], detail=row["we_say"], texts=(row["we_say"],), order=order)

    def _filled(self, lead: str, slugs: list[str]) -> str:
        """Return a lead with the measures and sponsors that are known in their places."""
        sponsors = (self._sponsor(slug) for slug in slugs)
        named = {"{measure}": _measures(slugs), "{sponsor}": tuple(dict.fromkeys(filter(None, sponsors)))}
        for placeholder, found in named.items():
            lead = lead.replace(placeholder, " / ".join(found) or placeholder)
        return lead

    def _sponsor(self, slug: str) -> str:
        measure = self._view.get("measures", slug)
        office = self._view.get("offices", measure["sponsor"] or "") if measure else None
        return str(office["last"] if office else measure["sponsor_name"] if measure else "")

    def _meeting(self, row: Row) -> Record:
        offices = [self._named(one) for one in row.get("offices", ())]
        start = local_time(row.get("start"), zone_named(row.get("tz", CAPITOL)))
        when = start.strftime("%Y-%m-%d %H:%M") if start else str(row.get("day", ""))
        detail = _joined(when, row.get("place"), row.get("status"))
        return _entity(
            "meeting", row, ", ".join(offices) or row["id"], detail, order=row.get("start") or row.get("day") or "~"
        )

    def _note(self, row: Row) -> Record:
        title = self._named(row["office"]) if "office" in row else row["id"]
        detail = _joined(row.get("date"), row.get("author"))
        return _entity("note", row, title, detail, order=_newest_first(row.get("date", "")))

    def _promise(self, row: Row) -> Record:
        note = self._view.get(TABLES["note"], row.get("note", ""))
        office = self._named(note.get("office", "")) if note and not note["deleted"] else ""
        detail = _joined(office, row.get("due"), row.get("owner"))
        return _entity("promise", row, str(row.get("text", row["id"])), detail, order=row.get("due", "~"))

    def _choices(self, row: Row) -> Record:
        office, brief = row.get("office", ""), row.get("brief", "")
        title, detail = self._named(office) or row["id"], self._title(str(brief))
        return _entity("choices", row, title, detail, order=f"{office} {brief}")

    def _contact(self, row: Row) -> Record:
        detail = _joined(row.get("title"), self._named(row.get("office", "")))
        return _entity("contact", row, str(row.get("name", row["id"])), detail, texts=(detail,))

    def _title(self, brief: str) -> str:
        """Return what a brief is called, its id where it is not there or cannot be read."""
        return str(self._brief_row(brief).get("title") or brief)

    def _order(self, brief: str) -> str:
        """Return what puts what Congress is handed before its translations, which say the same."""
        return f"{self._brief_row(brief).get('lang', ENGLISH) != ENGLISH:d} {brief}"

    def _brief_row(self, brief: str) -> Row:
        if brief not in self._briefs:
            self._briefs[brief] = dict(self._view.get("briefs", brief) or {})
        return self._briefs[brief]

    def _named(self, office: str) -> str:
        if office not in self._names:
            row = self._view.get("offices", office) if office else None
            self._names[office] = f"{row['name']} ({row['seat']})" if row else office
        return self._names[office]


def _measure(row: Row) -> Record:
    measure = Measure.parse(row["id"], congress=row["congress"])
    words = measure.congress_gov.rsplit("/", 2)[-2].replace("-", " ")
    number = f"{words} {measure.number}"
    names = (measure.slug, row["short_title"], number, f"{ordinal(measure.congress)} Congress")
    order = f"{999 - measure.congress:03} {measure.kind.value:8} {measure.number:05}"
    texts = (row["title"], row["sponsor_name"])
    detail = row["short_title"] or row["title"]
    return _record("measure", row, measure.text, detail=detail, names=names, texts=texts, order=order)


def _brief(row: Row) -> Record:
    detail = _joined(row["sender"], row["lang"])
    return _record("brief", row, row["title"] or row["id"], detail=detail, names=(row["id"],), texts=(row["lede"],))


def _source(row: Row) -> Record:
    detail = _joined(row["author"], row["publisher"], row["dated"])
    return _record("source", row, row["title"] or row["source"], detail=detail, texts=(detail, row["url"]))


def _member(row: Row) -> Record:
    return _entity("member", row, str(row.get("name", row["id"])), _joined(row.get("role"), row.get("town")))


def _record(  # noqa: PLR0913 - what a record is made of
    kind: str,
    row: Row,
    title: str | None,
    *,
    detail: str | None = "",
    also: Iterable[str] = (),
    names: Iterable[str | None] = (),
    texts: Iterable[str | None] = (),
    order: str = "",
) -> Record:
    kept = tuple(also), tuple(filter(None, names)), tuple(filter(None, texts))
    return Record(kind, row["id"], title or row["id"], detail or "", *kept, _RANKS[kind], order)


def _entity(kind: str, row: Row, title: str, detail: str, *, texts: tuple[str, ...] = (), order: str = "") -> Record:
    """Return the record of an entity, found also by every text of it that may be shown."""
    return _record(kind, row, title, detail=detail, texts=(*_shown_texts(kind, row), *texts), order=order)


def _shown_texts(kind: str, row: Row) -> Iterator[str]:
    """Yield the visible texts of a row, all versions of one in conflict."""
    for path, value in (flattened(kind, row).value or {}).items():
        if _is_searched(kind, path) and isinstance(value, str):
            yield value
    for path, versions in row["conflicts"].items():
        if _is_searched(kind, path):
            yield from (one["value"] for one in versions if isinstance(one["value"], str))


def _is_searched(kind: str, path: str) -> bool:
    field = field_at(kind, path)
    return field is not None and field.type.is_text and f"{kind}/{path}" not in _UNSEARCHED


def _measures(slugs: Iterable[str]) -> tuple[str, ...]:
    return tuple(Measure.parse(slug, congress=1).text for slug in slugs)


def _newest_first(day: str) -> str:
    """Return what sorts later days before earlier ones."""
    return "".join(str(9 - int(letter)) if letter.isdecimal() and letter.isascii() else letter for letter in day)


def _joined(*parts: str | None) -> str:
    return ", ".join(filter(None, parts))
