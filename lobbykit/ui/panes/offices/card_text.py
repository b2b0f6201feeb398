"""The card of an office as text to copy: all of it, or one part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lobbykit.ui.panes.offices.support_part import support_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.app.card_asks import CardAsk, Said
    from lobbykit.app.card_history import Past
    from lobbykit.app.office_cards import OfficeCard

_DOT = " \u00b7 "


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a card: what it is called and its lines. `id` names it for whoever shows it."""

    id: str
    title: str
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """The part as text, its title first."""
        return "\n".join((self.title, *self.lines))


def parts_of(card: OfficeCard) -> tuple[Part, ...]:
    """Return the parts of a card that say anything, in reading order; their words are in the window's language."""
    titles = _titles()
    lines = {
        "who": _who(card),
        "where": (where_line(card), card.walk, card.office.phone or "", card.website),
        "meeting": _meeting(card),
        "ahead": tuple(map(past_line, card.more_ahead)),
        "asks": tuple(map(_ask, card.asks)),
        "support": tuple(line for one in card.support for line in support_lines(one)),
        "points": tuple(map(_said, card.points)),
        "answers": tuple(map(_said, card.answers)),
        "left": tuple(map(_ask, card.left_out)),
        "local": (card.local_sentence,),
        "leadership": card.leadership,
        "committees": tuple(": ".join(filter(None, (one.name, "; ".join(one.parts)))) for one in card.committees),
        "staff": card.staff,
        "offices": tuple(_DOT.join(filter(None, (one.city, one.zip, one.phone))) for one in card.local),
        "history": tuple(map(past_line, card.history.current)),
    }
    found = [Part(name, titles[name], told) for name, every in lines.items() if (told := tuple(filter(None, every)))]
    return (*found, *_before(card))


def card_text(card: OfficeCard) -> str:
    """Return the whole card as text, its parts with an empty line between them."""
    return "\n\n".join(one.text for one in parts_of(card)) + "\n"


def before_title(name: str) -> str:
    """Return what stands above the history of a former holder."""
    return QCoreApplication.translate("OfficeCard", "With the previous holder, %1").replace("%1", name)


def where_line(card: OfficeCard) -> str:
    """Return "2366 Rayburn · floor 3", "" where the room is not known."""
    return _DOT.join(filter(None, (card.place, card.floor)))


def past_line(one: Past) -> str:
    """Return one meeting or note of before on one line."""
    answers = ", ".join(each.name for each in one.answers)
    promised = "; ".join(text for text, _, _ in one.promises)
    return _DOT.join(filter(None, (one.day, one.by, one.text, answers, promised)))


def _titles() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "who": tr("OfficeCard", "Who"),
        "where": tr("OfficeCard", "Where they are"),
        "meeting": tr("OfficeCard", "Your meeting"),
        "ahead": tr("OfficeCard", "More meetings ahead"),
        "asks": tr("OfficeCard", "What we are asking"),
        "support": tr("OfficeCard", "How they stood, ask by ask"),
        "points": tr("OfficeCard", "Say this in 60 seconds"),
        "answers": tr("OfficeCard", "If they say \u2026"),
        "left": tr("OfficeCard", "Not asked here, and why"),
        "local": tr("OfficeCard", "In the district"),
        "leadership": tr("OfficeCard", "Leadership"),
        "committees": tr("OfficeCard", "Committees"),
        "staff": tr("OfficeCard", "Staff we know"),
        "offices": tr("OfficeCard", "Local offices"),
        "history": tr("OfficeCard", "Last contact"),
    }


def _who(card: OfficeCard) -> tuple[str, ...]:
    say = QCoreApplication.translate("OfficeCard", "Say: %1").replace("%1", card.spoken) if card.spoken else ""
    return card.name, say, _DOT.join((card.seat, card.party, card.term))


def _meeting(card: OfficeCard) -> tuple[str, ...]:
    met = card.meeting
    return (met.when, met.place, met.people) if met else ()


def _ask(one: CardAsk) -> str:
    words = " ".join(filter(None, (", ".join(one.measures), one.lead, one.rest)))
    return "\n".join(filter(None, (words, *(f"  {each}" for each in (*one.standing, one.why)))))


def _said(one: Said) -> str:
    sources = (f"  [{', '.join(filter(None, (each.text, each.address)))}]" for each in one.sources)
    return "\n".join(filter(None, (one.question, one.text, *sources)))


def _before(card: OfficeCard) -> Iterator[Part]:
    for name, every in card.history.before:
        yield Part("before", before_title(name), tuple(map(past_line, every)))
