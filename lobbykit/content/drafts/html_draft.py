"""A web page becomes a draft: its words and their looks; scripts, styles and pictures stay outside."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from lobbykit.content.drafts.bounds import Budget, TooMuchError, too_much
from lobbykit.content.drafts.html_rows import OpenRow, closed
from lobbykit.content.drafts.told import told
from lobbykit.domain.drafting.runs import Block, BlockKind, Draft, Run
from lobbykit.domain.problem import Place, Read

if TYPE_CHECKING:
    from lobbykit.domain.problem import Problem

DEEPEST, MOST_TAGS = 200, 12_000
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = frozenset(
    {
        *_HEADINGS,
        *[
            "p",
            "div",
            "li",
            "tr",
            "blockquote",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "nav",
            "dt",
            "dd",
            "table",
            "ul",
            "ol",
            "pre",
            "form",
        ],
    }
)
_CELLS = frozenset({"td", "th"})
_TABLED = frozenset({"table", "tr", *_CELLS})
_SILENT = frozenset({"script", "style"})
_UNSHOWN = frozenset({"template", "svg", "noscript"})
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SAID_ASIDE = ("title", "aria-label", "placeholder", "value", "summary")
"""Attributes that hold words; nobody sees them on paper."""
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
_BOLD, _ITALIC = frozenset({"b", "strong"}), frozenset({"i", "em", "cite"})
_LANG = re.compile(r"(?:en|es)(?:[-_].*)?", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\n\f]+")


@dataclass(frozen=True, slots=True)
class _Open:
    """An element that is open: its name and what it changes in the look of its words."""

    name: str
    bold: bool = False
    italic: bool = False
    raised: bool = False
    href: str | None = None
    silent: bool = False
    hidden: bool = False

    def within(self, tag: str, given: dict[str, str]) -> _Open:
        """Return the look of an element inside this one."""
        return _Open(
            tag,
            self.bold or tag in _BOLD,
            self.italic or tag in _ITALIC,
            self.raised or tag == "sup",
            given.get("href") if tag == "a" and "href" in given else self.href,
            self.silent or tag in _SILENT,
            self.hidden or tag in _UNSHOWN or "hidden" in given or bool(_HIDING.search(given.get("style", ""))),
        )


def read_html(text: str, *, file: str) -> Read[Draft]:
    """Return the blocks of a page with their places; raise TooMuchError for more than a leave-behind holds."""
    reader = _Reader(file)
    reader.feed(text)
    reader.close()
    reader.finish()
    title = " ".join("".join(reader.title).split())
    return Read(Draft(file, tuple(reader.blocks), tuple(reader.problems), title, reader.lang))


class _Reader(HTMLParser):
    """Collects blocks while the parser goes through the page; elements left open close at the next block."""

    def __init__(self, file: str) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self.problems: list[Problem] = []
        self.title: list[str] = []
        self.lang = ""
        self._file = file
        self._open: list[_Open] = []
        self._lists: list[int] = []
        self._runs: list[Run] = []
        self._item = ""
        self._rows: list[OpenRow | None] = []
        self._in_title = self._titled = False
        self._budget = Budget()
        self._tags = 0
        self._unseen: list[str] = []
        self._unseen_at = Place(file)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        if len(self._open) > DEEPEST:
            raise TooMuchError(too_much("draft-levels", self._place(), DEEPEST))
        self._count()
        given = {name: value or "" for name, value in attrs}
        if tag in _BLOCKS or tag in _CELLS:
            self.flush()
        self._begin(tag, given)
        if tag != "input" or given.get("type", "").casefold() != "hidden":
            for name in _SAID_ASIDE:
                self._tell("draft-hidden", given.get(name, "") if name != "value" or tag == "input" else "")
        if tag == "title":
            self.title.append(" ")
        if tag not in _VOID:
            self._in_title = self._in_title or (tag == "title" and not self._look().hidden)
            self._open.append(self._look().within(tag, given))

    def _count(self) -> None:
        self._tags += 1
        if self._tags > MOST_TAGS:
            raise TooMuchError(too_much("draft-tags", self._place(), MOST_TAGS))

    def _tell(self, code: str, words: str) -> None:
        for problem in told(code, self._place(), words):
            self._budget.spend(self._place(), told=1)
            self.problems.append(problem)

    def _begin(self, tag: str, given: dict[str, str]) -> None:
        if tag == "html" and _LANG.fullmatch(given.get("lang", "")):
            self.lang = given["lang"][:2].casefold()
        elif tag in {"ul", "ol"}:
            start = given.get("start", "1")
            self._lists.append(int(start) if tag == "ol" and start.isdecimal() and len(start) < 4 else int(tag == "ol"))  # noqa: PLR2004
        elif tag == "p":
            self._titled = "MsoTitle" in given.get("class", "").split()
        elif tag == "li":
            self._item = self._marker()
        elif tag == "br":
            self._add("\n")
        elif tag in _TABLED:
            self._begin_table(tag)
        elif tag == "img" and (given.get("alt") or given.get("src")):
            self._tell("draft-picture", f"{given.get('alt', '')} {_short(given.get('src', ''))}")

    def _begin_table(self, tag: str) -> None:
        if tag == "table":
            self._rows.append(None)
            return
        if tag == "tr":
            self._end_row()
        row = self._rows[-1] if self._rows else None
        if row is None:
            row = OpenRow(len(self.blocks))
            self._rows.append(row)
        if tag in _CELLS:
            row.begin_cell(head=tag == "th")

    def finish(self) -> None:
        """Make blocks of what is still open at the end of the page."""
        self.flush()
        while self._rows:
            self._end_row()
            if self._rows:
                self._rows.pop()

    def _end_row(self) -> None:
        """Close the row that is open in the innermost table."""
        row = self._rows[-1] if self._rows else None
        if row is not None:
            self._rows.pop()
            self.blocks[row.first :] = closed(row, self.blocks[row.first :])

    def _marker(self) -> str:
        if not self._lists or not self._lists[-1]:
            return "-"
        self._lists[-1] += 1
        return f"{self._lists[-1] - 1}."

    def handle_endtag(self, tag: str) -> None:
        """Close an element, and what was left open inside it."""
        if tag in _BLOCKS or tag in _CELLS:
            self.flush(tag)
        if tag in {"tr", "table"}:
            self._end_row()
        if tag == "table" and self._rows:
            self._rows.pop()
        if tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
        self._count()
        self._in_title = self._in_title and tag != "title"
        names = [one.name for one in self._open]
        if tag in names:
            del self._open[len(names) - 1 - names[::-1].index(tag) :]

    def handle_data(self, data: str) -> None:
        """Take words along, unless they are a script's; say those that the page hides."""
        look = self._look()
        if self._in_title:
            self.title.append(data)
        elif look.hidden and not look.silent:
            self._unseen_at = self._unseen_at if self._unseen else self._place()
            self._unseen.append(data)
        elif not look.silent:
            self._add(data)

    def handle_comment(self, data: str) -> None:
        """Say what nobody sees on the page."""
        self._tell("draft-hidden", data)

    def parse_marked_section(self, i: int, report: int = 1) -> int:
        """Read "<![…" as a comment, whatever stands in it: pages from word processors are full of them."""
        return self.parse_bogus_comment(i, bool(report))

    def flush(self, ended: str = "") -> None:
        """Make a block of the words since the last one."""
        runs, self._runs = tuple(self._runs), []
        unseen, self._unseen = " ".join(self._unseen), []
        for problem in told("draft-hidden", self._unseen_at, unseen):
            self._budget.spend(self._unseen_at, told=1)
            self.problems.append(problem)
        if not any(run.text.strip() for run in runs):
            return
        place = next(run.place for run in runs if run.text.strip())
        names = [one.name for one in self._open]
        heading = next((_HEADINGS[name] for name in [*names, ended] if name in _HEADINGS), int(self._titled))
        self._titled = False
        if heading:
            block = Block(BlockKind.HEADING, runs, place, heading)
        elif self._item:
            block, self._item = Block(BlockKind.ITEM, runs, place, max(1, len(self._lists)), self._item), ""
        else:
            block = Block(BlockKind.PARAGRAPH, runs, place)
        self._budget.spend(place, blocks=1)
        self.blocks.append(block)
        row = self._rows[-1] if self._rows else None
        if row is not None:
            row.cells.append(row.cell)

    def _add(self, data: str) -> None:
        """Add words; blanks and line ends of the page's source are one blank."""
        offset = len(data) - len(data.lstrip())
        look, place = self._look(), self._place_of(data[:offset])
        text = data if data == "\n" else _SPACES.sub(" ", data)
        if text.startswith(" ") and (not self._runs or self._runs[-1].text.endswith((" ", "\n"))):
            text = text[1:]
        if text:
            self._budget.spend(place, runs=1, letters=len(text))
            self._runs.append(Run(text, place, look.bold, look.italic, look.raised, look.href))

    def _look(self) -> _Open:
        return self._open[-1] if self._open else _Open("")

    def _place(self) -> Place:
        line, column = self.getpos()
        return Place(self._file, line, column + 1)

    def _place_of(self, before: str) -> Place:
        line, column = self.getpos()[0], self.getpos()[1] + 1
        breaks = before.count("\n")
        return Place(self._file, line + breaks, len(before) - before.rfind("\n") if breaks else column + len(before))


def _short(address: str) -> str:
    """Return an address without the picture itself that some pages put into it."""
    return address.partition(",")[0] if address[:5].casefold() == "data:" else address
