"""The photos of a note: each with its picture, who is in it, whether they agreed, and words for who cannot see it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel

from lobbykit.domain.photos import PARTS, PHOTO, may_leave
from lobbykit.ui.panes.offices.note_parts.consent import Consent
from lobbykit.ui.widgets.fields import TextLine, titled
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.words import button, picture, words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QMimeData

    from lobbykit.app.photos import PhotoShown
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.offices.note_parts.bound_fields import BoundFields

_SIZE = 220
_SUFFIXES = (".jpg", ".jpeg", ".png")


@dataclass(frozen=True, slots=True)
class Album:
    """What photos need: what takes a file in, what shows one by its sum and a length, and what says why it cannot."""

    take: Callable[[Path], object]
    shown: Callable[[str, int], PhotoShown]
    told: Callable[[PhotoShown], str]


class Photos(QFrame):
    """Picture files are chosen or dropped here; how one is read and kept is not decided here."""

    def __init__(self, look: Look, bound: BoundFields, album: Album) -> None:
        super().__init__()
        self._look, self._bound, self._album = look, bound, album
        self.parts: dict[str, PhotoPart] = {}
        none = self.tr(
            "Where and when it was taken is removed from the picture. Without consent a photo stays on this laptop."
        )
        self._inside = column(look, gap=12)
        self.add = button(look, self.tr("Add a photo\u2026"), self.ask_file, icon="plus")
        drop = words(self.tr("Or drop JPEG or PNG files here."), "caption", wrap=True)
        self._status = words("", "caption", tone="ink2", wrap=True)
        self._status.hide()
        line = row(look, self.add, gap=12)
        line.addWidget(drop, 1)
        whole = column(look, words(none, "caption", wrap=True), self._inside, box(line), self._status, gap=10)
        self.setProperty("look", "flat")
        self.setLayout(whole)
        self.setAcceptDrops(True)

    def show_items(self, texts: Mapping[str, str]) -> None:
        """Have a part for each photo of which anything is known."""
        items: dict[str, dict[str, str]] = {}
        for path, text in texts.items():
            if path.startswith(PHOTO) and text:
                _, item, part = path.split("/")
                items.setdefault(item, {})[part] = text
        for item in [one for one in self.parts if one not in items]:
            gone = self.parts.pop(item)
            self._bound.forget(f"{PHOTO}{item}/")
            gone.hide()
            gone.deleteLater()
        for number, (item, told) in enumerate(sorted(items.items()), start=1):
            if item not in self.parts:
                self.parts[item] = PhotoPart(self._look, self._bound, self._album, item, number)
                self._inside.addWidget(self.parts[item])
                self._bound.show_texts(texts)
            self.parts[item].show_photo(told)
        self._status.hide()

    def show_with(self, shown: Callable[[str, int], PhotoShown]) -> None:
        """Show photos by something else from now on, as pictures for people to look at do."""
        self._album = replace(self._album, shown=shown)

    def ask_file(self) -> None:
        """Ask which pictures are to be added."""
        names = self.tr("Pictures (%1)").replace("%1", " ".join(f"*{one}" for one in _SUFFIXES))
        dialog = QFileDialog(self, self.tr("Add a photo"), "", names)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda files: self.take([Path(one) for one in files]))
        dialog.open()

    def take(self, files: list[Path]) -> None:
        """Have picture files read, and say so meanwhile."""
        for file in files:
            self._album.take(file)
        self._status.setText(self.tr("The photo is being read\u2026"))
        self._status.setVisible(bool(files))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome pictures, and leave everything else to others."""
        if _pictures(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the pictures that are dropped."""
        if event.type() == QEvent.Type.Drop and (files := _pictures(event.mimeData())):
            event.acceptProposedAction()
            self.take(files)


class PhotoPart(QFrame):
    """One photo. Taking it out of the note is typing nothing at each of its paths."""

    def __init__(self, look: Look, bound: BoundFields, album: Album, item: str, number: int) -> None:
        super().__init__()
        self._look, self._bound, self._album, self._item = look, bound, album, item
        self._sha = ""
        self._picture = QLabel()
        self._picture.setFixedWidth(look.px(_SIZE))
        self._why = words("", "caption", tone="error", wrap=True)

        def named(text: str) -> str:
            return text.replace("%1", str(number))

        who = TextLine(named(self.tr("Who is in photo %1?")), self.tr("Who is in it?"))
        alt = TextLine(named(self.tr("What does photo %1 show, in words?")))
        self.consent = Consent(look, named(self.tr("Do they agree that others see photo %1?")))
        shows = titled(look, self.tr("What does it show, for those who cannot see it?"), alt)
        bound.text(f"{PHOTO}{item}/who", who)
        bound.consent(f"{PHOTO}{item}/consent", self.consent)
        bound.text(f"{PHOTO}{item}/alt", alt)
        self._stays = words("", "caption", wrap=True)
        stays = row(look, picture(look, "info", "ink2", 16), gap=6)
        stays.addWidget(self._stays, 1)
        self._out = button(look, self.tr("Take it out"), self._take_out, kind="ghost", icon="trash-2")
        self._out.setAccessibleName(named(self.tr("Take photo %1 out of the note")))
        told = words(self.tr("Do they agree that others see it?"), "label", wrap=True)
        fields = column(look, who, told, self.consent, box(stays), shows, box(row(look, self._out, None)), gap=8)
        self.setProperty("look", "flat")
        self.setLayout(column(look, self._picture, self._why, fields, gap=8))
        self.consent.typed.connect(self._consented)

    def show_photo(self, told: Mapping[str, str]) -> None:
        """Show the picture, or say plainly that there is none, and whether others may see it."""
        self._consented(told.get("consent", ""))
        self._picture.setAccessibleName(told.get("alt", "") or self.tr("Photo without words"))
        if told.get("sha", "") == self._sha and self._sha:
            return
        self._sha = told.get("sha", "")
        shown = self._album.shown(self._sha, self._look.px(_SIZE)) if self._sha else None
        if shown is not None and shown.pixels is not None:
            size = shown.pixels.width, shown.pixels.height
            image = QImage(shown.pixels.rgb, *size, 3 * size[0], QImage.Format.Format_RGB888)
            self._picture.setPixmap(QPixmap.fromImage(image))
        why = self.tr("There are words about this photo, and no picture.") if shown is None else self._album.told(shown)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self._picture.setVisible(not why)

    def _consented(self, text: str) -> None:
        leaves = may_leave(text)
        self._stays.setText(
            self.tr("Stays on this laptop: it is in no report or export, and is never sent.")
            if not leaves
            else self.tr("Your team and organizers will see it.")
        )

    def _take_out(self) -> None:
        first, *others = (f"{PHOTO}{self._item}/{part}" for part in PARTS)
        for path in others:
            self._bound.typed.emit(path, "")
        self._bound.chosen.emit(first, "")


def _pictures(data: QMimeData) -> list[Path]:
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return files if files and all(file.suffix.lower() in _SUFFIXES for file in files) else []
