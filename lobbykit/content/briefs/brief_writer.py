"""A brief that was recognized becomes the text of a brief file, spelled for people who will finish it."""

from __future__ import annotations

import re
import textwrap
from bisect import bisect_right
from typing import TYPE_CHECKING

from lobbykit.domain.measure import Chamber

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.domain.drafting.drafted import DraftAsk, DraftBrief, DraftPart, DraftTerms
    from lobbykit.domain.drafting.source_reading import DraftSource
    from lobbykit.domain.measure import Measure
    from lobbykit.domain.problem import Place

WIDTH = 110
_PLAIN = re.compile(r"[A-Za-z0-9$][A-Za-z0-9 ._/$,+-]*(?<! )")
_BROKEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]")


def brief_text(brief: DraftBrief, remarks: Iterable[tuple[Place | None, str]] = ()) -> str:
    """Return the text of a brief file.

    `remarks` are sentences with the place in the original that they are about; each stands as a comment before the
    part that holds this place, at the head when none does.
    """
    writer = _Writer(_owned(brief, remarks))
    writer.head(brief)
    for part in brief.figures:
        writer.figure(part, first=part is brief.figures[0])
    for part in brief.sections:
        writer.section(part, first=part is brief.sections[0])
    for ask in brief.asks:
        writer.ask(ask, brief.congress, first=ask is brief.asks[0])
    for part in brief.points:
        writer.point(part, first=part is brief.points[0])
    for part in brief.questions:
        writer.question(part, first=part is brief.questions[0])
    for source in brief.sources:
        writer.source(source, first=source is brief.sources[0])
    writer.rest(brief)
    return writer.text


def _owned(brief: DraftBrief, remarks: Iterable[tuple[Place | None, str]]) -> dict[int, list[str]]:
    """Return the remarks by the line on which the part begins that they are about; 0 for the head."""
    parts = (*brief.figures, *brief.sections, *brief.points, *brief.questions)
    places = [*(one.place for one in parts), *(one.place for one in brief.sources)]
    places += [ask.terms[0].place for ask in brief.asks]
    starts = sorted({place.line for place in places})
    out: dict[int, list[str]] = {}
    for place, text in remarks:
        at = bisect_right(starts, place.line) if place else 0
        out.setdefault(starts[at - 1] if at and place and place.column + place.line > 2 else 0, []).append(text)  # noqa: PLR2004
    return out


class _Writer:
    """Lines of YAML, with a remark before the part that it is about."""

    def __init__(self, remarks: dict[int, list[str]]) -> None:
        self._lines: list[str] = []
        self._remarks = remarks

    @property
    def text(self) -> str:
        return "\n".join(self._lines) + "\n"

    def head(self, brief: DraftBrief) -> None:
        self._remark(0, "")
        self._put("lobbykit", "brief/1", "")
        for key, value in (("id", brief.id), ("title", brief.title), ("lang", brief.lang)):
            self._put(key, value, "")
        self._put("congress", str(brief.congress), "")
        self._put("as_of", brief.as_of.isoformat(), "")
        self._put("x-imported-from", re.split(r"[/\\]", brief.file)[-1], "")
        if brief.contact:
            self._lines += ["", "contact:"]
            contact = brief.contact
            for key, value in (("name", contact.name), ("role", contact.role), ("email", contact.email)):
                self._put(key, value, "  ")
            self._put("phone", contact.phone, "  ")
            self._put("x-as-typed", contact.typed, "  ")
        if brief.lede:
            self._lines.append("")
            self._put("lede", brief.lede, "")

    def figure(self, part: DraftPart, *, first: bool) -> None:
        self._open("figures", part.place.line, first=first)
        self._item((("value", part.head), ("label", part.text), ("source", part.source)))

    def section(self, part: DraftPart, *, first: bool) -> None:
        self._open("sections", part.place.line, first=first)
        self._item((("id", part.id), ("heading", part.head), ("body", part.text)))

    def point(self, part: DraftPart, *, first: bool) -> None:
        self._open("talking_points", part.place.line, first=first)
        self._item((("id", part.id), ("text", part.text)))

    def question(self, part: DraftPart, *, first: bool) -> None:
        self._open("questions", part.place.line, first=first)
        self._item((("they_say", part.head), ("we_say", part.text)))

    def ask(self, ask: DraftAsk, congress: int, *, first: bool) -> None:
        self._open("asks", ask.terms[0].place.line, first=first)
        self._item((("id", ask.id), ("x-intro", ask.intro), ("x-marker", ask.marker)))
        if not ask.is_halved:
            self._terms(ask.terms[0], congress, "    ")
            return
        for terms in ask.terms:
            self._lines.append(f"    {(terms.chamber or Chamber.HOUSE).value}:")
            self._terms(terms, congress, "      ")

    def source(self, source: DraftSource, *, first: bool) -> None:
        self._open("sources", source.place.line, first=first)
        self._lines.append(f"  {source.id}:")
        pairs = (
            ("author", source.author),
            ("title", source.title),
            ("publisher", source.publisher),
            ("date", source.dated),
            ("url", source.url),
            ("x-as-typed", source.typed),
        )
        for key, value in pairs:
            self._put(key, value, "    ")

    def rest(self, brief: DraftBrief) -> None:
        """Write what announced a part, and what fitted nowhere, each with its line in the original."""
        for key, entries in (("x-headings", brief.headings), ("x-left-over", brief.left_over)):
            if entries:
                self._lines += ["", f"{key}:"]
            for line, text in entries:
                self._item((("line", str(line)), ("text", text)))

    def _terms(self, terms: DraftTerms, congress: int, indent: str) -> None:
        self._put("action", terms.action.value, indent)
        if terms.measures:
            spelled = ", ".join(_spelled(measure, congress) for measure in terms.measures)
            self._lines.append(f"{indent}measures: [{spelled}]")
        self._put("lead", terms.lead, indent)
        self._put("reason", terms.reason, indent)
        self._put("deadline", terms.deadline.isoformat() if terms.deadline else "", indent)
        self._put("amount", terms.amount, indent)
        self._put("x-joined-by", terms.joint, indent)
        if terms.sponsors:
            self._lines.append(f"{indent}x-sponsors:")
            for measure, who in terms.sponsors:
                self._put(_spelled(measure, congress), who, f"{indent}  ")

    def _open(self, key: str, line: int, *, first: bool) -> None:
        if first:
            self._lines += ["", f"{key}:"]
        self._remark(line, "  ")

    def _remark(self, line: int, indent: str) -> None:
        for text in self._remarks.pop(line, ()):
            lines = textwrap.wrap(_BROKEN.sub(" ", text), WIDTH - 6, break_long_words=False, break_on_hyphens=False)
            self._lines += [f"{indent}# {one}" for one in lines]

    def _item(self, pairs: Iterable[tuple[str, str]]) -> None:
        start = len(self._lines)
        for key, value in pairs:
            self._put(key, value, "    ")
        self._lines[start] = f"  - {self._lines[start].strip()}"

    def _put(self, key: str, value: str, indent: str) -> None:
        if value.strip():
            self._lines += _entry(key, value, indent)


def _spelled(measure: Measure, congress: int) -> str:
    suffix = "" if measure.congress == congress else f"-{measure.congress}"
    return f"{measure.kind.label}{measure.number}{suffix}"


def _entry(key: str, value: str, indent: str) -> list[str]:
    """Spell a key and its text: bare, in quotation marks, or folded over several lines."""
    value = _BROKEN.sub(" ", value)
    room = WIDTH - len(indent) - len(key) - 4
    if _PLAIN.fullmatch(value) and len(value) <= room and "\n" not in value:
        return [f"{indent}{key}: {value}"]
    if "\n" not in value and len(value) <= room and '"' not in value and "\\" not in value:
        return [f'{indent}{key}: "{value}"']
    return [f"{indent}{key}: >-", *_folded(value, f"{indent}  ")]


def _folded(value: str, indent: str) -> list[str]:
    out: list[str] = []
    for paragraph in value.split("\n\n"):
        words = " ".join(paragraph.split(" ")).replace("\n", " ").strip()
        lines = textwrap.wrap(words, WIDTH - len(indent), break_long_words=False, break_on_hyphens=False)
        out += [*([""] if out else []), *(f"{indent}{line}" for line in lines)]
    return out
