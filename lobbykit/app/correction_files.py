"""Correction files: what to tell whom when a printed sheet was wrong, beside the sheets that replace it."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from lobbykit.app.changed_sheets import changes_of, words_of
from lobbykit.app.print_records import print_records
from lobbykit.app.printing import csv_cell, room_of
from lobbykit.app.whole_file import write_whole
from lobbykit.domain.correction_slip import slips
from lobbykit.domain.correction_texts import (
    LIST_FILE,
    MAIL_FILE,
    WORDS,
    Correction,
    LeftSheet,
    Reprint,
    blocks_of,
    chat_text,
    left_text,
    mail_text,
    reprint_text,
)
from lobbykit.domain.field_type import text
from lobbykit.domain.problem import Problem, ProblemsError, error
from lobbykit.domain.prose import parse_inline, plain_text
from lobbykit.domain.sheet import BlockKind
from lobbykit.domain.sheet_changes import alterations
from lobbykit.domain.strange_signs import named_signs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from lobbykit.app.printing import PrintedSheet, PrintRun
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.document import Document
    from lobbykit.domain.phrases import Phrases
    from lobbykit.domain.print_records import PrintRecord
    from lobbykit.domain.sheet import Sheet
    from lobbykit.domain.sheet_changes import SheetChange
    from lobbykit.press.document_press import PrintedDocument
    from lobbykit.store.view import View

CHAT_FILE, SLIP_FILE, TABLE_FILE = "CORRECTION-chat.txt", "CORRECTION-slip.pdf", "REPRINT.csv"
_HEADINGS = (
    "office",
    "name",
    "seat",
    "room",
    "copies",
    "old_edition",
    "new_edition",
    "stamp",
    "file",
    "blocks",
    "left",
)


class CorrectionWordsError(ProblemsError):
    """The words of a correction cannot be used; nothing was made."""


class SlipPress(Protocol):
    """What correction slips need of a press."""

    def render(self, document: Document) -> PrintedDocument:
        """Return the PDF of a document, or what refuses it."""
        ...


@dataclass(frozen=True, slots=True)
class Wanted:
    """A correction as it was asked for: its words, the brief, and the phrases of the language of the sheets."""

    words: str
    brief: Brief
    phrases: Phrases


@dataclass(frozen=True, slots=True)
class Written:
    """For how many sheets a correction was written, and what is wrong with its slips: then they are not there."""

    count: int
    problems: tuple[Problem, ...] = ()


def correction_words(typed: str) -> str:
    """Return the words of a correction on one line; raise CorrectionWordsError for none, too many or strange ones."""
    words = " ".join(typed.split())
    if not words:
        problem = error("correction-empty")
    elif len(words) > WORDS:
        problem = error("correction-too-long", length=len(words), limit=WORDS)
    elif text(WORDS).check(words, "correction") or not words.isprintable():
        problem = error("correction-characters")
    else:
        return words
    raise CorrectionWordsError("correction-unusable", (problem,))


def write_correction(wanted: Wanted, run: PrintRun, history: Paper, press: SlipPress, folder: Path) -> Written:
    """Write the texts, the slips and the lists of a correction into a folder; nothing when no old sheet changed.

    `history` may be as it was before the run. Raises UnwritableFileError.
    """
    changes = [one for one in changes_of(run) if not one.is_new]
    if run.since is None or not changes:
        return Written(0)
    brief = wanted.brief
    sheets: dict[str, PrintedSheet] = {one.office.id: one for one in run.sheets}
    title = " ".join(plain_text(parse_inline(brief.title.default.raw)).split())
    reprints = tuple(_reprint(change, sheets[change.office], history) for change in changes)
    known = {**run.since.words, **words_of(run)}
    correction = Correction(wanted.words, title, brief.id, reprints, alterations(changes, known), wanted.phrases)
    for name, told in (
        (CHAT_FILE, chat_text(correction) + "\n"),
        (MAIL_FILE, mail_text(correction)),
        (LIST_FILE, reprint_text(correction)),
        (TABLE_FILE, _table(correction)),
    ):
        write_whole(folder / name, told.encode())
    sheet = run.sheets[0].tailored.sheet
    printed = press.render(slips(correction, sheet.lang, _said(sheet, "sender"), _contact(sheet)))
    if not printed.refused:
        write_whole(folder / SLIP_FILE, printed.pdf)
    return Written(len(changes), tuple(_refusals(printed)))


@dataclass(frozen=True, slots=True)
class Paper:
    """What the workspace knows of the paper that is out: copies by (office, edition), and sheets left, by office."""

    copies: Mapping[tuple[str, str], int]
    left: Mapping[str, list[tuple[str, LeftSheet]]]

    @classmethod
    def of(cls, view: View | None, brief: Brief) -> Paper:
        """Return what a workspace knows of the sheets of a brief; nothing without one."""
        copies: dict[tuple[str, str], int] = defaultdict(int)
        left: dict[str, list[tuple[str, LeftSheet]]] = defaultdict(list)
        for record in _records(view, brief):
            copies[record.key.office, record.edition] += record.copies
        for office, edition, one in _left(view):
            left[office].append((edition, one))
        return cls(copies, left)


def _records(view: View | None, brief: Brief) -> Iterator[PrintRecord]:
    found = print_records(view) if view else iter(())
    yield from (one for one in found if (one.key.brief, one.key.lang) == (brief.id, brief.lang))


def _left(view: View | None) -> Iterator[tuple[str, str, LeftSheet]]:
    """Yield office and edition of all sheets that somebody left, in a meeting or outside one."""
    if view is None:
        return
    for row in view.table("dropoffs"):
        if not row["deleted"]:
            by = row.get("by", "")
            yield row.get("office", ""), row.get("edition", ""), LeftSheet(row.get("date", ""), row.get("copies"), by)
    for row in view.table("notes"):
        for one in row.get("left", {}).values() if not row["deleted"] else ():
            told = LeftSheet(row.get("date", ""), one.get("copies"), row.get("author", ""))
            yield row.get("office", ""), one.get("edition", ""), told


def _reprint(change: SheetChange, made: PrintedSheet, paper: Paper) -> Reprint:
    """Return what to print again; every sheet of this brief that was left there and is not the new one counts."""
    office, sheet = made.office, made.tailored.sheet
    old = {edition for one, edition in paper.copies if one == office.id} | {change.old_edition}
    left = [one for edition, one in paper.left.get(office.id, ()) if edition in old - {change.new_edition}]
    return Reprint(
        office.name,
        office.district_code,
        room_of(office),
        made.file,
        plain_text(sheet.blocks[-1].content),
        change,
        paper.copies.get((office.id, change.old_edition)),
        tuple(sorted(left, key=lambda one: (one.date, one.by))),
    )


def _table(one: Correction) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(_HEADINGS)
    for reprint in one.reprints:
        change, places = reprint.change, "; ".join(left_text(left, one.phrases) for left in reprint.left)
        cells = [change.office, reprint.name, reprint.seat, reprint.room, str(reprint.copies or ""), change.old_edition]
        cells += [change.new_edition, reprint.stamp, reprint.file, blocks_of(change, one.phrases), places]
        writer.writerow([csv_cell(cell) for cell in cells])
    return out.getvalue()


def _said(sheet: Sheet, role: str) -> str:
    return next((plain_text(block.content) for block in sheet.blocks if block.role == role), "")


def _contact(sheet: Sheet) -> str:
    parts: Iterable[str] = (
        plain_text(block.content) for block in sheet.blocks if block.kind is BlockKind.CONTACT and block.role != "link"
    )
    return " \u00b7 ".join(parts)


def _refusals(printed: PrintedDocument) -> Iterator[Problem]:
    if printed.missing:
        characters = "".join(sorted({sign for one in printed.missing for sign in one.characters}))
        yield error("correction-slip-refused", characters=named_signs(characters))
    if printed.overflow:
        yield error("correction-slip-long")
