"""What a note may say beyond the basic one, in groups that are folded until somebody opens them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lobbykit.app.note_desk.shared_text import fits
from lobbykit.domain.note_form import note_form
from lobbykit.ui.panes.offices.answer_row import AnswerRow
from lobbykit.ui.panes.offices.note_parts.asks import ask_part, more_on_ask
from lobbykit.ui.panes.offices.note_parts.item_lines import ItemLines
from lobbykit.ui.panes.offices.note_parts.more_people import MorePeople
from lobbykit.ui.panes.offices.note_parts.photos import Photos
from lobbykit.ui.widgets.fields import TextBox, TextLine, titled
from lobbykit.ui.widgets.fold_box import FoldBox
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.note_words import ways, yes_no
from lobbykit.ui.widgets.side_by_side import SideBySide
from lobbykit.ui.widgets.words import words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.card_asks import CardAsk
    from lobbykit.app.levels import LevelShown
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.offices.note_parts.bound_fields import BoundFields
    from lobbykit.ui.panes.offices.note_parts.photos import Album

OTHER_ASKS = "other-asks"
_ALWAYS = frozenset({"date", "author", "how", "lang", "meeting", "brief"})


@dataclass(frozen=True, slots=True)
class Asked:
    """What the form asks about: the brief, all asks of the card, those that are folded away, and the answers."""

    brief: str
    asks: Sequence[CardAsk]
    others: Sequence[CardAsk]
    levels: Sequence[LevelShown]


class Folds(QObject):
    """`boxes` are the groups by code, in order. Each is filled with what the form holds when it is opened."""

    def __init__(
        self,
        look: Look,
        bound: BoundFields,
        asked: Asked,
        new_item: Callable[[str], str],
        texts: Callable[[], Mapping[str, str]],
        album: Album,
    ) -> None:
        super().__init__(bound)
        self._album = album
        self._look, self._bound, self._asked, self._new_item, self._texts = look, bound, asked, new_item, texts
        self._lists: list[ItemLines | MorePeople | Photos] = []
        makers: dict[str, tuple[str, Callable[[], QWidget]]] = {
            OTHER_ASKS: (self.tr("Other asks"), self._other_asks),
            "questions": (self.tr("Questions they asked"), self._questions),
            "more-on-asks": (self.tr("Before, and their reasons"), self._more_on_asks),
            "conversation": (self.tr("Thanks, concerns, advice"), self._conversation),
            "people": (self.tr("More about the people"), self._people),
            "left": (self.tr("What we left there"), self._left),
            "access": (self.tr("Access"), self._access),
            "photo": (self.tr("Photos"), self._photo),
            "record": (self.tr("Day, time and who wrote this"), self._record),
        }
        if not asked.others:
            del makers[OTHER_ASKS]
        self.boxes = {code: FoldBox(look, name, make) for code, (name, make) in makers.items()}
        for one in self.boxes.values():
            one.opened.connect(self.show_texts)

    def show_texts(self) -> None:
        """Show what the form holds in every group that was opened, and how much there is in the others."""
        texts = self._texts()
        for one in self._lists:
            one.show_items(texts)
        self._bound.show_texts(texts)
        self.count()

    def count(self) -> None:
        """Say in the heads of the groups how many fields are filled."""
        texts = [path for path, text in self._texts().items() if text]
        patterns = {group.code: [one.path for one in group.fields] for group in note_form()}
        others = {f"ask/{self._asked.brief}/{one.id}/" for one in self._asked.others}
        for code, fold in self.boxes.items():
            if code == OTHER_ASKS:
                found = sum(path.rpartition("/")[0] + "/" in others and _is_answer(path) for path in texts)
            else:
                own = [one for one in patterns[code] if one not in _ALWAYS]
                found = sum(any(fits(one, path) for one in own) for path in texts)
            fold.show_filled(found)

    def items_changed(self) -> None:
        """Follow the names of people, and which photos there are."""
        for one in self._lists:
            if isinstance(one, MorePeople | Photos):
                one.show_items(self._texts())

    def _other_asks(self) -> QWidget:
        asked = self._asked
        parts = [ask_part(self._look, self._bound, one, asked.brief, asked.levels) for one in asked.others]
        return box(column(self._look, *parts, gap=16))

    def _more_on_asks(self) -> QWidget:
        asked = self._asked
        parts = [more_on_ask(self._look, self._bound, one, asked.brief, asked.levels) for one in asked.asks]
        return box(column(self._look, *parts, gap=16))

    def _questions(self) -> QWidget:
        return self._items("question", self._question, self.tr("Another question"))

    def _question(self, item: str, number: int) -> tuple[QWidget, Sequence[TextLine]]:
        at = str(number)
        asked = TextLine(self.tr("Question %1").replace("%1", at), self.tr("What did they ask?"))
        day = TextLine(self.tr("Question %1 was answered on").replace("%1", at), self.tr("Answered on: 12/5"))
        self._bound.text(f"question/{item}/text", asked)
        self._bound.text(f"question/{item}/answered", day)
        owed = self._bound.check(f"question/{item}/owed", self.tr("We owe the answer"))
        owed.setAccessibleName(self.tr("We owe the answer to question %1").replace("%1", at))
        return box(column(self._look, asked, SideBySide(self._look, day, owed, first=1), gap=6)), (asked,)

    def _conversation(self) -> QWidget:
        return self._boxes(
            ("thanks", self.tr("What did we thank them for?")),
            ("concerns", self.tr("What worries them?")),
            ("works_with", self.tr("Whom do they work with?")),
            ("advice", self.tr("What did they advise?")),
            ("tone", self.tr("How did it feel?")),
        )

    def _people(self) -> QWidget:
        made = MorePeople(self._look, self._bound)
        self._lists.append(made)
        count = self._titled("headcount", self.tr("How many of us were there?"))
        return box(column(self._look, made, count, gap=12))

    def _left(self) -> QWidget:
        return self._items("left", self._sheet, self.tr("Another sheet"))

    def _sheet(self, item: str, number: int) -> tuple[QWidget, Sequence[TextLine]]:
        at = str(number)
        edition = TextLine(self.tr("Edition of sheet %1").replace("%1", at), self.tr("Edition, at its foot"))
        copies = TextLine(self.tr("Copies of sheet %1").replace("%1", at), self.tr("Copies"))
        self._bound.text(f"left/{item}/edition", edition)
        self._bound.text(f"left/{item}/copies", copies)
        return SideBySide(self._look, edition, copies), (edition, copies)

    def _access(self) -> QWidget:
        told = self.tr("Did you get it?")
        row = self._bound.choice("accessibility_met", AnswerRow(self._look, told, yes_no()))
        asked = self._boxes(("access", self.tr("What did your team need to take part?")))
        return box(column(self._look, asked, words(told, "label", wrap=True), row, gap=8))

    def _photo(self) -> QWidget:
        made = Photos(self._look, self._bound, self._album)
        self._lists.append(made)
        return made

    def _record(self) -> QWidget:
        look = self._look
        told = self.tr("How did it come in?")
        row = self._bound.choice("how", AnswerRow(look, told, ways()))
        lines = (
            SideBySide(
                look, self._titled("date", self.tr("Day of the meeting")), self._titled("minutes", self.tr("Minutes"))
            ),
            SideBySide(
                look,
                self._titled("author", self.tr("Whose note this is")),
                self._titled("entered_by", self.tr("Who typed it in, if another")),
            ),
            self._titled("lang", self.tr("Language it is written in: en, es\u2026")),
        )
        sent = self._bound.check("thanked", self.tr("The thank-you has been sent"))
        return box(column(look, *lines, words(told, "label", wrap=True), row, sent, gap=10))

    def _items(
        self, group: str, make: Callable[[str, int], tuple[QWidget, Sequence[TextLine]]], another: str
    ) -> QWidget:
        made = ItemLines(self._look, group, self._bound, self._new_item, make, another)
        self._lists.append(made)
        return made

    def _boxes(self, *fields: tuple[str, str]) -> QWidget:
        parts = []
        for path, name in fields:
            one = TextLine(name) if path == "tone" else TextBox(self._look, name, 2)
            parts.append(titled(self._look, name, self._bound.text(path, one)))
        return box(column(self._look, *parts, gap=10))

    def _titled(self, path: str, name: str) -> QWidget:
        return titled(self._look, name, self._bound.text(path, TextLine(name)))


def _is_answer(path: str) -> bool:
    return path.rpartition("/")[2] in {"after", "answer"}
