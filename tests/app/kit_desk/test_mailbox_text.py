"""Where notes are exchanged: an https address or words about a folder, and never a password."""

from __future__ import annotations

import pytest

from lobbykit.app.kit_desk.mailbox_text import is_address, read_mailbox


@pytest.mark.parametrize(
    "typed", ["", "  ", "the  stick at\tthe desk", "Nextcloud: Peace/notes", "C:\\Users\\Ann\\notes"]
)
def test_words_about_a_folder_are_kept_as_they_are_said(typed):
    assert read_mailbox(typed).value == " ".join(typed.split())


@pytest.mark.parametrize("typed", ["https://couch.example.org", "https://ana@couch.example.org:6984/lk-1"])
def test_an_https_address_is_one(typed):
    assert read_mailbox(typed).value == typed
    assert is_address(typed)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("http://couch.example.org", "mailbox-text-insecure"),
        ("HTTPS://couch.example.org", "mailbox-text-insecure"),
        ("ftp://couch.example.org", "mailbox-text-insecure"),
        ("https://couch.example.org/?key=1", "mailbox-text-insecure"),
        ("https://ana:secret@couch.example.org", "mailbox-text-secret"),
        ("http://ana:secret@couch.example.org", "mailbox-text-secret"),
        ("x" * 301, "mailbox-text-long"),
    ],
)
def test_what_would_give_notes_or_passwords_away_is_refused(typed, code):
    read = read_mailbox(typed)
    assert read.value is None
    assert [one.code for one in read.problems] == [code]
    assert "secret" not in str(read.problems[0].params)
