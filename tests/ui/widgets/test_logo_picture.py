"""A logo on the screen is the one that is printed: its colours, its shape, and a name for whoever listens."""

from __future__ import annotations

import pytest

from lobbykit.app import paths
from lobbykit.domain.graphic import Outline, RasterLogo, VectorLogo
from lobbykit.ui.look.look import Look
from lobbykit.ui.widgets.logo_picture import BOX, logo_picture

RED = (200, 0, 0)


def colour(label, across, down):
    image = label.pixmap().toImage()
    seen = image.pixelColor(round(image.width() * across), round(image.height() * down))
    return seen.red(), seen.green(), seen.blue()


@pytest.mark.parametrize(
    "logo",
    [
        RasterLogo(2, 2, 3, bytes(RED) * 4, ""),
        VectorLogo(
            2, 2, (Outline((("m", (0, 0)), ("l", (2, 0)), ("l", (2, 2)), ("l", (0, 2)), ("h", ())), fill=RED),), ""
        ),
    ],
)
def test_it_stands_in_the_middle_of_white_paper_and_is_not_stretched(qtbot, logo):
    label = logo_picture(Look(paths.resources(), dark=True), logo, "The logo of Us")
    qtbot.addWidget(label)
    assert label.accessibleName() == "The logo of Us"
    assert (label.width(), label.height()) == BOX
    assert colour(label, 0.5, 0.5) == RED
    assert colour(label, 0.1, 0.5) == (255, 255, 255)


def test_a_curve_and_a_stroke_are_drawn_and_nothing_outside_of_the_drawing(qtbot):
    wide = Outline((("m", (-50, 1)), ("c", (-20, 1, 20, 1, 50, 1))), stroke=RED, width=1, cap=1, join=1)
    label = logo_picture(Look(paths.resources()), VectorLogo(2, 2, (wide,), ""), "A line")
    qtbot.addWidget(label)
    assert colour(label, 0.5, 0.5) == RED
    assert colour(label, 0.1, 0.5) == (255, 255, 255)


def test_grey_pixels_stay_grey(qtbot):
    label = logo_picture(Look(paths.resources()), RasterLogo(3, 1, 1, bytes((90, 90, 90)), ""), "Grey")
    qtbot.addWidget(label)
    assert colour(label, 0.5, 0.5) == (90, 90, 90)
