"""Thank-you letters as people work on them: whom each goes to, who signs, its text, and its PDF. Nothing is sent."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.app.after.ledger import brief_of
from lobbykit.app.after.thanks import mail_link, thank_you_drafts
from lobbykit.app.card_history import office_notes
from lobbykit.app.checking import has_errors
from lobbykit.app.levels import known_scale
from lobbykit.app.products.plans import drafted
from lobbykit.app.products.running import THANKS, Gathered, gathered, known_of, product_made, sorted_out, telling_for
from lobbykit.app.whole_file import write_whole
from lobbykit.domain.document_text import COLUMNS
from lobbykit.domain.links import is_message
from lobbykit.domain.preflight.check import preflight
from lobbykit.domain.problem import Read, error
from lobbykit.domain.prose import parse_inline, plain_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from lobbykit.app.after.thanks import ThankYouDraft
    from lobbykit.app.products.plans import Known
    from lobbykit.app.wording import Catalogue
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office
    from lobbykit.domain.problem import Problem
    from lobbykit.domain.reference import Reference
    from lobbykit.domain.support_scale import Scale

NO_NOTE = "letter-no-note"
"""What keeps letters from being written where there was no talk yet: nothing is wrong then."""


@dataclass(frozen=True, slots=True)
class LettersJob:
    """All that the letters of a brief follow from; it is frozen, so any thread may work on it.

    `words` are those of the brief's language, in which the letters are written.
    """

    brief: Brief
    offices: tuple[Office, ...]
    reference: Reference
    facts: Gathered
    scale: Scale
    words: Catalogue


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter to one person about the talk of a `day` (in words). `file` names its PDF.

    `text` is that of the draft with each paragraph on one line, to be read on a screen and pasted elsewhere.

    `mail` opens a new message in a mail program, without the text where that is too long for a link
    (`draft.link_is_whole`), and without an address where none that can be used is written down (`has_address`).
    """

    file: str
    day: str
    draft: ThankYouDraft
    text: str
    mail: str
    has_address: bool


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters of a job, the newest talk first, to the member before the staff."""

    job: LettersJob
    letters: tuple[Letter, ...]


def letters_job(bench: Workbench, office: str, note: str = "", brief: str = "") -> Read[LettersJob]:
    """Return the job of the letters after a note, or else after every note about an office.

    The brief is the note's, or that of the newest note which tells one, else `brief`. Raises as `Workbench.brief` does.
    """
    notes = [row for row in office_notes(bench, office) if note in ("", row["id"])]
    name = next(filter(None, map(brief_of, notes)), brief)
    if not name:
        return Read(None, (error("field-missing", field="brief", path="brief"),))
    read = bench.brief(name)
    if read.value is None:
        return Read(None, read.problems)
    found = read.value
    offices = tuple(one for one in bench.library().roster.offices if one.id == office)
    facts = about_note(gathered(bench.view, offices, found.id, bench.today, THANKS), note)
    words = bench.words(found.lang)
    return Read(LettersJob(found, offices, bench.reference(found), facts, known_scale(bench), words))


def about_note(facts: Gathered, note: str) -> Gathered:
    """Return what is known with the visit alone that a note tells of; all of it for no note."""
    return replace(facts, visits=tuple(one for one in facts.visits if note in one.notes)) if note else facts


def known_for(job: LettersJob) -> Read[Known]:
    """Return what the letters are made of, or the errors of the sheet that they follow."""
    sound, refused = sorted_out(job.brief, job.offices, job.reference, draft=False)
    general = tuple(one for one in preflight(job.brief, job.reference) if has_errors((one,)))
    if general or not sound:
        return Read(None, (*general, *(one for _, found in refused for one in found)))
    telling = telling_for(job.brief, job.brief, sound, job.reference, job.words)
    return Read(known_of(telling, sound, job.facts, job.scale, job.words))


def letters_of(job: LettersJob) -> Read[Letters]:
    """Return the letters of a job, or what keeps them from being written."""
    read = known_for(job)
    if read.value is None:
        return Read(None, read.problems)
    pairs = zip(drafted(read.value), thank_you_drafts(read.value), strict=True)
    days = job.words.stock_phrases()
    found = [(one.visit.day, _letter(one.stem, days.day(one.visit.day), draft)) for one, draft in pairs]
    if not found:
        return Read(None, (error(NO_NOTE, title=plain_text(parse_inline(job.brief.title.default.raw))),))
    return Read(Letters(job, tuple(letter for _, letter in sorted(found, key=lambda one: one[0], reverse=True))))


def letter_saved(
    job: LettersJob, letter: Letter, file: Path, progress: Callable[[int, int], None] = lambda _done, _of: None
) -> tuple[Problem, ...]:
    """Write the PDF of a letter, whole or not at all; return what refused it. Raises UnwritableFileError."""
    read = known_for(job)
    if read.value is None:
        return tuple(read.problems)
    made = product_made(THANKS, read.value, job.words.labels, progress=progress)
    data = next((one.data for one in made.files if one.name == letter.file), None)
    if data is None:
        return tuple(dict.fromkeys(one for _, problems in made.refused for one in problems))
    write_whole(file, data)
    return ()


def flowing(text: str) -> str:
    """Return a text without the line breaks that are there only because a line was full."""
    lines: list[str] = []
    room = 0
    for line in text.rstrip("\n").split("\n"):
        first = line.split()[0] if line.strip() else ""
        if first and first != "-" and lines and lines[-1] and room < len(first) + 1:
            lines[-1] += f" {line.strip()}"
        else:
            lines.append(line)
        room = COLUMNS - len(line)
    return "\n".join(lines)


def _letter(stem: str, day: str, draft: ThankYouDraft) -> Letter:
    has_address = bool(draft.email) and is_message(draft.link)
    mail = draft.link if has_address else mail_link("", draft.subject, draft.text if draft.link_is_whole else "")
    return Letter(f"{stem}.pdf", day, draft, flowing(draft.text), mail, has_address)
