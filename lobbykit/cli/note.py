"""`lobbykit note`: what happened in a meeting, added, changed, listed and shown."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from lobbykit.app.entities import entity_named
from lobbykit.cli.desk import DONE, REFUSED, Desk
from lobbykit.cli.entering import added, applied, edit_one, entering, refused, save_one
from lobbykit.cli.json_lines import answer_lines, object_from
from lobbykit.cli.note_code import from_code
from lobbykit.cli.note_shown import list_notes, show_note
from lobbykit.cli.offices import one_office
from lobbykit.cli.workplace import writing
from lobbykit.domain.json_schema import note_schema
from lobbykit.domain.note_form import note_form, part_fields
from lobbykit.domain.problem import Read, error

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Mapping

    from lobbykit.domain.note_form import FormField
    from lobbykit.store.view import View

KIND = "note"
_ELSEWHERE = {
    "photo": ("lobbykit.cli.note_photo", "add_photo"),
    "tag": ("lobbykit.cli.note_tags", "tag_notes_named"),
    "search": ("lobbykit.cli.note_search", "search"),
    "searches": ("lobbykit.cli.note_search", "list_searches"),
    "missing": ("lobbykit.cli.after_meetings", "list_missing"),
    "questions": ("lobbykit.cli.after_meetings", "list_questions"),
    "support": ("lobbykit.cli.after_meetings", "list_support"),
    "thanks": ("lobbykit.cli.thanks", "show_thanks"),
    "form": ("lobbykit.cli.report_forms", "show_form"),
    "read-form": ("lobbykit.cli.report_forms", "read_filled"),
    "conflicts": ("lobbykit.cli.versions", "list_conflicts"),
    "choose": ("lobbykit.cli.versions", "choose_version"),
    "review": ("lobbykit.cli.note_review", "review_notes"),
    "queue": ("lobbykit.cli.note_review", "list_queue"),
    "history": ("lobbykit.cli.versions", "show_history"),
}
_OPTIONS = ("office", "summary", "brief", "date", "meeting", "author")


def run(args: Namespace, desk: Desk) -> int:
    """Carry out the one that was asked for; what few ask for is loaded only then."""
    here = {
        "add": _add,
        "apply": _apply,
        "edit": _edit,
        "delete": _delete,
        "restore": _restore,
        "list": list_notes,
        "show": show_note,
        "schema": _schema,
    }
    if args.action in here:
        return here[args.action](args, desk)
    module, name = _ELSEWHERE[args.action]
    code: int = getattr(importlib.import_module(module), name)(args, desk)
    return code


def _add(args: Namespace, desk: Desk) -> int:
    options = {name: value for name in _OPTIONS if (value := getattr(args, name)) is not None}
    if args.paper and not args.author:
        return refused(Read(None, (error("field-missing", field="author", path="author"),)), desk)
    if args.json_lines:
        if options or args.code or args.paper:
            desk.remark("note-options-with-lines")
            return REFUSED
        with writing(desk) as session:
            notes = entering(session, KIND, desk)
            return answer_lines(desk, lambda data: added(data, KIND, notes))
    read = _given(options, args, desk)
    if read.value is None:
        return refused(read, desk)
    data = dict(read.value)
    with writing(desk) as session:
        if options.get("meeting"):
            data["meeting"] = entity_named(session.view, "meeting", args.meeting)
        coded = from_code(args, data, session, desk)
        if coded.value is None:
            return refused(coded, desk)
        data = dict(coded.value)
        notes = entering(session, KIND, desk)
        return save_one(lambda: added(data, KIND, notes), desk)


def _given(options: Mapping[str, object], args: Namespace, desk: Desk) -> Read[Mapping[str, object]]:
    """Return what the options say; of a report that is typed in, the rest is the object on standard input.

    That is so where no words are among the options; what both say must be the same.
    """
    told = _from_options(options, desk)
    if told and ("summary" in told or not (args.paper or args.code)):
        return Read(told)
    read = object_from(desk)
    if read.value is None:
        return read
    other = next((name for name, value in told.items() if read.value.get(name, value) != value), None)
    if other:
        return Read(None, (error("note-said-twice", field=other, path=other),))
    return Read({**read.value, **told})


def _from_options(options: Mapping[str, object], desk: Desk) -> Mapping[str, object]:
    data = {name: str(value) for name, value in options.items()}
    return data | {"office": one_office(data["office"], desk)} if "office" in data else data


def _apply(_args: Namespace, desk: Desk) -> int:
    with writing(desk) as session:
        notes = entering(session, KIND, desk)
        return answer_lines(desk, lambda data: applied(data, KIND, notes))


def _edit(args: Namespace, desk: Desk) -> int:
    return edit_one(KIND, lambda view: _named(view, args), desk)


def _delete(args: Namespace, desk: Desk) -> int:
    with writing(desk) as session:
        notes = entering(session, KIND, desk)
        return save_one(lambda: notes.delete(_named(session.view, args)), desk)


def _restore(args: Namespace, desk: Desk) -> int:
    with writing(desk) as session:
        notes = entering(session, KIND, desk)
        return save_one(lambda: notes.restore(_named(session.view, args)), desk)


def _named(view: View, args: Namespace) -> str:
    return entity_named(view, KIND, args.id)


def _schema(args: Namespace, desk: Desk) -> int:
    if args.json:
        form = [
            {"group": group.code, "folded": group.folded, "fields": [_form_data(one) for one in group.fields]}
            for group in note_form()
        ]
        desk.print_json({"lobbykit": "note/1", **note_schema(), "form": form})
        return DONE
    for field in part_fields():
        desk.print(f"{field.path:28} {field.meaning} ({field.type.words})")
    return DONE


def _form_data(one: FormField) -> dict[str, object]:
    return {"path": one.path, "control": one.control, "box": one.box, "prefilled": one.prefilled}
