"""How an office stood on each ask over meetings and years: the level never without the words that were said."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.fold_box import FoldBox
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.level_chip import level_chip
from lobbykit.ui.widgets.words import chip, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QFrame, QWidget

    from lobbykit.app.after.support_told import AskSupport, Report
    from lobbykit.ui.look.look import Look


def ask_support(look: Look, one: AskSupport) -> QFrame:
    """Return one ask: what was reported last, every word of it, and the reports before in a part that opens."""
    tr = QCoreApplication.translate
    name = column(look, words(one.name, "strong", wrap=True), words(where_from(one), "caption", wrap=True), gap=2)
    parts: list[QWidget] = [box(name)]
    if one.differ:
        parts.append(box(Flow(look, (chip(tr("OfficeCard", "The reports differ"), "warn"),))))
    parts += [_report(look, each) for each in one.latest]
    older = tuple(each for each in one.reports if each not in one.latest)
    if older:
        title = tr("OfficeCard", "%n report(s) before", "", len(older))
        fold = FoldBox(look, title, partial(_older, look, older))
        fold.head.setAccessibleDescription(one.name)
        parts.append(fold)
    made = box(column(look, *parts, gap=10))
    made.setAccessibleName(one.name)
    return made


def support_lines(one: AskSupport) -> Iterator[str]:
    """Yield an ask and its reports as lines of text, the newest first."""
    yield " \u00b7 ".join((one.name, where_from(one)))
    for each in one.reports:
        level = each.level.name if each.level else ""
        yield "  " + " \u00b7 ".join(filter(None, (_head(each), level, _quoted(each), *_more(each))))


def where_from(one: AskSupport) -> str:
    """Return the brief of an ask, and with whom it was talked over where that was a holder before."""
    held = QCoreApplication.translate("OfficeCard", "With the previous holder, %1").replace("%1", one.holder)
    return " \u00b7 ".join(filter(None, (one.title, held if one.holder else "")))


def _older(look: Look, reports: Sequence[Report]) -> QFrame:
    return box(column(look, *(_report(look, each) for each in reports), gap=10))


def _report(look: Look, one: Report) -> QFrame:
    parts: list[QWidget] = [words(_head(one), "label", wrap=True)]
    if one.level is not None:
        parts.append(box(Flow(look, (level_chip(look, one.level, _head(one)),))))
    if one.words:
        parts.append(words(_quoted(one), wrap=True, selectable=True))
    parts += [words(each, "caption", wrap=True, selectable=True) for each in _more(one)]
    made = box(column(look, *parts, gap=4))
    made.setAccessibleName(" \u00b7 ".join(filter(None, (_head(one), one.level.name if one.level else "", one.words))))
    return made


def _head(one: Report) -> str:
    typed = QCoreApplication.translate("OfficeCard", "typed in by %1").replace("%1", one.typed_by)
    return " \u00b7 ".join(filter(None, (one.day, one.by, typed if one.typed_by else "")))


def _quoted(one: Report) -> str:
    return f"\u201c{one.words}\u201d" if one.words else ""


def _more(one: Report) -> Iterator[str]:
    tr = QCoreApplication.translate
    if not one.words:
        yield tr("OfficeCard", "Their words were not written down.")
    if one.before is not None:
        yield tr("OfficeCard", "Before the meeting: %1").replace("%1", one.before.name)
    if one.reasons:
        yield tr("OfficeCard", "Reasons: %1").replace("%1", "; ".join(one.reasons))
    if one.raised is False and one.level is None:
        yield tr("OfficeCard", "We did not raise it.")
    if one.changed_by_two:
        yield tr("OfficeCard", "Two people changed this report at the same time; this is what one of them wrote.")
