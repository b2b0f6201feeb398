"""States of syncing, of a team and of a laptop that goes back: how each comes about on the stage, and is taken back."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QScrollArea

from lobbykit.app.finding_notes import Wanted, notes_found
from lobbykit.app.impressions import impression_of
from lobbykit.app.sending import FILE, mark_read, what_will_be_sent
from lobbykit.app.syncing.bench_desks import choose, mailbox_choice, team_desk
from lobbykit.app.syncing.returning import Consent
from lobbykit.app.syncing.sync_shown import Told, told
from lobbykit.app.team_desk import Founding
from lobbykit.domain.problem import warning
from lobbykit.store.device_file import state_folder
from lobbykit.store.key_file import KeptKeys
from lobbykit.store.mailbox_choice import MailboxChoice
from lobbykit.sync.mailbox import MailboxError
from lobbykit.sync.outcome import Outcome
from lobbykit.sync.seal import keys_of
from lobbykit.sync.statement import Speaker, write_statement
from lobbykit.ui.farewell_page import FarewellPage
from lobbykit.ui.panes.sync.address_form import AddressForm
from lobbykit.ui.panes.sync.founding_card import FoundingCard
from lobbykit.ui.panes.sync.pages import SyncPage
from lobbykit.ui.panes.sync.return_page import ReturnPage
from lobbykit.ui.panes.sync.team_page import TeamPage
from lobbykit.ui.place import Place
from tests.window.stage import until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lobbykit.sync.statement import Statement
    from tests.window.stage import Stage

SHARE = "/media/robin/PEACE-LOBBY"
IDENTITIES = (
    "AGE-SECRET-KEY-1WU5HFK3X3AEUJUYH943DV0PENE30LDPED9AZ5YX9WRP94R6QK3JQJG79EH",
    "AGE-SECRET-KEY-1M5PGJWLGUPTKLZSNVTA8U593H0U87PUKAVF5V5JQCXW0GVML70UQU5WDMK",
    "AGE-SECRET-KEY-1YXHFNCMUZSXDK4PKD7RCWCKMUPM29WAVA5U7YUML68CJ6DTP0VZS0K95G3",
)
"""Keys that open nothing but pictures, so that the words on them are always the same."""
DATABASE = "https://robin@couch.example.org/lk-7ea07ea0"
AUTHORITY = "/media/robin/PEACE-LOBBY/authority.pem"
EARLIER = "/media/robin/Nextcloud/Lobby day 2026/Shared with everybody/notes"


def _in_team(stage: Stage, *, is_sealed: bool = True) -> None:
    """Found a team on the stage, always with the same keys; cleared away, the workspace belongs to none."""
    bench, around = stage.bench, stage.bench.around
    bench.around = replace(around, new_id=lambda: "7ea0" * 8)
    desk = team_desk(bench)
    desk.own._file.keep(KeptKeys(bytes(32), IDENTITIES[0]))
    desk.found(Founding("Sample Peace Lobby", "Robin Sample", "555-0100", is_sealed=is_sealed))
    layout, state = bench.session.workspace.layout, state_folder(around.state, bench.session.workspace.id)

    def back() -> None:
        bench.around = around
        layout.team.unlink()
        shutil.rmtree(layout.envelopes)
        shutil.rmtree(state / "sync", ignore_errors=True)
        (state / FILE).unlink(missing_ok=True)
        for file in state.glob("keys*"):
            shutil.rmtree(file) if file.is_dir() else file.unlink()
        stage.program.sync.visits.last = None
        stage.program.sync.show(SyncPage.SYNC)

    stage.later.append(back)
    _think(stage, "They seemed in a hurry.")  # so that the own box has been written in, whichever state came first
    _think(stage, None)


def _think(stage: Stage, text: str | None) -> None:
    """Write into one's own box beside the first note."""
    note = notes_found(stage.bench.view, Wanted())[0]["id"]
    edit = impression_of(stage.opened.session, note, {"impression": text})
    assert edit is not None
    assert stage.opened.session.apply(edit).value


def _at(stage: Stage, page: SyncPage = SyncPage.SYNC) -> QWidget:
    stage.window.go(Place.SYNC.value)
    stage.program.sync.show(page)
    return stage.window


def waiting(stage: Stage) -> QWidget:
    """Show a mailbox that was chosen, before all was read."""
    _in_team(stage)
    choose(stage.bench, mailbox_choice(stage.bench).choosing(EARLIER).choosing(SHARE))
    return _at(stage)


def synced(stage: Stage) -> QWidget:
    """Show what came of a visit to a folder that is there, with what somebody should know."""
    _in_team(stage)
    share = stage.laptop.folder / "share"
    share.mkdir(exist_ok=True)
    stage.later.append(lambda: shutil.rmtree(share))
    choose(stage.bench, mailbox_choice(stage.bench).choosing(str(share)))
    mark_read(stage.bench, what_will_be_sent(stage.bench))
    stage.program.sync.visits.begin()
    until(lambda: not stage.program.sync.visits.busy)
    choose(stage.bench, MailboxChoice((SHARE, EARLIER), (SHARE,), is_automatic=True))
    outcome = Outcome(3, 2, 9, 4, 2, [], [warning("sync-put-back", count=2)], finished=True)
    stage.program.sync.visits.last = told(stage.bench.catalogue, outcome)
    return _at(stage)


def refused(stage: Stage) -> QWidget:
    """Show a visit to a stick that was pulled out."""
    _in_team(stage)
    choose(stage.bench, MailboxChoice((SHARE,), (SHARE,)))
    mark_read(stage.bench, what_will_be_sent(stage.bench))
    stage.program.sync.visits.begin()
    until(lambda: not stage.program.sync.visits.busy)
    assert isinstance(stage.program.sync.visits.last, Told)
    return _at(stage)


def server(stage: Stage) -> QWidget:
    """Show a server that does not know the password that the keyring had, and asks for another."""
    _in_team(stage)
    choose(stage.bench, replace(mailbox_choice(stage.bench).choosing(SHARE).choosing(DATABASE), ca=AUTHORITY))
    mark_read(stage.bench, what_will_be_sent(stage.bench))
    visits = stage.program.sync.visits
    visits.passwords._found[DATABASE] = "asked"
    stage.later.append(visits.passwords._found.clear)
    failure = MailboxError("mailbox-password", user="robin", host="couch.example.org")
    visits.last = told(stage.bench.catalogue, Outcome(), failure=stage.bench.catalogue.failure(failure))
    return _at(stage)


def address(stage: Stage) -> QWidget:
    """Show an address that would be spoken to in clear, typed with a password in it."""
    _in_team(stage)
    team_desk(stage.bench).change({"mailbox": "https://couch.example.org/lk-7ea07ea0"})
    choose(stage.bench, mailbox_choice(stage.bench).choosing(SHARE))
    window = _at(stage)
    stage.program.sync.servers.open_form()
    stage.later.append(stage.program.sync.servers._close_form)
    stage.rest()
    form = window.findChild(AddressForm)
    assert isinstance(form, AddressForm)
    form.line.setText("http://robin:quiet-otter@couch.example.org/lk-7ea07ea0")
    form.line.editingFinished.emit()
    return window


def proposal(stage: Stage) -> QWidget:
    """Show the mailbox that the team proposes, and a computer that has no keyring."""
    _in_team(stage)
    team_desk(stage.bench).change({"mailbox": "https://couch.example.org/lk-7ea07ea0"})
    choose(stage.bench, mailbox_choice(stage.bench).choosing("https://robin@old.example.org/lk-7ea07ea0"))
    mark_read(stage.bench, what_will_be_sent(stage.bench))
    return _at(stage)


def no_team(stage: Stage) -> QWidget:
    """Show how a team is founded, unsealed, with what that means."""
    window = _at(stage, SyncPage.TEAM)
    stage.rest()
    card = window.findChild(FoundingCard)
    assert isinstance(card, FoundingCard)
    next(one for one in card.findChildren(QCheckBox) if one.isVisible()).setChecked(True)
    stage.later.append(lambda: stage.program.sync.show(SyncPage.SYNC))
    return window


def _asks(stage: Stage, user: str, name: str, device: str) -> Statement:
    """Have another laptop ask to be let in."""
    keys = keys_of(hashlib.sha256(user.encode()).digest(), IDENTITIES[1 if user == "dana" else 2])
    place = team_desk(stage.bench).spoken().place
    body = {"name": name, "device": device, "age": keys.recipient}
    said = write_statement("join", Speaker(place.team, user, "d" * 16, 5), body, keys)
    team_desk(stage.bench).take([said.envelope.raw])
    return said


def team(stage: Stage) -> QWidget:
    """Show a team as an organizer sees it: somebody waits, one laptop is about to be put out."""
    _in_team(stage)
    desk = team_desk(stage.bench)
    desk.invite("dana", "Dana Example", "lead")
    desk.invite("sam", "Sam Invented", "delegate")
    _asks(stage, "dana", "Dana Example", "Windows")
    _asks(stage, "quin", "Quin Uninvited", "Darwin")
    dana = next(one for one in desk.waiting(desk.spoken()) if one.user == "dana")
    desk.confirm(dana.words)
    stage.program.sync.team.asking = dana.pub
    stage.later.append(lambda: setattr(stage.program.sync.team, "asking", ""))
    return _at(stage, SyncPage.TEAM)


def members(stage: Stage) -> QWidget:
    """Show the same further down."""
    window = team(stage)
    stage.rest()
    area = window.findChild(TeamPage).findChild(QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    return window


def returning(stage: Stage) -> QWidget:
    """Show a laptop about to go back, with something of one's own, a photo, and nothing confirmed yet."""
    _in_team(stage)
    photo = stage.bench.session.workspace.layout.attachments / ("a" * 64)
    photo.write_bytes(b"a photo")
    stage.later.append(photo.unlink)
    _think(stage, "They seemed in a hurry.")
    choose(stage.bench, mailbox_choice(stage.bench).choosing(SHARE))
    mark_read(stage.bench, what_will_be_sent(stage.bench))
    stage.later.append(lambda: _think(stage, None))
    return _at(stage, SyncPage.RETURN)


def return_end(stage: Stage) -> QWidget:
    """Show the same further down, with what is not confirmed given up."""
    returning(stage)
    stage.program.sync.returning._give_up(True)
    stage.later.append(lambda: setattr(stage.program.sync.returning, "consent", Consent()))
    stage.rest()
    area = stage.window.findChild(ReturnPage).findChild(QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    return stage.window


def farewell(stage: Stage) -> QWidget:
    """Show what is said last."""
    say, left = stage.bench.catalogue, warning("return-left", file="/media/robin/lobbykit/tax return.pdf")
    page = FarewellPage(stage.program.look, [f"{say.message(left)} {say.suggestion(left)}"])
    page.show()
    return page
