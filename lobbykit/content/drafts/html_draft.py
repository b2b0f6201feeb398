"""A web page becomes a draft: its words and their looks; scripts, styles and pictures stay outside."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from lobbykit.domain.drafting.runs import TABLE_HEAD, Block, BlockKind, Draft, Run
from lobbykit.domain.problem import LobbykitError, Place, Read, error, warning

if TYPE_CHECKING:
    from lobbykit.domain.problem import Problem

DEEPEST, MOST_BLOCKS = 200, 20_000
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
_SILENT = frozenset({"script", "style", "template", "svg", "noscript"})
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
_BOLD, _ITALIC = frozenset({"b", "strong"}), frozenset({"i", "em", "cite"})
_LANG = re.compile(r"(?:en|es)(?:[-_].*)?", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\n\f]+")


class TooDeepError(LobbykitError):
    """A page nests deeper, or has more parts, than any leave-behind does."""


@dataclass(frozen=True, slots=True)
class _Open:
    """An element that is open: its name and what it changes in the look of its words."""

    name: str
    bold: bool = False
    italic: bool = False
    raised: bool = False
    href: str | None = None


def read_html(text: str, *, file: str) -> Read[Draft]:
    """Return the blocks of a page with their places; never raises on what it holds."""
    reader = _Reader(file)
    try:
        reader.feed(text)
        reader.close()
    except TooDeepError:
        return Read(None, (error("draft-too-much", Place(file, *reader.position()), limit=MOST_BLOCKS),))
    reader.flush()
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
        self._cells = 0
        self._head = False

    def position(self) -> tuple[int, int]:
        """Return the line and column that the parser has reached."""
        line, column = self.getpos()
        return line, column + 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        if len(self._open) > DEEPEST or len(self.blocks) > MOST_BLOCKS:
            raise TooDeepError("draft-too-much", limit=MOST_BLOCKS)
        given = {name: value or "" for name, value in attrs}
        if tag in _BLOCKS:
            self.flush()
        self._begin(tag, given)
        if tag not in _VOID:
            look = self._look()
            href = given.get("href") if tag == "a" and "href" in given else look.href
            bold, italic = look.bold or tag in _BOLD, look.italic or tag in _ITALIC
            self._open.append(_Open(tag, bold, italic, look.raised or tag == "sup", href))

    def _begin(self, tag: str, given: dict[str, str]) -> None:
        if tag == "html" and _LANG.fullmatch(given.get("lang", "")):
            self.lang = given["lang"][:2].casefold()
        elif tag in {"ul", "ol"}:
            start = given.get("start", "1")
            self._lists.append(int(start) if tag == "ol" and start.isdecimal() and len(start) < 4 else int(tag == "ol"))  # noqa: PLR2004
        elif tag == "li":
            self._item = self._marker()
        elif tag == "br":
            self._add("\n")
        elif tag in {"td", "th"}:
            self._head = tag == "th"
            if self._cells:
                self._add(", ")
            self._cells += 1
        elif tag == "img" and (given.get("alt") or given.get("src")):
            shown = f"{given.get('alt', '')} {given.get('src', '')}".strip()
            self.problems.append(warning("draft-picture", self._place(), text=shown[:2_000]))

    def _marker(self) -> str:
        if not self._lists or not self._lists[-1]:
            return "-"
        self._lists[-1] += 1
        return f"{self._lists[-1] - 1}."

    def handle_endtag(self, tag: str) -> None:
        """Close an element, and what was left open inside it."""
        if tag in _BLOCKS:
            self.flush(tag)
        if tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
        names = [one.name for one in self._open]
        if tag in names:
            del self._open[len(names) - 1 - names[::-1].index(tag) :]

    def handle_data(self, data: str) -> None:
        """Take words along, unless they are a script's."""
        names = {one.name for one in self._open}
        if "title" in names and not names & {"body", "svg"}:
            self.title.append(data)
        elif not names & _SILENT:
            self._add(data)

    def handle_comment(self, data: str) -> None:
        """Say what nobody sees on the page."""
        if data.strip():
            words = " ".join(data.split())
            self.problems.append(warning("draft-hidden", self._place(), text=words[:2_000]))

    def parse_marked_section(self, i: int, report: int = 1) -> int:
        """Read "<![…" as a comment, whatever stands in it: pages from word processors are full of them."""
        return self.parse_bogus_comment(i, bool(report))

    def flush(self, closed: str = "") -> None:
        """Make a block of the words since the last one."""
        runs, self._runs = tuple(self._runs), []
        if not any(run.text.strip() for run in runs):
            return
        place = next(run.place for run in runs if run.text.strip())
        names = [one.name for one in self._open]
        heading = next((_HEADINGS[name] for name in [*names, closed] if name in _HEADINGS), 0)
        if heading:
            block = Block(BlockKind.HEADING, runs, place, heading)
        elif "tr" in names or closed == "tr":
            block = Block(BlockKind.ROW, runs, place, marker=TABLE_HEAD if self._head else "")
            self._cells = 0
        elif self._item:
            block, self._item = Block(BlockKind.ITEM, runs, place, max(1, len(self._lists)), self._item), ""
        else:
            block = Block(BlockKind.PARAGRAPH, runs, place)
        self.blocks.append(block)

    def _add(self, data: str) -> None:
        """Add words; blanks and line ends of the page's source are one blank."""
        offset = len(data) - len(data.lstrip())
        look, place = self._look(), self._place_of(data[:offset])
        text = data if data == "\n" else _SPACES.sub(" ", data)
        if text.startswith(" ") and (not self._runs or self._runs[-1].text.endswith((" ", "\n"))):
            text = text[1:]
        if text:
            self._runs.append(Run(text, place, look.bold, look.italic, look.raised, look.href))

    def _look(self) -> _Open:
        return self._open[-1] if self._open else _Open("")

    def _place(self) -> Place:
        return Place(self._file, *self.position())

    def _place_of(self, before: str) -> Place:
        line, column = self.position()
        breaks = before.count("\n")
        return Place(self._file, line + breaks, len(before) - before.rfind("\n") if breaks else column + len(before))
