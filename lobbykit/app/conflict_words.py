"""What versions are called in words: fields, values, people, moments, and the note or meeting they belong to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from lobbykit.app.after.whereabouts import named_offices
from lobbykit.app.brief_offers import brief_named, for_reader
from lobbykit.app.levels import known_scale, level_named, levels_shown
from lobbykit.app.local_time import CAPITOL, clock_words, local_moment, local_time, zone_named
from lobbykit.app.people import groups
from lobbykit.domain.entity_row import TABLES
from lobbykit.domain.field_type import DAY, ID, LEVEL, OFFICE, SHA, TIME
from lobbykit.domain.problem import LobbykitError
from lobbykit.domain.products.telling import short_name
from lobbykit.domain.schema import field_at, label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from lobbykit.app.after.whereabouts import Whom
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.field_type import FieldType
    from lobbykit.domain.op import Value

Row: TypeAlias = Mapping[str, Any]
_OF = {"promise": "note", "private": "of", "access": "member"}
_ABOUT = {
    "note": "about-note",
    "promise": "about-promise",
    "private": "about-private",
    "meeting": "about-meeting",
    "member": "about-member",
    "access": "about-access",
    "contact": "about-contact",
    "choices": "about-choices",
    "dropoff": "about-dropoff",
    "correction": "about-correction",
    "reading": "about-reading",
    "crosswalk": "about-crosswalk",
    "search": "about-search",
}
_SHOWN = 8


class ConflictWords:
    """The words of one workspace in the reader's language; each list of names is asked for once.

    A library that cannot be used leaves offices with their ids: what two people wrote can be read all the same.
    """

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._say = bench.catalogue.say
        self._phrases = bench.catalogue.stock_phrases()
        self._levels = levels_shown(known_scale(bench), self._phrases)
        self._offices: Mapping[str, Whom] | None = None
        self._people: Mapping[str, str] | None = None
        self._asks: dict[tuple[str, str], str] = {}

    def office(self, office: str) -> str:
        """Return an office by name and seat, its id where nothing lists it."""
        if self._offices is None:
            try:
                self._offices = named_offices(self._bench)
            except LobbykitError:
                self._offices = {}
        return self._offices[office].name if office in self._offices else office

    def person(self, user: str) -> str:
        """Return who writes under this name, the name itself where nobody on the team does."""
        if self._people is None:
            self._people = {one.user: one.name for group in groups(self._bench.view) for one in group.people}
        return self._people.get(user, user)

    def moment(self, ms: int) -> tuple[str, str]:
        """Return the day and the time of a stamp by this computer's clock."""
        moment = local_moment(ms)
        return self._phrases.day(moment.date()), clock_words(self._phrases, moment)

    def field(self, kind: str, path: str, numbers: Mapping[str, int]) -> str:
        """Return what a field is called; of several staffers or questions which, of an ask what it is about."""
        field = field_at(kind, path)
        text = self._bench.catalogue.labels.get(f"field/{field.path}") if field else None
        if text is None:
            return label(path)
        head, *inside = path.split("/")
        item = self._ask(*inside[:2]) if head == "ask" else str(numbers.get("/".join([head, *inside[:1]]), ""))
        return " ".join(text.replace("{item}", item).split())

    def value(self, kind: str, path: str, value: Value, row: Row) -> str:
        """Return a value for people: a level by its word, a day, a time by the clocks of the meeting, names for ids."""
        field = field_at(kind, path)
        if value is None or field is None:
            return self._say("value-empty")
        if isinstance(value, bool):
            return self._say("value-yes" if value else "value-no")
        if isinstance(value, Mapping):
            return "\n".join(f"{key}: {one}" for key, one in sorted(value.items()))
        if isinstance(value, list | tuple):
            tell = self.office if field.type.schema["items"] == OFFICE.schema else str
            return "\n".join(tell(str(one)) for one in value)
        return self._told(field.type, path, str(value), row)

    def _told(self, type_: FieldType, path: str, text: str, row: Row) -> str:
        """Return one value that is neither a list nor yes or no."""
        tellers: tuple[tuple[FieldType, Callable[[str], str]], ...] = (
            (DAY, self._phrases.dated),
            (LEVEL, self._level),
            (OFFICE, self.office),
            (SHA, lambda sha: self._say("value-picture", sum=sha[:_SHOWN])),
            (TIME, lambda time: self._time(time, row)),
            (ID, lambda entity: self._named(path, entity)),
        )
        known = next((tell for one, tell in tellers if one is type_), None)
        if known is not None:
            return known(text)
        return text if type_.is_text else self._bench.catalogue.labels.get(f"value/{path}/{text}", text)

    def about(self, kind: str, row: Row) -> str:
        """Return what a row is: "Note of Ana about Rep. Bill Foster (IL-11), November 22, 2026"."""
        whole = self._parent(kind, row)
        day = self._phrases.dated(str(whole["date"])) if whole.get("date") else ""
        offices = [self.office(str(one)) for one in (whole.get("offices") or filter(None, [whole.get("office")]))]
        told = {
            "author": str(whole.get("author", "")),
            "offices": ", ".join(offices) or self._say("value-empty"),
            "day": day or self._meeting_day(whole),
            "name": str(whole.get("name") or whole.get("target") or whole.get("key") or ""),
            "ask": self._ask(str(whole["brief"]), str(whole["ask"])) if whole.get("ask") and kind == "reading" else "",
            "system": str(whole.get("system", "")),
            "brief": str(whole.get("brief", "")),
        }
        return self._say(_ABOUT[kind], **told).strip(" ,")

    def office_of(self, kind: str, row: Row) -> str:
        """Return the id of the office that a row is about first, "" for none."""
        whole = self._parent(kind, row)
        return str(whole.get("office") or next(iter(whole.get("offices") or ()), ""))

    def _parent(self, kind: str, row: Row) -> Row:
        """Return the note that a promise was made in, or the member whose needs they are; else the row itself."""
        parent = str(row.get(_OF.get(kind, ""), ""))
        table = TABLES["member" if kind == "access" else "note"]
        return (self._bench.view.get(table, parent) if parent else None) or row

    def _meeting_day(self, row: Row) -> str:
        if row.get("start"):
            return self._time(str(row["start"]), row)
        return self._phrases.dated(str(row["day"])) if row.get("day") else ""

    def _time(self, text: str, row: Row) -> str:
        moment: datetime | None = local_time(text, zone_named(str(row.get("tz") or CAPITOL)))
        return f"{self._phrases.day(moment.date())}, {clock_words(self._phrases, moment)}" if moment else text

    def _level(self, code: str) -> str:
        level = level_named(code, self._levels)
        return level.name if level else code

    def _named(self, path: str, entity: str) -> str:
        """Return a member or a meeting by name, the beginning of the id where it is not here."""
        kind = "member" if path.endswith("member") else "meeting" if path.endswith("meeting") else "note"
        row = self._bench.view.get(TABLES[kind], entity)
        if row is None:
            return entity[:_SHOWN]
        return str(row.get("name") or entity[:_SHOWN]) if kind == "member" else self.about(kind, row)

    def _ask(self, brief: str, ask: str) -> str:
        """Return what an ask is about, its ids where the brief is not here."""
        if (brief, ask) not in self._asks:
            found = brief_named(self._bench, brief)
            asks = for_reader(self._bench, found).asks if found else ()
            known = next((one for one in asks if one.id == ask), None)
            self._asks[brief, ask] = short_name(known) if known else f"{brief}/{ask}"
        return self._asks[brief, ask]


def item_numbers(paths: Iterable[str]) -> Mapping[str, int]:
    """Return which of its group each staffer, question or photo is, from 1, in the order of their items."""
    items: dict[str, int] = {}
    last: dict[str, int] = {}
    for path in sorted(paths):
        head, *inside = path.split("/")
        key = "/".join([head, *inside[:1]])
        if len(inside) > 1 and key not in items:
            last[head] = items[key] = last.get(head, 0) + 1
    return items
