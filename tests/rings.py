"""A keyring in memory, which a test may lock."""

from __future__ import annotations

from dataclasses import dataclass, field

from lobbykit.store.ring import NoRingError


@dataclass
class MemoryRing:
    """Keeps secrets by name; `reads` counts how often it was asked."""

    kept: dict[str, str] = field(default_factory=dict)
    locked: bool = False
    reads: int = 0

    def read(self, name: str) -> str | None:
        self.reads += 1
        self._check()
        return self.kept.get(name)

    def keep(self, name: str, secret: str) -> None:
        self._check()
        self.kept[name] = secret

    def drop(self, name: str) -> None:
        self._check()
        self.kept.pop(name, None)

    def _check(self) -> None:
        if self.locked:
            raise NoRingError("ring-none")
