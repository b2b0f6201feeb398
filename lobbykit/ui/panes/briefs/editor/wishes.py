"""What a person wants of the form, told from wherever it was wanted to the one who can do it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Wishes(QObject):
    """Paths with what is wanted there: a value, a new item under a name or none, an item away, or moved by so many.

    `vary` and `unify` want other words for some offices, and the same for all again.
    """

    set = Signal(object, object)
    add = Signal(object, str)
    remove = Signal(object)
    move = Signal(object, int)
    vary = Signal(object)
    unify = Signal(object)
