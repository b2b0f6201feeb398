"""Returning this laptop, step by step: send, see that the organizer has it, decide about the rest, forget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit

from lobbykit.ui.panes.sync.mailbox_card import breakable
from lobbykit.ui.panes.sync.sign_in import SignIn
from lobbykit.ui.panes.sync.standing_card import problem_line
from lobbykit.ui.widgets.fields import TextLine, titled
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.headed import aside, headed
from lobbykit.ui.widgets.layouts import box, card, column
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.syncing.return_shown import ReturnShown
    from lobbykit.app.syncing.returning import Consent, Leaving
    from lobbykit.ui.look.look import Look


class ReturnPage(QFrame):
    """`sync_wanted` begins a visit to the chosen mailbox, `stick_wanted` asks for a folder to write to instead.

    `given_up` and `private_given_up` say whether somebody gives up what is counted on the page; `keep_wanted` carries
    the passphrase for the own box. `forget_wanted` is emitted only where nothing hinders it. What `sign_in` asks for,
    where the chosen mailbox is on a server, stands there.
    """

    sync_wanted = Signal()
    stick_wanted = Signal()
    reading_wanted = Signal()
    given_up = Signal(bool)
    private_given_up = Signal(bool)
    keep_wanted = Signal(str)
    forget_wanted = Signal()

    def __init__(self, look: Look, shown: ReturnShown, consent: Consent, choices: QWidget, *, busy: bool) -> None:
        """Show how far it is; `busy` while something is sent or kept."""
        super().__init__()
        self._look, self._shown, self._consent, self._busy = look, shown, consent, busy
        self.setProperty("look", "page")
        self.sign_in: SignIn | None = None
        self.wrong = words("", "caption", tone="error", wrap=True)
        self.wrong.setParent(self)
        self.wrong.hide()
        parts: list[QWidget] = [choices]
        if shown.found is None:
            parts.append(problem_line(look, shown.failure))
        else:
            parts += [self._send(), self._confirmed(shown.found), *self._private(shown.found), self._forget()]
        told = self.tr("Before it goes back to whoever lent it. You can stop after each step and go on another day.")
        self.setLayout(column(look, headed(look, self.tr("Return this laptop"), told, *parts), gap=0))

    def say(self, wrong: str) -> None:
        """Say what went wrong with the own box."""
        self.wrong.setText(wrong)
        self.wrong.show()

    def _send(self) -> QFrame:
        look, sync = self._look, self._shown.sync
        parts: list[QWidget] = [words(self.tr("1. Send what waits"), "heading")]
        if sync.how is None:
            parts.append(words(self.tr("This laptop belongs to no team, so nothing can be sent."), wrap=True))
            return card(look, *parts, margin=20, gap=12)
        waiting = sync.how.notes.waiting + sync.how.others.waiting
        none = self.tr("Nothing waits: all of it was sent and read back.")
        parts.append(words(self.tr("%n thing(s) wait(s) to be sent.", "", waiting) if waiting else none, wrap=True))
        if self._busy:
            parts.append(words(self.tr("One moment: this is being done."), tone="ink2", wrap=True))
            return card(look, *parts, margin=20, gap=12)
        parts += [problem_line(look, one) for one in self._shown.troubles]
        if sync.must_read:
            read = button(look, self.tr("Read what will be sent"), self.reading_wanted.emit, kind="primary", icon="eye")
            parts.append(box(Flow(look, [read])))
        else:
            parts.append(self._ways())
        return card(look, *parts, margin=20, gap=12)

    def _ways(self) -> QFrame:
        look, chosen = self._look, self._shown.sync.choice.chosen
        stick = button(look, self.tr("Write it to a stick\u2026"), self.stick_wanted.emit, icon="hard-drive")
        stick.setObjectName("to-stick")
        ways = [stick]
        before: list[QWidget] = []
        if self._shown.sync.server is not None:
            self.sign_in = SignIn(look, self._shown.sync.server)
            before = [words(breakable(chosen), "strong", wrap=True), self.sign_in]
        elif chosen:
            name = self.tr("Sync now with %1").replace("%1", chosen)
            now = button(look, self.tr("Sync now"), self.sync_wanted.emit, kind="primary", icon="refresh-cw", name=name)
            now.setObjectName("sync-now")
            ways.insert(0, now)
        told = self.tr("Each file is read back after it was written. A stick must then be brought to an organizer.")
        return box(column(look, *before, box(Flow(look, ways, gap=8)), words(told, "caption", wrap=True)))

    def _confirmed(self, found: Leaving) -> QFrame:
        look = self._look
        told = self.tr("The organizer has %1 of %n note(s)", "", found.notes)
        head = told.replace("%1", str(found.seen))
        title = words(self.tr("2. See that it has arrived"), "heading")
        parts: list[QWidget] = [title, words(head, "strong", wrap=True)]
        if found.photos:
            told = self.tr("The organizer has %1 of %n photo(s)", "", found.photos)
            head = told.replace("%1", str(found.photos_seen))
            parts.append(words(head, "strong", wrap=True))
        parts += [words(f"\u2022 {one}", wrap=True) for one in self._missing(found)]
        if found.at_risk:
            later = self.tr(
                "Only what an organizer\u2019s other laptop has confirmed counts. "
                "Let an organizer sync, then sync here again."
            )
            parts += [words(later, tone="ink2", wrap=True), self._give_up(found)]
        return card(look, *parts, margin=20, gap=10)

    def _missing(self, found: Leaving) -> Iterator[str]:
        if found.unseen:
            yield self.tr("%n note(s) not confirmed yet", "", len(found.unseen))
        if found.others:
            yield self.tr("%n other thing(s) not confirmed yet: meetings, promises, prints", "", found.others)
        if found.unfinished:
            yield self.tr("%n note(s) typed and not saved: finish them under Notes", "", found.unfinished)
        if found.photos_unseen:
            yield self.tr(
                "%n photo(s) not confirmed yet. Those that nobody agreed to share never leave this laptop.",
                "",
                found.photos_unseen,
            )

    def _give_up(self, found: Leaving) -> QFrame:
        told = self.tr("What nobody has confirmed can be given up. It is then lost for good.")
        text = self.tr("Give up %n thing(s)", "", found.at_risk)
        made = self._box(text, "give-up", self.given_up, chosen=self._consent.given_up == found.risk_sum)
        return box(column(self._look, words(told, wrap=True), made, gap=4))

    def _private(self, found: Leaving) -> Iterator[QWidget]:
        look = self._look
        if not found.private:
            return
        told = self.tr("%n entry(ies) of your own box that nobody else has.", "", found.private)
        parts: list[QWidget] = [words(self.tr("3. Your own box"), "heading"), words(told, wrap=True)]
        if self._consent.kept == found.private_sum:
            parts.append(aside(look, self.tr("It is kept on your stick, and was read back."), "circle-check"))
            yield card(look, *parts, margin=20, gap=12)
            return
        parts += [*self._keeping(), self._give_up_own(found)]
        yield card(look, *parts, margin=20, gap=12)

    def _keeping(self) -> tuple[QWidget, ...]:
        """Return what keeps the own box: a passphrase typed twice, since nothing opens the file without it."""
        look = self._look
        names = (self.tr("A passphrase for the file, which only you know"), self.tr("The same passphrase once more"))
        fields = tuple(map(TextLine, names))
        for at, field in enumerate(fields):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setObjectName(f"own-passphrase-{at}")

        def keep() -> None:
            typed = {field.text() for field in fields}
            if len(typed) > 1:
                self.say(self.tr("The two passphrases are not the same. Type them once more."))
            else:
                self.keep_wanted.emit(typed.pop())

        go = button(look, self.tr("Keep it on a stick\u2026"), keep, icon="lock")
        go.setEnabled(not self._busy)
        how = self.tr(
            "It becomes a file that only your passphrase opens, also with the program age. Photos are not in it."
        )
        titles = (titled(look, name, field) for name, field in zip(names, fields, strict=True))
        return (*titles, self.wrong, words(how, "caption", wrap=True), box(Flow(look, [go])))

    def _give_up_own(self, found: Leaving) -> QCheckBox:
        text = self.tr("Give up %n entry(ies) of my own", "", found.private)
        chosen = self._consent.private_given_up == found.private_sum
        return self._box(text, "give-up-own", self.private_given_up, chosen=chosen)

    def _box(self, text: str, name: str, signal: SignalInstance, *, chosen: bool) -> QCheckBox:
        made = QCheckBox(text)
        made.setAccessibleName(text)
        made.setObjectName(name)
        made.setChecked(chosen)
        made.setEnabled(not self._busy)
        made.clicked.connect(signal)
        return made

    def _forget(self) -> QFrame:
        look = self._look
        goes = self.tr(
            "It removes your notes, their copies, what was sent and received, keys, drafts and recent files."
        )
        stays = self.tr(
            "It cannot remove printed sheets, exports and files saved elsewhere, copies in the mailbox, "
            "backups of the system, and what a drive keeps of deleted files. "
            "Only a drive that is encrypted or wiped gives nothing back."
        )
        parts: list[QWidget] = [words(self.tr("Last: forget everything"), "heading"), words(goes, wrap=True)]
        parts.append(words(stays, wrap=True))
        parts += [problem_line(look, one) for one in self._shown.hindrances]
        run = self.forget_wanted.emit
        go = button(look, self.tr("Forget everything on this laptop"), run, kind="primary", icon="trash-2", big=True)
        go.setObjectName("forget")
        go.setEnabled(not self._shown.hindrances and not self._busy)
        note = self.tr("lobbykit closes and then says what it could not remove.")
        parts += [box(Flow(look, [go])), words(note, "caption", wrap=True)]
        return card(look, *parts, margin=20, gap=12)
