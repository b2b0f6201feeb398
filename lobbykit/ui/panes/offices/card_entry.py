"""The meetings and notes on an office's card: each is marked, and has the keys, when somebody looked for it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from lobbykit.ui.panes.offices.card_text import past_line
from lobbykit.ui.panes.offices.strike_panel import StrikePanel
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.level_chip import level_chip
from lobbykit.ui.widgets.versions_button import versions_button
from lobbykit.ui.widgets.words import button, chip, picture, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

    from lobbykit.app.card_history import Past
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.offices.doing import Doing


def past_entry(look: Look, one: Past, doing: Doing, *buttons: QWidget) -> QFrame:
    """Return a meeting or a note: when, by whom, the answers, what was said, promised and withdrawn, and buttons."""
    tr = QCoreApplication.translate
    kind = tr("OfficeCard", "Meeting") if one.kind == "meeting" else ""
    day = one.day or tr("OfficeCard", "No time yet")
    texts: list[QWidget] = [words(" \u00b7 ".join(filter(None, (day, kind, one.by))), "label", wrap=True)]
    if one.together > 1:
        told = QCoreApplication.translate("OfficeCard", "%n note(s) about this meeting", "", one.together)
        texts.append(chip(told))
    if one.answers:
        texts.append(box(Flow(look, [level_chip(look, each) for each in one.answers])))
    if one.text:
        texts.append(words(one.text, wrap=True, selectable=True))
    ours, theirs = tr("OfficeCard", "We promised: %1"), tr("OfficeCard", "They promised: %1")
    for text, is_ours, is_done in one.promises:
        texts.append(signed(look, "check" if is_done else "clock", (ours if is_ours else theirs).replace("%1", text)))
    gone = tr("OfficeCard", "%1: withdrawn by %2 on %3")
    for each in one.withdrawn:
        told = gone.replace("%1", each.name).replace("%2", each.by).replace("%3", each.day)
        texts.append(signed(look, "circle-minus", told))
    inside = column(look, *texts, gap=4)
    made = box(inside)
    made.setAccessibleName(past_line(one))
    below = list(buttons)
    if one.versions:
        run = partial(doing.versions, one.id)
        below.append(versions_button(look, one.versions, run, f"{day}, {one.by}", one.id))
    if one.mine and doing.can_write:
        name = tr("OfficeCard", "Change the note of %1").replace("%1", f"{day}, {one.by}")
        change = partial(doing.change, one.id)
        below.append(button(look, tr("OfficeCard", "Change"), change, kind="ghost", icon="pencil", name=name))
    if one.kind == "note" and doing.can_write:
        strike = tr("OfficeCard", "Withdraw words\u2026")
        name = tr("OfficeCard", "Withdraw words of the note of %1").replace("%1", f"{day}, {one.by}")
        below.append(button(look, strike, lambda: _strike(look, one.id, inside, doing), kind="ghost", name=name))
    if below:
        inside.addWidget(box(Flow(look, below)))
    return made


def _strike(look: Look, note: str, inside: QVBoxLayout, doing: Doing) -> None:
    """Open the list of words that may be withdrawn, or close it."""
    last = inside.itemAt(inside.count() - 1)
    shown = last.widget() if last is not None else None
    if isinstance(shown, StrikePanel):
        inside.removeWidget(shown)
        shown.hide()
        shown.deleteLater()
        return
    panel = StrikePanel(
        look,
        doing.own_words(note),
        lambda path, name: doing.withdraw(note, path, name),
        lambda: _strike(look, note, inside, doing),
    )
    inside.addWidget(panel)
    panel.show()


def signed(look: Look, icon: str, text: str) -> QFrame:
    """Return a small line with an icon before it."""
    line = row(look, gap=6)
    line.addWidget(picture(look, icon, "ink3", 14), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(words(text, "caption", wrap=True, selectable=True), 1)
    return box(line)


def mark(look: Look, entry: QFrame, *, found: bool) -> None:
    """Show that an entry is what was looked for, or no more; Tab stops at it meanwhile."""
    entry.setProperty("found", "true" if found else "")
    entry.setFocusPolicy(Qt.FocusPolicy.StrongFocus if found else Qt.FocusPolicy.NoFocus)
    if entry.property("look") == "flat":
        edge = look.px(10) if found else 0
        entry.setContentsMargins(edge, edge // 2, edge, edge // 2)
    entry.style().polish(entry)
