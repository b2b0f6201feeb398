"""Every screen in the largest type on a common laptop, in the longer of our languages; others with `--every-dress`."""

from __future__ import annotations

from tests.window.stage import LAPTOP, SMALL, Dress
from tests.window.walked import found

WORN = (Dress("es-200", percent=200, lang="es", size=LAPTOP),)
WORN_TOO = (Dress("150", percent=150, size=LAPTOP), Dress("200-small", percent=200, size=SMALL))


def test_every_screen_can_be_heard_reached_and_read(stage, dress):
    wrong = list(found(stage, dress))
    assert not wrong, "\n".join(wrong)
