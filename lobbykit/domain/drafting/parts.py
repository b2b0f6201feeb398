"""The parts of a brief, gathered block by block."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.domain.ask import Action
from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.drafting.actions import chamber_of, names_chamber_only, plea_at, stance_of
from lobbykit.domain.drafting.ask_reading import Context, read_ask
from lobbykit.domain.drafting.asking import is_asking_row, is_led, is_plain_ask, may_ask, opens_question
from lobbykit.domain.drafting.contact_reading import read_contact, speaks_of_contact
from lobbykit.domain.drafting.drafted import DraftAsk, DraftBrief, DraftContact, DraftPart, DraftTerms
from lobbykit.domain.drafting.figures import figure_of
from lobbykit.domain.drafting.headings import Role, role_of
from lobbykit.domain.drafting.lists import LISTED, Leading, bullet, follows, leading, leads_into
from lobbykit.domain.drafting.markup import marked
from lobbykit.domain.drafting.names import Names
from lobbykit.domain.drafting.opening import UNKNOWN
from lobbykit.domain.drafting.runs import TABLE_HEAD, Block, BlockKind, Run, Runs, cut, place_of, plain, stripped
from lobbykit.domain.problem import Place, error, note, warning

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lobbykit.domain.measure import Chamber
    from lobbykit.domain.problem import Problem

MOST = {"sections": 50, "asks": 50, "figures": 20, "points": 500, "questions": 500}
_LONG_BODY = 19_000


class Parts:
    """What was found so far. `known` are the sources by label; `title` is the number of the title's block."""

    def __init__(self, known: Mapping[str, str], congress: int, title: int | None) -> None:
        self.doubts: list[Problem] = []
        self._context, self._title = Context(known, congress), title
        self._names = Names()
        self._lede: list[str] = []
        self._role = Role.SECTION
        self._heading: Block | None = None
        self._sections: list[DraftPart] = []
        self._asks: list[DraftAsk] = []
        self._points: list[DraftPart] = []
        self._questions: list[DraftPart] = []
        self._figures: list[DraftPart] = []
        self._contact: DraftContact | None = None
        self._headings: list[tuple[int, str]] = []
        self._left: list[tuple[int, str]] = []
        self._intro: Leading | None = None
        self._led_by: tuple[int, str] | None = None
        self._chamber: Chamber | None = None
        self._asking_list = False

    def take(self, blocks: Sequence[Block]) -> None:
        """Put every block where it belongs."""
        skipped = set() if self._title is None else {self._title}
        for number, block in enumerate(blocks):
            if number in skipped or not (block.words or block.runs):
                continue
            after = blocks[number + 1] if number + 1 < len(blocks) else None
            if block.kind in LISTED and (number == 0 or blocks[number - 1].kind not in LISTED):
                self._begin_list(blocks, number, skipped)
            elif block.kind not in LISTED:
                self._led_into(None)
            if self._title is not None and number < self._title:
                self._leave(block)
            elif block.kind is BlockKind.HEADING:
                self._begin(block, after)
            elif block.kind in LISTED:
                self._item(block)
            else:
                self._paragraph(block, after)

    def _begin_list(self, blocks: Sequence[Block], number: int, skipped: set[int]) -> None:
        listed = itertools.takewhile(lambda one: one.kind in LISTED, blocks[number : number + MOST["asks"]])
        self._asking_list = any((one := stance_of(block.words)) is not None and one.strong for block in listed)
        end = follows(blocks, number)
        if end is not None and self._intro is None and not stance_of(blocks[number].words):
            skipped.add(end)
            self._led_into(leading(blocks[end].words), blocks[end])
        if blocks[number].kind is BlockKind.ROW:
            self.doubts.append(note("draft-table", blocks[number].place))

    def _led_into(self, intro: Leading | None, block: Block | None = None) -> None:
        """Remember what leads into a list; words of an earlier one that no ask took are left over."""
        if self._led_by is not None:
            self.doubts.append(warning("draft-left-over", Place("", self._led_by[0]), text=self._led_by[1][:80]))
            self._left.append(self._led_by)
        self._intro = intro
        self._led_by = (block.place.line, self._inline(block.runs)) if block else None

    def _begin(self, block: Block, after: Block | None) -> None:
        self._close()
        self._role = role_of(block.words)
        self._chamber = chamber_of(f"{block.words}:")
        if self._role is Role.SECTION and self._chamber is not None and names_chamber_only(block.words):
            self._role = Role.ASKS
        intro = leads_into(block, after) if self._role is Role.SECTION else None
        if intro is not None:
            self._role = Role.ASKS
            self._led_into(intro, block)
            return
        if self._role is not Role.SECTION:
            self._headings.append((block.place.line, self._inline(block.runs)))
            return
        if not block.sure:
            self.doubts.append(note("draft-heading-likely", block.place, text=block.words[:80]))
        self._heading = block

    def _close(self) -> None:
        """Keep a heading under which no text came."""
        if self._heading is not None:
            self._headings.append((self._heading.place.line, self._inline(self._heading.runs)))
        self._heading = None

    def _paragraph(self, block: Block, after: Block | None) -> None:
        intro = leads_into(block, after)
        stance = stance_of(block.words)
        plea = plea_at(plain(block.runs))
        is_ask = stance is not None and stance.strong
        if self._role is Role.CONTACT or (not is_ask and speaks_of_contact(block.words)):
            self._contact_line(block)
        elif intro is not None and (intro.is_ask or self._role is Role.ASKS):
            self._led_into(intro, block)
        elif self._role is Role.QUESTIONS:
            self._question(block)
        elif self._role is Role.POINTS:
            self._point(block)
        elif (self._role is Role.ASKS and (stance or plea is not None or is_led(block))) or is_plain_ask(block):
            self._ask(block)
        elif plea is not None:
            self._part_plea(block, plea)
        elif is_ask and self._role in {Role.SECTION, Role.ASKS}:
            self.doubts.append(note("draft-plea", block.place, text=block.words[:80]))
            self._ask(block)
        else:
            if may_ask(block, self._context.congress):
                self.doubts.append(note("draft-ask-perhaps", block.place, text=block.words[:80]))
            self._body(block)

    def _item(self, block: Block) -> None:
        stance = stance_of(block.words)
        asks = self._role is Role.ASKS or (self._intro is not None and self._intro.is_ask)
        if block.kind is BlockKind.ROW:
            asks = asks and bool(stance or find_measures(block.words, congress=self._context.congress))
        asks = asks or (self._asking_list and (stance is not None or block.words.endswith("?")))
        if self._role is Role.CONTACT:
            self._contact_line(block)
        elif self._role is Role.QUESTIONS:
            self._question(block)
        elif self._role is Role.POINTS:
            self._point(block)
        elif self._role is Role.FIGURES and self._figure(block):
            return
        elif block.kind is BlockKind.ROW and block.marker == TABLE_HEAD:
            self._headings.append((block.place.line, self._inline(block.runs)))
        elif (
            asks
            or is_asking_row(block, self._context.congress)
            or (stance is not None and (stance.strong or stance.pleading or is_led(block)))
        ):
            self._ask(block)
        else:
            self.doubts.append(note("draft-list-in-section", block.place, text=block.words[:80]))
            self._body(block)

    def _part_plea(self, block: Block, at: int) -> None:
        """Leave what precedes "we ask you to …" in the section and make an ask of the rest."""
        self.doubts.append(
            note("draft-plea", place_of(block.runs, at, block.place), text=plain(block.runs)[at : at + 80])
        )
        self._body(replace(block, runs=stripped(cut(block.runs, 0, at))))
        rest = stripped(cut(block.runs, at))
        self._ask(replace(block, runs=rest, place=place_of(rest, 0, block.place)))

    def _ask(self, block: Block) -> None:
        intro = self._intro
        words, stance = (intro.words, intro.stance) if intro else ("", None)
        context = replace(self._context, intro=words, stance=stance, chamber=self._chamber)
        read = read_ask(block.runs, block.place, context)
        if any(len(one.reason) > _LONG_BODY for group in read.groups for one in group):
            self._leave(block)
            return
        self.doubts += read.doubts
        for group in read.groups:
            led, self._led_by = self._led_by, None
            name = self._names.new("ask", group[0].lead)
            self._asks.append(DraftAsk(name, group, led[1] if led else "", block.marker.strip("-*+\u2022")))

    def _body(self, block: Block) -> None:
        text = self._inline(block.runs)
        if len(text) > _LONG_BODY:
            self._leave(block)
            return
        if block.kind in LISTED:
            text = f"{'' if block.kind is BlockKind.ROW else bullet(block)}{text}"
        if self._heading is not None and text:
            heading, self._heading = self._heading, None
            name = self._names.new("section", heading.words)
            self._sections.append(DraftPart(name, self._inline(heading.runs), text, heading.place))
        elif self._sections and self._role is Role.SECTION:
            last = self._sections[-1]
            if len(last.text) + len(text) > _LONG_BODY:
                self._leave(block)
                return
            self._sections[-1] = replace(last, text=f"{last.text}\n\n{text}")
        elif self._role is Role.SECTION and sum(map(len, self._lede)) + len(text) < _LONG_BODY:
            self._lede.append(text)
        else:
            self._leave(block)

    def _point(self, block: Block) -> None:
        text = self._inline(block.runs)
        if len(text) > _LONG_BODY:
            self._leave(block)
        else:
            self._points.append(DraftPart(self._names.new("point", block.words), "", text, block.place))

    def _question(self, block: Block) -> None:
        text = self._inline(block.runs)
        last = self._questions[-1] if self._questions else None
        if len(text) + len(last.text if last else "") > _LONG_BODY:
            self._leave(block)
        elif opens_question(block.words):
            self._questions.append(DraftPart("", text, "", block.place))
        elif last is not None:
            self._questions[-1] = replace(last, text=f"{last.text}\n\n{text}".strip())
        else:
            self._leave(block)

    def _figure(self, block: Block) -> bool:
        found = figure_of(block, self._context.sources, self._inline)
        if found is None:
            return False
        self._figures.append(found)
        return True

    def _contact_line(self, block: Block) -> None:
        words = block.words
        if self._contact is not None:
            self._leave(block)
            return
        self._contact = read_contact(words, block.place, self.doubts)
        if self._contact is None:
            self._left.append((block.place.line, self._inline(block.runs)))

    def _leave(self, block: Block) -> None:
        self._leave_words(block.place, block.words, self._inline(block.runs))

    def _inline(self, runs: Runs | Sequence[Run]) -> str:
        said = marked(runs, self._context.sources)
        self.doubts += said.problems
        return said.text

    def brief(self, start: DraftBrief) -> DraftBrief:
        """Return the brief with all that was found; what is too much for a brief is left over."""
        self._close()
        self._led_into(None)
        self._unanswered()
        if not self._asks:
            place = Place(start.file)
            self.doubts.append(error("draft-no-ask", place))
            self._asks.append(DraftAsk("ask", (DraftTerms(Action.ANSWER, UNKNOWN, place, sure=False),)))
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
            self._leave_words(one.place, one.head or one.text, f"{one.head} {one.text}")
        return tuple(found[: MOST[what]])

    def _bounded_asks(self) -> tuple[DraftAsk, ...]:
        for terms in (terms for ask in self._asks[MOST["asks"] :] for terms in ask.terms):
            self._leave_words(terms.place, terms.lead, f"{terms.lead} {terms.reason}")
        return tuple(self._asks[: MOST["asks"]])

    def _leave_words(self, place: Place, shown: str, words: str) -> None:
        self.doubts.append(warning("draft-left-over", place, text=shown[:80]))
        self._left.append((place.line, words.strip()))
