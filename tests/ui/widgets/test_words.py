"""Labels: what is seen and what a screen reader is told."""

from __future__ import annotations

import pytest

from lobbykit.ui.widgets.words import words


@pytest.mark.usefixtures("qtbot")
def test_a_line_in_capitals_is_told_to_screen_readers_as_it_is_written():
    line = words("Your meeting", "overline")
    assert (line.text(), line.accessibleName()) == ("YOUR MEETING", "Your meeting")
    assert words("<b>Ana</b>").text() == "<b>Ana</b>"
