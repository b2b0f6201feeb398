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
    if not platform.startswith("linux") or environ.get(_PLATFORM, "xcb").partition(":")[0] != "xcb":
        return
    if not any(environ.get(name) for name in _SCREENS):
        raise NoScreenError
    if not environ.get("WAYLAND_DISPLAY"):
        _load(_x11_plugin())


def _x11_plugin() -> Path:
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"


def _load(library: Path) -> None:
    try:
        ctypes.CDLL(str(library))
    except OSError as error:
        raise MissingSystemLibraryError(str(error).partition(":")[0]) from error
