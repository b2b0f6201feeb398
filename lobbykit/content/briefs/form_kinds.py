"""What a person enters for each kind of value of the reader's tables: the form knows no field by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.content.briefs.audience import AUDIENCE, ShownTo
from lobbykit.content.briefs.data import ChartRow
from lobbykit.content.briefs.days import Day, PartialDay
from lobbykit.content.briefs.fields import Record
from lobbykit.content.briefs.listings import Listing, Table
from lobbykit.content.briefs.printed import Line, Printed, Words
from lobbykit.content.briefs.references import AskReference, SourceReference
from lobbykit.content.briefs.root import BRIEF
from lobbykit.content.briefs.scalars import Amount, Choice, Whole
from lobbykit.domain.brief_form import FieldKind

if TYPE_CHECKING:
    from lobbykit.content.briefs.fields import Key, Kind
    from lobbykit.domain.brief_form import Path


@dataclass(frozen=True, slots=True)
class Entry:
    """A single value. `prose` is read with its paragraphs; `refers` is the part of the brief whose ids it names."""

    kind: FieldKind
    options: tuple[str, ...] = ()
    limit: int = 300
    prose: bool = False
    refers: str = ""
    variants: Record[object] | None = None


_PLAIN = {
    Day: Entry(FieldKind.DATE, limit=10),
    PartialDay: Entry(FieldKind.PARTIAL_DATE, limit=10),
    Whole: Entry(FieldKind.NUMBER, limit=9),
    Amount: Entry(FieldKind.NUMBER, limit=25),
    AskReference: Entry(FieldKind.CHOICE, limit=64, refers="asks"),
    SourceReference: Entry(FieldKind.CHOICE, limit=64, refers="sources"),
}
CODE = Entry(FieldKind.LINE, limit=64)
PAIR = (Entry(FieldKind.LINE, limit=60, prose=True), Entry(FieldKind.NUMBER, limit=25))
"""The label and the number of a chart's row."""
_ADDRESSES = {"url", "link"}

Sort = Entry | Record[object] | Listing[object] | Table[object, object, object] | ChartRow


def sort_of(kind: Kind[object], key: str = "") -> Sort:
    """Return what a kind of the tables is in the form: a single value, a record, a list, a table, or a pair."""
    if isinstance(kind, Record | Listing | Table | ChartRow):
        return kind
    if isinstance(kind, ShownTo):
        return AUDIENCE
    if isinstance(kind, Printed | Words):
        return _words(kind)
    if isinstance(kind, Line):
        return Entry(FieldKind.LINK if key in _ADDRESSES else FieldKind.LINE, limit=kind.limit, prose=True)
    if isinstance(kind, Choice):
        return Entry(FieldKind.CHOICE, tuple(str(one.value) for one in kind.options))
    return _PLAIN.get(type(kind), CODE)


def _words(kind: Words | Printed) -> Entry:
    variants = kind.variants() if isinstance(kind, Printed) else None
    lines = FieldKind.LINE if kind.one_line else FieldKind.PARAGRAPH
    return Entry(lines, limit=kind.limit, prose=True, variants=variants)


def key_of(record: Record[object], name: str) -> Key[object] | None:
    """Return the key of a record with that name."""
    return next((key for key in record.keys if key.name == name), None)


def sort_at(path: Path) -> Sort | None:
    """Return what the format has at a path, whether the file has it or not; None where it has nothing."""
    sort: Sort | None = BRIEF
    for step in path:
        sort = _below(sort, step)
    return sort


def _below(sort: Sort | None, step: str | int) -> Sort | None:
    if isinstance(sort, Entry):
        sort = sort.variants
    if isinstance(sort, Record) and isinstance(step, str):
        key = key_of(sort, step)
        return sort_of(key.kind, key.name) if key else None
    if isinstance(sort, Listing) and isinstance(step, int):
        return sort_of(sort.item)
    if isinstance(sort, Table) and isinstance(step, str):
        return sort_of(sort.value)
    if isinstance(sort, ChartRow) and isinstance(step, int):
        return PAIR[step] if step in {0, 1} else None
    return None
