"""Every block finds its part: what a heading announces, what leads into a list, and what the words themselves ask."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.domain.citation.finder import find_measures
from lobbykit.domain.drafting import rows
from lobbykit.domain.drafting.actions import chamber_of, names_chamber_only, names_everyone, plea_at, stance_of
from lobbykit.domain.drafting.ask_reading import Context, read_ask
from lobbykit.domain.drafting.asking import is_asking_row, is_led, is_plain_ask, is_typed_question, may_ask
from lobbykit.domain.drafting.contact_reading import speaks_of_contact
from lobbykit.domain.drafting.deadlines import is_deadline, meant_by, names_deadline, with_deadline
from lobbykit.domain.drafting.drafted import DraftAsk, DraftBrief
from lobbykit.domain.drafting.gathered import LONGEST_BODY, MOST, Gathered
from lobbykit.domain.drafting.headings import Role, role_of
from lobbykit.domain.drafting.lists import LISTED, Leading, follows, leading, leads_into
from lobbykit.domain.drafting.money import announces_money, money_stance
from lobbykit.domain.drafting.runs import TABLE_HEAD, Block, BlockKind, cut, place_of, plain, stripped
from lobbykit.domain.problem import Place, note

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lobbykit.domain.drafting.actions import Stance
    from lobbykit.domain.measure import Chamber


class Parts:
    """What was found so far. `known` are the sources by label; `title` is the number of the title's block."""

    def __init__(self, known: Mapping[str, str], congress: int, title: int | None, told: str) -> None:
        self._into = Gathered(known)
        self._context, self._title = Context(known, congress), title
        self._role = Role.SECTION
        self._intro: Leading | None = None
        self._led_by: tuple[int, str] | None = None
        self._chamber: Chamber | None = None
        self._asking_list = False
        self._titled_money = self._money = announces_money(told)
        self._just_asked = False

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
            asked = len(self._into.asks)
            self._put(block, after, before_title=self._title is not None and number < self._title)
            self._just_asked = len(self._into.asks) > asked

    def _put(self, block: Block, after: Block | None, *, before_title: bool) -> None:
        if before_title:
            self._into.leave(block)
        elif block.kind is BlockKind.HEADING:
            self._begin(block, after)
        elif self._just_asked and is_deadline(block) and stance_of(block.words) is None:
            self._deadline(block)
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

    def _led_into(self, intro: Leading | None, block: Block | None = None) -> None:
        """Remember what leads into a list; words of an earlier one that no ask took are left over."""
        if self._led_by is not None:
            line, words = self._led_by
            self._into.leave_words(Place("", line), words, words)
        self._intro = intro
        self._led_by = (block.place.line, self._into.inline(block.runs)) if block else None

    def _begin(self, block: Block, after: Block | None) -> None:
        self._into.close()
        self._role = role_of(block.words)
        self._chamber = chamber_of(f"{block.words}:")
        self._money = self._titled_money or announces_money(block.words)
        named = self._chamber is not None and names_chamber_only(block.words)
        if self._role is Role.SECTION and (named or names_everyone(block.words)):
            self._role = Role.ASKS
        intro = leads_into(block, after) if self._role is Role.SECTION else None
        if intro is not None:
            self._role = Role.ASKS
            self._led_into(intro, block)
            return
        if self._role is not Role.SECTION:
            self._into.announce(block)
            return
        if not block.sure:
            self._into.doubts.append(note("draft-heading-likely", block.place, text=block.words[:80]))
        self._into.open(block)

    def _paragraph(self, block: Block, after: Block | None) -> None:
        intro = leads_into(block, after)
        stance = stance_of(block.words)
        plea = plea_at(plain(block.runs))
        is_ask = stance is not None and stance.strong
        if self._role is Role.CONTACT or (not is_ask and speaks_of_contact(block.words)):
            self._into.contact(block)
        elif intro is not None and (intro.is_ask or self._role is Role.ASKS):
            self._led_into(intro, block)
        elif self._role is Role.QUESTIONS or is_typed_question(block.words):
            self._into.question(block)
        elif self._role is Role.POINTS:
            self._into.point(block)
        elif (self._role is Role.ASKS and (stance or plea is not None or is_led(block))) or is_plain_ask(block):
            self._ask(block)
        elif plea is not None:
            self._part_plea(block, plea)
        elif is_ask and self._role in {Role.SECTION, Role.ASKS}:
            self._into.doubts.append(note("draft-plea", block.place, text=block.words[:80]))
            self._ask(block)
        elif (money := self._money_of(block)) is not None:
            self._ask(block, money)
        else:
            self._body(block)

    def _item(self, block: Block) -> None:
        stance = stance_of(block.words)
        money = self._money_of(block) if stance is None else None
        asks = self._role is Role.ASKS or (self._intro is not None and self._intro.is_ask)
        if block.kind is BlockKind.ROW:
            self._into.doubts.append(note("draft-table", block.place, text=block.words[:80]))
            asks = asks and bool(stance or find_measures(block.words, congress=self._context.congress))
        asks = asks or (self._asking_list and (stance is not None or block.words.endswith("?")))
        if self._role is Role.CONTACT:
            self._into.contact(block)
        elif self._role is Role.QUESTIONS:
            self._into.question(block)
        elif self._role is Role.POINTS:
            self._into.point(block)
        elif self._role is Role.FIGURES and self._into.figure(block):
            return
        elif block.kind is BlockKind.ROW and block.marker == TABLE_HEAD:
            self._into.announce(block)
        elif (
            asks
            or money is not None
            or is_asking_row(block, self._context.congress)
            or (stance is not None and (stance.strong or stance.pleading or is_led(block)))
        ):
            self._ask(block, money)
        else:
            self._into.doubts.append(note("draft-list-in-section", block.place, text=block.words[:80]))
            self._body(block)

    def _money_of(self, block: Block) -> Stance | None:
        is_asks = self._role is Role.ASKS
        if not (self._money or is_asks) or self._role not in {Role.SECTION, Role.ASKS} or block.marker == TABLE_HEAD:
            return None
        return money_stance(block.words, listed=self._money and block.kind in LISTED)

    def _part_plea(self, block: Block, at: int) -> None:
        """Leave what precedes "we ask you to …" in the section and make an ask of the rest."""
        self._into.doubts.append(
            note("draft-plea", place_of(block.runs, at, block.place), text=plain(block.runs)[at : at + 80])
        )
        self._body(replace(block, runs=stripped(cut(block.runs, 0, at))))
        rest = stripped(cut(block.runs, at))
        self._ask(replace(block, runs=rest, place=place_of(rest, 0, block.place)))

    def _ask(self, block: Block, money: Stance | None = None) -> None:
        intro = self._intro
        words, stance = (intro.words, intro.stance) if intro else ("", None)
        context = replace(self._context, intro=words, stance=stance or money, chamber=self._chamber)
        runs = rows.said(block.runs, context.congress) if block.kind is BlockKind.ROW else block.runs
        read = read_ask(runs, block.place, context)
        if any(len(one.reason) > LONGEST_BODY for group in read.groups for one in group):
            self._into.leave(block)
            return
        self._into.doubts += read.doubts
        for group in read.groups:
            led, self._led_by = self._led_by, None
            name = self._into.names.new("ask", group[0].lead)
            self._into.asks.append(DraftAsk(name, group, led[1] if led else "", block.marker.strip("-*+\u2022")))

    def _deadline(self, block: Block) -> None:
        """Give the ask that a line about a deadline stands with its day."""
        number = meant_by(block, self._into.asks)
        if number is None:
            self._body(block)
            return
        last = self._into.asks[number]
        text = self._into.inline(block.runs)
        terms = with_deadline(last.terms[-1], block, text, self._into.doubts)
        if len(terms.reason) > LONGEST_BODY:
            self._into.leave(block)
        else:
            self._into.asks[number] = replace(last, terms=(*last.terms[:-1], terms))

    def _body(self, block: Block) -> None:
        if names_deadline(block.words):
            self._into.doubts.append(note("draft-deadline-alone", block.place, text=block.words[:80]))
        if block.kind not in LISTED and (stance_of(block.words) or may_ask(block, self._context.congress)):
            self._into.doubts.append(note("draft-ask-perhaps", block.place, text=block.words[:80]))
        self._into.body(block, in_section=self._role is Role.SECTION)

    def brief(self, start: DraftBrief) -> DraftBrief:
        """Return the brief with all that was found; what is too much for a brief is left over."""
        self._led_into(None)
        return self._into.brief(start)
