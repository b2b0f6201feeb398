"""The editor of a brief: one long form with a part for everything that the format has."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from lobbykit.domain.brief_form import NAME, Group, Items
from lobbykit.domain.problem import Read
from lobbykit.ui.panes.briefs.editor.field_row import FieldRow
from lobbykit.ui.panes.briefs.editor.group_form import GroupForm
from lobbykit.ui.panes.briefs.editor.item_list import ItemList
from lobbykit.ui.panes.briefs.editor.part_words import part_words
from lobbykit.ui.panes.briefs.editor.renamed import Renamed
from lobbykit.ui.panes.briefs.editor.wishes import Wishes
from lobbykit.ui.widgets.layouts import box, column, scrolled
from lobbykit.ui.widgets.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.app.brief_editing.brief_form import BriefForm
    from lobbykit.domain.brief_form import Part, Path, Value
    from lobbykit.domain.problem import Problem
    from lobbykit.ui.look.look import Look

_SHEET = ("title", "event", "as_of", "lede", "link")
_FILE = ("id", "congress", "lang", "lobbykit")
_SETTLED_MS = 200
"""After how long everything that was opened has its place."""
_LONG, _PAUSE_MS = 30_000, 250
"""From how many signs on an edit takes longer than a key may, and how long it then waits for the next one."""
_LAST = ("translations", "retire", "lineage", "based_on")


class BriefEditor(QWidget):
    """Shows a form; `changed` carries the new text of the whole file after each edit of a person, and only then.

    In a long file the edit is made when typing pauses: `typing` says that something waits, `settle` makes it now.
    """

    changed = Signal(str)
    typing = Signal()

    def __init__(self, look: Look, form: BriefForm) -> None:
        super().__init__()
        self._look = look
        self._form = form
        self._wishes = Wishes(self)
        self._wishes.set.connect(self._entered)
        self._wishes.add.connect(self._add)
        self._wishes.remove.connect(self._remove)
        self._wishes.move.connect(self._move)
        self._wishes.vary.connect(self._vary)
        self._wishes.unify.connect(self._unify)
        self._renamed: Renamed | None = None
        self._waiting: dict[Path, Value] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.settle)
        self._parts: dict[str, GroupForm | ItemList] = {}
        inside = column(look, gap=28)
        inside.setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(24))
        for part in self._arranged():
            inside.addWidget(self._section(part))
        inside.addStretch(1)
        inner = QFrame()
        inner.setLayout(inside)
        self._area: QScrollArea = scrolled(inner)
        self._sought: FieldRow | None = None
        self._seeking = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._area.verticalScrollBar().rangeChanged.connect(self._seek)
        self.setAccessibleName(self.tr("The brief, field by field"))
        self.setLayout(column(look, self._area, gap=0))

    @property
    def form(self) -> BriefForm:
        """The form as it is now."""
        return self._form

    def show_form(self, form: BriefForm) -> None:
        """Show another text of the same file, or another file; that is not editing."""
        self._pause.stop()
        self._waiting.clear()
        same = form.tree.file == self._form.tree.file
        self._take(form.after(self._form) if same else form)

    def settle(self) -> None:
        """Make the edits that wait for a pause, now, and show them as one."""
        self._pause.stop()
        waiting, self._waiting = self._waiting, {}
        form, refused = self._form, []
        for path, value in waiting.items():
            self._renamed = Renamed.by(path, form.value(path), value) or self._renamed
            read = form.set(path, value)
            form = read.value or form
            refused += [] if read.value else [(path, read.problems)]
        self._told(Read(form))
        for path, problems in refused:
            self._refuse(path, problems)

    def focus_field(self, path: Path) -> None:
        """Open what the field is in, put the focus there and scroll to it; the nearest field where there is none."""
        found, shown = self._reveal(path), self._list_at(path)
        if found is None and shown is not None:
            shown.add.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(shown.add)
        if found is not None:
            found.input.setFocus(Qt.FocusReason.OtherFocusReason)
            self._sought = found
            self._seeking.start()
            self._seek()

    def _seek(self) -> None:
        """Scroll to the field that was asked for, again while what was opened takes its room."""
        if self._seeking.isActive() and self._sought is not None:
            self._area.ensureWidgetVisible(self._sought, 0, self._area.viewport().height() // 3)

    def _arranged(self) -> Iterator[Group | Items]:
        """Yield the parts in the order in which people think of them: the sheet first, the file last."""
        parts = {str(part.path[-1]): part for part in self._form.parts}
        yield Group((), "sheet", tuple(parts[step] for step in _SHEET), None)
        for step, part in parts.items():
            if step not in {*_SHEET, *_FILE, *_LAST} and isinstance(part, Group | Items):
                yield part
        yield Group((), "file", tuple(parts[step] for step in (*_FILE, *_LAST)), None)

    def _section(self, part: Group | Items) -> QFrame:
        said = part_words(part.name)
        assert said is not None, "every part has words"
        make = partial(GroupForm, self._look, self._wishes)
        shown = ItemList(self._look, self._wishes, part, make) if isinstance(part, Items) else make(part)
        self._parts[part.name] = shown
        head = column(self._look, words(said.heading, "title"), gap=2)
        if said.purpose:
            head.addWidget(words(said.purpose, "caption", wrap=True))
        frame = box(column(self._look, head, shown, gap=10))
        frame.setAccessibleName(said.heading)
        return frame

    def _take(self, form: BriefForm) -> None:
        self._form = form
        for part in self._arranged():
            shown: GroupForm | ItemList = self._parts[part.name]
            shown.show_part(part)  # type: ignore[arg-type]
        self._offer_to_rename()

    def _reveal(self, path: Path) -> FieldRow | None:
        own = next((one for one in self._arranged() if _holds(one, path)), None)
        return self._parts[own.name].reveal(path) if own is not None else None

    def _list_at(self, path: Path) -> ItemList | None:
        return next((found for one in self._parts.values() if (found := one.list_at(path)) is not None), None)

    def _entered(self, path: Path, value: Value) -> None:
        self._waiting[path] = value
        if len(self._form.text) < _LONG or path[-1] == NAME:
            self.settle()
        else:
            self._pause.start()
            self.typing.emit()

    def _refuse(self, path: Path, problems: tuple[Problem, ...]) -> None:
        row = self._reveal(path)
        if row is not None:
            twice = any(one.code == "form-name-twice" for one in problems)
            row.refuse(self.tr("This name is taken.") if twice else self.tr("This could not be written to the file."))

    def _vary(self, path: Path) -> None:
        """Let a text have other words for some offices, and ask for which."""
        self.settle()
        read = self._form.vary(path)
        if self._told(read):
            self.focus_field((*path, "when", 0, "chamber"))
        else:
            self._refuse(path, read.problems)

    def _unify(self, path: Path) -> None:
        self.settle()
        if self._told(self._form.unify(path)):
            self.focus_field(path)

    def _offer_to_rename(self) -> None:
        """Offer to rename what still refers to the old name of a source or an ask, as long as anything does."""
        renamed = self._renamed
        if renamed is None:
            return
        count = len(self._form.left_behind(renamed.part, renamed.old))
        told = self.tr("%n place(s) still say \u201c%1\u201d.", "", count).replace("%1", renamed.old)
        for row in self.findChildren(FieldRow):
            own = row.field.path == renamed.path and row.field.value == renamed.new and count
            row.offer(told if own else "", self.tr("Rename everywhere"), self._rename)

    def _rename(self) -> None:
        self.settle()
        renamed = self._renamed
        if renamed is not None:
            self._told(self._form.rename_everywhere(renamed.part, renamed.old, renamed.new))

    def _add(self, path: Path, name: str) -> None:
        self.settle()
        shown = self._list_at(path)
        if self._told(self._form.add(path, name)) and shown is not None:
            shown.open_last()
        elif shown is not None:
            shown.ask_for_name()

    def _remove(self, path: Path) -> None:
        self.settle()
        read, shown = self._form.remove(path), self._list_at(path[:-1])
        if read.value is not None and shown is not None:
            shown.removed(self._position(shown, path))
        self._told(read)

    def _move(self, path: Path, by: int) -> None:
        self.settle()
        read, shown = self._form.move(path, by), self._list_at(path[:-1])
        if read.value is not None and shown is not None:
            shown.moved(self._position(shown, path), by)
        self._told(read)

    def _told(self, read: Read[BriefForm]) -> bool:
        """Show what an edit made and tell it; return whether it made anything."""
        if read.value is None:
            return False
        if read.value.text != self._form.text:
            self._take(read.value)
            self.changed.emit(read.value.text)
        return True

    def _position(self, shown: ItemList, path: Path) -> int:
        return [group.path for group in shown.items.items].index(path)


def _holds(part: Part, path: Path) -> bool:
    if part.path:
        return path[: len(part.path)] == part.path
    return isinstance(part, Group) and any(_holds(one, path) for one in part.parts)
