"""What the window does for the pane of offices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


class Host(Protocol):
    """What the window does for the pane."""

    def tell(self, text: str, do: str = "", run: Callable[[], object] | None = None) -> None:
        """Say what happened, with one thing to do about it."""

    def undo(self) -> None:
        """Take the last step back."""

    def tailor(self, office: str, brief: str) -> None:
        """Show the leave-behind of an office with a brief."""

    def open_meeting(self, meeting: str) -> None:
        """Show the screen of a meeting."""

    def show_versions(self, note: str) -> None:
        """Show what two people wrote differently in a note."""
