"""Fields stand beside each other while there is room, and what is around them knows their height at once."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from lobbykit.ui.widgets.side_by_side import SideBySide


def test_fields_share_the_width_and_below_it_stand_in_a_column(qtbot, look):
    one, two = QLineEdit(), QLineEdit()
    pair = SideBySide(look, one, two, narrow=300)
    qtbot.addWidget(pair)
    layout = pair.layout()
    assert layout.heightForWidth(200) == 2 * layout.heightForWidth(400) + 8
    pair.resize(408, layout.heightForWidth(408))
    pair.show()
    assert (one.y(), two.y()) == (0, 0)
    assert one.width() > two.width()
    pair.resize(200, layout.heightForWidth(200))
    assert (one.width(), two.width()) == (200, 200)
    assert two.y() > one.height()
