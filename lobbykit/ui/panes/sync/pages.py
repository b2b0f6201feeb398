"""The pages of the place of sync, in the order of its row of choices."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.headed import headed
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.one_of import one_of
from lobbykit.ui.widgets.words import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QFrame, QWidget

    from lobbykit.ui.look.look import Look


class SyncPage(StrEnum):
    """A page of the place."""

    SYNC = "sync"
    TEAM = "team"
    RETURN = "return"


def page_choices(look: Look, chosen: SyncPage, choose: Callable[[SyncPage], object], parent: QObject) -> QFrame:
    """Return the row of choices."""
    tr = QCoreApplication.translate
    names = {
        SyncPage.SYNC: tr("SyncPages", "Send and receive"),
        SyncPage.TEAM: tr("SyncPages", "Team and laptops"),
        SyncPage.RETURN: tr("SyncPages", "Return this laptop"),
    }
    pills = one_of(look, names, chosen, choose, parent)
    for page, pill in zip(SyncPage, pills, strict=True):
        pill.setObjectName(f"page-{page.value}")
    return box(Flow(look, pills, gap=8))


def waiting_page(look: Look, choices: QWidget) -> QFrame:
    """Return what is shown while the first answer is still looked for."""
    tr = QCoreApplication.translate
    told = words(tr("SyncPages", "One moment: what lies on this laptop is being looked through."), "body", wrap=True)
    page = box(column(look, headed(look, tr("SyncPages", "Sync"), "", choices, told), gap=0))
    page.setProperty("look", "page")
    return page
