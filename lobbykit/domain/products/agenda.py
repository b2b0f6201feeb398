"""The agenda of a meeting: who does what, and for how many minutes of 15, 20 or 30."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.document import Heading, Listing, Paragraph, Table, Together
from lobbykit.domain.products.timed_agenda import timed_agenda
from lobbykit.domain.prose import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.document import DocumentBlock
    from lobbykit.domain.products.telling import Telling

LENGTHS = (15, 20, 30)
ROLES = ("lead", "ask", "notes", "leaver")


def agenda(telling: Telling) -> Iterator[DocumentBlock]:
    """Yield the roles and the minutes."""
    say = telling.say
    roles = tuple((Span(say(f"role-{one}") + ": ", bold=True), Span(say(f"role-{one}-does"))) for one in ROLES)
    head = (say("agenda-part"), say("agenda-who"), *(say("agenda-minutes", minutes=str(one)) for one in LENGTHS))
    rows = tuple(
        (
            (Span(say(f"agenda-{part}")),),
            (Span(say(f"agenda-{part}-who")),),
            *((Span(str(one)),) for one in minutes),
        )
        for part, minutes in _minutes()
    )
    heading = Heading(2, (Span(say("heading-agenda")),))
    yield Together((heading, Listing(roles)))
    yield Table(head, rows, (0.46, 0.21, 0.11, 0.11, 0.11))
    yield Paragraph((Span(say("agenda-rule")),), "note")


def _minutes() -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield each part of a meeting with its minutes in a meeting of each length."""
    for parts in zip(*map(timed_agenda, LENGTHS), strict=True):
        yield parts[0].code, tuple(part.minutes for part in parts)
