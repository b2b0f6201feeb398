"""A workspace goes whole, with keys and state; what is not ours stays and is named."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest

from lobbykit.app.own_keys import OwnKeys
from lobbykit.store.device_file import state_folder
from lobbykit.store.layout import Layout
from lobbykit.store.lock import Holder, Lock
from lobbykit.store.removal import Removal
from lobbykit.store.removal_promise import promised_removals
from lobbykit.store.ring_names import remember_ring_name
from tests.rings import MemoryRing
from tests.sessions import Laptop, noted
from tests.store.file_calls import FileCalls, Killed, number_of_calls, watched

HOLDER = Holder(1, "laptop", "2026-03-01T09:00:00Z")


def written(folder, ring):
    """Write in a workspace, with keys, a draft and a backup, and return what is to be removed."""
    laptop = Laptop(folder)
    opened = laptop.open()
    with opened as session:
        noted(session, summary="Xylophone.")
        session.drafts.keep("f" * 32, "summary", "Xylophone, too")
        OwnKeys(replace(laptop.around, ring=ring), session.workspace, "ana").made()
        workspace = session.workspace
    (laptop.around.state / "reports").mkdir()
    (laptop.around.state / "reports" / "a.txt").write_text("a report")
    (laptop.around.state / "preferences.json").write_text("{}")
    return Removal(workspace.layout, laptop.around.state, workspace.id, ring)


def files(folder):
    return sorted(one.relative_to(folder).as_posix() for one in folder.rglob("*") if one.is_file())


def test_nothing_of_a_workspace_is_left_but_what_belongs_to_all(tmp_path):
    ring = MemoryRing()
    going = written(tmp_path, ring)
    assert ring.kept
    assert any(b"Xylophone" in (tmp_path / one).read_bytes() for one in files(tmp_path))
    assert going.carry_out(HOLDER) == ()
    assert ring.kept == {}
    assert files(tmp_path) == ["state/preferences.json"]
    assert not going.layout.root.exists()
    assert going.carry_out(HOLDER) == ()


def test_a_file_that_is_not_ours_stays_and_is_named(tmp_path):
    going = written(tmp_path, MemoryRing())
    other = going.layout.root / "tax return.pdf"
    other.write_bytes(b"mine")
    (problem,) = going.carry_out(HOLDER)
    assert (problem.code, dict(problem.params)) == ("return-left", {"file": str(other)})
    assert other.read_bytes() == b"mine"
    assert not going.layout.log.exists()


def test_what_a_link_leads_to_stays(tmp_path):
    going = written(tmp_path, MemoryRing())
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "letter.txt").write_text("mine")
    going.layout.incoming.symlink_to(elsewhere)
    assert going.carry_out(HOLDER) == ()
    assert (elsewhere / "letter.txt").read_text() == "mine"


def test_a_keyring_that_is_locked_is_named_and_hinders_nothing(tmp_path):
    ring = MemoryRing()
    going = written(tmp_path, ring)
    ring.locked = True
    (problem,) = going.carry_out(HOLDER)
    assert problem.code == "return-ring-left"
    assert not going.layout.root.exists()
    assert not state_folder(going.state, going.id).exists()


def test_the_keyring_forgets_the_passwords_of_mailboxes_too(tmp_path):
    ring = MemoryRing({"mailbox https://ana@other.example.org/lk-2": "of somebody else"})
    going = written(tmp_path, ring)
    own = "mailbox https://ana@couch.example.org/lk-1"
    remember_ring_name(state_folder(going.state, going.id), own)
    ring.kept[own] = "otter-4711"
    assert going.carry_out(HOLDER) == ()
    assert ring.kept == {"mailbox https://ana@other.example.org/lk-2": "of somebody else"}


def test_a_password_that_a_locked_keyring_holds_on_to_is_told_as_one_that_still_opens_something(tmp_path):
    ring = MemoryRing()
    going = written(tmp_path, ring)
    remember_ring_name(state_folder(going.state, going.id), "mailbox https://ana@couch.example.org/lk-1")
    ring.locked = True
    assert [one.code for one in going.carry_out(HOLDER)] == ["return-ring-left", "return-ring-password"]


@pytest.fixture
def afresh(tmp_path):
    """Make the same workspace again, with somebody's own file in it, in a place that was never used before."""
    written(tmp_path / "first", MemoryRing())
    (tmp_path / "first" / "workspace" / "tax return.pdf").write_bytes(b"mine")
    (workspace_id,) = (one.name for one in (tmp_path / "first" / "state").iterdir() if len(one.name) == 32)
    numbers = iter(range(10_000))

    def make():
        place = tmp_path / f"again-{next(numbers)}"
        shutil.copytree(tmp_path / "first", place)
        return place, Removal(Layout(place / "workspace"), place / "state", workspace_id, MemoryRing())

    return make


def resumed(place, going):
    """Do what the next start does."""
    for workspace_id in promised_removals(going.state, going.layout.root):
        Removal(Layout(place / "workspace"), going.state, workspace_id, MemoryRing()).carry_out(HOLDER)


def test_wherever_it_is_cut_short_the_next_start_brings_it_to_its_end(afresh):
    place, going = afresh()
    whole = files(place)
    calls = number_of_calls(lambda: going.carry_out(HOLDER))
    assert calls > 50
    begun = 0
    for fatal in range(1, calls + 1):
        place, going = afresh()
        with pytest.raises(Killed), watched(FileCalls(fatal=fatal)):
            going.carry_out(HOLDER)
        begun += bool(promised_removals(going.state, going.layout.root))
        resumed(place, going)
        if begun:
            assert files(place) == ["state/preferences.json", "workspace/tax return.pdf"], fatal
        else:
            assert {*files(place), "workspace/LOCK", "workspace/reserve"} >= set(whole), fatal
        shutil.rmtree(place)
    assert begun > calls / 2


def test_it_can_be_cut_short_again_and_again(afresh):
    place, going = afresh()
    for fatal in range(15, 10_000, 7):
        try:
            with watched(FileCalls(fatal=fatal)):
                resumed(place, going) if promised_removals(going.state, going.layout.root) else going.carry_out(HOLDER)
        except Killed:
            continue
        break
    assert files(place) == ["state/preferences.json", "workspace/tax return.pdf"]


def test_what_was_put_in_its_place_since_is_not_removed(afresh, tmp_path):
    place, going = afresh()
    with pytest.raises(Killed), watched(FileCalls(fatal=60)):
        going.carry_out(HOLDER)
    assert promised_removals(going.state, going.layout.root)
    shutil.rmtree(going.layout.root)
    other = Laptop(tmp_path / "other")
    with other.open() as session:
        noted(session, summary="Of somebody else.")
    shutil.copytree(other.around.root, going.layout.root)
    before = files(going.layout.root)
    resumed(place, going)
    assert files(going.layout.root) == before
    assert promised_removals(going.state, going.layout.root) == ()


def test_a_copy_of_it_elsewhere_is_not_removed(afresh):
    place, going = afresh()
    shutil.copytree(going.layout.root, place / "copy")
    with pytest.raises(Killed), watched(FileCalls(fatal=60)):
        going.carry_out(HOLDER)
    assert promised_removals(going.state, going.layout.root)
    assert promised_removals(going.state, place / "copy") == ()


def test_nothing_goes_while_another_program_has_it_open(afresh):
    place, going = afresh()
    before = files(place)
    with Lock.take(going.layout, HOLDER):
        (problem,) = going.carry_out(HOLDER)
    assert problem.code == "return-busy"
    assert files(place) == before
    assert promised_removals(going.state, going.layout.root) == ()


def test_without_a_record_of_it_nothing_is_begun(afresh, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    place, going = afresh()
    monkeypatch.setattr("lobbykit.store.removal.promise_removal", full)
    (problem,) = going.carry_out(HOLDER)
    assert (problem.code, dict(problem.params)) == ("return-not-begun", {"reason": "No space left on device"})
    assert going.layout.log.exists()
    assert (place / "state" / going.id).is_dir()
