"""What an import asks before it can be done: at the terminal one after the other, else as data."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.app.note_days import KEY
from lobbykit.app.record_sources import Said
from lobbykit.cli.entry_shown import printable

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

    from lobbykit.app.entry_plans import UnansweredImportError
    from lobbykit.cli.desk import Desk
    from lobbykit.domain.column_mapping import ColumnMapping
    from lobbykit.domain.import_question import ImportQuestion, QuestionChoice


def said_in(args: Namespace) -> Said:
    """Return what the options answer."""
    dated = {KEY: args.date.isoformat()} if args.date else {}
    return Said(dict(args.columns), {**dict(args.offices), **dict(args.answers), **dated})


def may_ask(args: Namespace, desk: Desk) -> bool:
    """Whether somebody sits at the keyboard who can be asked."""
    return desk.stdin.isatty() and not (args.json or args.yes)


def with_answers(said: Said, questions: Iterable[ImportQuestion], desk: Desk) -> Said | None:
    """Ask everything; None when somebody gave no answer, which ends the import."""
    for one in questions:
        answer = _answer(one, desk)
        if answer is None:
            return None
        said = replace(said, answers={**said.answers, one.key: answer})
    return said


def show_columns(mappings: Iterable[ColumnMapping], desk: Desk) -> None:
    """Print what the columns were taken as, where a name alone did not say it."""
    for mapping in mappings:
        if any(one.column != one.field for one in mapping.uses):
            desk.print(desk.catalogue.say("import-columns"))
            for one in mapping.uses:
                desk.print(f"    {printable(one.column)} → {one.field}")


def columns_data(mappings: Iterable[ColumnMapping]) -> list[list[dict[str, str]]]:
    """Return the same as data, for each file."""
    return [[{"column": one.column, "field": one.field, "why": one.why} for one in told.uses] for told in mappings]


def unanswered_data(refused: UnansweredImportError, desk: Desk) -> dict[str, object]:
    """Return an import that was not done since it asks, as --json has it."""
    questions = [
        {
            "key": one.key,
            "asked": one.asked,
            "message": desk.catalogue.message(one.problem),
            "choices": [{"value": choice.value, "name": _name(choice, desk)} for choice in one.choices],
        }
        for one in refused.questions
    ]
    problems = [desk.problem_data(one) for one in refused.problems]
    shown = {"written": False, "changes": [], "unchanged": 0, "problems": problems, "questions": questions}
    return {"lobbykit": "import/1", **shown, "columns": columns_data(refused.mappings)}


def _answer(question: ImportQuestion, desk: Desk) -> str | None:
    """Return the choice that was typed by its number or as it is; what is none is asked again."""
    place = f"{question.problem.place}: " if question.problem.place else ""
    print(place + desk.catalogue.message(question.problem), file=desk.err)
    values = [one.value for one in question.choices]
    for number, one in enumerate(question.choices, 1):
        print(f"  {number}  {_name(one, desk)}", file=desk.err)
    while True:
        desk.err.write(desk.catalogue.say("import-choose"))
        desk.err.flush()
        typed = desk.stdin.readline().strip()
        if not typed:
            return None
        if typed.isdecimal() and 0 < int(typed[:3]) <= len(values):
            return values[int(typed[:3]) - 1]
        if typed in values or not typed.isdecimal():
            return typed


def _name(choice: QuestionChoice, desk: Desk) -> str:
    return printable(choice.name) if choice.name else desk.catalogue.say(choice.value)
