"""Reports that were not typed here: one on paper, by its code, and a form that was filled in as text and pasted."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.app.brief_offers import brief_offers, offered
from lobbykit.app.levels import known_scale
from lobbykit.app.library import UnknownBriefError
from lobbykit.app.note_desk.known import PAPER, Source
from lobbykit.app.note_desk.texts import answers_told, text_of
from lobbykit.app.report_codes import reported
from lobbykit.app.report_forms import form_words
from lobbykit.app.wording import Catalogue
from lobbykit.content.bounded import UnreadableFileError
from lobbykit.domain.problem import Read
from lobbykit.domain.products.paper_report import ask_words
from lobbykit.domain.products.telling import spoken_asks
from lobbykit.domain.report_form import form_code, read_form

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lobbykit.app.brief_offers import BriefOffer
    from lobbykit.app.report_codes import Reported
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.problem import Problem
    from lobbykit.domain.report_form import FilledForm, FormCode

FORM = "phone-form"
_LANGUAGES = ("en", "es")
_FILE = "-"


@dataclass(frozen=True, slots=True)
class Incoming:
    """What goes into the form of a note: its office, its brief ("" for whichever the card shows), and its texts."""

    office: str
    brief: str
    source: Source
    texts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


def from_paper(bench: Workbench, code: str, author: str) -> Read[Incoming]:
    """Return the empty form of a report on paper, or what is wrong with its code."""
    found = _about(bench, code)
    return Read(_incoming(found.value, PAPER, author)) if found.value else Read(None, found.problems)


def from_text(bench: Workbench, text: str, author: str) -> Read[Incoming]:
    """Return what a pasted form says. What has no certain place in it is a problem, and then nothing is taken."""
    scale = known_scale(bench)
    known = [form_words(Catalogue.load(paths.resources() / "i18n", lang), scale) for lang in _LANGUAGES]
    coded = form_code(text, known, _FILE)
    if coded.value is None:
        return Read(None, coded.problems)
    found = _about(bench, coded.value.code)
    if found.value is None:
        return Read(None, found.problems)
    brief, filled, problems = _read(bench, text, coded.value, found.value)
    if filled is None or problems:
        return Read(None, problems)
    texts = {path: text_of(value) for path, value in filled.fields.items()} | answers_told(filled.fields)
    return Read(_incoming(found.value, FORM, author, brief, texts))


def _about(bench: Workbench, code: str) -> Read[Reported]:
    return reported(bench.view, (one.id for one in bench.library().roster.offices), code, bench.today)


def _incoming(
    about: Reported, how: str, author: str, brief: str = "", texts: Mapping[str, str] = MappingProxyType({})
) -> Incoming:
    day = about.day.isoformat() if about.day else ""
    name = brief or next(iter(about.briefs), "")
    return Incoming(about.office, name, Source(how, author.strip(), day, about.meeting), texts)


def _read(
    bench: Workbench, text: str, code: FormCode, about: Reported
) -> tuple[str, FilledForm | None, tuple[Problem, ...]]:
    """Return the brief of a form, what it says and what is wrong; without a meeting that names one, the best fits."""
    tried = []
    for offer in brief_offers(bench):
        if not about.briefs or offer.id in about.briefs:
            read = read_form(text, code, list(_asks(bench, offer, about.office)), offer.id)
            tried.append((offer.id, read.value, read.problems))
    return min(tried, key=lambda one: (one[1] is None, len(one[2])), default=("", None, ()))


def _asks(bench: Workbench, offer: BriefOffer, office: str) -> Iterator[tuple[str, str]]:
    """Yield the asks of a brief as an office gets them, in every language that it can be handed over in."""
    known = next(one for one in bench.library().roster.offices if one.id == office)
    for lang in offer.langs:
        try:
            brief = offered(bench, offer, lang).value
        except (UnknownBriefError, UnreadableFileError):
            continue
        if brief is not None:
            yield from ((one.decision.ask.id, ask_words(one)) for one in spoken_asks(bench.tailored(brief, known)))
