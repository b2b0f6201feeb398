"""The text of a field as it was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit


def typed_text(field: QPlainTextEdit) -> str:
    """Return it letter for letter; toPlainText would make plain blanks of those that do not break."""
    return field.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
