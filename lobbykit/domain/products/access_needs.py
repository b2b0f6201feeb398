"""What people need to take part in a meeting, as their delegation's day card words it: what, never who."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from lobbykit.domain.phrases import Phrases


@dataclass(frozen=True, slots=True)
class AccessNeed:
    """What one person needs. `interpreter` is the language or mode, "" for none; days say when each was requested."""

    step_free: bool = False
    seat: bool = False
    large_print: bool = False
    interpreter: str = ""
    interpreter_on: date | None = None
    captions: bool = False
    captions_on: date | None = None


def need_words(needs: Iterable[AccessNeed], words: Phrases) -> str:
    """Return what people need as one line, each thing once with how many need it; "" for nothing."""
    counted = Counter(one for need in needs for one in _words(need, words))
    return "; ".join(f"{one} \u00d7 {count}" if count > 1 else one for one, count in counted.items())


def _words(need: AccessNeed, words: Phrases) -> Iterator[str]:
    if need.step_free:
        yield words.say("access-step-free")
    if need.seat:
        yield words.say("access-seat")
    if need.large_print:
        yield words.say("access-large-print")
    if need.interpreter.strip():
        asked = _asked(need.interpreter_on, words)
        yield words.say("access-interpreter", language=" ".join(need.interpreter.split()), asked=asked)
    if need.captions:
        yield words.say("access-captions", asked=_asked(need.captions_on, words))


def _asked(on: date | None, words: Phrases) -> str:
    """Return "requested on November 3, 2026", or that nobody did yet."""
    return words.say("access-asked", date=words.day(on)) if on else words.say("access-not-asked")
