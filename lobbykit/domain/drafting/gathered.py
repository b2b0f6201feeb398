"""The parts of a brief as they fill up, one block after the other; what is too much for a brief is left over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.domain.ask import Action
from lobbykit.domain.drafting.asking import answered_at, opens_question
from lobbykit.domain.drafting.contact_reading import read_contact
from lobbykit.domain.drafting.drafted import DraftAsk, DraftBrief, DraftContact, DraftPart, DraftTerms
from lobbykit.domain.drafting.figures import figure_of
from lobbykit.domain.drafting.lists import LISTED, bullet
from lobbykit.domain.drafting.markup import marked
from lobbykit.domain.drafting.names import Names
from lobbykit.domain.drafting.opening import UNKNOWN
from lobbykit.domain.drafting.runs import Block, BlockKind, Run, Runs, cut, stripped
from lobbykit.domain.problem import Place, error, warning

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lobbykit.domain.problem import Problem

MOST = {"sections": 50, "asks": 50, "figures": 20, "points": 500, "questions": 500}
LONGEST_BODY = 19_000


class Gathered:
    """What was found so far. `sources` are the sources by label; every word given is in a part or left over."""

    def __init__(self, sources: Mapping[str, str]) -> None:
        self.doubts: list[Problem] = []
        self.names = Names()
        self.asks: list[DraftAsk] = []
        self._sources = sources
        self._lede: list[str] = []
        self._heading: Block | None = None
        self._sections: list[DraftPart] = []
        self._points: list[DraftPart] = []
        self._questions: list[DraftPart] = []
        self._figures: list[DraftPart] = []
        self._contact: DraftContact | None = None
        self._headings: list[tuple[int, str]] = []
        self._left: list[tuple[int, str]] = []

    def inline(self, runs: Runs | Sequence[Run]) -> str:
        """Return runs as a brief writes them."""
        said = marked(runs, self._sources)
        self.doubts += said.problems
        return said.text

    def open(self, heading: Block) -> None:
        """Begin a section; it stands in the brief once a text comes under it."""
        self._heading = heading

    def close(self) -> None:
        """Keep a heading under which no text came."""
        if self._heading is not None:
            self.announce(self._heading)
        self._heading = None

    def announce(self, heading: Block) -> None:
        """Keep words that announce a part and stand in no text."""
        self._headings.append((heading.place.line, self.inline(heading.runs)))

    def body(self, block: Block, *, in_section: bool) -> None:
        """Put a block into the section that is open, or the lede."""
        text = self.inline(block.runs)
        if len(text) > LONGEST_BODY:
            self.leave(block)
            return
        if block.kind in LISTED:
            text = f"{'' if block.kind is BlockKind.ROW else bullet(block)}{text}"
        if self._heading is not None and text:
            heading, self._heading = self._heading, None
            name = self.names.new("section", heading.words)
            self._sections.append(DraftPart(name, self.inline(heading.runs), text, heading.place))
        elif self._sections and in_section and len(self._sections[-1].text) + len(text) <= LONGEST_BODY:
            last = self._sections[-1]
            self._sections[-1] = replace(last, text=f"{last.text}\n\n{text}")
        elif not self._sections and in_section and sum(map(len, self._lede)) + len(text) < LONGEST_BODY:
            self._lede.append(text)
        else:
            self.leave(block)

    def point(self, block: Block) -> None:
        """Take a talking point."""
        text = self.inline(block.runs)
        if len(text) > LONGEST_BODY:
            self.leave(block)
        else:
            self._points.append(DraftPart(self.names.new("point", block.words), "", text, block.place))

    def question(self, block: Block) -> None:
        """Take a question, or what answers the last one."""
        text = self.inline(block.runs)
        last = self._questions[-1] if self._questions else None
        if len(text) + len(last.text if last else "") > LONGEST_BODY:
            self.leave(block)
        elif (end := answered_at(block)) is not None:
            asked, answer = self.inline(cut(block.runs, 0, end)), self.inline(stripped(cut(block.runs, end)))
            self._questions.append(DraftPart("", asked, answer, block.place))
        elif opens_question(block.words):
            self._questions.append(DraftPart("", text, "", block.place))
        elif last is not None:
            self._questions[-1] = replace(last, text=f"{last.text}\n\n{text}".strip())
        else:
            self.leave(block)

    def figure(self, block: Block) -> bool:
        """Take a figure; return whether the block is one."""
        found = figure_of(block, self._sources, self.inline)
        if found is None:
            return False
        self._figures.append(found)
        return True

    def contact(self, block: Block) -> None:
        """Take the first contact that has a name; others are left over."""
        if self._contact is not None:
            self.leave(block)
            return
        self._contact = read_contact("".join(run.text for run in block.runs), block.place, self.doubts)
        if self._contact is None:
            self._left.append((block.place.line, self.inline(block.runs)))

    def leave(self, block: Block) -> None:
        """Keep a block that fits nowhere, and say so."""
        self.leave_words(block.place, block.words, self.inline(block.runs))

    def leave_words(self, place: Place, shown: str, words: str) -> None:
        """Keep words that fit nowhere, and say so with the beginning of what is shown."""
        self.doubts.append(warning("draft-left-over", place, text=shown[:80]))
        self._left.append((place.line, words.strip()))

    def brief(self, start: DraftBrief) -> DraftBrief:
        """Return the brief with all that was found."""
        self.close()
        self._unanswered()
        if not self.asks:
            place = Place(start.file)
            self.doubts.append(error("draft-no-ask", place))
            self.asks.append(DraftAsk("ask", (DraftTerms(Action.ANSWER, UNKNOWN, place, sure=False),)))
        return replace(
            start,
            lede="\n\n".join(self._lede),
            figures=self._bounded("figures", self._figures),
            sections=self._bounded("sections", self._sections),
            asks=self._bounded_asks(),
            points=self._bounded("points", self._points),
            questions=self._bounded("questions", self._questions),
            contact=self._contact,
            headings=tuple(self._headings),
            left_over=tuple(self._left),
            doubts=tuple(self.doubts),
        )

    def _unanswered(self) -> None:
        for one in [one for one in self._questions if not one.text]:
            self.doubts.append(warning("draft-question-open", one.place, text=one.head[:80]))
            self._left.append((one.place.line, one.head))
        self._questions = [one for one in self._questions if one.text]

    def _bounded(self, what: str, found: list[DraftPart]) -> tuple[DraftPart, ...]:
        for one in found[MOST[what] :]:
            self.leave_words(one.place, one.head or one.text, f"{one.head} {one.text}")
        return tuple(found[: MOST[what]])

    def _bounded_asks(self) -> tuple[DraftAsk, ...]:
        for terms in (terms for ask in self.asks[MOST["asks"] :] for terms in ask.terms):
            self.leave_words(terms.place, terms.lead, f"{terms.lead} {terms.reason}")
        return tuple(self.asks[: MOST["asks"]])
