"""Every screen as most people see it, walked over as a screen reader and the Tab key do."""

from __future__ import annotations

from tests.window.stage import WIDE, Dress
from tests.window.walked import found

WORN = (Dress("usual", percent=100, size=WIDE),)
WORN_TOO = ()


def test_every_screen_can_be_heard_reached_and_read(stage, dress):
    wrong = list(found(stage, dress))
    assert not wrong, "\n".join(wrong)
