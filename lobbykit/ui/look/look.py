"""The look of one window: its colours, sizes, fonts and icons at the user's text size."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTemporaryDir
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from lobbykit.ui.look.tokens import Tokens, load_tokens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

FAMILY, SERIF = "Public Sans", "Source Serif 4"
_ROLES = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "err_ink",
    QPalette.ColorRole.Highlight: "primary",
    QPalette.ColorRole.HighlightedText: "on_primary",
    QPalette.ColorRole.Link: "primary",
    QPalette.ColorRole.LinkVisited: "primary",
    QPalette.ColorRole.ToolTipBase: "nav",
    QPalette.ColorRole.ToolTipText: "nav_ink",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line_strong",
    QPalette.ColorRole.Dark: "line_strong",
    QPalette.ColorRole.Accent: "primary",
}
_FAINT = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


class Look:
    """What a widget asks for its colours, sizes, fonts and icons. A new look means a new window, so nothing changes."""

    def __init__(self, resources: Path, *, dark: bool = False, percent: int = 100, still: bool = False) -> None:
        """Read the tokens below the folder of shipped files.

        `percent` is the size of text, 80 to 200; where the look is `still`, nothing moves by itself.
        """
        self.tokens: Tokens = load_tokens(resources / "theme" / "tokens.json", dark=dark)
        self.percent = percent
        self.still = still
        self._resources = resources
        self._images = QTemporaryDir()
        self._pixmaps: dict[tuple[str, str, int], QPixmap] = {}

    @property
    def dark(self) -> bool:
        """Whether this is the dark scheme."""
        return self.tokens.dark

    def colour(self, name: str) -> QColor:
        """Return a colour by its name, or the colour itself when it is given as "#RRGGBB"."""
        return QColor(self.tokens.colours.get(name, name))

    def px(self, size: float) -> int:
        """Return a length at the size of text; what is not nothing stays at least one pixel."""
        return max(1, round(size * self.percent / 100)) if size else 0

    def font(self, kind: str = "body", *, serif: bool = False) -> QFont:
        """Return the font of a kind of text."""
        style = self.tokens.types[kind]
        font = QFont(SERIF if serif else FAMILY)
        font.setPixelSize(self.px(style.size))
        font.setWeight(QFont.Weight(style.weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def pixmap(self, name: str, tone: str = "ink2", size: int = 18) -> QPixmap:
        """Return an icon in a colour, sharp on the finest screen there is."""
        key = name, tone, size
        if key not in self._pixmaps:
            self._pixmaps[key] = self._drawn(name, tone, self.px(size))
        return self._pixmaps[key]

    def icon(self, name: str, tone: str = "ink2", size: int = 18, *, checked: str = "", gap: int = 0) -> QIcon:
        """Return an icon for a button, in another colour while it is `checked`, with a gap before the words."""
        icon = QIcon()
        icon.addPixmap(self._with_gap(self.pixmap(name, tone, size), gap), QIcon.Mode.Normal, QIcon.State.Off)
        if checked:
            icon.addPixmap(self._with_gap(self.pixmap(name, checked, size), gap), QIcon.Mode.Normal, QIcon.State.On)
        icon.addPixmap(self._with_gap(self.pixmap(name, "nil", size), gap), QIcon.Mode.Disabled)
        return icon

    def icon_size(self, size: int = 18, *, gap: int = 0) -> QSize:
        """Return the size of an icon at the size of text, with the gap it was made with."""
        return QSize(self.px(size) + self.px(gap), self.px(size))

    def apply(self, application: QApplication) -> None:
        """Give the application its style, palette and fonts; `dress` gives a window the rest."""
        for file in sorted((self._resources / "fonts").glob("*.ttf")):
            if file.name.startswith(("PublicSans", "SourceSerif4-")):
                QFontDatabase.addApplicationFont(str(file))
        application.setStyle("Fusion")
        scheme = Qt.ColorScheme.Dark if self.dark else Qt.ColorScheme.Light
        application.styleHints().setColorScheme(scheme)
        application.setPalette(self._palette())
        application.setFont(self.font())

    def dress(self, window: QWidget) -> None:
        """Give a window its style sheet. That of an application would be read again for each part of what is made."""
        window.setStyleSheet(self.style_sheet())

    def style_sheet(self) -> str:
        """Return the style sheet with colours, sizes and icons filled in."""
        text = (self._resources / "theme" / "style.qss").read_text(encoding="utf-8")
        text = re.sub(r"@icon/([\w-]+)/(\w+)", lambda found: self._image(*found.groups()), text)
        text = re.sub(r"@(\w+)", lambda found: self.tokens.colours[found[1]], text)
        return re.sub(r"\b(\d+)px", lambda found: f"{self.px(int(found[1]))}px", text)

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, name in _ROLES.items():
            palette.setColor(role, self.colour(name))
        for role in _FAINT:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("line_strong"))
        return palette

    def _svg(self, name: str, tone: str) -> str:
        drawing = (self._resources / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        return drawing.replace("currentColor", self.colour(tone).name())

    def _image(self, name: str, tone: str) -> str:
        file = Path(self._images.filePath(f"{name}-{tone}.svg"))
        file.write_text(self._svg(name, tone), encoding="utf-8")
        return file.as_posix()

    def _with_gap(self, drawn: QPixmap, gap: int) -> QPixmap:
        if not gap:
            return drawn
        ratio = drawn.devicePixelRatio()
        wide = QPixmap(drawn.width() + round(self.px(gap) * ratio), drawn.height())
        wide.setDevicePixelRatio(ratio)
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        painter.drawPixmap(0, 0, drawn)
        painter.end()
        return wide

    def _drawn(self, name: str, tone: str, size: int) -> QPixmap:
        ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(self._svg(name, tone).encode())).render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
