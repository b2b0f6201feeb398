"""A Word file becomes a draft. A place in it is the number of the paragraph, and the character within it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.content.drafts.bounds import Budget
from lobbykit.content.drafts.docx_parts import Element, Parts
from lobbykit.content.drafts.told import told
from lobbykit.domain.drafting.runs import CELL_END, TABLE_HEAD, Block, BlockKind, Draft, Run
from lobbykit.domain.problem import Place, Read

if TYPE_CHECKING:
    from lobbykit.domain.problem import Problem

_HEADING = re.compile(r"(?:heading|t[ií]?tulo|encabezado) ?(?P<level>[1-6])", re.IGNORECASE)
_FIELD = re.compile(r"\s*HYPERLINK\s+\"(?P<href>[^\"]+)\"", re.IGNORECASE)
_OFF = frozenset({"0", "false", "none", "off"})
_ASIDE = ("word/header", "word/footer", "word/comments.xml")
"""Parts whose words stand on no page of their own: said, not taken along."""
_INSIDE = frozenset({"ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo"})
_GONE = frozenset({"del", "moveFrom"})
_NOTES = (("footnoteReference", "f"), ("endnoteReference", "e"))


@dataclass(frozen=True, slots=True)
class _Look:
    bold: bool = False
    italic: bool = False
    raised: bool = False
    href: str | None = None


def read_docx(data: bytes, *, file: str) -> Read[Draft]:
    """Return the blocks of a Word file; raise DamagedDocumentError for one that cannot be read."""
    parts = Parts(data, file)
    reader = _Reader(parts, file)
    for body in parts.part("word/document.xml").outermost("body"):
        reader.take(body)
    for name, sign in (("footnote", "f"), ("endnote", "e")):
        for note in parts.part(f"word/{name}s.xml").outermost(name):
            reader.definition(note, sign)
    for beginning in _ASIDE:
        for name in parts.named(beginning):
            reader.aside(parts.part(name))
    return Read(Draft(file, tuple(reader.blocks), tuple(reader.problems)))


class _Reader:
    """Turns paragraphs and tables into blocks."""

    def __init__(self, parts: Parts, file: str) -> None:
        self.blocks: list[Block] = []
        self.problems: list[Problem] = []
        self._file = file
        self._line = 0
        self._column = 1
        self._field: str | None = None
        self._instruction = ""
        self._budget = Budget()
        self._counts: dict[tuple[str, str], int] = {}
        rels = parts.part("word/_rels/document.xml.rels")
        self._targets = {one.given.get("Id", ""): one.given.get("Target", "") for one in rels.all("Relationship")}
        self._styles = _styles(parts.part("word/styles.xml"))
        self._numbered = _numbered(parts.part("word/numbering.xml"))

    def take(self, body: Element) -> None:
        """Take the paragraphs and tables of a body, a cell or a content control."""
        for one in body.children:
            if one.name == "p":
                self._paragraph(one)
            elif one.name == "tbl":
                self._table(one)
            elif one.name in _INSIDE:
                self.take(one)
            else:
                self._told(one)

    def aside(self, part: Element) -> None:
        """Say the words of a part that stands beside the text, paragraph by paragraph."""
        for paragraph in part.outermost("p"):
            self._line, self._column = self._line + 1, 1
            self._told(paragraph)

    def _table(self, table: Element) -> None:
        for number, row in enumerate(_inner(table, "tr")):
            self._row(row, head=not number)

    def definition(self, note: Element, sign: str) -> None:
        """Take a footnote, unless it is one of Word's own lines between them."""
        if note.given.get("type"):
            return
        runs = [run for one in note.outermost("p") for run in self._line_of(one)]
        if any(run.text.strip() for run in runs):
            label = f"{sign}{note.given.get('id', '')}"
            self._add(Block(BlockKind.DEFINITION, tuple(runs), runs[0].place, marker=label))

    def _line_of(self, paragraph: Element) -> list[Run]:
        self._line, self._column, self._field = self._line + 1, 1, None
        return self._runs(paragraph, _Look())

    def _paragraph(self, paragraph: Element) -> None:
        runs = tuple(self._line_of(paragraph))
        if not any(run.text.strip() for run in runs):
            return
        place = next(run.place for run in runs if run.text.strip())
        properties = paragraph.first("pPr") or Element("", {})
        level = self._level(properties)
        marker = self._marker(properties)
        if level:
            runs = tuple(replace(run, bold=False) for run in runs)
            self._add(Block(BlockKind.HEADING, runs, place, level))
        elif marker:
            typed = properties.value("numPr", "ilvl")
            depth = 1 + int(typed) if typed in set("0123456789") else 1
            self._add(Block(BlockKind.ITEM, runs, place, depth, marker))
        else:
            self._add(Block(BlockKind.PARAGRAPH, runs, place))

    def _level(self, properties: Element) -> int:
        style = properties.value("pStyle")
        name = self._styles.get(style, style)
        if name.casefold() in {"title", "título", "ttulo"}:
            return 1
        found = _HEADING.fullmatch(name)
        outline = properties.value("outlineLvl")
        if found:
            return min(6, int(found["level"]) + 1)
        return int(outline) + 2 if outline in {"0", "1", "2", "3", "4"} else 0

    def _marker(self, properties: Element) -> str:
        number, depth = properties.value("numPr", "numId"), properties.value("numPr", "ilvl") or "0"
        style = self._styles.get(properties.value("pStyle"), "").casefold()
        if not depth.isdecimal() or len(depth) > 1:
            return "-"
        if number and number != "0":
            if self._numbered.get((number, depth), "bullet") == "bullet":
                return "-"
            self._counts[number, depth] = self._counts.get((number, depth), 0) + 1
            return f"{self._counts[number, depth]}."
        return "-" if style.startswith("list bullet") else ""

    def _row(self, row: Element, *, head: bool) -> None:
        runs: list[Run] = []
        nested: list[Element] = []
        for cell in _inner(row, "tc"):
            nested += _inner(cell, "tbl")
            words = [run for one in _inner(cell, "p") for run in (*self._line_of(one), self._run(" ", _Look()))]
            if any(run.text.strip() for run in words):
                runs += [*([Run(CELL_END, words[0].place)] if runs else []), *words[:-1]]
        if runs:
            marker = TABLE_HEAD if head else ""
            self._add(Block(BlockKind.ROW, tuple(runs), runs[0].place, marker=marker))
        for table in nested:
            self._table(table)

    def _add(self, block: Block) -> None:
        self._budget.spend(block.place, blocks=1, runs=len(block.runs))
        self.blocks.append(block)

    def _runs(self, parent: Element, look: _Look) -> list[Run]:
        out: list[Run] = []
        for one in parent.children:
            if one.name == "r":
                out += self._words(one, look)
            elif one.name == "hyperlink":
                target = self._targets.get(one.given.get("id", ""), "")
                out += self._runs(one, replace(look, href=target or None))
            elif one.name == "fldSimple":
                found = _FIELD.match(one.given.get("instr", ""))
                out += self._runs(one, replace(look, href=found["href"] if found else look.href))
            elif one.name in _INSIDE:
                out += self._runs(one, look)
            elif one.name != "pPr":
                self._told(one)
        return out

    def _told(self, element: Element) -> None:
        """Say the words below an element that is struck, hidden, or stands outside the lines of the text."""
        place = Place(self._file, self._line, self._column)
        pieces = ("".join(one.pieces) for one in element.under({"t", "delText"}))
        shown = [f"{one.given.get('title', '')} {one.given.get('descr', '')}" for one in element.under({"docPr"})]
        for code, words in (("draft-hidden", " ".join(pieces)), ("draft-picture", " ".join(shown))):
            for problem in told(code, place, words):
                self._budget.spend(place, told=1)
                self.problems.append(problem)

    def _words(self, run: Element, look: _Look) -> list[Run]:
        properties = run.first("rPr") or Element("", {})
        look = _Look(
            _on(properties, "b"), _on(properties, "i"), properties.value("vertAlign") == "superscript", look.href
        )
        out: list[Run] = []
        if _on(properties, "vanish"):
            self._told(run)
            return out
        for one in run.children:
            if one.name == "t":
                out.append(self._run("".join(one.pieces), look))
            elif one.name in {"tab", "br", "cr", "noBreakHyphen"}:
                out.append(self._run("-" if one.name == "noBreakHyphen" else "\n" if one.name == "br" else " ", look))
            elif one.name == "instrText":
                self._instruction += "".join(one.pieces)
                found = _FIELD.match(self._instruction)
                self._field = found["href"] if found else self._field
            elif one.name == "fldChar":
                self._instruction = ""
                self._field = None if one.given.get("fldCharType") == "end" else self._field
            elif one.name not in {"rPr", "footnoteReference", "endnoteReference"}:
                self._told(one)
            for name, sign in _NOTES:
                if one.name == name:
                    label = f"{sign}{one.given.get('id', '')}"
                    out.append(Run("", Place(self._file, self._line, self._column), note=label))
        return out

    def _run(self, words: str, look: _Look) -> Run:
        place = Place(self._file, self._line, self._column)
        self._column += len(words)
        return Run(words, place, look.bold, look.italic, look.raised, look.href or self._field)


def _on(properties: Element, name: str) -> bool:
    found = properties.first(name)
    return found is not None and found.given.get("val", "1").casefold() not in _OFF


def _styles(root: Element) -> dict[str, str]:
    return {one.given.get("styleId", ""): one.value("name") for one in root.all("style")}


def _numbered(root: Element) -> dict[tuple[str, str], str]:
    """Return how each level of each list counts: "bullet", "decimal" and so on."""
    kinds = {
        (one.given.get("abstractNumId", ""), level.given.get("ilvl", "")): level.value("numFmt")
        for one in root.outermost("abstractNum")
        for level in one.outermost("lvl")
    }
    levels: dict[str, dict[str, str]] = {}
    for (own, depth), kind in kinds.items():
        if len(depth) == 1:
            levels.setdefault(own, {})[depth] = kind
    used = {one.given.get("numId", ""): one.value("abstractNumId") for one in root.all("num")}
    return {(number, depth): kind for number, what in used.items() for depth, kind in levels.get(what, {}).items()}


def _inner(parent: Element, name: str) -> list[Element]:
    """Return the children of that name, also those within content controls and insertions."""
    out: list[Element] = []
    for one in parent.children:
        if one.name == name:
            out.append(one)
        elif one.name in _INSIDE:
            out += _inner(one, name)
    return out
