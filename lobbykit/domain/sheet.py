"""The sheet: the blocks of one leave-behind for one office, as data that any writer can print."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from lobbykit.domain.graphic import graphic_data

if TYPE_CHECKING:
    from datetime import date

    from lobbykit.domain.graphic import Graphic
    from lobbykit.domain.office import OfficeId
    from lobbykit.domain.prose import Span, Spans


class BlockKind(StrEnum):
    """What a block is; a writer chooses its look by kind and role."""

    MASTHEAD = "masthead"
    ADDRESSEE = "addressee"
    TITLE = "title"
    LEDE = "lede"
    FIGURE = "figure"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ASK = "ask"
    LOCAL = "local"
    STORY = "story"
    CHART = "chart"
    SOURCES = "sources"
    CONTACT = "contact"
    EDITION = "edition"


@dataclass(frozen=True, slots=True)
class Block:
    """One block, in reading order. Ids are stable across editions: "section/<id>/p2", "ask/<id>".

    Roles, by kind:
    masthead: sender, with, event · addressee: name, seat · figure: value, label (a pair shares its id's first part)
    ask: ask, reworded, thank, thank-leader · contact: name, role, email, phone, link
    sources: one block a source, role "source", id "source/<id>" · edition: as-of, stamp · else "".
    `priority` is 1 for what stays on the front; background sections carry their own, and the highest leaves first. A
    chart's content is its title; what is drawn, a logo too, is its `graphic`.
    """

    id: str
    kind: BlockKind
    role: str
    priority: int
    content: Spans
    graphic: Graphic | None = None
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # A block is a key in every memory of a run, many times over, so its hash is taken once.
        object.__setattr__(self, "_hash", hash(self._key()))

    def __hash__(self) -> int:
        return self._hash

    def _key(self) -> tuple[object, ...]:
        return self.id, self.kind, self.role, self.priority, self.content, self.graphic


@dataclass(frozen=True, slots=True)
class SheetSource:
    """A footnote of this sheet: its number by first appearance, its id, and what is printed."""

    number: int
    id: str
    content: Spans


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page for one office. `edition` is the fingerprint of everything printed but the stamp (`edition.py`)."""

    office: OfficeId
    chamber: str
    brief: str
    lang: str
    today: date
    title: str
    edition: str
    blocks: tuple[Block, ...]
    sources: tuple[SheetSource, ...]


def spans_data(spans: Spans) -> list[dict[str, object]]:
    """Return spans as plain data, every key always there but `lang`, which only words in another language have."""
    return [_span_data(span) for span in spans]


def _span_data(span: Span) -> dict[str, object]:
    data = {"t": span.text, "b": span.bold, "i": span.italic, "href": span.href, "note": span.note}
    return {**data, "lang": span.lang} if span.lang else data


def block_data(block: Block) -> dict[str, object]:
    """Return one block as plain data; "graphic" is there only where something is drawn."""
    data: dict[str, object] = {
        "id": block.id,
        "kind": block.kind.value,
        "role": block.role,
        "priority": block.priority,
        "content": spans_data(block.content),
    }
    if block.graphic is not None:
        data["graphic"] = graphic_data(block.graphic)
    return data


def sheet_data(sheet: Sheet) -> dict[str, object]:
    """Return the sheet as the plain data that `lobbykit tailor --json` prints (format sheet/1)."""
    return {
        "sheet": 1,
        "office": sheet.office,
        "brief": sheet.brief,
        "lang": sheet.lang,
        "today": sheet.today.isoformat(),
        "title": sheet.title,
        "edition": sheet.edition,
        "blocks": [block_data(block) for block in sheet.blocks],
        "sources": [{"number": one.number, "id": one.id, "content": spans_data(one.content)} for one in sheet.sources],
    }
