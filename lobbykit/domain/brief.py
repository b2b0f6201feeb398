"""A brief: what an organization asks of Congress on one issue, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

from lobbykit.domain.audience import EVERYBODY, Prose, ShowTo

if TYPE_CHECKING:
    from datetime import date

    from lobbykit.domain.ask import Ask, SourceId, SourceRef
    from lobbykit.domain.measure import Chamber, Measure
    from lobbykit.domain.problem import Place
    from lobbykit.domain.prose import Text

BriefId = NewType("BriefId", str)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement comes from; `dated` keeps the precision typed (2025, 2025-02 or 2025-02-23).

    `lang` is the language of its title and publisher where that is not the brief's, else "".
    """

    id: SourceId
    place: Place
    title: Text
    author: Text | None = None
    publisher: Text | None = None
    dated: str = ""
    url: Text | None = None
    checked: date | None = None
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Organization:
    """Who brings the sheet; the first is the sender. `permission` is the day the logo's use was granted."""

    name: Text
    logo: Text | None = None
    permission: date | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom the office answers."""

    name: Text
    role: Text | None = None
    email: Text | None = None
    phone: Text | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A large number with its label and source."""

    value: Text
    label: Prose
    place: Place
    source: SourceRef | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A headed part of the background; priority 1 stays on the front longest. `body` splits at blank lines."""

    id: str
    heading: Prose
    body: Prose
    place: Place
    priority: int = 2
    show_to: ShowTo = EVERYBODY


@dataclass(frozen=True, slots=True)
class TalkingPoint:
    """Something to say in the room about one ask."""

    id: str
    text: Prose
    place: Place
    ask: str | None = None
    sources: tuple[SourceRef, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What they may say and what we answer."""

    they_say: Prose
    we_say: Prose
    place: Place
    sources: tuple[SourceRef, ...] = ()


@dataclass(frozen=True, slots=True)
class Consent:
    """What a person agreed to: the day, the scope (paper, web…) and who took the consent."""

    given: date | None
    scope: str
    by: str


@dataclass(frozen=True, slots=True)
class Story:
    """A constituent's story; without consent its person is not named on paper."""

    id: str
    text: Prose
    place: Place
    person: Text | None = None
    consent: Consent | None = None
    show_to: ShowTo = EVERYBODY


@dataclass(frozen=True, slots=True)
class LocalSentence:
    """A sentence for one district or state ("TX-28", "AK-AL", "OH"); `chamber` is the one that sees it, if only one."""

    district: str
    text: Prose
    place: Place
    sources: tuple[SourceRef, ...] = ()
    chamber: Chamber | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """Data for one small chart: (label, value) pairs, with its text alternative."""

    id: str
    kind: str
    title: Prose
    data: tuple[tuple[str, float], ...]
    place: Place
    unit: str = ""
    source: SourceRef | None = None
    alt: Prose | None = None


@dataclass(frozen=True, slots=True)
class RetiredPhrase:
    """Words that stop being true after a day, and what to say instead."""

    phrase: Text
    after: date
    say: Text | None = None


@dataclass(frozen=True, slots=True)
class Lineage:
    """A measure of an older Congress and its successor."""

    old: Measure
    new: Measure
    place: Place


@dataclass(frozen=True, slots=True)
class BasedOn:
    """The brief that this one was copied from: the kit it came in, its edition, and the SHA-256 of its file."""

    kit: str
    edition: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Brief:
    """One issue, as its file says. `sha256` is of the file's bytes."""

    id: BriefId
    title: Prose
    congress: int
    as_of: date
    place: Place
    sha256: str
    lang: str = "en"
    organizations: tuple[Organization, ...] = ()
    event: Text | None = None
    contact: Contact | None = None
    link: Text | None = None
    lede: Prose | None = None
    figures: tuple[Figure, ...] = ()
    sections: tuple[Section, ...] = ()
    asks: tuple[Ask, ...] = ()
    talking_points: tuple[TalkingPoint, ...] = ()
    questions: tuple[Question, ...] = ()
    stories: tuple[Story, ...] = ()
    local: tuple[LocalSentence, ...] = ()
    charts: tuple[Chart, ...] = ()
    translations: tuple[tuple[str, str], ...] = ()
    sources: tuple[Source, ...] = ()
    retire: tuple[RetiredPhrase, ...] = ()
    lineage: tuple[Lineage, ...] = ()
    based_on: BasedOn | None = None
