"""The mark of what two people wrote differently says how much it is, and in whose note."""

from __future__ import annotations

import pytest

from lobbykit.ui.widgets.versions_button import versions_button


@pytest.mark.parametrize(("count", "text"), [(1, "Two versions"), (3, "Two versions: 3")])
def test_it_counts_what_is_more_than_one(qtbot, look, count, text):
    pressed = []
    made = versions_button(look, count, lambda: pressed.append(count), "Rep. Bill Foster", "a")
    qtbot.addWidget(made)
    made.click()
    assert (made.text(), made.accessibleName(), pressed) == (text, f"{text}: Rep. Bill Foster", [count])
