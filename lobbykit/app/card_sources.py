"""The sources that a talking point or an answer names, and the only addresses that may be opened for them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.links import web_host
from lobbykit.domain.prose import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.domain.brief import Brief, Source
    from lobbykit.domain.footnotes import Footnotes


@dataclass(frozen=True, slots=True)
class CardSource:
    """A source as it is printed, and its page on the web with the host that this leads to.

    `address` and `host` are "" where the brief gives no address, or none that is a page on the web.
    """

    text: str
    address: str = ""
    host: str = ""


def card_sources(brief: Brief, notes: Footnotes) -> tuple[CardSource, ...]:
    """Return the sources that were marked, in their order."""
    known = {str(one.id): one for one in brief.sources}
    return tuple(_source(plain_text(one.content), known[one.id]) for one in notes.printed())


def is_named(address: str, named: Iterable[CardSource]) -> bool:
    """Whether an address is a page on the web that one of these sources names, and so may be opened."""
    return bool(web_host(address)) and any(one.address == address for one in named)


def _source(text: str, source: Source) -> CardSource:
    address = source.url.raw if source.url else ""
    host = web_host(address)
    return CardSource(text, address if host else "", host)
