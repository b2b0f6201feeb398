"""Thank-you letters on an office's card: whom each goes to, who signs it, its text, and what can be done with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from lobbykit.ui.widgets.choice import Choice
from lobbykit.ui.widgets.fields import titled
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.headed import aside
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtWidgets import QPushButton, QWidget

    from lobbykit.app.after.letters import Letter
    from lobbykit.ui.look.look import Look


class LettersCard(QFrame):
    """Shows one letter at a time; nothing of it is ever sent from here."""

    closed = Signal()
    shown = Signal()
    """The letters are there, or what keeps them from being written is said."""
    copy_wanted = Signal(object)
    message_wanted = Signal(object)
    pdf_wanted = Signal(object)
    chosen = Signal(str)
    """The file name of the letter that is looked at."""

    def __init__(self, look: Look, write: Callable[[], object] | None = None) -> None:
        """Show nothing yet; `write` begins the note that is missing where there is nobody to thank."""
        super().__init__()
        self._look = look
        self._letters: tuple[Letter, ...] = ()
        self.letter: Letter | None = None
        self.which = Choice(self.tr("Who it goes to"))
        self.which.picked.connect(self._pick)
        self.copy_button: QPushButton | None = None
        self.close_button = button(look, "", self.closed.emit, kind="icon", icon="x", name=self.tr("Close the letter"))
        self._whom = titled(look, self.tr("Who it goes to"), self.which)
        self._whom.hide()
        self._said = words(self.tr("Writing the letter\u2026"), tone="ink2", wrap=True, selectable=True)
        self._shown: QWidget = QFrame()
        head = row(look, gap=8)
        head.addWidget(words(self.tr("Thank-you letter"), "title", wrap=True), 1)
        head.addWidget(self.close_button)
        start = button(look, self.tr("Write the note"), write or self.closed.emit, icon="notebook-pen")
        self._start, self._can_write = box(Flow(look, (start,))), write is not None
        self._start.hide()
        self._inside = column(look, head, self._whom, self._said, self._start, self._shown, margin=16, gap=12)
        self.setProperty("look", "card")
        self.setAccessibleName(self.tr("Thank-you letter"))
        self.setLayout(self._inside)

    @property
    def said(self) -> str:
        """Return what is said of it, "" for nothing."""
        return "" if self._said.isHidden() else self._said.text()

    def show_letters(self, letters: Sequence[Letter], chosen: str = "") -> None:
        """Show the letter of that file name among these, the first where there is none such."""
        self._letters = tuple(letters)
        self.say("")
        self._whom.setVisible(len(letters) > 1)
        letter = next((one for one in letters if one.file == chosen), letters[0])
        several = len({one.day for one in letters}) > 1
        pairs = [(one.file, f"{one.draft.to} \u00b7 {one.day}" if several else one.draft.to) for one in letters]
        self.which.show_pairs(pairs, letter.file)
        self._show(letter)
        self.shown.emit()

    def say_why_not(self, text: str, *, is_wrong: bool = True) -> None:
        """Say what keeps the letters from being written; where nothing is wrong, a note is missing and can be begun."""
        self.say(text, is_wrong=is_wrong)
        self._start.setVisible(not is_wrong and self._can_write)
        self.shown.emit()

    def say(self, text: str, *, is_wrong: bool = False) -> None:
        """Say what came of something, or what keeps the letter from being written; "" for nothing."""
        self._said.setText(text)
        self._said.setProperty("tone", "error" if is_wrong else "ink2")
        self._said.style().polish(self._said)
        self._said.setVisible(bool(text))

    def _pick(self, file: str) -> None:
        self._show(next(one for one in self._letters if one.file == file))
        self.say("")
        self.chosen.emit(file)

    def _show(self, letter: Letter) -> None:
        self.letter = letter
        self._inside.removeWidget(self._shown)
        self._shown.hide()
        self._shown.deleteLater()
        self._shown = box(column(self._look, *self._parts(letter), gap=12))
        self._inside.addWidget(self._shown)
        self._shown.show()

    def _parts(self, letter: Letter) -> Iterator[QWidget]:
        look, draft = self._look, letter.draft
        to = self.tr("To %1").replace("%1", f"{draft.to} <{draft.email}>" if draft.email else draft.to)
        signed = self.tr("Signed by %1").replace("%1", ", ".join(draft.signers))
        lines = [words(to, "strong", wrap=True, selectable=True)]
        lines += [words(told, "caption", wrap=True)] if (told := self._told_of_address(letter)) else []
        lines += [words(signed, wrap=True, selectable=True)] if draft.signers else []
        yield box(column(look, *lines, gap=2))
        if told := self._told_of_signers(letter):
            yield aside(look, told, "users")
        text = words(letter.text.replace("/", "/\u200b"), wrap=True)
        text.setAccessibleName(draft.subject)
        yield box(column(look, text, margin=16), "sunken")
        yield box(Flow(look, tuple(self._buttons(letter)), gap=8))
        yield words(self.tr("lobbykit sends nothing: you send it from your own mail program."), "caption", wrap=True)

    def _told_of_signers(self, letter: Letter) -> str:
        if not letter.draft.signers:
            return self.tr("Nobody has agreed to sign, so only your organization does.")
        if not letter.draft.agreed:
            return self.tr("No note says who agreed to sign. Ask everybody who is named before you send this.")
        return ""

    def _told_of_address(self, letter: Letter) -> str:
        if not letter.draft.email:
            return self.tr("Nobody wrote down an e-mail address: the message opens without one.")
        if not letter.has_address:
            return self.tr("The e-mail address that is written down cannot be used: the message opens without one.")
        return ""

    def _buttons(self, letter: Letter) -> Iterator[QPushButton]:
        look = self._look
        self.copy_button = button(
            look, self.tr("Copy"), partial(self.copy_wanted.emit, letter), kind="primary", icon="copy"
        )
        yield self.copy_button
        name = self.tr("Open in your mail program")
        yield button(look, name, partial(self.message_wanted.emit, letter), icon="mail")
        yield button(look, self.tr("Save as PDF\u2026"), partial(self.pdf_wanted.emit, letter), icon="download")
