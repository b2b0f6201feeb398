"""What a stranger reads who finds a team's folder."""

from __future__ import annotations

import pytest

from lobbykit.sync.folder_readme import readme


def test_it_says_in_english_and_spanish_whom_to_call_and_to_leave_the_files():
    text = readme("Ana Ruiz, +1 202 555 0100").decode("utf-8")
    assert text.count("Ana Ruiz, +1 202 555 0100") == 2
    for words in ("do not rename, move or delete", "without lobbykit", "no los borre", "sin lobbykit"):
        assert words in text


def test_it_is_the_same_on_every_laptop_and_every_editor_shows_its_lines():
    raw = readme("Ana")
    assert raw == readme("Ana")
    assert raw.count(b"\n") == raw.count(b"\r\n") > 10


@pytest.mark.parametrize("contact", ["Ana\nRuiz", "  Ana \r\n Ruiz", "Ana\x1bRuiz", "Ana\u202eRuiz"])
def test_a_contact_stays_on_its_line(contact):
    assert b"    Ana Ruiz\r\n" in readme(contact)


def test_a_contact_is_no_pattern():
    assert b"{contact} {x} %s" in readme("{contact} {x} %s")
