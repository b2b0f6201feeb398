"""What the window does for the page of the team's file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.ui.look.look import Look
    from lobbykit.ui.main_window import MainWindow
    from lobbykit.ui.place import Place
    from lobbykit.ui.shell import Shell


class Host(Protocol):
    """The program, as far as it is needed here."""

    look: Look
    window: MainWindow | None
    shell: Shell

    def show_place(self, place: Place) -> None:
        """Go to a place of the window."""

    def tell(self, text: str, do: str = "", run: Callable[[], object] | None = None) -> None:
        """Say what happened, with one thing to do about it."""

    def show_folder(self, folder: str) -> bool:
        """Show a folder of the disk."""

    def undo(self) -> None:
        """Take the last step back."""
