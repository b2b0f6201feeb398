"""One story is told with the tests, where there is a screen to tell it on; `python -m tests.stories` tells all."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.stories.desk import missing
from tests.stories.telling import Telling

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"this computer lacks {missing()}")


def test_a_delegate_opens_the_file_of_the_team_and_finds_the_office_by_keyboard(tmp_path: Path) -> None:
    assert not Telling([sys.executable, "-m", "lobbykit"], tmp_path, print).tell("delegate", "keyboard")
