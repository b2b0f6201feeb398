"""What files of a shared folder are called, and how any name is told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.sync.folder_names import (
    address,
    file_of,
    is_letter,
    is_placeholder,
    is_temporary,
    team_folder,
    temporary_name,
    told,
)
from tests.sync.letters import DEV, TEAM, letter

NAMES = st.text(st.characters(exclude_characters="/\0"), min_size=1)


def test_the_folder_of_a_team_has_eight_digits_of_its_id():
    assert team_folder(TEAM) == "lobbykit-01234567"


def test_a_letter_is_called_by_its_device_its_label_and_its_sum():
    assert file_of(letter(1)) == (DEV, f"00000001-00000001-{letter(1).sum[:16]}.lkb")
    assert file_of(replace(letter(1), label="join")) == (DEV, f"join-{letter(1).sum[:16]}.lkb")


@pytest.mark.parametrize(
    "trick", [{"dev": ".."}, {"dev": "A" * 16}, {"dev": ""}, {"label": "../x"}, {"label": ""}, {"label": "a/b"}]
)
def test_no_path_is_made_of_what_is_no_device_and_no_label(trick):
    assert file_of(replace(letter(1), **trick)) is None


def test_a_temporary_name_is_known_again_and_no_other_is():
    assert is_temporary(temporary_name(b"12345678"))
    assert not any(map(is_temporary, (".tmp-", ".tmp-1", "tmp-3132333435363738", ".tmp-3132333435363738.lkb", "x.lkb")))


def test_what_icloud_has_not_fetched_yet_is_known_by_its_name():
    assert is_placeholder(".x.lkb.icloud")
    assert not any(map(is_placeholder, ("x.lkb.icloud", ".x.lkb", "x.lkb", "icloud.lkb")))


@pytest.mark.parametrize("name", ["x.lkb", "x.lkb.tmp", ".syncthing.x.lkb", "x.LKB (1)", "x.sync-conflict-1.lkb"])
def test_whatever_holds_the_mark_is_looked_at(name):
    assert is_letter(name)


@pytest.mark.parametrize("name", [".syncthing.x.lkb.tmp", "~syncthing~x.lkb.tmp", "lkb", "README.txt", ".tmp-0011"])
def test_what_syncthing_has_not_written_whole_is_not_looked_at_and_nothing_without_the_mark(name):
    assert not is_letter(name)


@pytest.mark.parametrize("name", ["x (conflicted copy von Jörg).lkb", "ａ.lkb", "e\u0301.lkb", "\u00e9.lkb"])
def test_a_name_that_can_be_printed_is_told_as_it_is(name):
    assert told(name) == name


@pytest.mark.parametrize("name", ["\udcff.lkb", "a\nb.lkb", "\u202eblk.exe.lkb", "?a.lkb", "\x1b[2J.lkb"])
def test_a_name_that_cannot_be_printed_is_told_in_signs_that_can(name):
    assert told(name).isprintable()
    assert told(name).encode().isascii()
    assert "/" not in told(name)


@given(NAMES, NAMES)
def test_two_names_are_never_told_alike(one, other):
    assert (told(one) == told(other)) == (one == other)


def test_the_address_of_a_folder_can_be_shown():
    assert address(Path("stick") / "Jörg") == str(Path("stick") / "Jörg")
    assert address(Path("stick\udcff")) == "?stick%ED%B3%BF"
