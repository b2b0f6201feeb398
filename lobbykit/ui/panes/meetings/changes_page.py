"""What the last import changed in the schedule: to read, and to read out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from lobbykit.ui.panes.meetings.parts import page_head, told
from lobbykit.ui.widgets.empty import empty
from lobbykit.ui.widgets.layouts import box, card, column, row, scrolled
from lobbykit.ui.widgets.signed import signed
from lobbykit.ui.widgets.words import button

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QFrame, QWidget

    from lobbykit.app.schedule_desk.told_changes import ToldChanges
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.widgets.layouts import Part

_WIDE = 980


class ChangesDoing(NamedTuple):
    """What the page can have done; `copy` is given all sentences as one text. Without `take_in` no file can come in."""

    back: Callable[[], object]
    copy: Callable[[str], object]
    print_: Callable[[], object]
    save: Callable[[], object]
    take_in: Callable[[], object] | None = None


def changes_page(look: Look, found: ToldChanges, problems: tuple[str, ...], doing: ChangesDoing) -> QFrame:
    """Return the page."""
    page = box(column(look, *_parts(look, found, problems, doing), None, margin=28, gap=14), "page")
    page.setMaximumWidth(look.px(_WIDE))
    line = row(look, gap=0)
    line.addWidget(page, 100)
    line.addStretch(1)
    return box(column(look, scrolled(box(line, "page")), gap=0), "page")


def _parts(look: Look, found: ToldChanges, problems: tuple[str, ...], doing: ChangesDoing) -> Iterator[Part]:
    tr = QCoreApplication.translate
    since = tr("MeetingPages", "Since the import of %1").replace("%1", found.day) if found.day else ""
    ends: list[QWidget] = []
    if found.lines:
        text = "\n".join(found.lines)
        ends.append(button(look, tr("MeetingPages", "Copy all"), lambda: doing.copy(text), icon="copy"))
        ends.append(button(look, tr("MeetingPages", "Print"), doing.print_, icon="printer"))
        ends.append(button(look, tr("MeetingPages", "Save as PDF\u2026"), doing.save, icon="download"))
    yield from page_head(look, tr("MeetingPages", "What changed"), since, doing.back, *ends)
    for one in problems:
        yield told(look, "warn", "triangle-alert", one)
    if found.lines:
        yield card(look, *(signed(look, "circle-dot", one) for one in found.lines), gap=12)
    else:
        yield _none(look, found, doing)


def _none(look: Look, found: ToldChanges, doing: ChangesDoing) -> QFrame:
    """Return what stands there where no import was, or where nothing is left of what the last one changed."""
    tr = QCoreApplication.translate
    title = tr("MeetingPages", "Nothing is different from before it")
    what = tr("MeetingPages", "The schedule is as it was before the last file was taken in.")
    if not found.day:
        title = tr("MeetingPages", "No changes yet")
        what = tr(
            "MeetingPages", "Once a schedule is taken in, what it changed stands here, to be read out or printed."
        )
    name = tr("MeetingPages", "Take in a schedule\u2026")
    ways = [button(look, name, doing.take_in, kind="primary", icon="upload")] if doing.take_in else []
    return empty(look, "history", title, what, *ways)
