"""The sheet: the blocks of one page for one office, as data that any writer can print."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from lobbykit.domain.office import OfficeId
    from lobbykit.domain.prose import Spans


class BlockKind(Enum):
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
    `priority` is 1 for what never leaves the front; background sections carry their own.
    """

    id: str
    kind: BlockKind
    role: str
    priority: int
    content: Spans


@dataclass(frozen=True, slots=True)
class SheetSource:
    """A footnote of this sheet: its number by first appearance, its id, and what is printed."""

    number: int
    id: str
    content: Spans


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page for one office. `edition` is the fingerprint of everything printed (design: Edition)."""

    office: OfficeId
    chamber: str
    brief: str
    lang: str
    today: date
    title: str
    edition: str
    blocks: tuple[Block, ...]
    sources: tuple[SheetSource, ...]
