"""What the window does for the place of sync."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.store.removal import Removal


class Host(Protocol):
    """The program, as far as sync needs it."""

    def tell(self, text: str, do: str = "", run: Callable[[], object] | None = None) -> None:
        """Say what happened, with one thing to do about it."""

    def ask_for_kit(self) -> None:
        """Let somebody pick a file of the team."""

    def keep_typed(self) -> None:
        """Save what is being typed, and keep what cannot be saved."""

    def forget(self, removal: Removal) -> None:
        """Close the program and remove everything of this workspace; a program that cannot close removes nothing."""

    def show_folder(self, folder: str) -> bool:
        """Show a folder of this computer."""
