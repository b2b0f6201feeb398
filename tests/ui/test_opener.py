"""Only folders that are there and safe addresses are handed to the system."""

from __future__ import annotations

import pytest

from lobbykit.domain.links import is_official_page
from lobbykit.ui.opener import Opener


@pytest.mark.parametrize(
    ("address", "official"),
    [
        ("https://foster.house.gov", True),
        ("http://www.durbin.senate.gov/contact", True),
        ("https://house.gov.example.org", False),
        ("https://nothouse.gov", False),
        ("https://a@foster.house.gov", False),
        ("javascript:alert(1)", False),
        ("file://foster.house.gov/x", False),
        ("mailto:a@foster.house.gov", False),
    ],
)
def test_only_pages_of_congress_are_official(address, official):
    assert is_official_page(address) is official


def test_what_is_not_safe_is_never_handed_over(tmp_path):
    given = []
    opener = Opener(lambda url: bool(given.append(url.toString())) or True)
    assert not opener.address("file:///etc/passwd")
    assert not opener.folder(str(tmp_path / "not-there"))
    assert given == []
    assert opener.address("https://foster.house.gov")
    assert opener.folder(str(tmp_path))
    assert len(given) == 2
