"""A shared folder as a mailbox: what is put there is read there, by content and never by name."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import pytest

from lobbykit.sync.folder import FolderMailbox
from lobbykit.sync.mailbox import Letter, MailboxError

if TYPE_CHECKING:
    from lobbykit.sync.mailbox import Mailbox

TEAM = "0123456789abcdef" * 2
DEV, OTHER = "a" * 16, "b" * 16


def letter(number: int, dev: str = DEV) -> Letter:
    raw = (f"letter {number} of {dev}\n" * 40).encode()
    return Letter(raw, hashlib.sha256(raw).hexdigest(), "ana", dev, f"{number:08d}-{number:08d}")


def pulled(mailbox: Mailbox, memory=None, again=()):
    found = []
    for batch in mailbox.pull(memory, again):
        found += batch.arrivals
        memory = json.loads(json.dumps(batch.memory))
    return found, memory


def test_what_is_put_is_found_by_another_laptop_byte_for_byte(tmp_path):
    letters = [letter(1), letter(2), letter(1, OTHER)]
    assert [one.problem for one in FolderMailbox(tmp_path, TEAM, "Ana").put(letters)] == [None] * 3
    found, _ = pulled(FolderMailbox(tmp_path, TEAM, "Ana"))
    assert {one.raw for one in found} == {one.raw for one in letters}


def test_a_mailbox_lacks_what_was_not_put(tmp_path):
    mailbox = FolderMailbox(tmp_path, TEAM, "Ana")
    pulled(mailbox)
    assert mailbox.lacks([letter(1), letter(2)]) == {letter(1).sum, letter(2).sum}
    mailbox.put([letter(1)])
    assert mailbox.lacks([letter(1), letter(2)]) == {letter(2).sum}


def test_a_share_that_is_not_there_is_told(tmp_path):
    for act in (lambda box: list(box.pull(None, ())), lambda box: box.put([letter(1)])):
        with pytest.raises(MailboxError) as raised:
            act(FolderMailbox(tmp_path / "stick", TEAM, "Ana"))
        assert raised.value.code == "mailbox-missing"
