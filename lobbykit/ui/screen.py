"""Whether a window can be shown here, asked before Qt is: where it cannot, Qt ends the process without a word."""

from __future__ import annotations

import ctypes
import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from collections.abc import Mapping

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY")
_PLATFORM = "QT_QPA_PLATFORM"


class NoScreenError(LobbykitError):
    """There is no screen that a window could be shown on."""

    def __init__(self) -> None:
        super().__init__("no-screen")


class MissingSystemLibraryError(LobbykitError):
    """The system lacks a library that Qt needs."""

    def __init__(self, library: str) -> None:
        super().__init__("system-library-missing", library=library)


def require_screen(environ: Mapping[str, str], platform: str = sys.platform) -> None:
    """Raise NoScreenError or MissingSystemLibraryError where a window cannot be shown."""
    if not platform.startswith("linux"):
        return
    is_usual = environ.get(_PLATFORM, "xcb").partition(":")[0] == "xcb"
    if is_usual and not any(environ.get(name) for name in _SCREENS):
        raise NoScreenError
    needs_x11 = is_usual and not environ.get("WAYLAND_DISPLAY")
    _load(_qt() / ("plugins/platforms/libqxcb.so" if needs_x11 else "lib/libQt6Widgets.so.6"))


def can_show(environ: Mapping[str, str]) -> bool:
    """Whether `require_screen` would raise nothing."""
    try:
        require_screen(environ)
    except LobbykitError:
        return False
    return True


def _qt() -> Path:
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "Qt"


def _load(library: Path) -> None:
    try:
        ctypes.CDLL(str(library))
    except OSError as error:
        raise MissingSystemLibraryError(str(error).partition(":")[0]) from error
