"""Reports that were not typed here: type in one that came on paper, or paste a form that was filled in as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.widgets.fields import TextBox, TextLine, titled
from lobbykit.ui.widgets.fold_box import FoldBox
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.side_by_side import SideBySide
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QWidget

    from lobbykit.ui.look.look import Look
    from lobbykit.ui.widgets.layouts import Part

PAPER, TEXT, AUTHOR = "code", "text", "author"


class ReportsCard(QFrame):
    """`typed` is what stands in its fields, by name; it outlives the card, which is made anew when notes change."""

    paper_wanted = Signal(str, str)
    text_wanted = Signal(str, str)

    def __init__(self, look: Look, typed: dict[str, str]) -> None:
        super().__init__()
        self._look, self._typed = look, typed
        self._wrong: dict[str, QLabel] = {}
        self.paper = FoldBox(look, self.tr("Type in a paper report"), self._paper)
        self.text = FoldBox(look, self.tr("Paste a filled text form"), self._text)
        self.setProperty("look", "card")
        self.setLayout(column(look, self.paper, self.text, margin=10, gap=2))
        if typed.get(PAPER):
            self.paper.open()
        if typed.get(TEXT):
            self.text.open()

    @property
    def wrong(self) -> str:
        """Return what is said to be wrong, "" for nothing."""
        return " ".join(one.text() for one in self._wrong.values() if one.text())

    def say(self, wrong: str, where: str) -> None:
        """Say what is wrong with what was given at a place, "" for nothing."""
        if where in self._wrong:
            self._wrong[where].setText(wrong)
            self._wrong[where].setVisible(bool(wrong))

    def clear(self) -> None:
        """Forget what was typed: it went into a note."""
        self._typed.clear()

    def _paper(self) -> QWidget:
        code = self._line(PAPER, self.tr("Code on the form"), "M-K7M2-9QXD")
        author = self._line(f"{PAPER}-{AUTHOR}", self.tr("Whose report it is"), self.tr("Name"))
        go = button(self._look, self.tr("Type it in"), lambda: self._go(PAPER), kind="primary", icon="pencil")
        code.returnPressed.connect(author.setFocus)
        author.returnPressed.connect(lambda: self._go(PAPER))
        names = self.tr("Code on the form"), self.tr("Whose report it is")
        pair = SideBySide(self._look, titled(self._look, names[0], code), titled(self._look, names[1], author), first=1)
        return self._body(PAPER, pair, go)

    def _text(self) -> QWidget:
        name = self.tr("The form as it came back, from its first line to its last")
        field = TextBox(self._look, name, 6)
        field.show_text(self._typed.get(TEXT, ""))
        field.typed.connect(lambda text: self._typed.update({TEXT: text}))
        author = self._line(f"{TEXT}-{AUTHOR}", self.tr("Who filled it in"), self.tr("Name"))
        who = titled(self._look, self.tr("Who filled it in"), author)
        go = button(self._look, self.tr("Put it into a note"), lambda: self._go(TEXT), kind="primary", icon="download")
        return self._body(TEXT, column(self._look, titled(self._look, name, field), who, gap=10), go)

    def _body(self, where: str, fields: Part, go: QWidget) -> QWidget:
        wrong = self._wrong[where] = words("", "caption", tone="error", wrap=True)
        wrong.hide()
        inside = column(self._look, fields, wrong, margin=6, gap=10)
        inside.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        return box(inside)

    def _line(self, key: str, name: str, hint: str) -> TextLine:
        made = TextLine(name, hint)
        made.show_text(self._typed.get(key, ""))
        made.typed.connect(lambda text: self._typed.update({key: text}))
        return made

    def _go(self, where: str) -> None:
        given, author = self._typed.get(where, "").strip(), self._typed.get(f"{where}-{AUTHOR}", "").strip()
        if not given:
            asked = self.tr("Paste the form first.") if where == TEXT else self.tr("Type the code that is on the form.")
            self.say(asked, where)
        elif not author:
            self.say(self.tr("Write whose report it is: it stands under that name."), where)
        else:
            self.say("", where)
            (self.text_wanted if where == TEXT else self.paper_wanted).emit(given, author)
