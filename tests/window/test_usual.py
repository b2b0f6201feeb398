"""Every screen as most people see it, as a screen reader and the Tab key go over it; smaller with `--every-dress`."""

from __future__ import annotations

from tests.window.stage import SMALL, WIDE, Dress
from tests.window.walked import found

WORN = (Dress("usual", percent=100, size=WIDE),)
WORN_TOO = (Dress("es", percent=100, lang="es", size=SMALL), Dress("longer", percent=100, size=SMALL, longer=True))


def test_every_screen_can_be_heard_reached_and_read(stage, dress):
    wrong = list(found(stage, dress))
    assert not wrong, "\n".join(wrong)
