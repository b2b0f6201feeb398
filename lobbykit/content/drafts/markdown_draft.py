"""Markdown becomes a draft. markdown-it-py reads it; the tags that people mix in are read here."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from lobbykit.content.drafts.bounds import Budget, markdown_beyond
from lobbykit.content.drafts.front_matter import front_matter
from lobbykit.content.drafts.places import Finder
from lobbykit.content.drafts.told import told
from lobbykit.domain.drafting.runs import CELL_END, TABLE_HEAD, Block, BlockKind, Draft, Run
from lobbykit.domain.problem import Place, Problem, Read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

DEEPEST = 20
_TAG = re.compile(r"</?(?P<name>[A-Za-z][A-Za-z0-9]*)(?:\s[^<>]*)?/?>|<!--(?P<comment>.*?)(?:-->|$)", re.DOTALL)
_HREF = re.compile(r"\bhref\s*=\s*[\"']?([^\"'\s>]*)", re.IGNORECASE)
_BULLET = re.compile(
    "(?m)^([ \t>]*)(?:[\u2022\u25cf\u25e6\u25aa\u25ab\u2023\u2219\u00b7\u25cb\uf0b7]"
    "|(?<=\n\n)[\u2013\u2014])(?=[ \t\u00a0])"
)
"""Signs that people set before items and Markdown does not know."""
_BOLD, _ITALIC = frozenset({"b", "strong"}), frozenset({"i", "em", "cite"})


def read_markdown(text: str, *, file: str) -> Read[Draft]:
    """Return the blocks of a Markdown text with their places; never raises on what it holds."""
    beyond = markdown_beyond(text, file)
    if beyond:
        return Read(None, (beyond,))
    body, front = front_matter(text)
    body = _BULLET.sub(lambda found: f"{found[1]}-", body)
    parser = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable(["table"])
    parser.normalizeLink = _as_typed  # type: ignore[method-assign] # the way the parser is told
    environment: dict[str, object] = {}
    tokens = parser.parse(body, environment)
    reader = _Reader(body, file)
    reader.read(tokens)
    reader.definitions(environment)
    blocks = tuple(sorted(reader.blocks, key=lambda block: block.place))
    rest = [problem for place, words in front.rest(file) for problem in told("draft-hidden", place, words)]
    return Read(Draft(file, blocks, (*reader.problems, *rest), front.title, front.lang))


def _as_typed(url: str) -> str:
    """Leave an address as people typed it: percent signs are neither added nor taken away."""
    return url


@dataclass(frozen=True, slots=True)
class _Look:
    bold: bool = False
    italic: bool = False
    raised: bool = False
    href: str | None = None


class _Reader:
    """Turns the parser's tokens into blocks."""

    def __init__(self, text: str, file: str) -> None:
        self.blocks: list[Block] = []
        self.problems: list[Problem] = []
        self._file = file
        self._finder = Finder(text, file)
        self._lists: list[str] = []
        self._item = ""
        self._heading = 0
        self._cells: list[Run] | None = None
        self._row = ""
        self._look = _Look()
        self._budget = Budget()
        self._used: set[str] = set()

    def read(self, tokens: Sequence[Token]) -> None:
        """Take every token in turn."""
        for token in tokens:
            if token.map and token.type != "tr_open":
                self._finder.line(token.map[0])
            if token.map and token.type == "inline":
                self._budget.spend(self._finder.at(self._finder.end_of(token.map[0])), blocks=1)
            self._budget.runs += len(token.children or ())
            self._take(token)

    def definitions(self, environment: dict[str, object]) -> None:
        """Add the footnotes that the parser took for addresses of links."""
        known, twice = environment.get("references"), environment.get("duplicate_refs")
        found = [(label, one) for label, one in known.items()] if isinstance(known, dict) else []
        found += [(str(one["label"]), one) for one in twice] if isinstance(twice, list) else []
        for label, one in found:
            place = Place(self._file, one["map"][0] + 1, 1)
            href, title = str(one["href"]), str(one["title"])
            if label.startswith("^"):
                runs = (Run(title, place), Run(" ", place)) if title else ()
                shown = Run(href, place, href=href)
                self.blocks.append(Block(BlockKind.DEFINITION, (*runs, shown), place, marker=label[1:].casefold()))
            elif href not in self._used or re.search("[A-Za-z]", label) or title:
                self.problems += told("draft-hidden", place, self._finder.lines(*one["map"]))

    def _take(self, token: Token) -> None:
        kind = token.type
        if kind in {"bullet_list_open", "ordered_list_open"}:
            self._lists.append(kind)
        elif kind in {"bullet_list_close", "ordered_list_close"}:
            self._lists.pop()
        elif kind == "list_item_open":
            self._item = f"{token.info}{token.markup}" if token.info else token.markup
        elif kind in {"thead_open", "tbody_open", "tr_open", "tr_close"}:
            self._take_row(kind)
        elif kind == "heading_open":
            self._heading = int(token.tag[1:])
        elif kind == "heading_close":
            self._heading = 0
        elif kind == "inline":
            self._inline(token)
        elif kind in {"html_block", "fence", "code_block"}:
            self._raw(token)

    def _take_row(self, kind: str) -> None:
        if kind in {"thead_open", "tbody_open"}:
            self._row = TABLE_HEAD if kind == "thead_open" else ""
        elif kind == "tr_open":
            self._cells = []
        else:
            if self._cells:
                self.blocks.append(Block(BlockKind.ROW, tuple(self._cells), self._cells[0].place, marker=self._row))
            self._cells = None

    def _inline(self, token: Token) -> None:
        self._look = _Look()
        stop = self._finder.end_of(token.map[1]) if token.map else self._finder.end_of(10**9)
        runs = [run for child in token.children or () for run in self._runs(child, stop)]
        if not any(run.text.strip() for run in runs):
            return
        place = next(run.place for run in runs if run.text.strip())
        if self._cells is not None:
            self._cells += [*([Run(CELL_END, place)] if self._cells else []), *runs]
        elif self._heading:
            self.blocks.append(Block(BlockKind.HEADING, tuple(runs), place, self._heading))
        elif self._lists and self._item:
            self.blocks.append(Block(BlockKind.ITEM, tuple(runs), place, len(self._lists), self._item))
            self._item = ""
        elif self._lists and self.blocks and self.blocks[-1].kind is BlockKind.ITEM:
            last = self.blocks[-1]
            self.blocks[-1] = replace(last, runs=(*last.runs, Run(" ", place), *runs))
        else:
            self.blocks.append(Block(BlockKind.PARAGRAPH, tuple(runs), place))

    def _runs(self, child: Token, stop: int) -> list[Run]:
        look = self._look
        if child.type in {"strong_open", "strong_close"}:
            self._look = replace(look, bold=child.type == "strong_open")
        elif child.type in {"em_open", "em_close"}:
            self._look = replace(look, italic=child.type == "em_open")
        elif child.type in {"link_open", "link_close"}:
            self._look = replace(look, href=str(child.attrs.get("href", "")) if child.type == "link_open" else None)
            self._used.add(self._look.href or "")
            self._doubt_title(child, stop)
        elif child.type == "html_inline":
            return self._tags(child.content, stop)
        elif child.type in {"softbreak", "hardbreak"}:
            return [self._run("\n", stop)]
        elif child.type == "image":
            place = self._finder.place(child.content, stop)
            self._used.add(str(child.attrs.get("src", "")))
            shown = f"{child.content} {child.attrs.get('src', '')} {child.attrs.get('title', '')}".strip()
            self.problems += told("draft-picture", place, shown)
        elif child.content:
            return [self._run(child.content, stop)]
        return []

    def _doubt_title(self, child: Token, stop: int) -> None:
        if child.attrs.get("title"):
            place = self._finder.place("", stop)
            self.problems += told("draft-hidden", place, str(child.attrs["title"]))

    def _run(self, words: str, stop: int) -> Run:
        look = self._look
        return Run(words, self._finder.place(words, stop), look.bold, look.italic, look.raised, look.href)

    def _tags(self, content: str, stop: int) -> list[Run]:
        found = _TAG.fullmatch(content.strip())
        if found is None:
            return []
        if found["comment"] is not None:
            self._doubt_hidden(found["comment"], stop)
            return []
        name, opens = found["name"].casefold(), not content.startswith("</")
        if name == "sup":
            self._look = replace(self._look, raised=opens)
        elif name in _BOLD:
            self._look = replace(self._look, bold=opens)
        elif name in _ITALIC:
            self._look = replace(self._look, italic=opens)
        elif name == "a":
            address = _HREF.search(content)
            self._look = replace(self._look, href=address[1] if address and opens else None)
        elif name == "br":
            return [Run("\n", self._finder.place("", stop))]
        return []

    def _doubt_hidden(self, words: str, stop: int) -> None:
        if words.strip():
            place = self._finder.place(words.strip(), stop)
            self.problems += told("draft-hidden", place, " ".join(words.split()))

    def _raw(self, token: Token) -> None:
        """Take a block of tags or of code as the words that it shows."""
        self._look = _Look()
        stop = self._finder.end_of(token.map[1]) if token.map else self._finder.end_of(10**9)
        if token.info.strip():
            self.problems += told("draft-hidden", self._finder.place(token.info.strip(), stop), token.info)
        runs: list[Run] = []
        at = 0
        tags = list(_TAG.finditer(token.content)) if token.type == "html_block" else []
        for found in tags:
            runs += self._shown(token.content[at : found.start()], stop)
            runs += self._tags(found[0], stop)
            at = found.end()
        runs += self._shown(token.content[at:], stop)
        if any(run.text.strip() for run in runs):
            place = next(run.place for run in runs if run.text.strip())
            self.blocks.append(Block(BlockKind.PARAGRAPH, tuple(runs), place))

    def _shown(self, words: str, stop: int) -> list[Run]:
        return [self._run(words.replace("\n", " "), stop)] if words.strip() else []
