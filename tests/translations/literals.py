"""Words that the window would show in English to everybody: literals that no translation sees."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from tests.translations.qts_own import KEYS
from tests.translations.sources import calls

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXTS_AT = {
    "words": (0,),
    "chip": (0,),
    "button": (1,),
    "empty": (2, 3),
    "labelled": (1,),
    "heading": (1,),
    "Choice": (0,),
    "Line": (0,),
    "say": (0, 1),
    "put": (1, 4),
    "Overlay": (2,),
    "QAction": (0,),
    "QLabel": (0,),
    "QPushButton": (0,),
    "QToolButton": (0,),
    "QCheckBox": (0,),
    "QRadioButton": (0,),
    "QGroupBox": (0,),
    "QLineEdit": (0,),
    "QPlainTextEdit": (0,),
    "QMenu": (0,),
    "addItem": (0,),
    "addAction": (0,),
    "addTab": (1,),
    "drawText": (-1,),
    "elidedText": (0,),
    "setText": (0,),
    "setPlainText": (0,),
    "setToolTip": (0,),
    "setStatusTip": (0,),
    "setWhatsThis": (0,),
    "setAccessibleName": (0,),
    "setAccessibleDescription": (0,),
    "setPlaceholderText": (0,),
    "setWindowTitle": (0,),
    "setTitle": (0,),
    "setPrefix": (0,),
    "setSuffix": (0,),
    "setLabelText": (0,),
    "setSpecialValueText": (0,),
    "QAccessibleAnnouncementEvent": (1,),
}
"""Where a call takes what people read or hear, by the place of the argument."""
NAMED = {"name", "text", "title", "tool_tip", "caption", "placeholder", "what_to_do"}
"""Keywords of these calls that people read or hear."""
OUR_NAME = "lobbykit"
CODED = {"say", "put"}
"""Calls that take a code or a name of ours in the same place elsewhere."""
_CODE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_WORD = re.compile(r"[^\W\d_]{2,}")
_SENTENCE = re.compile(r"[^\W\d_]{2,}[,;:]? [^\W\d_]{2,}|[^\W\d_]{2,}[.!?…]$")
_STYLE = re.compile(r"[\w-]+: [^;]+;")
_EXAMPLES = {"Public Sans", "Source Serif 4"}
"""Names of fonts."""


def untranslated(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield line and text of every word given to what shows it, and of every sentence anywhere, that is a literal."""
    skipped = _translated(tree) | _never_shown(tree)
    found: dict[tuple[int, str], None] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            for shown in _shown(node):
                found |= dict.fromkeys((one.lineno, one.value) for one in _literals(shown, skipped) if _is_word(one))
    for one in _literals(tree, skipped):
        if _SENTENCE.search(one.value) and one.value not in _EXAMPLES and not _STYLE.search(one.value):
            found[one.lineno, one.value] = None
    yield from sorted(found)


def _shown(node: ast.Call) -> Iterator[ast.expr]:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name not in TEXTS_AT:
        return
    coded = name in CODED
    places = [at if at >= 0 else len(node.args) + at for at in TEXTS_AT[name]]
    shown = (one for at, one in enumerate(node.args) if at in places)
    yield from (
        one for one in shown if not (coded and isinstance(one, ast.Constant) and _CODE.fullmatch(str(one.value)))
    )
    yield from (one.value for one in node.keywords if one.arg in NAMED)


def _literals(inside: ast.AST, skipped: set[int]) -> Iterator[ast.Constant]:
    """Yield literal texts, but not those that only choose another: keys, arguments and what is compared."""
    if id(inside) in skipped:
        return
    if isinstance(inside, ast.Constant) and isinstance(inside.value, str):
        yield inside
    for child in ast.iter_child_nodes(inside):
        yield from _literals(child, skipped)


def _is_word(one: ast.Constant) -> bool:
    return bool(set(_WORD.findall(one.value)) - {OUR_NAME, *KEYS})


def _translated(tree: ast.Module) -> set[int]:
    return {id(call.node) for call in calls(tree)}


def _never_shown(tree: ast.Module) -> set[int]:
    """Return what nobody reads: docstrings, what is compared or looked up, and what a mistake of ours would say."""
    found: set[int] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant()):
                found.add(id(node.value))
            case ast.Compare():
                found |= {id(one) for one in (node.left, *node.comparators) if isinstance(one, ast.Constant | ast.Set)}
            case ast.Subscript():
                found.add(id(node.slice))
            case ast.ClassDef() if any("Enum" in ast.unparse(one) for one in node.bases):
                found |= {id(one.value) for one in node.body if isinstance(one, ast.Assign)}
            case ast.Raise() | ast.Assert():
                found.add(id(node))
            case ast.Call(func=ast.Attribute(attr="property" | "setProperty" | "replace" | "join" | "get" | "split")):
                found |= {id(one) for one in node.args[:1] if isinstance(one, ast.Constant)}
            case ast.AnnAssign() | ast.arg() if node.annotation is not None:
                found.add(id(node.annotation))
            case ast.FunctionDef() if node.returns is not None:
                found.add(id(node.returns))
    return found
