"""An attachment is kept whole under what it holds, sealed where the workspace is, and never shown damaged."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace

import pytest

from lobbykit.store.attachments import AttachmentError, Attachments
from lobbykit.store.backup import Backups, contents
from lobbykit.store.inspection import inspected
from lobbykit.store.seal import Vault
from tests.store.folders import NOW, opened

DATA = b"a picture of somebody"
SHA = hashlib.sha256(DATA).hexdigest()


@pytest.fixture(params=["plain", "sealed"])
def workspace(request, tmp_path):
    found = opened(tmp_path / "notes")
    yield replace(found, vault=Vault(b"k" * 32, os.urandom)) if request.param == "sealed" else found
    found.close()


def file_of(workspace):
    (file,) = workspace.layout.attachments.iterdir()
    return file


def refused(workspace):
    with pytest.raises(AttachmentError) as failure:
        Attachments(workspace).read(SHA)
    return failure.value.code


def test_it_is_kept_once_for_its_owner_only_and_comes_back_as_it_was(workspace):
    held = Attachments(workspace)
    assert held.keep(DATA) == held.keep(DATA) == SHA
    assert held.read(SHA) == DATA
    file = file_of(workspace)
    if os.name != "nt":
        assert file.stat().st_mode & 0o777 == 0o600
    sealed = workspace.vault is not None
    assert (file.name == SHA, DATA in file.read_bytes()) == (not sealed, not sealed)
    assert inspected(workspace.layout, lambda _: (), workspace.vault) == ()


def test_it_is_in_the_next_backup(workspace):
    Attachments(workspace).keep(DATA)
    name = f"attachments/{file_of(workspace).name}"
    assert name in [one for one, _ in contents(workspace.layout)]
    assert name.encode() in Backups(workspace.layout).make(NOW).read_bytes()


def test_one_that_is_missing_or_damaged_is_said_and_keeping_it_again_mends_it(workspace):
    held = Attachments(workspace)
    assert refused(workspace) == "attachment-missing"
    held.keep(DATA)
    raw = bytearray(file_of(workspace).read_bytes())
    raw[-4] ^= 1
    file_of(workspace).write_bytes(raw)
    assert refused(workspace) == "attachment-damaged"
    held.keep(DATA)
    assert held.read(SHA) == DATA


def test_what_a_crash_left_half_written_is_nobodys_and_goes(workspace):
    workspace.layout.attachments.mkdir(exist_ok=True)
    (workspace.layout.attachments / f".{SHA}.part").write_bytes(DATA[:5])
    Attachments(workspace).keep(b"another")
    assert len(list(workspace.layout.attachments.iterdir())) == 1
    assert refused(workspace) == "attachment-missing"


def test_a_full_disk_leaves_nothing_and_is_said(workspace, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(AttachmentError) as failure:
        Attachments(workspace).keep(DATA)
    assert failure.value.code == "attachment-not-kept"
    assert not list(workspace.layout.attachments.iterdir())


def test_a_workspace_that_is_only_read_takes_none(workspace):
    with pytest.raises(AttachmentError) as failure:
        Attachments(replace(workspace, lock=None)).keep(DATA)
    assert failure.value.code == "attachment-read-only"
