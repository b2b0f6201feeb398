"""`lobbykit note form` and `note read-form`: blank reports to copy into a message, and filled ones read back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.app.entry import read_entry
from lobbykit.app.products.gathering import appointments
from lobbykit.app.products.running import telling_for
from lobbykit.app.report_codes import DAYS_BACK, reported
from lobbykit.app.report_forms import form_words
from lobbykit.app.scales import load_scale
from lobbykit.app.translating import MissingTranslationError
from lobbykit.app.wording import Catalogue
from lobbykit.cli.briefs import brief_named, reference_for, words_in
from lobbykit.cli.desk import DONE, REFUSED, Desk
from lobbykit.cli.entering import entering, refused, save_one
from lobbykit.cli.offices import one_office
from lobbykit.cli.updating import file_reader
from lobbykit.cli.workplace import informed, writing
from lobbykit.content.bounded import decoded, read_bytes, read_stream
from lobbykit.domain.canonical import canonical, digest
from lobbykit.domain.composing import tailor
from lobbykit.domain.note_form import PRIVATE
from lobbykit.domain.products.day_card import report_text
from lobbykit.domain.products.encounters import stops
from lobbykit.domain.products.paper_report import ask_words, report_code
from lobbykit.domain.products.telling import spoken_asks
from lobbykit.domain.report_form import form_code, read_form
from lobbykit.store.view import View

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Mapping

    from lobbykit.app.report_codes import Reported
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office
    from lobbykit.domain.problem import Place, Problem, Read
    from lobbykit.domain.reference import Reference
    from lobbykit.domain.report_form import FilledForm, FormCode

_LIMIT = 256_000
_STDIN = "-"
_LANGUAGES = ("en", "es")


def show_form(args: Namespace, desk: Desk) -> int:
    """Print a blank form for each meeting with an office about a brief, recent ones too, or one without a meeting."""
    with informed(desk) as told:
        library, view = told.library(), told.view or View()
        brief = brief_named(args.brief, told, args.lang)
        if brief is None:
            return REFUSED
        wanted = one_office(args.office, told)
        offices = tuple(one for one in library.roster.offices if one.id == wanted)
        words = words_in(brief.lang, told)
        telling = telling_for(brief, brief, offices, reference_for(brief, words, library, told), words)
        met, _ = appointments(view, offices, brief.id, told.today - timedelta(days=DAYS_BACK))
        scale = load_scale(told.shelves, file_reader(told))
        forms = [
            (one, report_text(telling, one, tailor(brief, one.office, telling.reference), scale))
            for one in stops(offices, met)
        ]
        if args.json:
            shown = [
                {
                    "office": one.office.id,
                    "meeting": one.appointment.id if one.appointment else "",
                    "code": report_code(one, told.today),
                    "text": text,
                }
                for one, text in forms
            ]
            told.print_json({"lobbykit": "note-form/1", "forms": shown})
        else:
            told.print("\n".join(text for _, text in forms).rstrip("\n"))
    return DONE


def read_filled(args: Namespace, desk: Desk) -> int:
    """Save the note that a filled form is; where anything in it is in doubt nothing is saved, and it is said where."""
    text = _text(args, desk)
    with informed(desk) as told:
        scale = load_scale(told.shelves, file_reader(told))
        known = [form_words(Catalogue.load(paths.resources() / "i18n", lang), scale) for lang in _LANGUAGES]
        coded = form_code(text, known, args.file)
        if coded.value is None:
            return refused(coded, told)
        about = _about(coded.value, told)
        if about.value is None:
            return refused(about, told)
        asked = _asks(args.brief or next(iter(about.value.briefs), ""), coded.value, about.value, told)
        if asked is None:
            return REFUSED
        brief, asks = asked
        read = read_form(text, coded.value, asks, brief)
    if read.value is None or read.problems:
        return refused(read, desk)
    return _save(args, desk, about.value, coded.value, (brief, read.value))


def _text(args: Namespace, desk: Desk) -> str:
    if args.file != _STDIN:
        return decoded(read_bytes(Path(args.file), limit=_LIMIT), file=args.file)
    return decoded(read_stream(desk.stdin.buffer, file=_STDIN, limit=_LIMIT), file=_STDIN)


def _about(code: FormCode, desk: Desk) -> Read[Reported]:
    offices = (one.id for one in desk.library().roster.offices)
    found = reported(desk.view or View(), offices, code.code, desk.today)
    return replace(found, problems=tuple(replace(one, place=code.place) for one in found.problems))


def _asks(name: str, code: FormCode, about: Reported, desk: Desk) -> tuple[str, list[tuple[str, str]]] | None:
    """Return the brief's id and its asks in the language of the form, and in its own where that is another."""
    if not name:
        desk.remark("report-needs-brief")
        return None
    brief = brief_named(name, desk)
    if brief is None:
        return None
    library = desk.library()
    office = next((one for one in library.roster.offices if one.id == about.office), None)
    found = []
    for each in _versions(brief, code.words.lang, desk) if office else ():
        reference = reference_for(each, words_in(each.lang, desk), library, desk)
        found += _worded(each, office, reference) if office else []
    return brief.id, found


def _versions(brief: Brief, lang: str, desk: Desk) -> Iterator[Brief]:
    yield brief
    if lang != brief.lang:
        try:
            other = brief_named(brief.id, desk, lang)
        except MissingTranslationError:
            other = None  # a form whose asks are in another language than its labels
        if other:
            yield other


def _worded(brief: Brief, office: Office, reference: Reference) -> list[tuple[str, str]]:
    return [(one.decision.ask.id, ask_words(one)) for one in spoken_asks(tailor(brief, office, reference))]


def _save(args: Namespace, desk: Desk, about: Reported, code: FormCode, told: tuple[str, FilledForm]) -> int:
    brief, form = told
    data: dict[str, object] = {**form.fields, "office": about.office, "brief": brief, "how": "phone-form"}
    data |= {"meeting": about.meeting} if about.meeting else {}
    day = args.date or about.day
    data |= {"date": day.isoformat()} if day else {}
    with writing(desk) as session:
        author = args.author or session.user
        data |= {"author": author, "id": _note_id(author, code, form)}
        if author != session.user:
            data["entered_by"] = session.user
        notes = entering(session, "note", desk, demanded=())
        read = read_entry("note", data)
        if read.value is None:
            return refused(read, desk)
        entry = read.value
        return save_one(lambda: _placed(notes.add(entry), form.places), desk)


def _note_id(author: str, code: FormCode, form: FilledForm) -> str:
    """Return the id of the note that a form is, the same each time it is read; nothing private is in it."""
    said = {path: value for path, value in form.fields.items() if not path.startswith(PRIVATE)}
    return digest(b"form/" + canonical({"author": author, "code": code.code, "said": said}))


def _placed(done: Read[str], places: Mapping[str, Place]) -> Read[str]:
    """Give each problem the place of the field that it is about."""

    def placed(one: Problem) -> Problem:
        place = places.get(str(dict(one.params).get("path", "")))
        return replace(one, place=place) if place else one

    return replace(done, problems=tuple(map(placed, done.problems)))
