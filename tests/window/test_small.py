"""Every screen in the smallest window, in the longer of our languages, and in one longer still."""

from __future__ import annotations

from tests.window.stage import SMALL, Dress
from tests.window.walked import found

WORN = (Dress("es", percent=100, lang="es", size=SMALL),)
WORN_TOO = (Dress("longer", percent=100, size=SMALL, longer=True),)


def test_every_screen_can_be_heard_reached_and_read(stage, dress):
    wrong = list(found(stage, dress))
    assert not wrong, "\n".join(wrong)
