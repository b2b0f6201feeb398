"""The briefs that can be chosen, each with the languages it can be handed over in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.library import UnknownBriefError
from lobbykit.app.translating import translation
from lobbykit.content.bounded import UnreadableFileError
from lobbykit.domain.prose import parse_inline, plain_text

if TYPE_CHECKING:
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.problem import Read


@dataclass(frozen=True, slots=True)
class BriefOffer:
    """A brief that can be read: its file, id, title, and languages, its own first."""

    file: str
    id: str
    title: str
    langs: tuple[str, ...]


def brief_offers(bench: Workbench) -> tuple[BriefOffer, ...]:
    """Return every brief of the library that can be read, by title."""
    read = ((str(file), bench.brief(str(file)).value) for file in bench.brief_files())
    offers = (_offer(file, brief) for file, brief in read if brief is not None and brief.asks)
    return tuple(sorted(offers, key=lambda one: (one.title, one.file)))


def brief_to_read(bench: Workbench) -> Brief | None:
    """Return the first brief that can be read, in the reader's language if it is translated."""
    read = (bench.brief(str(file)).value for file in bench.brief_files())
    brief = next((one for one in read if one is not None), None)
    return brief and for_reader(bench, brief)


def for_reader(bench: Workbench, brief: Brief) -> Brief:
    """Return a brief in the language of the window; itself where it has no translation that can be read."""
    lang = bench.catalogue.lang
    if lang not in dict(brief.translations):
        return brief
    try:
        return translation(brief, lang, bench.compiled).value or brief
    except (UnknownBriefError, UnreadableFileError):
        return brief


def offered(bench: Workbench, offer: BriefOffer, lang: str) -> Read[Brief]:
    """Return a brief in one of its languages; raise as `Workbench.brief` and `translation` do."""
    read = bench.brief(offer.file)
    return translation(read.value, lang, bench.compiled) if read.value else read


def _offer(file: str, brief: Brief) -> BriefOffer:
    title = plain_text(parse_inline(brief.title.default.raw))
    return BriefOffer(file, brief.id, title, (brief.lang, *(lang for lang, _ in brief.translations)))


def brief_named(bench: Workbench, name: str) -> Brief | None:
    """Return a brief by its id, None for one that is not here or cannot be read."""
    try:
        return bench.brief(name).value
    except (UnknownBriefError, UnreadableFileError):
        return None
