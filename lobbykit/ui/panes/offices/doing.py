"""What the card of an office can have done; the assembly says how."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.app.office_cards import OfficeCard
    from lobbykit.app.withdrawing import NoteWords
    from lobbykit.domain.office import Office


@dataclass(frozen=True, slots=True)
class Doing:
    """Everything that a card may do beyond showing itself.

    `copy` takes a text and what it is called; `value` says what a fact is now, as it is typed. `open_page` opens the
    office's own page, `open_source` the page of a source that the card names. `correct` takes office, field, value and
    source, and returns what is wrong in words, "" once the correction is saved. `tailor` takes office and brief,
    `open_meeting` the id of a meeting, whose screen it shows; `thank` opens the letters
    after a note, after all notes for "".
    `can_write` is whether anything can be saved here. `briefs` are id and title of those that the card can be shown
    with, and `show_brief` shows it with another one. `own_words` are those of a note that may be withdrawn; `withdraw`
    takes the note, the path and what is withdrawn. `change` opens the form of a note that is saved, `versions` what is
    to be settled in it.
    """

    copy: Callable[[str, str], object]
    open_page: Callable[[str], object]
    open_source: Callable[[str], object]
    value: Callable[[Office, str], str]
    correct: Callable[[Office, str, str, str], str]
    make: Callable[[OfficeCard, str], object]
    tailor: Callable[[str, str], object]
    open_meeting: Callable[[str], object]
    thank: Callable[[str], object]
    change: Callable[[str], object]
    can_write: bool = True
    versions: Callable[[str], object] = lambda _note: None
    briefs: tuple[tuple[str, str], ...] = ()
    show_brief: Callable[[str], object] = lambda _brief: None
    own_words: Callable[[str], tuple[NoteWords, ...]] = lambda _note: ()
    withdraw: Callable[[str, str, str], object] = lambda _note, _path, _name: None
