"""How the states of the form of a note come about: long, full, opened, read before it is sent, and from paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton

from lobbykit.app.card_history import Past
from lobbykit.app.note_desk.desk import OWN
from lobbykit.app.photos import PhotoShown
from lobbykit.app.withdrawing import NoteWords, Withdrawn
from lobbykit.content.photos.photo_file import Pixels
from lobbykit.domain.problem import error
from lobbykit.ui.panes.notes.reports_card import PAPER, ReportsCard
from lobbykit.ui.panes.offices.card_entry import past_entry
from lobbykit.ui.panes.offices.note_parts.photos import Photos
from lobbykit.ui.panes.sync.reading_page import ReadingPage
from lobbykit.ui.panes.sync.sync_pane import SyncPane
from lobbykit.ui.place import Place
from lobbykit.ui.widgets.layouts import box, column

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from lobbykit.ui.panes.offices.card_view import CardView
    from lobbykit.ui.panes.offices.note_form import NoteForm
    from tests.window.stage import Stage

LONG_TEXT = "They asked who leads the measure in the Senate, and whether the stations could wait for another year. "


def note_written(card: CardView) -> None:
    """Write a long note; it is kept by nobody."""
    card.note_wanted.emit()
    assert card.note is not None
    texts = dict.fromkeys(card.note.fields, LONG_TEXT * 3)
    texts |= dict.fromkeys(card.note.rows, "leans-yes")
    card.note.show_texts(texts)
    card.note.say_trouble("The note was not saved: No space left on device. Make room on the disk, then go on writing.")
    own = card.note.fields[OWN]
    _in_sight(card, lambda: own)


def _full_note(form: NoteForm) -> dict[str, str]:
    """Return texts for every part of the form."""
    asks = [path for path in form.rows if path.endswith("/after")]
    first = asks[0].removesuffix("after")
    return {
        "staff/01/name": "Kate Example",
        "staff/01/title": "Legislative director",
        "staff/02/name": "Maximiliana Featherstonehaugh-Example",
        "staff/02/email": "m.featherstonehaugh-example@example.org",
        "team/01/name": "Robin Sample",
        "team/01/signs": "yes",
        "level": "staff",
        f"{first}after": "supports",
        f"{first}answer": "We could sign once the chair has.",
        f"{first}reasons": "Cost\nThe calendar of the committee",
        asks[1]: "not-raised",
        "summary": LONG_TEXT * 3,
        f"promise/{'1' * 32}/text": "Send the figures of the Fox Valley",
        f"promise/{'1' * 32}/owner": "robin",
        f"promise/{'2' * 32}/text": "Ask the member, and call",
        f"promise/{'2' * 32}/side": "theirs",
        f"promise/{'2' * 32}/due": "2026-12-05",
        "question/01/text": "What does it cost, and who pays for it after the first year?",
        "question/01/owed": "yes",
        "concerns": LONG_TEXT,
        "left/01/edition": "K7M29QXD",
        "left/01/copies": "3",
        "photo/01/who": "Kate Example and Robin Sample",
        "accessibility_met": "yes",
        "minutes": "20",
        "date": "2026-11-22",
        "author": "robin",
        "how": "typed",
        "private/impression": "Tired, and kind.",
    }


def note_full(card: CardView) -> None:
    """Fill the form of a note, and stand where the folded groups say what they hold; it is kept by nobody."""
    card.note_wanted.emit()
    assert card.note is not None
    form = card.note
    form.show_texts(_full_note(form))
    _in_sight(card, lambda: form.folds.boxes["record"])


def note_open(card: CardView) -> None:
    """Fill the form of a note and open every group."""
    note_full(card)
    assert card.note is not None
    form = card.note
    for one in form.folds.boxes.values():
        one.open()
    _in_sight(card, lambda: form.folds.boxes["left"])


def note_sent(card: CardView) -> None:
    """Show what others will read of a note."""
    note_full(card)
    assert card.note is not None
    form = card.note
    form.reads.click()
    _in_sight(card, lambda: form.shared)


def note_photos(card: CardView) -> None:
    """Show three photos: one that may be seen, one that stays here, and one whose picture is gone."""
    card.note_wanted.emit()
    assert card.note is not None
    form = card.note
    form.folds.boxes["photo"].open()
    album, texts = form.findChildren(Photos)[0], {}
    shades = Image.linear_gradient("L").resize((220, 165))
    pixels = Pixels(220, 165, Image.merge("RGB", (shades, shades.rotate(180), shades)).tobytes())
    gone = PhotoShown(problem=error("attachment-missing"))
    given = {"a" * 64: PhotoShown(pixels), "b" * 64: PhotoShown(pixels), "c" * 64: gone}
    album.show_with(lambda sha, _: given[sha])
    for item, sha, consent in zip("123", given, ("yes: website and newsletter", "no", ""), strict=True):
        texts |= {f"photo/{item}/sha": sha, f"photo/{item}/consent": consent}
        texts |= {f"photo/{item}/who": "Kate Example and Robin Sample", f"photo/{item}/alt": LONG_TEXT}
    form.show_texts(texts)
    _in_sight(card, lambda: form.folds.boxes["photo"])


def note_strikes(card: CardView) -> None:
    """Show which words of a note can be withdrawn, and what was."""
    gone = Withdrawn("concerns", "Concerns", "robin", "November 22, 2026")
    past = Past("1" * 32, "note", "November 22, 2026", LONG_TEXT, "robin", withdrawn=(gone,))
    words = (NoteWords("summary", "Summary", LONG_TEXT), NoteWords("staff/a/name", "Staff 1, name", "Kate Example"))
    doing = replace(card._doing, can_write=True, own_words=lambda _note: words)
    entry = past_entry(card._look, past, doing)
    card._main.insertWidget(0, box(column(card._look, entry, margin=16), "card"))
    entry.findChildren(QPushButton)[-1].click()
    _in_sight(card, lambda: entry)


def note_reading(stage: Stage) -> QWidget:
    """Show all that would be sent, from Sync."""
    stage.window.go(Place.SYNC.value)
    stage.rest()
    pane = stage.window.findChild(SyncPane)
    assert isinstance(pane, SyncPane)
    pane.reading_wanted.emit()
    stage.rest()
    stage.later.append(lambda: [one.left.emit() for one in stage.window.findChildren(ReadingPage)])
    return stage.window


def note_reports(stage: Stage) -> QWidget:
    """Show both ways in which a report comes in that was not typed here, one with what is wrong."""
    stage.window.go(Place.NOTES.value)
    stage.rest()
    card = stage.window.findChild(ReportsCard)
    assert isinstance(card, ReportsCard)
    card.paper.open()
    card.text.open()
    card.paper_wanted.emit("M-K7M2-9QXD", "Robin Sample")

    def back() -> None:
        card.paper.head.setChecked(False)
        card.text.head.setChecked(False)
        card.say("", PAPER)

    stage.later.append(back)
    return stage.window


def _in_sight(card: CardView, part: Callable[[], QWidget]) -> None:
    QTimer.singleShot(60, card, lambda: card._scroll_to(part(), 300))
