"""Reading a report that was copied from a day card as text and filled in: nothing is guessed.

Asks are known by their words; quotation marks of mail programs are passed over. What has no certain
place is a problem with line and column; a greeting above the form is words of the report.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.problem import Place, Problem, Read, error
from lobbykit.domain.products.meeting_code import code_typed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lobbykit.domain.op import Value

SUMMARY = "summary"
LABELS = ("team", "met", "levels", "level", "answer", "questions", "theirs", "ours", "private")
RULE = "- - -"
CODE, ASK = "code", "ask"
_QUOTED = compiled_late(r"(?:[ \t]*>)*[ \t]*")
_NUMBERED = compiled_late(r"[0-9]{1,2}\.[ \t]+(?=\S)")
_BULLET = compiled_late(r"[-*\u2022\u2013][ \t]+")
_IN_BRACKETS = compiled_late(r"(?P<name>[^()]+?)\s*\((?P<more>[^()]+)\)")
_DAY = compiled_late(r"(?<![0-9-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9-])")
_FACTS = 2
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class FormWords:
    """The words of a form in one language: its labels by name, and what each level, and no answer, is called.

    `labels` has `code` and every name of LABELS; `levels` leads from a word in small letters to the code of a level.
    """

    lang: str
    labels: Mapping[str, str]
    levels: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FormCode:
    """The code at the top of a form, in whose words it is written, and where it stands."""

    code: str
    words: FormWords
    place: Place


@dataclass(frozen=True, slots=True)
class FilledForm:
    """What a form says, by the paths of a note's form, and where each of it stands."""

    fields: Mapping[str, Value]
    places: Mapping[str, Place]


@dataclass(frozen=True, slots=True)
class _Part:
    """One label of the form, or one ask, with the lines that belong to it."""

    label: str
    place: Place
    lines: list[tuple[str, Place]] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "\n".join(line for line, _ in self.lines).strip()

    @property
    def where(self) -> Place:
        return next((place for line, place in self.lines if line), self.place)


def form_code(text: str, known: Sequence[FormWords], file: str) -> Read[FormCode]:
    """Return the first sound code behind its label, or why there is none."""
    wrong: Place | None = None
    for line, place in _lines(text, file):
        for words in known:
            label = words.labels[CODE]
            if line.casefold().startswith(label.casefold()):
                if code := code_typed(line[len(label) :].strip(" :")):
                    return Read(FormCode(code, words, place))
                wrong = wrong or (place if any(one.isdigit() for one in line) else None)
    return Read(None, (error("report-code-wrong", wrong) if wrong else error("report-code-none", Place(file)),))


def read_form(text: str, code: FormCode, asks: Sequence[tuple[str, str]], brief: str) -> Read[FilledForm]:
    """Return what a form says. `asks` are pairs of an ask's id and its words; each is found by its words alone.

    A level that is left empty together with its answer says that the ask was not raised, as the form itself tells.
    """
    parts, problems = _parts(text, code, [_plain(told) for _, told in asks])
    made = _Filling(code.words, asks, brief)
    made.problems += problems
    ask: _Part | None = None
    for part in parts:
        if part.label == ASK:
            made.ask(ask)
            ask, made.level, made.answer = part, None, None
        elif part.label in ("level", "answer"):
            made.of_ask(part, ask)
        else:
            made.part(part)
    made.ask(ask)
    if not any(part.text for part in parts if part.label not in (ASK, "levels", SUMMARY)):
        made.problems.append(error("report-empty", code.place))
    return Read(FilledForm(made.fields, made.places), tuple(sorted(made.problems, key=_where)))


def _where(problem: Problem) -> tuple[int, int]:
    return (problem.place.line, problem.place.column) if problem.place else (0, 0)


def _lines(text: str, file: str) -> Iterator[tuple[str, Place]]:
    for number, line in enumerate(text.split("\n"), start=1):
        start = _QUOTED.match(line)
        column = start.end() if start else 0
        yield line[column:].rstrip(), Place(file, number, column + 1)


def _parts(text: str, code: FormCode, asks: Sequence[str]) -> tuple[list[_Part], list[Problem]]:
    """Divide a form at its labels, rules and asks; lines above all of them are the summary's, others are problems."""
    parts: list[_Part] = []
    problems: list[Problem] = []
    current: _Part | None = None
    facts = _FACTS
    lines = list(_lines(text, code.place.file))
    for at, (line, place) in enumerate(lines):
        if place.line == code.place.line:
            continue
        label = _label(line, code.words)
        following = next((one for one, _ in lines[at + 1 :] if one), "")
        if line == RULE:
            current = None
        elif label:
            rest = line[len(code.words.labels[label]) :]
            value = rest.strip()
            column = place.column + len(line) - len(rest.lstrip())
            current = _Part(label, place, [(value, replace(place, column=column))])
            parts.append(current)
        elif (number := _NUMBERED.match(line)) and (
            _label(following, code.words) == "level" or _plain(line[number.end() :]).startswith(tuple(asks))
        ):
            current = _Part(ASK, place, [(line[number.end() :], place)])
            parts.append(current)
        elif current is not None:
            current.lines.append((line, place))
        elif line and not [one for one in parts if one.label != SUMMARY] and facts and place.line > code.place.line:
            facts -= 1
        elif line and not [one for one in parts if one.label != SUMMARY]:
            parts.append(_Part(SUMMARY, place, [(line, place)]))
        elif line:
            problems.append(error("report-line-unplaced", place, text=line[:_SHOWN]))
    return parts, problems


def _label(line: str, words: FormWords) -> str:
    said = line.casefold()
    return next((name for name in LABELS if said.startswith(words.labels[name].casefold())), "")


class _Filling:
    """Puts the parts of a form where they belong."""

    def __init__(self, words: FormWords, asks: Sequence[tuple[str, str]], brief: str) -> None:
        self.fields: dict[str, Value] = {}
        self.places: dict[str, Place] = {}
        self.problems: list[Problem] = []
        self.level: _Part | None = None
        self.answer: _Part | None = None
        self._words = words
        self._asks = {_plain(told): name for name, told in asks}
        self._brief = brief

    def of_ask(self, part: _Part, ask: _Part | None) -> None:
        """Take a level or an answer; one that stands below no ask, or twice below one, is a problem."""
        if ask is None or (self.level if part.label == "level" else self.answer):
            if part.text:
                self._doubt(part.place, "report-line-unplaced", text=part.text[:_SHOWN])
        elif part.label == "level":
            self.level = part
        else:
            self.answer = part

    def ask(self, ask: _Part | None) -> None:
        """Put down what was said of an ask; its words decide which it is."""
        if ask is None:
            return
        level, answer = self.level.text if self.level else "", self.answer.text if self.answer else ""
        said = _plain(ask.text)
        words = max((one for one in self._asks if said.startswith(one)), key=len, default="")
        if beyond := said[len(words) :].strip() if words else "":
            self._doubt(ask.lines[-1][1], "report-line-unplaced", text=beyond[:_SHOWN])
        name = self._asks.get(words)
        if name is None:
            if level or answer:
                self._doubt(ask.place, "report-ask-unknown", text=ask.text[:_SHOWN])
            return
        path = f"ask/{self._brief}/{name}/"
        code = self._words.levels.get(_plain(level).rstrip(".!"), "") if level else "" if answer else "not-raised"
        if level and not code and self.level:
            self._doubt(self.level.where, "report-level-unknown", text=level[:_SHOWN])
        if f"{path}raised" in self.fields:
            self._doubt(ask.place, "report-label-twice", text=ask.text[:_SHOWN])
            return
        if code:
            self._put(f"{path}after", code, (self.level or ask).where)
        self._put(f"{path}raised", code != "not-raised", ask.place)
        if answer and self.answer:
            self._put(f"{path}answer", answer, self.answer.where)

    def part(self, part: _Part) -> None:
        """Put down what stands behind a label of its own."""
        if not part.text:
            return
        if part.label == "levels":
            known = {word for one in self._words.levels for word in one.split()} | {"/"}
            if any(_plain(word) not in known for word in part.text.split()):
                self._doubt(part.where, "report-line-unplaced", text=part.text[:_SHOWN])
        elif part.label == "private":
            self._put("private/impression", part.text, part.where)
        elif part.label == SUMMARY:
            told = self.fields.get(SUMMARY)
            self.fields[SUMMARY] = f"{told}\n{part.text}" if told else part.text
            self.places.setdefault(SUMMARY, part.where)
        elif part.label in ("team", "met"):
            self._people(part)
        else:
            self._items(part)

    def _people(self, part: _Part) -> None:
        kind, more, between = ("team", "role", ";,") if part.label == "team" else ("staff", "title", ";")
        for number, (said, place) in enumerate(_named(part, between), start=1):
            found = _IN_BRACKETS.fullmatch(said)
            name = found["name"] if found else said
            if "," in name or (not found and ("(" in name or ")" in name)):
                self._doubt(place, "report-names-unclear", text=said[:_SHOWN])
                continue
            self._put(f"{kind}/{number}/name", name, place)
            if found:
                self._put(f"{kind}/{number}/{more}", found["more"].strip(), place)

    def _items(self, part: _Part) -> None:
        for number, (said, place) in enumerate(_listed(part), start=1):
            if part.label == "questions":
                self._put(f"question/{number}/text", said, place)
                continue
            item = f"promise/{part.label}-{number}/"
            self._put(f"{item}side", part.label, place)
            self._put(f"{item}text", said, place)
            days = _DAY.findall(said)
            if len(days) == 1:
                self._put(f"{item}due", days[0], place)

    def _put(self, path: str, value: Value, place: Place) -> None:
        if path in self.fields:
            self._doubt(place, "report-label-twice", text=str(value)[:_SHOWN])
            return
        self.fields[path], self.places[path] = value, place

    def _doubt(self, place: Place, code: str, text: str) -> None:
        self.problems.append(error(code, place, text=text))


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _named(part: _Part, between: str) -> Iterator[tuple[str, Place]]:
    for line, place in part.lines:
        at = 0
        for piece in re.split(f"[{between}](?![^(]*\\))", line):
            if said := piece.strip():
                yield said, replace(place, column=place.column + at + len(piece) - len(piece.lstrip()))
            at += len(piece) + 1


def _listed(part: _Part) -> Iterator[tuple[str, Place]]:
    """Yield each line; where lines have bullets, what has none goes on from the line before it."""
    lines = [(line, place) for line, place in part.lines if line]
    marked = any(_BULLET.match(line) for line, _ in lines)
    found: list[tuple[list[str], Place]] = []
    for line, place in lines:
        bullet = _BULLET.match(line)
        if marked and not bullet and found:
            found[-1][0].append(line)
        else:
            found.append(([line[bullet.end() :] if bullet else line], place))
    yield from (("\n".join(said), place) for said, place in found)
