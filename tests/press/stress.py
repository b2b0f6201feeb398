"""Sheets that stress the page: real names at their longest, too much and too little of everything, hostile texts.

Each case is a change of the shipped brief or of a real office, so that everything else stays what people print.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PIL import Image, ImageDraw

from lobbykit.app import paths
from lobbykit.app.library import load_brief, load_library
from lobbykit.app.logos import with_logos
from lobbykit.app.shelves import Shelves
from lobbykit.app.wording import Catalogue
from lobbykit.domain.audience import Prose
from lobbykit.domain.brief import Brief, BriefId, Source
from lobbykit.domain.composing import tailor
from lobbykit.domain.measure import Chamber
from tests.making import ROOT, phrases, prose, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from lobbykit.domain.ask import Ask
    from lobbykit.domain.office import Office
    from lobbykit.domain.reference import Reference
    from lobbykit.domain.sheet import Sheet

TODAY = date(2026, 11, 22)
SHELVES = Shelves(None, ROOT / "none")
LONG = "https://www.example.org/" + "a-very-long-part-of-an-address/" * 9 + "?id=" + "a1b2c3d4" * 3
SENTENCE = "This sentence is here to be long and says nothing that an office could take for a claim of ours. "


@dataclass(frozen=True)
class Case:
    """A brief for an office."""

    brief: Brief
    office: Office


class Stress:
    """The shipped brief and roster, and every case made of them."""

    def __init__(self, folder: Path) -> None:
        """Make pictures, for the cases that have any, in a folder of the caller's."""
        self.folder = folder
        library = load_library(SHELVES)
        self.brief = brief_at("briefs/ukraine-diplomacy.yaml")
        self.rivers = brief_at("tests/fixtures/pictures/rivers.yaml")
        self.reference: Reference = library.reference(phrases(), TODAY)
        offices = library.roster.offices
        self.house = next(one for one in offices if one.chamber is Chamber.HOUSE and one.state == "NY")
        self.senate = next(one for one in offices if one.chamber is Chamber.SENATE)
        self.longest = max(offices, key=lambda one: len(one.name))
        self.commissioner = next(one for one in offices if one.state == "PR")

    def sheet(self, case: Case) -> Sheet:
        """Return the sheet of a case."""
        words = Catalogue.load(ROOT / "resources" / "i18n", case.brief.lang).stock_phrases()
        reference = with_logos(replace(self.reference, phrases=words), case.brief)
        return tailor(case.brief, case.office, reference).sheet

    def cases(self) -> Iterator[tuple[str, Case]]:
        """Yield every case with its name."""
        for name, make in CASES.items():
            yield name, make(self)

    def on(self, office: Office | None = None, **changes: Any) -> Case:
        """Return a case: the shipped brief with some of it changed, for a House office unless another is given."""
        return Case(replace(self.brief, **changes), office or self.house)

    def with_logo(self, name: str, picture: Image.Image, **saved: Any) -> Case:
        """Return a case whose sender has this picture as its logo."""
        picture.save(self.folder / name, **saved)
        sender, *others = self.rivers.organizations
        place = replace(self.rivers.place, file=str(self.folder / "rivers.yaml"))
        changed = replace(sender, logo=words(name))
        without = tuple(replace(one, logo=None) for one in others)
        return Case(replace(self.rivers, place=place, organizations=(changed, *without)), self.house)

    def named(self, name: str, **changes: Any) -> Case:
        """Return a case for an office whose holder is called so."""
        return Case(self.brief, replace(self.house, name=name, **changes))

    def sources(self, count: int, **changes: Any) -> tuple[Source, ...]:
        """Return that many sources, the shipped ones again and again."""
        given = self.brief.sources
        return tuple(
            replace(given[at % len(given)], id=BriefId(f"source-{at}"), **changes)  # type: ignore[arg-type]
            for at in range(count)
        )

    def cited(self, sources: tuple[Source, ...]) -> Case:
        """Return a case whose first section cites these sources, and nothing else cites any."""
        marks = " ".join(f"Word{at}[^{one.id}]" for at, one in enumerate(sources))
        plain = self.without_sources().brief
        first = replace(plain.sections[0], body=prose(f"{SENTENCE}{marks}."))
        return Case(replace(plain, sections=(first, *plain.sections[1:]), sources=sources), self.house)

    def without_sources(self) -> Case:
        """Return a case that cites nothing."""
        asks = tuple(_unsourced_ask(ask) for ask in self.brief.asks)
        sections = tuple(replace(one, body=_unsourced(one.body)) for one in self.brief.sections)
        figures = tuple(replace(one, source=None) for one in self.brief.figures)
        lede = _unsourced(self.brief.lede) if self.brief.lede else None
        return self.on(asks=asks, sections=sections, figures=figures, lede=lede, sources=())

    def asking(self, count: int) -> Case:
        """Return a case with that many asks for the House, the shipped ones again and again."""
        ours = [ask for ask in self.brief.asks if ask.terms_for(Chamber.HOUSE)]
        return self.on(asks=tuple(replace(ours[at % len(ours)], id=f"ask-{at}") for at in range(count)))

    def sections(self, times: int) -> Case:
        """Return a case with its sections several times over, the later ones of less priority."""
        found = [
            replace(one, id=f"{one.id}-{turn}", priority=min(4, 1 + turn))
            for turn in range(times)
            for one in self.brief.sections
        ]
        return self.on(sections=tuple(found))

    def first_ask(self, reason: str) -> Case:
        """Return a case whose first ask gives this reason."""
        first, *others = [ask for ask in self.brief.asks if ask.terms_for(Chamber.HOUSE)]
        terms = first.terms_for(Chamber.HOUSE)
        assert terms is not None
        changed = replace(first, both=replace(terms, reason=prose(reason)), house=None, senate=None)
        return self.on(asks=(changed, *others))


def brief_at(path: str) -> Brief:
    """Return a brief of the checkout."""
    brief = load_brief(str(ROOT / path), SHELVES).value
    assert brief is not None
    return brief


def wide_logo() -> Image.Image:
    """Return a logo of a designer's export: far too many dots."""
    picture = Image.new("RGB", (6000, 1500), "white")
    ImageDraw.Draw(picture).ellipse((100, 100, 5900, 1400), outline="black", width=160)
    return picture


def camera() -> bytes:
    """Return what a camera notes in a photograph: here, where it was taken."""
    noted = Image.Exif()
    noted.get_ifd(0x8825).update({1: "N", 2: (38.0, 53.0, 23.0), 3: "W", 4: (77.0, 0.0, 32.0)})
    return noted.tobytes()


def _unsourced(text: Prose) -> Prose:
    raw = text.default.raw
    for opening, end in (("[^", "]"), ("](src:", ")")):
        while opening in raw:
            before, _, rest = raw.partition(opening)
            raw = before + ("]" if opening.startswith("]") else "") + rest.partition(end)[2]
    return Prose(words(raw.replace("[", "").replace("]", "")))


def _unsourced_ask(ask: Ask) -> Ask:
    def plain(terms: Any) -> Any:
        if terms is None:
            return None
        fields = ("lead", "reason", "thanks", "thanks_leader", "for_committee", "for_nonvoting", "next_step")
        given = {name: getattr(terms, name) for name in fields}
        return replace(terms, **{name: _unsourced(text) for name, text in given.items() if text is not None})

    return replace(ask, both=plain(ask.both), house=plain(ask.house), senate=plain(ask.senate), sources=())


HOSTILE = (
    "<b>AT&T</b> < 5 & > 3 <img src='/etc/passwd'/> <a href='javascript:alert(1)'>x</a> [bad](javascript:alert(1))"
    " [file](file:///etc/passwd) **unclosed *nested &amp; &#x41; {measure}} \\n %s "
)
CASES: dict[str, Callable[[Stress], Case]] = {
    "House": lambda one: one.on(),
    "Senate": lambda one: one.on(one.senate),
    "longest name of all": lambda one: one.on(one.longest),
    "Resident Commissioner": lambda one: one.on(one.commissioner),
    "a committee as addressee": lambda one: one.named(
        "Majority Staff of the Committee on Foreign Affairs, Subcommittee on Europe and Emerging Threats"
    ),
    "letters in two parts (NFD)": lambda one: one.named(unicodedata.normalize("NFD", "Inés Luján Nuñez Żiżek")),
    "ʻokina": lambda one: one.named("Kaialiʻi Kahele-Kānekoa"),
    "right-to-left name": lambda one: one.named("יעל כהן"),
    "missing letters": lambda one: one.on(title=prose("Diplomacy 中文 عربي 🕊 now")),
    "no source": lambda one: one.without_sources(),
    "40 sources": lambda one: one.cited(one.sources(40)),
    "addresses of 300 characters": lambda one: one.cited(one.sources(6, url=words(LONG))),
    "hostile markup": lambda one: one.on(lede=prose(HOSTILE + SENTENCE)),
    "an ask of 400 words": lambda one: one.first_ask(SENTENCE * 20),
    "1 ask": lambda one: one.asking(1),
    "14 asks": lambda one: one.asking(14),
    "no lede": lambda one: one.on(lede=None),
    "no figures": lambda one: one.on(figures=()),
    "no section": lambda one: one.on(sections=()),
    "sections twice": lambda one: one.sections(2),
    "sections five times": lambda one: one.sections(5),
    "a headline of a press release": lambda one: one.on(title=prose(f"A Very Long Headline: {SENTENCE * 2}")),
    "one word as wide as the page": lambda one: one.on(title=prose("Diplomacy" * 16)),
    "Spanish, House": lambda one: Case(brief_at("briefs/ukraine-diplomacy.es.yaml"), one.house),
    "Spanish, Senate": lambda one: Case(brief_at("briefs/ukraine-diplomacy.es.yaml"), one.senate),
    "chart, two logos, code": lambda one: Case(one.rivers, one.house),
    "line chart": lambda one: Case(
        replace(one.rivers, charts=(replace(one.rivers.charts[0], kind="line"),)), one.senate
    ),
    "logo of 9 million dots": lambda one: one.with_logo("wide.png", wide_logo()),
    "logo from a camera, in printer's inks": lambda one: one.with_logo(
        "camera.jpg", Image.new("CMYK", (900, 900), (90, 60, 0, 20)), exif=camera()
    ),
    "no contact, no link, no event": lambda one: one.on(contact=None, link=None, event=None),
}
FONTS = paths.resources() / "fonts"
