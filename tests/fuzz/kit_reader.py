"""The one place where the fuzz run meets the kit reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.content.kits.kit_file import read_kit
from tests.fuzz.readers import judged

if TYPE_CHECKING:
    from tests.fuzz.readers import Verdict


def kit(data: bytes) -> Verdict:
    return judged(lambda: read_kit("a.lobbykit", data))
