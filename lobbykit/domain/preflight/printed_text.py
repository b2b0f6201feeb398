"""The texts of a brief that reach paper or a delegate's lips, each with what it belongs to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.located import standing
from lobbykit.domain.measure import Chamber
from lobbykit.domain.prose import parse_inline, plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.ask import Ask, AskTerms
    from lobbykit.domain.audience import Prose
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.located import Standing
    from lobbykit.domain.problem import Place
    from lobbykit.domain.prose import Text

MEASURE_PLACEHOLDER = "{measure}"
_SOURCE_MARK = compiled_late(r"\[\^[A-Za-z0-9_-]+\]|\]\((?:src:[^)\s]+|https?:[^)\s]+)\)")
_SENTENCE_END = compiled_late(r"(?<=[.!?])[\"\u201d)]*\s+(?=[A-ZÁÉÍÓÚÑ¿¡\"\u201c\u0002])")
_ABBREVIATION = compiled_late(
    r"(?:\b(?:U\.S|Rep|Sen|Del|Reps|Sens|H\.R|S|Res|Con|J|Mr|Ms|Mrs|Dr|St|No|Jr|Sr|EE|UU|[A-Z])\.)$"
)
_LONGEST_ABBREVIATION = 12
SOURCED = "\u0001"


@dataclass(frozen=True, slots=True)
class PrintedText:
    """One wording, the part it plays, and the ask and terms it belongs to, if any.

    Parts: title, event, lede, figure, heading, body, lead, reason, note (thanks and other wordings of an ask), chart,
    local, story, point, question. `sourced` is true when the part names its sources beside the text; `audience` is the
    one chamber that it is shown to, if only one.
    """

    text: Text
    part: str
    ask: Ask | None = None
    terms: AskTerms | None = None
    sourced: bool = False
    audience: Chamber | None = None

    @property
    def words(self) -> str:
        """Return the words without markup, on one line."""
        return " ".join(plain_text(parse_inline(self.text.raw)).split())

    def place_of(self, found: str, start: int) -> Place:
        """Return where words found at `start` of `words` stand in the file, also when the same stand there earlier."""
        exact = self.exactly(start, start + len(found))
        if exact:
            return exact.place
        whole = rf"(?<!\w){re.escape(found)}(?!\w)"
        return self.text.place_of(found, len(re.findall(whole, self.words[:start])))

    def exactly(self, start: int, end: int) -> Standing | None:
        """Return where `words[start:end]` stand and how the file spells them; None when that cannot be told."""
        return standing(self.text, self.words, start, end)

    def chamber(self, ask: Ask) -> Chamber | None:
        """Return the one chamber that its half of the ask speaks to, None when it speaks to both."""
        if self.terms is ask.house:
            return Chamber.HOUSE
        return Chamber.SENATE if self.terms is ask.senate else None

    @property
    def readings(self) -> tuple[str, ...]:
        """The words as they will be printed: once for each measure that {measure} can stand for."""
        if MEASURE_PLACEHOLDER not in self.words or self.terms is None or not self.terms.measures:
            return (self.words,)
        return tuple(self.words.replace(MEASURE_PLACEHOLDER, ref.measure.text) for ref in self.terms.measures)

    @property
    def sentences(self) -> tuple[str, ...]:
        """Its sentences without markup; one that carries a source ends its sourced words with SOURCED."""
        marked = _SOURCE_MARK.sub(lambda found: f"{SOURCED}{found[0]}", self.text.raw)
        words = " ".join(plain_text(parse_inline(marked)).split())
        out: list[str] = []
        start = 0
        for end in _SENTENCE_END.finditer(words):
            if not _ABBREVIATION.search(
                words[max(end.start() - _LONGEST_ABBREVIATION, start) : end.start()].rstrip(SOURCED)
            ):
                out.append(words[start : end.start()])
                start = end.end()
        return (*out, words[start:])

    def located_sentences(self) -> Iterator[tuple[str, int, bool]]:
        """Yield each sentence without marks, where it begins in the words, and whether it carries a source."""
        words, position = self.words, 0
        for marked in self.sentences:
            sentence = " ".join(marked.replace(SOURCED, "").split())
            position = max(words.find(sentence, position), position)
            yield sentence, position, SOURCED in marked


def printed_texts(brief: Brief) -> Iterator[PrintedText]:
    """Yield every wording of the brief, in the order of the format."""
    yield from _each(brief.title, "title")
    if brief.event:
        yield PrintedText(brief.event, "event")
    yield from _each(brief.lede, "lede")
    for figure in brief.figures:
        yield PrintedText(figure.value, "figure", sourced=True)
        yield from _each(figure.label, "figure", sourced=True)
    for section in brief.sections:
        yield from _each(section.heading, "heading", audience=section.show_to.chamber)
        yield from _each(section.body, "body", audience=section.show_to.chamber)
    yield from (one for ask in brief.asks for terms in ask.all_terms for one in _ask_texts(ask, terms))
    yield from _spoken_texts(brief)
    for chart in brief.charts:
        for prose in (chart.title, chart.alt):
            yield from _each(prose, "chart", sourced=True)


def _spoken_texts(brief: Brief) -> Iterator[PrintedText]:
    for point in brief.talking_points:
        yield from _each(point.text, "point", sourced=bool(point.sources))
    for question in brief.questions:
        for prose in (question.they_say, question.we_say):
            yield from _each(prose, "question", sourced=bool(question.sources))
    for story in brief.stories:
        yield from _each(story.text, "story", audience=story.show_to.chamber)
    for sentence in brief.local:
        chamber = Chamber.HOUSE if "-" in sentence.district else sentence.chamber
        yield from _each(sentence.text, "local", sourced=bool(sentence.sources), audience=chamber)


def _ask_texts(ask: Ask, terms: AskTerms) -> Iterator[PrintedText]:
    parts = (
        ("lead", terms.lead),
        ("reason", terms.reason),
        ("note", terms.thanks),
        ("note", terms.thanks_leader),
        ("note", terms.for_committee),
        ("note", terms.for_nonvoting),
        ("note", terms.next_step),
    )
    for part, prose in parts:
        if prose:
            for text in prose.texts:
                yield PrintedText(text, part, ask, terms, sourced=bool(ask.sources))


def _each(
    prose: Prose | None, part: str, *, sourced: bool = False, audience: Chamber | None = None
) -> Iterator[PrintedText]:
    if prose:
        for text in prose.texts:
            yield PrintedText(text, part, sourced=sourced, audience=audience)
