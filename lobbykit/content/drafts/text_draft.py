"""Plain text, as pasted from an e-mail, becomes a draft: headings by looks, lists by signs, wrapped lines joined."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.content.drafts.bounds import Budget
from lobbykit.content.drafts.told import told
from lobbykit.domain.drafting.runs import Block, BlockKind, Draft, Run
from lobbykit.domain.problem import Place, Read, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.problem import Problem

_ITEM = re.compile(
    r"(?P<indent>\s*)(?P<marker>[-*+\u2022\u25cf\u25e6\u25aa\u25ab\u2023\u2219\u00b7\u25cb\uf0b7\u2013\u2014o](?=\s)"
    r"|\(?(?:[0-9]{1,2}|[a-z]|[ivx]{1,4})[.)](?=\s))\s+(?P<words>\S.*)"
)
_HEADER = re.compile(
    r"(?P<name>From|To|Cc|Bcc|Date|Sent|Subject|De|Para|Asunto|Fecha|Enviado)\s*:\s*(?P<value>.*)", re.IGNORECASE
)
_UNDERLINE = re.compile(r"\s*(?:={3,}|-{3,}|~{3,}|_{3,})\s*")
_QUOTE = re.compile(r"(?:>\s?)+")
_BOLD = re.compile(
    r"(?<![\w*])\*\*(?=\S)(?P<two>[^*\n]+?)(?<=\S)\*\*(?!\*)|(?<![\w*])\*(?=\S)(?P<one>[^*\n]+?)(?<=\S)\*(?![\w*])"
)
_ADDRESS = re.compile(r"(?<!\S)(?P<words>[^\s<>]+)\s?<(?P<href>(?:https?:|mailto:)[^<>\s]+)>")
_NO_HEADING = re.compile(r"[a-z][.!?] [A-Z\u00bf\u00a1]|[0-9]{3}[ .-][0-9]{4}\b")
"""A sentence that ends within a line, or a telephone number: signs that the line announces nothing."""
_SUBJECTS = frozenset({"subject", "asunto"})
_LONGEST_HEADING, _HEADING_WORDS, _ABBREVIATION = 90, 12, 2


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    column: int
    words: str

    @property
    def is_blank(self) -> bool:
        return not self.words.strip()


def read_plain_text(text: str, *, file: str) -> Read[Draft]:
    """Return the blocks of a plain text with their places; never raises on what it holds."""
    lines = [_line(number, line) for number, line in enumerate(text.split("\n"), 1)]
    problems: list[Problem] = []
    title, lines = _mail_head(lines, file, problems)
    budget = Budget()
    blocks = []
    for block in _blocks(lines, file, problems):
        budget.spend(block.place, blocks=1, runs=len(block.runs))
        blocks.append(block)
    return Read(Draft(file, tuple(blocks), tuple(problems), title))


def _line(number: int, line: str) -> _Line:
    quote = _QUOTE.match(line)
    start = quote.end() if quote else 0
    return _Line(number, start + 1, line[start:].replace("\t", " "))


def _mail_head(lines: list[_Line], file: str, problems: list[Problem]) -> tuple[str, list[_Line]]:
    """Take the head of an e-mail off: its subject may be the title, the rest is said and left out."""
    title = ""
    at = 0
    while at < len(lines) and (lines[at].is_blank or _HEADER.fullmatch(lines[at].words.strip())):
        at += 1
    heads = [(line, found) for line in lines[:at] if (found := _HEADER.fullmatch(line.words.strip()))]
    if not any(found["name"].casefold() in _SUBJECTS for _, found in heads):
        return "", lines
    for line, found in heads:
        if found["name"].casefold() in _SUBJECTS and not title:
            title = re.sub(r"^(?:(?:re|fwd?|rv|fw)\s*:\s*)+", "", found["value"], flags=re.IGNORECASE)
        problems += told("draft-hidden", Place(file, line.number, line.column), line.words.strip())
    return title, lines[at:]


def _blocks(lines: list[_Line], file: str, problems: list[Problem]) -> Iterator[Block]:
    at = 0
    while at < len(lines):
        line, after = lines[at], lines[at + 1] if at + 1 < len(lines) else None
        is_alone = at == 0 or lines[at - 1].is_blank or _UNDERLINE.fullmatch(lines[at - 1].words) is not None
        if line.is_blank or _UNDERLINE.fullmatch(line.words):
            at += 1
        elif is_alone and after is not None and _is_heading(line, after):
            level = 1 if after.words.strip().startswith("=") else 2
            yield _heading(
                line, file, level, problems, sure=not (after.is_blank or not _UNDERLINE.fullmatch(after.words))
            )
            at += 1
        else:
            end = _end(lines, at)
            yield _block(lines[at:end], file, problems)
            at = end


def _is_heading(line: _Line, after: _Line) -> bool:
    """Whether a line that stands alone is a heading: underlined, in capitals, or short without an end."""
    words = line.words.strip()
    if len(words) > _LONGEST_HEADING or _ITEM.fullmatch(line.words):
        return False
    if _UNDERLINE.fullmatch(after.words):
        return True
    letters = re.sub(r"[\W\d_]", "", words)
    is_capitals = len(letters) > _ABBREVIATION and words == words.upper()
    is_marked = re.fullmatch(r"#{1,6}\s+\S.*", words) is not None
    ends = words[-1] in ".!,;" or "@" in words or "://" in words or _NO_HEADING.search(words) is not None
    is_short = after.is_blank and not ends and len(words.split()) <= _HEADING_WORDS and words[:1].isupper()
    return is_capitals or is_marked or (is_short and not words.endswith((":", "?")) and not words[:1].isdigit())


def _heading(line: _Line, file: str, level: int, problems: list[Problem], *, sure: bool) -> Block:
    runs = tuple(_runs([line], file, problems))
    return Block(BlockKind.HEADING, runs, runs[0].place, level, sure=sure)


def _end(lines: list[_Line], at: int) -> int:
    """Return where the paragraph or item that begins on a line ends."""
    end = at + 1
    while end < len(lines) and not lines[end].is_blank:
        if _ITEM.fullmatch(lines[end].words) or _UNDERLINE.fullmatch(lines[end].words):
            break
        end += 1
    return end


def _block(lines: list[_Line], file: str, problems: list[Problem]) -> Block:
    item = _ITEM.fullmatch(lines[0].words)
    if item is None:
        runs = tuple(_runs(lines, file, problems))
        return Block(BlockKind.PARAGRAPH, runs, runs[0].place)
    first = _Line(lines[0].number, lines[0].column + item.start("words"), item["words"])
    runs = tuple(_runs([first, *lines[1:]], file, problems))
    return Block(BlockKind.ITEM, runs, runs[0].place, 1 + len(item["indent"]) // 2, item["marker"])


def _runs(lines: list[_Line], file: str, problems: list[Problem]) -> Iterator[Run]:
    for number, line in enumerate(lines):
        start = len(line.words) - len(line.words.lstrip())
        place = Place(file, line.number, line.column + start)
        words = line.words.strip()
        if number:
            is_broken = lines[number - 1].words.rstrip().endswith("-") and words[:1].islower()
            if is_broken:
                problems.append(
                    warning("draft-hyphen", place, text=lines[number - 1].words.split()[-1] + words.split()[0])
                )
            else:
                yield Run("\n", place)
        yield from _looks(words, place)


def _looks(words: str, place: Place) -> Iterator[Run]:
    at = 0
    for found in _BOLD.finditer(words):
        if found.start() > at:
            yield from _linked(words[at : found.start()], _moved(place, at))
        kind = "two" if found["two"] else "one"
        yield Run(found[kind], _moved(place, found.start(kind)), bold=True)
        at = found.end()
    if at < len(words):
        yield from _linked(words[at:], _moved(place, at))


def _linked(words: str, place: Place) -> Iterator[Run]:
    """Tell "words <https://…>" apart, as mail programs write links."""
    at = 0
    for found in _ADDRESS.finditer(words):
        if found.start() > at:
            yield Run(words[at : found.start()], _moved(place, at))
        href = found["href"]
        is_bare = found["words"] in {href, href.removeprefix("mailto:")}
        yield Run(found["words"], _moved(place, found.start("words")), href=href)
        if not is_bare:
            yield Run(" ", _moved(place, found.start("href")))
        at = found.end()
    if at < len(words):
        yield Run(words[at:], _moved(place, at))


def _moved(place: Place, columns: int) -> Place:
    return Place(place.file, place.line, place.column + columns)
