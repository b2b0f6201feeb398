"""The window syncs with a database: its password is asked for, kept where somebody says so, and refused only once."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton

from lobbykit.app.sending import mark_read, what_will_be_sent
from lobbykit.app.syncing.bench_desks import choose, mailbox_choice, sync_desk, team_desk
from lobbykit.app.syncing.server_visit import ServerVisit
from lobbykit.ui.panes.sync.pages import SyncPage
from lobbykit.ui.program import Program
from tests.rings import MemoryRing
from tests.sessions import noted
from tests.sync.conftest import fake, world
from tests.sync.couch.faults import Fault, portal
from tests.sync.couch.server import PASSWORD
from tests.ui.panes.sync.stage import found_team

__all__ = ["fake", "world"]


@pytest.fixture
def ring():
    return MemoryRing()


@pytest.fixture
def program(qapp, bench, ring, tmp_path):
    bench.around = replace(bench.around, ring=ring)
    found_team(bench)
    noted(bench.session, office="F000454", summary="They listened.")
    mark_read(bench, what_will_be_sent(bench))
    made = Program(qapp, bench, tmp_path / "preferences.json")
    made.preferences = replace(made.preferences, still=True)
    made.show().go("sync")
    yield made
    made.close()
    made.window.deleteLater()
    made.setParent(None)
    made.deleteLater()


def found(program, name, kind=QPushButton):
    return program.sync.place.shown.findChild(kind, name)


def said(program):
    return "\n".join(one.text() for one in program.sync.place.shown.findChildren(QLabel) if not one.isHidden())


def used(program, address):
    """Type an address into the page and use it."""
    found(program, "type-address").click()
    line = found(program, "mailbox-address", QLineEdit)
    line.setText(address)
    line.textEdited.emit(address)
    found(program, "use-address").click()


def signed_in(qtbot, program, password=PASSWORD, *, keep=False):
    """Type the password and sync."""
    found(program, "mailbox-password", QLineEdit).setText(password)
    found(program, "keep-password", QCheckBox).setChecked(keep)
    with qtbot.waitSignal(program.sync.visits.ended):
        found(program, "sync-now").click()


def on_disk(folder, text):
    return [one for one in folder.rglob("*") if one.is_file() and text.encode() in one.read_bytes()]


def test_notes_go_to_a_database_whose_address_was_typed(qtbot, program, fake, world):
    used(program, fake.address("ana").name)
    signed_in(qtbot, program)
    assert any("/_bulk_docs" in one for one in world.asked)
    assert sync_desk(program.bench).standing().notes.waiting == 0
    assert "Synced" in said(program)
    assert mailbox_choice(program.bench).chosen == fake.address("ana").name


def test_the_next_key_after_the_button_is_the_first_of_the_address(qtbot, program):
    found(program, "type-address").setFocus()
    found(program, "type-address").click()
    line = found(program, "mailbox-address", QLineEdit)
    qtbot.waitUntil(lambda: program.window.focusWidget() is line)


def test_a_visit_asks_the_server_beside_the_window_and_closes_its_connection(qtbot, program, fake, monkeypatch):

    seen, closed = set(), threading.Event()
    pull, close = ServerVisit.pull, ServerVisit.close

    def looked(self, *given):
        for batch in pull(self, *given):
            seen.add(threading.get_ident())
            yield batch

    monkeypatch.setattr(ServerVisit, "pull", looked)
    monkeypatch.setattr(ServerVisit, "close", lambda self: (close(self), closed.set()))
    used(program, fake.address("ana").name)
    signed_in(qtbot, program)
    qtbot.waitUntil(closed.is_set)
    assert seen
    assert threading.get_ident() not in seen


def test_a_password_that_nobody_wants_kept_is_asked_for_again_and_stands_nowhere(qtbot, program, fake, ring, tmp_path):
    used(program, fake.address("ana").name)
    signed_in(qtbot, program)
    assert found(program, "mailbox-password", QLineEdit).text() == ""
    assert not [name for name in ring.kept if name.startswith("mailbox")]
    assert on_disk(tmp_path, PASSWORD) == []
    assert not found(program, "by-itself", QCheckBox).isEnabled()


def test_a_password_that_the_keyring_keeps_lets_the_window_sync_by_itself(qtbot, program, fake, tmp_path):
    used(program, fake.address("ana").name)
    signed_in(qtbot, program, keep=True)
    assert found(program, "mailbox-password", QLineEdit).isHidden()
    assert on_disk(tmp_path, PASSWORD) == []
    found(program, "by-itself", QCheckBox).click()
    assert program.sync.visits.quiet.timer.isActive()
    with qtbot.waitSignal(program.sync.visits.ended):
        program.sync.visits.begin_by_itself()
    assert program.sync.visits.last.is_whole
    found(program, "forget-password").click()
    assert not found(program, "mailbox-password", QLineEdit).isHidden()
    program.sync.visits.begin_by_itself()
    assert not program.sync.visits.busy


def test_row_19_a_wrong_password_is_tried_once_and_asked_for_again(qtbot, program, fake, world, ring):
    used(program, fake.address("ana").name)
    signed_in(qtbot, program, keep=True)
    choose(program.bench, replace(mailbox_choice(program.bench), is_automatic=True))
    fake.server.fake.world.users["ana"] = ("another", [])
    world.asked.clear()
    with qtbot.waitSignal(program.sync.visits.ended):
        program.sync.visits.begin_by_itself()
    assert len(world.asked) == 1
    for _ in range(3):
        program.sync.visits.begin_by_itself()
    assert not program.sync.visits.busy
    assert len(world.asked) == 1
    assert "does not know ana with this password" in said(program)
    assert not found(program, "mailbox-password", QLineEdit).isHidden()
    assert not [name for name in ring.kept if name.startswith("mailbox")]
    signed_in(qtbot, program, "another")
    assert "Synced" in said(program)


def test_row_19_where_we_are_forbidden_nothing_goes_on_by_itself(qtbot, program, fake, world):
    used(program, fake.address("ana").name)
    signed_in(qtbot, program, keep=True)
    choose(program.bench, replace(mailbox_choice(program.bench), is_automatic=True))
    world.faults.append(Fault(status=403, body=b'{"error":"forbidden","reason":"no"}', times=1))
    with qtbot.waitSignal(program.sync.visits.ended):
        program.sync.visits.begin_by_itself()
    assert "ana may not use this database" in said(program)
    program.sync.visits.begin_by_itself()
    assert not program.sync.visits.busy


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (portal(), "is not the team's database"),
        (Fault(path="/lk-", status=404, times=99), "There is no database"),
        (Fault(status=302, headers={"Location": "https://elsewhere.example.org"}, times=9), "sends us on to another"),
    ],
)
def test_row_19_what_a_server_says_instead_is_told_and_nothing_counts_as_sent(
    qtbot, program, fake, world, fault, words
):
    used(program, fake.address("ana").name)
    world.faults.append(fault)
    signed_in(qtbot, program)
    assert words in said(program)
    assert sync_desk(program.bench).standing().notes.waiting == 1
    assert not mailbox_choice(program.bench).may_be_automatic


def test_a_password_pasted_with_the_address_is_used_once_and_stands_in_no_file(qtbot, program, fake, tmp_path):
    address = fake.address("ana").name
    used(program, address.replace("ana@", f"ana:{PASSWORD}@"))
    assert mailbox_choice(program.bench).chosen == address
    assert found(program, "mailbox-password", QLineEdit).isHidden()
    assert PASSWORD not in said(program)
    with qtbot.waitSignal(program.sync.visits.ended):
        found(program, "sync-now").click()
    assert "Synced" in said(program)
    assert not found(program, "mailbox-password", QLineEdit).isHidden()
    assert on_disk(tmp_path, PASSWORD) == []


def test_a_password_goes_to_no_other_server_than_the_one_it_was_pasted_with(program, fake):
    found(program, "type-address").click()
    line = found(program, "mailbox-address", QLineEdit)
    line.textEdited.emit("")
    line.setText(f"https://ana:{PASSWORD}@couch.example.org/lk-1")
    line.textEdited.emit(line.text())
    line.setText(fake.address("ana").name)
    line.textEdited.emit(line.text())
    found(program, "use-address").click()
    assert not found(program, "mailbox-password", QLineEdit).isHidden()


def test_what_waits_for_a_server_can_be_stopped(qtbot, program, fake, world):
    used(program, fake.address("ana").name)
    world.faults.append(Fault(status=503, headers={"Retry-After": "50"}, times=9))
    found(program, "mailbox-password", QLineEdit).setText(PASSWORD)
    found(program, "sync-now").click()
    qtbot.waitUntil(lambda: bool(world.asked))
    with qtbot.waitSignal(program.sync.visits.ended):
        found(program, "stop-syncing").click()
    assert not program.sync.visits.last.is_whole
    assert len(world.asked) == 1


def test_a_window_that_closes_does_not_wait_for_a_server_that_is_busy(qtbot, program, fake, world):
    used(program, fake.address("ana").name)
    world.faults.append(Fault(status=503, headers={"Retry-After": "50"}, times=9))
    found(program, "mailbox-password", QLineEdit).setText(PASSWORD)
    found(program, "sync-now").click()
    qtbot.waitUntil(lambda: bool(world.asked))
    program.sync.close()
    assert program.syncing.drain()


def test_what_the_team_says_of_its_mailbox_stands_in_the_form_in_ones_own_name(program):
    team_desk(program.bench).change({"mailbox": "https://couch.example.org/lk-7ea07ea0"})
    program.sync.renew()
    found(program, "use-proposed").click()
    line = found(program, "mailbox-address", QLineEdit)
    assert line.text() == "https://ana@couch.example.org/lk-7ea07ea0"
    found(program, "use-address").click()
    assert found(program, "use-proposed") is None
    assert not found(program, "mailbox-password", QLineEdit).isHidden()


def test_the_certificate_of_the_teams_own_authority_is_used_until_it_is_taken_away(program):
    found(program, "type-address").click()
    program.sync.servers.typing.address = "https://ana@couch.example.org/lk-1"
    program.sync.servers.take_ca("/media/ana/team.pem")
    found(program, "use-address").click()
    assert mailbox_choice(program.bench).ca == "/media/ana/team.pem"
    assert "Certificate of your team: /media/ana/team.pem" in said(program)
    found(program, "type-address").click()
    found(program, "no-certificate").click()
    program.sync.servers.typing.address = "https://ana@couch.example.org/lk-1"
    program.sync.servers.use()
    assert mailbox_choice(program.bench).ca == ""


def test_a_laptop_that_goes_back_sends_what_waits_to_the_server_and_asks_for_its_password(qtbot, program, fake):
    used(program, fake.address("ana").name)
    program.sync.show(SyncPage.RETURN)
    signed_in(qtbot, program, "wrong")
    assert "does not know ana with this password" in said(program)
    signed_in(qtbot, program)
    assert "does not know ana" not in said(program)
    assert sync_desk(program.bench).standing().notes.waiting == 0
    assert "all of it was sent and read back" in said(program)


@pytest.mark.parametrize("ring", [None])
def test_without_a_keyring_it_is_asked_each_time_and_nothing_goes_by_itself(qtbot, program, fake):
    used(program, fake.address("ana").name)
    assert "it is asked for each time, and kept nowhere" in said(program)
    signed_in(qtbot, program, keep=True)
    assert "it is asked for each time, and kept nowhere" in said(program)
    choose(program.bench, replace(mailbox_choice(program.bench), is_automatic=True))
    program.sync.visits.begin_by_itself()
    assert not program.sync.visits.busy
