"""What the window does for the place of notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.app.note_desk.incoming import Incoming
    from lobbykit.ui.place import Place


class Host(Protocol):
    """The program, as far as the notes need it."""

    def show_place(self, place: Place) -> None:
        """Go to another place of the window."""

    def pick_office(self, office: str) -> None:
        """Show the card of an office."""

    def thank(self, office: str, note: str) -> None:
        """Show the thank-you letters after a note about an office."""

    def take_report(self, report: Incoming) -> None:
        """Open the form of a new note with what is known of it."""

    def write_note(self, office: str, meeting: str = "") -> None:
        """Show the card of an office with its note begun, that on a meeting with it where one is named."""

    def open_note(self, note: str) -> None:
        """Show a note on the card of its office."""

    def open_meeting(self, meeting: str) -> None:
        """Show the screen of a meeting."""

    def tell(self, text: str, do: str = "", run: Callable[[], object] | None = None) -> None:
        """Say what happened, with one thing to do about it."""

    def undo(self) -> None:
        """Take the last step back."""
