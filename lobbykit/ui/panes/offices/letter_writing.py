"""The thank-you letters of the office that is shown: made off the GUI thread, copied, handed to mail, saved as PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from lobbykit.app.after.letters import NO_NOTE, letter_saved, letters_job, letters_of
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.panes.offices.letters_card import LettersCard

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.app.after.letters import Letter, Letters
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.problem import Problem, Read
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.opener import Opener
    from lobbykit.ui.panes.offices.card_view import CardView
    from lobbykit.ui.task_runner import TaskRunner


class LetterWriting(QObject):
    """At most one card of letters is open; it is there again when the card of its office is made anew."""

    copied = Signal(str, str)
    """A text for the clipboard, and what it is called."""
    saved = Signal(str)
    """The file that was written."""

    def __init__(self, bench: Workbench, tasks: TaskRunner, opener: Opener, below: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._tasks, self._opener, self._below = bench, tasks, opener, below
        self._office = self._note = self._chosen = ""
        self._begun = False
        self._letters: Letters | None = None
        self.card: LettersCard | None = None

    def begin(self, look: Look, view: CardView, note: str = "") -> None:
        """Open the letters after a note, or after every note about the office that is shown."""
        self.close()
        self._office, self._note, self._chosen = view.card.office.id, note, ""
        self._begun = True
        self.go_on(look, view)
        if self.card is not None:
            self.card.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self, look: Look, view: CardView) -> None:
        """Open the letters again on a new card of their office; on that of another one they are closed."""
        self.card, self._letters = None, None
        if self._office != view.card.office.id:
            self._office = ""
            return
        card = self.card = LettersCard(look, view.note_wanted.emit if view.can_write else None)
        card.closed.connect(self.close)
        card.chosen.connect(self._choose)
        card.copy_wanted.connect(self._copy)
        card.message_wanted.connect(self._message)
        card.pdf_wanted.connect(self._ask_file)
        view.show_letters(card)
        begun, self._begun = self._begun, False
        if begun:
            card.shown.connect(lambda: self._go_to(view, card))
        self._read(card, view.card.brief)

    def let_go(self) -> None:
        """Forget the card, which went with its view; what was open is remembered."""
        self.card = None

    def close(self) -> None:
        """Take the letters off the screen."""
        card, self.card, self._office = self.card, None, ""
        if card is not None:
            card.hide()
            card.deleteLater()

    def save(self, letter: Letter, file: Path) -> None:
        """Write the PDF of a letter."""
        letters, card = self._letters, self.card
        if letters is None or card is None:
            return
        card.say(self.tr("Making the PDF\u2026"))
        task = self._tasks.start(lambda ticket: letter_saved(letters.job, letter, file, ticket))
        task.succeeded.connect(lambda problems: self._saved(card, file, problems))
        task.failed.connect(lambda failure: self._failed(card, failure))

    def _choose(self, file: str) -> None:
        self._chosen = file

    def _go_to(self, view: CardView, card: LettersCard) -> None:
        """Scroll to a letter that was asked for just now; the keys go with it unless they are elsewhere by then."""
        view.go_to_part(card)
        if card.close_button.hasFocus() and card.copy_button is not None:
            card.copy_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self, card: LettersCard, brief: str) -> None:
        try:
            read = letters_job(self._bench, self._office, self._note, brief)
        except LobbykitError as failure:
            card.say_why_not(self._bench.catalogue.failure(failure))
            return
        job = read.value
        if job is None:
            card.say_why_not(self._words(read.problems))
            return
        task = self._tasks.start(lambda _ticket: letters_of(job))
        task.succeeded.connect(lambda read: self._show(card, read))
        task.failed.connect(lambda failure: self._failed(card, failure))

    def _show(self, card: LettersCard, read: Read[Letters]) -> None:
        if card is not self.card:
            return
        if read.value is None:
            is_none = all(one.code == NO_NOTE for one in read.problems)
            card.say_why_not(self._words(read.problems), is_wrong=not is_none)
            return
        self._letters = read.value
        card.show_letters(read.value.letters, self._chosen)

    def _words(self, problems: Iterable[Problem]) -> str:
        say = self._bench.catalogue
        told = (f"{say.message(one)} {say.suggestion(one)}".strip() for one in problems)
        return "\n".join(dict.fromkeys(told))

    def _copy(self, letter: Letter) -> None:
        self.copied.emit(letter.text, letter.draft.subject)

    def _message(self, letter: Letter) -> None:
        card = self.card
        assert card is not None
        if not self._opener.message(letter.mail):
            card.say(self.tr("No mail program could be opened here. Copy the letter instead."), is_wrong=True)
        elif letter.draft.link_is_whole:
            card.say(self.tr("The letter is in your mail program. It is sent when you send it there."))
        else:
            self._copy(letter)
            card.say(self.tr("The letter is too long to be handed over. It is copied: paste it into the message."))

    def _ask_file(self, letter: Letter) -> None:
        dialog = QFileDialog(self.card, self.tr("Save as PDF"), str(self._below / letter.file), "PDF (*.pdf)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda file: self.save(letter, Path(file)))
        dialog.open()

    def _saved(self, card: LettersCard, file: Path, problems: tuple[Problem, ...]) -> None:
        if not problems:
            self.saved.emit(str(file))
        if card is not self.card:
            return
        if problems:
            card.say(self._words(problems), is_wrong=True)
        else:
            card.say(self.tr("Saved: %1").replace("%1", file.name))

    def _failed(self, card: LettersCard, failure: Exception) -> None:
        if not isinstance(failure, LobbykitError):
            raise failure
        if card is self.card:
            card.say(self._bench.catalogue.failure(failure), is_wrong=True)
