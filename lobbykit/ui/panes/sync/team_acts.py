"""What is done on the page of the team: founding, letting in, putting out, and keeping the organizer key elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog

from lobbykit.app.organizer_key import write_organizer_key
from lobbykit.app.syncing.bench_desks import team_desk
from lobbykit.app.syncing.team_shown import team_shown
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.panes.sync.letting_in import WORDS
from lobbykit.ui.panes.sync.team_page import TeamPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.team_desk import Founding
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.team_body import Role
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.sync.host import Host


class Around(Protocol):
    """The place of sync, as far as it is needed here."""

    def renew(self) -> None:
        """Make the page anew."""

    def done(self, act: Callable[[], object]) -> bool:
        """Do something and make the page anew; say what hindered it, and return whether it was done."""


class TeamActs(QObject):
    """Makes the page; `typed` and `asking` outlive it."""

    def __init__(self, bench: Workbench, host: Host, around: Around, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._host, self._around = bench, host, around
        self.typed: dict[str, str] = {}
        self.asking = ""

    def page(self, look: Look, choices: QWidget) -> TeamPage:
        """Return the page as the team is now."""
        made = TeamPage(look, team_shown(self._bench), self.typed, choices, self.asking)
        made.file_wanted.connect(self._host.ask_for_kit)
        made.key_wanted.connect(self._ask_key_file)
        made.out_wanted.connect(self._ask_out)
        made.put_out.connect(self._put_out)
        if made.founding is not None:
            made.founding.founded.connect(self._found)
        if made.letting_in is not None:
            made.letting_in.compared.connect(lambda words, role: self._let_in(made, words, role))
        return made

    def save_key(self, file: Path) -> None:
        """Write the organizer key into a new file and say so."""
        bench = self._bench
        desk, say = team_desk(bench), bench.catalogue.say
        told = say("organizer-key-comment", name=desk.spoken().team.said.name, date=bench.today.isoformat())
        keys = desk.own.made()
        if self._around.done(lambda: write_organizer_key(file, keys.identity, told, say("organizer-key-warning"))):
            self._host.tell(say("organizer-key-written", file=str(file)))

    def _found(self, founding: Founding) -> None:
        if self._around.done(lambda: team_desk(self._bench).found(founding)):
            self.typed.clear()
            self._host.tell(self.tr("The team is founded. Save its organizer key now, away from this laptop."))

    def _let_in(self, page: TeamPage, words: str, role: str) -> None:
        try:
            request = team_desk(self._bench).confirm(words, cast("Role", role))
        except LobbykitError as failure:
            assert page.letting_in is not None
            page.letting_in.say(self._bench.catalogue.failure(failure))
            return
        self.typed.pop(WORDS, None)
        self._around.renew()
        told = self.tr("%1 is let in. Sync, so that everybody learns of it.").replace("%1", request.name)
        self._host.tell(told)

    def _ask_out(self, pub: str) -> None:
        self.asking = pub
        self._around.renew()

    def _put_out(self, pub: str) -> None:
        self.asking = ""
        if self._around.done(lambda: team_desk(self._bench).revoke(pub, None)):
            self._host.tell(self.tr("It is put out. Sync, so that everybody learns of it."))
        else:
            self._around.renew()

    def _ask_key_file(self) -> None:
        chooser = QFileDialog(QApplication.activeWindow(), self.tr("Where to keep the organizer key"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.selectFile("organizer.key")
        chooser.fileSelected.connect(lambda file: self.save_key(Path(file)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()
