"""Two laptops that put letters into their folders for a while, each its own and some the same, and look meanwhile."""

from __future__ import annotations

import hashlib
import random
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lobbykit.sync.folder import FolderMailbox
from lobbykit.sync.mailbox import Letter
from tests.sync.letters import TEAM, pulled

if TYPE_CHECKING:
    from pathlib import Path

CONTACT = "Ana Ruiz, +1 202 555 0100"
BOTH = "c" * 16
"""A device whose letters both laptops hold, and put at the same moment as any holder may."""
PAUSE = 0.05
EVERY = 40
"""After so many letters a laptop pulls."""


def letter(dev: str, number: int) -> Letter:
    """Return a letter of up to 60 kB, the same for the same device and number."""
    chance = random.Random(f"{dev} {number}")  # noqa: S311 - the same bytes on both sides, no secret
    raw = chance.randbytes(chance.randrange(200, 60_000))
    return Letter(raw, hashlib.sha256(raw).hexdigest(), "ana", dev, f"{number:08d}-{number:08d}")


@dataclass
class Laptop(threading.Thread):
    """Puts letters until `over` is set; `refused` and `failed` must stay empty."""

    share: Path
    dev: str
    over: threading.Event
    contact: str = CONTACT
    put: dict[str, Letter] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)
    failed: list[BaseException] = field(default_factory=list)
    pulls: int = 0
    halves: int = 0

    def __post_init__(self) -> None:
        super().__init__(daemon=True)

    def __hash__(self) -> int:
        return id(self)

    def run(self) -> None:
        """Write; whatever goes wrong is kept for whoever judges."""
        try:
            self._write()
        except (OSError, ValueError, AssertionError) as error:
            self.failed.append(error)

    def _write(self) -> None:
        box, memory, number = FolderMailbox(self.share, TEAM, self.contact), None, 0
        while not self.over.wait(PAUSE):
            number += 1
            letters = [letter(self.dev, number)] + ([letter(BOTH, number)] if number % 3 == 0 else [])
            self.refused += [one.problem.code for one in box.put(letters) if one.problem]
            self.put |= {one.sum: one for one in letters}
            if number % EVERY == 0:
                found, memory = pulled(box, memory)
                self.pulls += 1
                self.halves += sum(one.raw is None or ".tmp" in one.place for one in found)
