"""The options of what comes after the meetings: missing reports, promises, owed answers, support, exports."""

from __future__ import annotations

from pathlib import Path

from lobbykit.cli.shared_options import Sub, as_json, day, shared

CRM = ["civicrm", "everyaction", "salesforce", "airtable"]
_CRM = "programs that keep contacts"


def narrowed(sub: Sub) -> None:
    """Add --office, --brief and --since."""
    sub.add_argument("--office", metavar="OFFICES", help="only of these: ids, state codes, districts or @FILE")
    sub.add_argument("--brief", metavar="BRIEF", help="only about this brief or one of its asks")
    sub.add_argument("--since", type=day, metavar="YYYY-MM-DD", help="only of this day and later")


def ledger_options(sub: Sub) -> None:
    """Add what narrows the list of promises."""
    as_json(sub)
    narrowed(sub)
    sub.add_argument("--side", choices=["ours", "theirs"], help="only what we, or what they promised")
    sub.add_argument("--standing", choices=["late", "due", "open", "done"], help="only what stands like that today")


def export_options(sub: Sub) -> None:
    """Add what is exported, and how."""
    whats = ["notes", "promises", "schedule", "directory", "schema"]
    forms = ["csv", "json", "xlsx", "ics", "vcf", "pdf", *CRM]
    sub.add_argument("what", choices=whats, help="what to export; schema says what the JSON of notes holds")
    sub.add_argument("--as", dest="form", choices=forms, required=True, help="the form of the file")
    sub.add_argument("--out", type=Path, metavar="FILE", help="write here (default: standard output)")
    narrowed(sub)
    sub.add_argument("--with-private", action="store_true", help="notes with your own impressions, after a warning")
    sub.add_argument("--on", choices=["office", "staffer", "delegate"], help=f"whose record a row goes on, for {_CRM}")
    one = sub.add_mutually_exclusive_group()
    one.add_argument("--preview", action="store_true", help=f"name what will be refused and why, for {_CRM}")
    one.add_argument("--trial", action="store_true", help=f"write three rows to try, for {_CRM}")


def crosswalk_actions(sub: Sub) -> None:
    """Add what can be done with import ids."""
    found = sub.add_subparsers(dest="action", metavar="ACTION", required=True)
    for name, explained, fill in (
        ("set", "say what a program calls an office, a staffer or a person", _crosswalk_set),
        ("import", "take in a table with the columns system, subject, key and value", _crosswalk_import),
        ("list", "list what is on record", as_json),
    ):
        one = found.add_parser(name, help=explained, description=explained[0].upper() + explained[1:] + ".")
        shared(one, suppress=True)
        fill(one)


def _crosswalk_set(sub: Sub) -> None:
    sub.add_argument("system", choices=CRM, help="the program")
    sub.add_argument("subject", choices=["office", "staffer", "person"], help="what is meant")
    sub.add_argument("key", metavar="KEY", help="an office's id, OFFICE/NAME of a staffer, or a person's name")
    sub.add_argument("value", metavar="ID", help="its import id in that program")


def _crosswalk_import(sub: Sub) -> None:
    sub.add_argument("file", type=Path, metavar="FILE", help="a table (CSV)")


def _missing(sub: Sub) -> None:
    as_json(sub)


def _questions(sub: Sub) -> None:
    as_json(sub)
    narrowed(sub)
    sub.add_argument("--all", action="store_true", help="those that are answered or not owed too")


def _support(sub: Sub) -> None:
    as_json(sub)
    narrowed(sub)


def _thanks(sub: Sub) -> None:
    as_json(sub)
    sub.add_argument("id", metavar="ID", help="a note, by its id or the first six or more characters of it")
    sub.add_argument("--brief", metavar="BRIEF", help="whose sheet it follows (default: the note's)")


def _form(sub: Sub) -> None:
    one = sub.add_mutually_exclusive_group()
    one.add_argument("--text", action="store_true", help="as text to copy into a message (the default)")
    one.add_argument("--json", action="store_true", help="as one JSON document")
    sub.add_argument("office", metavar="OFFICE", help="an id, or a state or district that has one office")
    sub.add_argument("--brief", metavar="BRIEF", required=True, help="the id of the brief it is about, or its file")
    sub.add_argument("--lang", metavar="LANG", help="in this language (default: the brief's)")


def _read_form(sub: Sub) -> None:
    sub.add_argument("file", metavar="FILE", help="the filled form as text, or - for standard input")
    sub.add_argument("--brief", metavar="BRIEF", help="the brief it is about (default: the meeting's)")
    sub.add_argument("--author", metavar="NAME", help="who tells it (default: you)")
    sub.add_argument("--date", type=day, metavar="YYYY-MM-DD", help="the day it tells of (default: the form's)")


def _with_private(sub: Sub) -> None:
    as_json(sub)
    sub.add_argument("--with-private", action="store_true", help="what is for you alone too")


def _choose(sub: Sub) -> None:
    sub.add_argument("id", metavar="ID", help="an id of that list, or the first six or more characters of it")
    sub.add_argument("field", metavar="FIELD", help="the field as that list has it: summary, ask/…/after, deleted")
    sub.add_argument("number", metavar="N", help="the number of a version there, or the beginning of its op's id")


def _history(sub: Sub) -> None:
    _with_private(sub)
    sub.add_argument("id", metavar="ID", help="a note, a meeting or anything else, by its id or the beginning of it")


def _review(sub: Sub) -> None:
    sub.add_argument("ids", nargs="*", metavar="ID", help="a note, by its id or the first six or more characters of it")
    sub.add_argument("--all-of-office", metavar="OFFICES", help="all of these: ids, state codes, districts or @FILE")


AFTER_ACTIONS = {
    "form": ("print a blank report for an office, to copy into a message", _form),
    "read-form": ("save the note that a filled report is; what is in doubt is said with line and column", _read_form),
    "missing": ("list meetings that were held and of which no note was filed", _missing),
    "questions": ("list the questions that we owe the answer to, with what the brief says", _questions),
    "thanks": ("draft thank-you letters for those whom a note names; nothing is sent", _thanks),
    "conflicts": ("list what people wrote in two versions, in notes, meetings and all else", _with_private),
    "choose": ("let one version of a field stand; the others stay in its history", _choose),
    "review": ("mark notes as read as they are now, so that they may go to other programs", _review),
    "queue": ("list notes that nobody has read, or that were changed since", as_json),
    "history": ("show what was ever written into each field", _history),
    "support": ("list how each office stood on each ask, meeting by meeting", _support),
}
