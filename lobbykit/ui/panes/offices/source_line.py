"""A source on an office's card: what it is, and where it can be read, which is said before one goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.link_button import LinkButton
from lobbykit.ui.widgets.words import GAP, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QFrame, QLabel

    from lobbykit.app.card_sources import CardSource
    from lobbykit.ui.look.look import Look


def source_line(look: Look, source: CardSource, told: str, open_source: Callable[[str], object]) -> QFrame:
    """Return the source as it is printed; below it the host that its page is on, to press, or that it has no page.

    `told` is what it is the source of: of several links to one page, screen readers name each apart.
    """
    tr = QCoreApplication.translate
    lines = column(look, _caption(tr("OfficeCard", "Source: %1").replace("%1", source.text)), gap=0)
    if source.address:
        name = tr("OfficeCard", "Open {source} at {host} in the browser, source of {told}")
        link = LinkButton(
            tr("OfficeCard", "Read it at %1").replace("%1", source.host),
            lambda: open_source(source.address),
            name.format(source=source.text, host=source.host, told=told),
        )
        link.elide = Qt.TextElideMode.ElideLeft  # the end of a host says whose it is
        link.setIcon(look.icon("external-link", "primary", gap=GAP))
        link.setIconSize(look.icon_size(14, gap=GAP))
        link.setToolTip(source.address)
        link.setAccessibleDescription(source.address)
        lines.addWidget(link)
    else:
        lines.addWidget(_caption(tr("OfficeCard", "No web address is given for it.")))
    return box(lines)


def _caption(text: str) -> QLabel:
    return words(text, "caption", wrap=True, selectable=True)
