"""Every pair of colours that is shown can be read."""

from __future__ import annotations

import pytest

from lobbykit.app import paths
from lobbykit.ui.look.tokens import contrast, load_tokens

SCHEMES = {dark: load_tokens(paths.resources() / "theme" / "tokens.json", dark=dark) for dark in (False, True)}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("pair", SCHEMES[False].contrast, ids=lambda one: f"{one[0]} on {one[1]}")
def test_a_pair_reaches_the_contrast_that_it_needs(dark, pair):
    front, back, needed = pair
    colours = SCHEMES[dark].colours
    assert contrast(colours[front], colours[back]) >= needed


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_both_schemes_have_the_same_colours():
    assert SCHEMES[False].colours.keys() == SCHEMES[True].colours.keys()
