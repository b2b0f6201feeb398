"""What is done about a mailbox on a server: its address is typed, its password given, a certificate picked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from lobbykit.app.syncing.bench_desks import mailbox_choice
from lobbykit.app.syncing.servers import server_of, server_shown, typed_server
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.panes.sync.address_form import AddressForm, Typing

if TYPE_CHECKING:
    from lobbykit.app.syncing.mailbox_passwords import MailboxPasswords
    from lobbykit.app.syncing.sync_shown import SyncShown
    from lobbykit.app.workbench import Workbench
    from lobbykit.store.mailbox_choice import MailboxChoice
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.sync.mailbox_card import MailboxCard
    from lobbykit.ui.panes.sync.sign_in import SignIn


class Around(Protocol):
    """The place of sync, as far as it is needed here."""

    def renew(self) -> None:
        """Make the page anew."""

    def keep_choice(self, choice: MailboxChoice) -> bool:
        """Keep which mailbox is used; say what hindered it, and return whether it was done."""

    def sync_signed_in(self, password: str, keep: bool) -> None:
        """Visit the chosen server with a password that was typed, "" for the one at hand."""


class ServerActs(QObject):
    """Wires what asks for servers; what is being typed outlives the card."""

    def __init__(self, bench: Workbench, passwords: MailboxPasswords, around: Around, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._passwords, self._around = bench, passwords, around
        self.typing = Typing()
        self._just_opened = False

    def shown(self, shown: SyncShown) -> SyncShown:
        """Return what is shown of syncing with what is known of the chosen server."""
        return replace(shown, server=server_shown(shown.choice, self._passwords)) if shown.how else shown

    def wire(self, look: Look, card: MailboxCard) -> None:
        """Let a card ask for a server; it shows the form where that is open."""
        card.address_wanted.connect(self.open_form)
        if card.sign_in is not None:
            self.wire_sign_in(card.sign_in)
        if not self.typing.is_open or card.busy:
            return
        form = AddressForm(look, self.typing, self._wrong)
        form.used.connect(self.use)
        form.left.connect(self._close_form)
        form.ca_wanted.connect(self._ask_ca)
        form.ca_unwanted.connect(lambda: self.take_ca(""))
        card.show_form(form)
        if self._just_opened:
            self._just_opened = False
            QTimer.singleShot(0, form.line, form.line.setFocus)

    def wire_sign_in(self, asks: SignIn) -> None:
        """Let the password be given."""
        asks.given.connect(self._around.sync_signed_in)
        asks.forget_wanted.connect(self.forget)

    def open_form(self, address: str = "") -> None:
        """Let an address be typed; one that the team proposes stands there already."""
        self.typing = Typing(is_open=True, address=address, ca=mailbox_choice(self._bench).ca)
        self._just_opened = True
        self._around.renew()

    def use(self) -> None:
        """Choose what was typed as the mailbox; a password that was pasted with it waits for the next visit."""
        typing, user = self.typing, self._bench.session.user
        address, _ = typed_server(typing.address, user)
        choice = replace(mailbox_choice(self._bench).choosing(address.name), ca=typing.ca)
        if typing.password and typing.pasted_with == typing.address:
            self._passwords.lay_ready(address, typing.password)
        self.typing = Typing()
        self._around.keep_choice(choice)

    def forget(self) -> None:
        """Have the keyring forget the password of the chosen server."""
        address = server_of(mailbox_choice(self._bench).chosen)
        if address is not None:
            self._passwords.forget(address)
        self._around.renew()

    def take_ca(self, file: str) -> None:
        """Trust the authority in a file too, "" for none."""
        self.typing.ca = file
        self._around.renew()

    def _close_form(self) -> None:
        self.typing = Typing()
        self._around.renew()

    def _wrong(self, text: str) -> str:
        try:
            typed_server(text, self._bench.session.user)
        except LobbykitError as failure:
            return self._bench.catalogue.failure(failure)
        return ""

    def _ask_ca(self) -> None:
        chooser = QFileDialog(QApplication.activeWindow(), self.tr("The certificate of your team\u2019s own authority"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters([self.tr("Certificates (*.pem *.crt *.cer)"), self.tr("All files (*)")])
        chooser.fileSelected.connect(self.take_ca)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()
