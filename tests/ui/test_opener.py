"""The window opens folders and safe addresses, and nothing else whatever it is told."""

from __future__ import annotations

import pytest

from lobbykit.ui.opener import Opener


@pytest.fixture
def opened():
    return []


@pytest.fixture
def opener(opened):
    def hand_over(url):
        opened.append(url.toString())
        return True

    return Opener(hand_over)


def test_a_folder_that_is_there_is_opened(opener, opened, tmp_path):
    assert opener.folder(str(tmp_path))
    assert opened == [f"file://{tmp_path}"]


def test_no_file_and_no_relative_path_is_opened(opener, opened, tmp_path):
    program = tmp_path / "run.sh"
    program.write_text("exit")
    for path in (str(program), str(tmp_path / "gone"), ".", "", "https://example.org"):
        assert not opener.folder(path)
    assert opened == []


@pytest.mark.parametrize("address", ["https://www.congress.gov/bill", "mailto:a@example.org", "tel:202-225-3121"])
def test_safe_addresses_are_opened(opener, opened, address):
    assert opener.address(address)
    assert opened == [address]


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:x", "//host/share", "https://a@b.org", ""])
def test_others_are_not(opener, opened, address):
    assert not opener.address(address)
    assert opened == []
