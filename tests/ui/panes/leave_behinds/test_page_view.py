"""The page is fitted at every size of the window, and nothing goes round in circles."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from lobbykit.ui.panes.leave_behinds.page_images import PageImage
from lobbykit.ui.panes.leave_behinds.page_view import LARGEST, SMALLEST, PageView, Zoom


def page():
    image = QImage(61, 79, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    return PageImage(image, 612.0, 792.0)


@pytest.fixture
def view(qtbot, look):
    made = PageView(look)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("zoom", list(Zoom))
@pytest.mark.parametrize("pages", [1, 2])
def test_every_size_of_the_window_settles_at_once(view, zoom, pages):
    view.show_pages([(page(),) * pages], [])
    view.fit(zoom)
    told = []
    view.scale_changed.connect(told.append)
    for wide in range(200, 1400, 7):
        told.clear()
        view.resize(wide, 120 + wide * 5 % 900)
        scale = view.scale
        view.grab()
        assert view.scale == scale
        assert len(told) <= 2


def test_a_fitted_page_is_wholly_on_the_screen_and_as_large_as_can_be(view):
    view.resize(700, 900)
    view.show_pages([(page(),)], [])
    assert 612 * view.scale <= view.viewport().width()
    assert 792 * view.scale <= view.viewport().height()
    view.fit(Zoom.WIDTH)
    assert 612 * view.scale > 0.9 * view.viewport().width()


def test_keys_zoom_and_fit(qtbot, view):
    view.resize(700, 900)
    view.show_pages([(page(),)], [])
    fitted = view.scale
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.scale > fitted
    for _ in range(40):
        qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.scale == LARGEST
    assert view.verticalScrollBar().maximum() > 0
    for _ in range(60):
        qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.scale == SMALLEST
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.scale == fitted


def test_two_sheets_share_the_room(view):
    view.resize(900, 900)
    view.show_pages([(page(),)], [])
    alone = view.scale
    view.show_pages([(page(),), (page(),)], ["House", "Senate"])
    assert view.scale < alone
    assert 2 * 612 * view.scale <= view.viewport().width()
