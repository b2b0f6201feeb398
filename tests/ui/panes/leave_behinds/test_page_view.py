"""The page is fitted at every size of the window, and nothing goes round in circles."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage

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


class Passes:
    """Counts what a view does until it rests."""

    def __init__(self, view):
        self.layouts, self.paints, self._view = 0, 0, view
        view._settle = self._counted(view._settle)
        view.viewport().installEventFilter(self._filter())

    def _counted(self, settle):
        def counted():
            self.layouts += 1
            settle()

        return counted

    def _filter(self):
        passes = self

        class Filter(QObject):
            def eventFilter(self, watched, event):  # noqa: N802 - the name is Qt's
                passes.paints += event.type() == QEvent.Type.Paint
                return False

        self._kept = Filter(self._view)
        return self._kept

    def until_rest(self):
        """Return layouts and paints of everything that was waiting; fail where it goes on and on."""
        self.layouts = self.paints = 0
        for _ in range(20):
            before = self.layouts, self.paints
            QCoreApplication.processEvents()
            if before == (self.layouts, self.paints):
                return before
        raise AssertionError(f"still not at rest: {self.layouts} layouts, {self.paints} paints")


@pytest.mark.parametrize("zoom", list(Zoom))
@pytest.mark.parametrize("columns", [1, 2])
def test_a_window_that_grows_pixel_by_pixel_past_the_scroll_bars_comes_to_rest_each_time(view, zoom, columns):
    view.show_pages([(page(),) * 2] * columns, ["House", "Senate"][:columns])
    view.resize(640, 700)
    view.fit(zoom)
    wide, high = (round(one) for one in view._content())
    bar = view.verticalScrollBar().sizeHint().width()
    passes = Passes(view)
    passes.until_rest()
    for by in (*range(-bar - 4, bar + 5), *range(bar + 4, -bar - 5, -1)):
        view.resize(wide + by, high + by)
        layouts, paints = passes.until_rest()
        assert (layouts <= 4, paints <= 3) == (True, True), (by, layouts, paints)
        view.resize(wide + by, high)
        layouts, paints = passes.until_rest()
        assert (layouts <= 4, paints <= 3) == (True, True), (by, layouts, paints)


def test_a_page_that_just_fits_needs_no_scroll_bar_and_one_pixel_less_needs_one(view):
    view.show_pages([(page(),)], [])
    view.resize(640, 700)
    view.magnify(1)
    wide, high = (round(one) for one in view._content())
    for less in (0, 1):
        view.resize(wide - less, high + 200)
        QCoreApplication.processEvents()
        assert (view.horizontalScrollBar().maximum() > 0, view.horizontalScrollBar().isVisible()) == (
            less > 0,
            less > 0,
        )


@pytest.mark.parametrize("wide", [420, 600, 1300])
def test_the_words_over_pages_wrap_within_the_width_of_their_page(view, look, wide):
    view.resize(wide, 900)
    view.show_pages([(page(),), (page(),)], captions := ("House \u00b7 Rep. Nicholas J. Begich III", "Senate"))
    room = QRect(0, 0, int(612 * view.scale), 1_000)
    needed = QFontMetrics(look.font("label")).boundingRect(room, Qt.TextFlag.TextWordWrap, captions[0])
    assert needed.width() <= room.width()
    assert needed.height() <= view.caption_height
    assert 792 * view.scale + view.caption_height <= view.viewport().height()
