"""Where a meeting came from: a calendar or a table, what that said last, and which meeting it speaks of now."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from lobbykit.domain.canonical import canonical, digest
from lobbykit.domain.column_mapping import plain_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lobbykit.domain.op import Value

    Fields = Mapping[str, Value]
SAID = ("offices", "day", "start", "end", "tz", "place", "status", "code", "briefs")
"""The fields of a meeting that are compared with what a file said of it before."""
_NEAR = 14
"""How many days a meeting can move and still be taken for the same."""


@dataclass(frozen=True, slots=True)
class Source:
    """What a record tells of itself: the kind of file, what a calendar calls it, its other words, who goes.

    `sequence` counts a calendar's changes of it, `was` is the moment that an exception of a series stood at. One that
    is `off` was called off there. `invited` are names and e-mail addresses of people who need not be of the team.
    """

    feed: str
    uid: str = ""
    text: str = ""
    sequence: int = 0
    was: str = ""
    people: tuple[str, ...] = ()
    off: bool = False
    invited: tuple[tuple[str, str], ...] = ()

    def key(self, fields: Fields) -> str:
        """Return what is the same for records that are one."""
        return self.uid or f"{self.feed}/{offices_of(fields)}/{fields.get('start') or fields.get('day') or ''}"


@dataclass(frozen=True, slots=True)
class Hit:
    """A meeting that is known, under which item it keeps this source, and what the source said last.

    One that is `moved` is the same only perhaps: the table named it at another time.
    """

    meeting: str
    item: str
    said: Mapping[str, str]
    moved: bool = False


class SourceIndex:
    """The sources of all meetings that are not deleted; each is found once."""

    def __init__(self, rows: Iterable[Mapping[str, Any]] = ()) -> None:
        self._by_uid: dict[str, Hit] = {}
        self._by_offices: dict[tuple[str, str], list[Hit]] = {}
        self._by_code: dict[tuple[str, str], list[Hit]] = {}
        self._used: set[tuple[str, str]] = set()
        for row in rows:
            for item, told in sorted(row.get("source", {}).items()):
                self._add(Hit(row["id"], item, told.get("said", {})), told.get("feed", ""), told.get("uid", ""))

    def _add(self, hit: Hit, feed: str, uid: str) -> None:
        if uid:
            self._by_uid.setdefault(uid, hit)
            return
        self._by_offices.setdefault((feed, hit.said.get("offices", "")), []).append(hit)
        self._by_code.setdefault((feed, hit.said.get("code", "")), []).append(hit)

    def trace(self, records: Sequence[tuple[Source, Fields]]) -> list[Hit | None]:
        """Return for each record which meeting it speaks of, None for a new one.

        A calendar's by its name. A row of a table is the one with its code, or with its offices at its time; one that
        is alone with its offices is the only one with them that this table named before and does not name any more.
        """
        codes = Counter(str(fields.get("code")) for _, fields in records if fields.get("code"))
        found = [self._sure(source, fields, codes) for source, fields in records]
        pairs = list(zip(found, records, strict=True))
        left = Counter(offices_of(fields) for hit, (source, fields) in pairs if not (hit or source.uid))
        for at, (hit, (source, fields)) in enumerate(pairs):
            if not (hit or source.uid) and left[offices_of(fields)] == 1:
                found[at] = self._moved(source, fields)
        return found

    def series(self, uid: str) -> list[tuple[str, Hit]]:
        """Return the occurrences of a calendar's series that are known, each under what it is called there."""
        return [(one, hit) for one, hit in sorted(self._by_uid.items()) if uid and one.startswith(f"{uid}/")]

    def _sure(self, source: Source, fields: Fields, codes: Counter[str]) -> Hit | None:
        if source.uid:
            series = self._by_uid.get(source.uid.rpartition("/")[0]) if source.was else None
            known = series if series and series.said.get("start") == source.was else None
            return self._by_uid.get(source.uid) or known
        code = str(fields.get("code") or "")
        coded = self._by_code.get((source.feed, code), []) if code and codes[code] == 1 else []
        near = [one for one in coded if _shares(one, fields)]
        near += [one for one in self._by_offices.get((source.feed, offices_of(fields)), []) if _same_slot(one, fields)]
        return self._taken(near[:1] if coded else near)

    def _moved(self, source: Source, fields: Fields) -> Hit | None:
        same = self._by_offices.get((source.feed, offices_of(fields)), [])
        near = [one for one in same if (one.meeting, one.item) not in self._used and _is_near(one, fields)]
        found = self._taken(near) if len(near) == 1 else None
        return replace(found, moved=True) if found else None

    def _taken(self, near: Sequence[Hit]) -> Hit | None:
        found = next((one for one in near if (one.meeting, one.item) not in self._used), None)
        if found:
            self._used.add((found.meeting, found.item))
        return found


def source_fields(source: Source, hit: Hit | None, fields: Fields) -> dict[str, Value]:
    """Return the fields that keep a source beside those that it gives."""
    item = hit.item if hit else digest(b"import/source/" + canonical(source.key(fields)))
    said = dict(hit.said) if hit and source.off else {}
    said |= {path: told_value(fields[path]) for path in SAID if fields.get(path) is not None}
    if source.people:
        said["people"] = "; ".join(source.people)
    if source.sequence:
        said["sequence"] = str(source.sequence)
    told: dict[str, Value] = {"feed": source.feed, "said": said}
    text = "" if source.off and hit else source.text
    told |= {name: words for name, words in (("uid", source.uid), ("text", text)) if words}
    return {f"source/{item}/{name}": value for name, value in told.items()}


def news(said: Mapping[str, str], fields: Fields) -> dict[str, Value]:
    """Return the fields in which a source says something else than last; what people changed since stays else."""
    return {path: value for path, value in fields.items() if path not in SAID or said.get(path) != told_value(value)}


def gone_people(said: Mapping[str, str], source: Source) -> tuple[str, ...]:
    """Return the names that a source gave last and does not give any more, folded; none where it gives none at all."""
    before = [one for one in said.get("people", "").split("; ") if one]
    now = {plain_name(one) for one in source.people}
    return tuple(name for name in map(plain_name, before) if name not in now) if now else ()


def offices_of(fields: Fields) -> str:
    """Return the offices of a meeting as one text, in the order of their ids."""
    listed = fields.get("offices")
    return ",".join(sorted(map(str, listed))) if isinstance(listed, list | tuple) else ""


def told_value(value: Value) -> str:
    """Return a value as it is compared with what was said before."""
    if isinstance(value, list | tuple):
        return ",".join(sorted(map(str, value)))
    return str(value)


def _shares(one: Hit, fields: Fields) -> bool:
    return not {*one.said.get("offices", "").split(",")}.isdisjoint(offices_of(fields).split(","))


def _same_slot(one: Hit, fields: Fields) -> bool:
    said = one.said
    when = said.get("start") or said.get("day") or ""
    return said.get("offices") == offices_of(fields) and when == str(fields.get("start") or fields.get("day") or "")


def _is_near(one: Hit, fields: Fields) -> bool:
    before, now = _day(one.said.get("start") or one.said.get("day")), _day(fields.get("start") or fields.get("day"))
    return before is None or now is None or abs((before - now).days) <= _NEAR


def _day(value: Value) -> date | None:
    return date.fromisoformat(value[:10]) if isinstance(value, str) and value else None
