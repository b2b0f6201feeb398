"""What can be made and for whom, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from lobbykit.app.print_job import Scope, What


def names() -> dict[What, str]:
    """Return what each product is called."""
    tr = QCoreApplication.translate
    return {
        What.SHEETS: tr("Products", "Leave-behinds, one PDF for each office"),
        What.SHOP: tr("Products", "Send to a print shop"),
        What.LARGE_PRINT: tr("Products", "Leave-behinds in large print"),
        What.READ_AHEAD: tr("Products", "Read-ahead for the staffer"),
        What.PACKET: tr("Products", "Packet for the delegation"),
        What.DAY_CARD: tr("Products", "Day card for the phone"),
        What.PAPER_REPORT: tr("Products", "Paper report to fill in"),
        What.THANKS: tr("Products", "Thank-you letters"),
    }


def abouts() -> dict[What, str]:
    """Return what each product is for."""
    tr = QCoreApplication.translate
    return {
        What.SHEETS: tr("Products", "To e-mail or to print here: links work, and screen readers can read it."),
        What.SHOP: tr(
            "Products", "All sheets in one file in walking order, cover sheets, a packing slip, and the order."
        ),
        What.LARGE_PRINT: tr("Products", "The same words in 18 points."),
        What.READ_AHEAD: tr("Products", "At most two pages to send before the meeting."),
        What.PACKET: tr("Products", "Schedule, office cards and answers, for those who go. Not for the office."),
        What.DAY_CARD: tr("Products", "One file that a phone shows without a connection. Not for the office."),
        What.PAPER_REPORT: tr("Products", "One page for each meeting, to write on and type in later."),
        What.THANKS: tr("Products", "Made from the notes of meetings that took place."),
    }


def two_briefs() -> str:
    """Return what the leave-behinds of two briefs are."""
    return QCoreApplication.translate("Products", "One leaf for each office, a brief on each side.")


def scopes(picked: int) -> dict[Scope, str]:
    """Return for whom something can be made; offices picked by hand only where there are some."""
    tr = QCoreApplication.translate
    every = {
        Scope.ONE: tr("Products", "The office on the screen"),
        Scope.MINE: tr("Products", "Offices that we meet"),
        Scope.PICKED: tr("Products", "Offices picked by hand"),
        Scope.STATE: tr("Products", "All offices of its state"),
        Scope.HOUSE: tr("Products", "The House"),
        Scope.SENATE: tr("Products", "The Senate"),
        Scope.ALL: tr("Products", "Every office"),
    }
    return {scope: text for scope, text in every.items() if picked or scope is not Scope.PICKED}
