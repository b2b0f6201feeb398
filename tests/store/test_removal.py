"""A workspace goes whole, with keys and state; what is not ours stays and is named."""

from __future__ import annotations

from dataclasses import replace

from lobbykit.app.own_keys import OwnKeys
from lobbykit.store.device_file import state_folder
from lobbykit.store.removal import Removal
from lobbykit.store.ring_names import remember_ring_name
from tests.rings import MemoryRing
from tests.sessions import Laptop, noted


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
    assert going.carry_out() == ()
    assert ring.kept == {}
    assert files(tmp_path) == ["state/preferences.json"]
    assert not going.layout.root.exists()
    assert going.carry_out() == ()


def test_a_file_that_is_not_ours_stays_and_is_named(tmp_path):
    going = written(tmp_path, MemoryRing())
    other = going.layout.root / "tax return.pdf"
    other.write_bytes(b"mine")
    (problem,) = going.carry_out()
    assert (problem.code, dict(problem.params)) == ("return-left", {"file": str(other)})
    assert other.read_bytes() == b"mine"
    assert not going.layout.log.exists()


def test_what_a_link_leads_to_stays(tmp_path):
    going = written(tmp_path, MemoryRing())
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "letter.txt").write_text("mine")
    going.layout.incoming.symlink_to(elsewhere)
    assert going.carry_out() == ()
    assert (elsewhere / "letter.txt").read_text() == "mine"


def test_a_keyring_that_is_locked_is_named_and_hinders_nothing(tmp_path):
    ring = MemoryRing()
    going = written(tmp_path, ring)
    ring.locked = True
    (problem,) = going.carry_out()
    assert problem.code == "return-ring-left"
    assert not going.layout.root.exists()
    assert not state_folder(going.state, going.id).exists()


def test_the_keyring_forgets_the_passwords_of_mailboxes_too(tmp_path):
    ring = MemoryRing({"mailbox https://ana@other.example.org/lk-2": "of somebody else"})
    going = written(tmp_path, ring)
    own = "mailbox https://ana@couch.example.org/lk-1"
    remember_ring_name(state_folder(going.state, going.id), own)
    ring.kept[own] = "otter-4711"
    assert going.carry_out() == ()
    assert ring.kept == {"mailbox https://ana@other.example.org/lk-2": "of somebody else"}


def test_a_password_that_a_locked_keyring_holds_on_to_is_told_as_one_that_still_opens_something(tmp_path):
    ring = MemoryRing()
    going = written(tmp_path, ring)
    remember_ring_name(state_folder(going.state, going.id), "mailbox https://ana@couch.example.org/lk-1")
    ring.locked = True
    assert [one.code for one in going.carry_out()] == ["return-ring-left", "return-ring-password"]
