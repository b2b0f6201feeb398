"""What the window does for the place of sync."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


class Host(Protocol):
    """The program, as far as sync needs it."""

    def tell(self, text: str, do: str = "", run: Callable[[], object] | None = None) -> None:
        """Say what happened, with one thing to do about it."""

    def ask_for_kit(self) -> None:
        """Let somebody pick a file of the team."""

    def show_folder(self, folder: str) -> bool:
        """Show a folder of this computer."""
