"""Every text that the window gives to Qt's translation, read from the sources without running them."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

QT_CLASSES = {"QCoreApplication", "QGuiApplication", "QApplication"}
CONTEXT, COMMENT, COUNT = "context", "disambiguation", "n"
NOOP = "QT_TRANSLATE_NOOP"
"""Marks a text in a table, which `translate` is given later by its name."""
TAKES = {
    "tr": ("source", COMMENT, COUNT),
    "translate": (CONTEXT, "source", COMMENT, COUNT),
    NOOP: (CONTEXT, "source", COMMENT),
}
"""What the arguments of every way to translate are, in order."""


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """What Qt finds a text by: the class it stands in (or the context that is named), itself, and a disambiguation."""

    context: str
    source: str
    comment: str = ""


@dataclass
class Text:
    """One text of the sources: whether it counts something, and the files it stands in, in order."""

    key: Key
    plural: bool
    files: list[str] = field(default_factory=list)


@dataclass
class Collected:
    """Every text in the order of the files, and what cannot be collected, a line each."""

    texts: dict[Key, Text] = field(default_factory=dict)
    troubles: list[str] = field(default_factory=list)


def collect(root: Path, folder: Path) -> Collected:
    """Read all Python files below a folder; files are named from `root` on."""
    found = Collected()
    for file in sorted(folder.rglob("*.py")):
        name = file.relative_to(root).as_posix()
        tree = ast.parse(file.read_text(encoding="utf-8"), name)
        every = list(calls(tree))
        tables = {_text(call.node.args[0]) for call in every if call.way == NOOP}
        known = _constants(tree)
        for call in every:
            if not _from_table(call, tables, known):
                _take(found, call, name)
    return found


@dataclass(frozen=True, slots=True)
class Call:
    """A call that translates: the class around it ("" for none), which way it is, and its node."""

    inside: str
    way: str
    node: ast.Call


def calls(tree: ast.Module) -> Iterator[Call]:
    """Yield every call that translates, also through a short name such as `tr = QCoreApplication.translate`."""
    yield from _calls(tree, "", {})


def _calls(node: ast.AST, inside: str, short: dict[str, str]) -> Iterator[Call]:
    if isinstance(node, ast.ClassDef):
        inside = node.name
    if isinstance(node, ast.FunctionDef | ast.Lambda):
        short = dict(short)
    if isinstance(node, ast.Assign):
        way = _way(node.value, short)
        short.update({name.id: way for name in node.targets if isinstance(name, ast.Name) and way})
    if isinstance(node, ast.Call) and (way := _way(node.func, short)):
        yield Call(inside, way, node)
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, inside, short)


def _way(node: ast.expr, short: dict[str, str]) -> str:
    match node:
        case ast.Name(id=name):
            return NOOP if name == NOOP else short.get(name, "")
        case ast.Attribute(attr="tr"):
            return "tr"
        case ast.Attribute(value=ast.Name(id=owner), attr="translate") if owner in QT_CLASSES:
            return "translate"
    return ""


def _constants(tree: ast.Module) -> dict[str, str | None]:
    """Return the texts that have a name in the whole module."""
    return {
        name.id: _text(one.value)
        for one in tree.body
        if isinstance(one, ast.Assign)
        for name in one.targets
        if isinstance(name, ast.Name)
    }


def _from_table(call: Call, tables: set[str | None], known: dict[str, str | None]) -> bool:
    """Whether a call translates what a table of the same file has marked for its context."""
    if call.way != "translate" or _text(call.node.args[1]) is not None:
        return False
    context = call.node.args[0]
    named = known.get(context.id) if isinstance(context, ast.Name) else _text(context)
    return named is not None and named in tables


def _take(found: Collected, call: Call, file: str) -> None:
    given = dict(zip(TAKES[call.way], call.node.args, strict=False))
    given |= {one.arg: one.value for one in call.node.keywords if one.arg}
    texts = {name: _text(value) for name, value in given.items() if name != COUNT}
    where = f"{file}:{call.node.lineno}"
    if None in texts.values():
        found.troubles.append(f"{where}: {ast.unparse(call.node)}: give the text itself, not what holds it")
        return
    key = Key(texts.get(CONTEXT) or call.inside, texts["source"] or "", texts.get(COMMENT) or "")
    if not key.context:
        found.troubles.append(f"{where}: {key.source!r} stands in no class: name a context with translate()")
        return
    text = found.texts.setdefault(key, Text(key, COUNT in given))
    if text.plural != (COUNT in given):
        found.troubles.append(f"{where}: {key.source!r} counts here and does not count elsewhere")
    if file not in text.files:
        text.files.append(file)
    found.troubles += [f"{where}: {trouble}" for trouble in wrong_with(text)]


def wrong_with(text: Text) -> Iterable[str]:
    """Yield what keeps a text from being translated well."""
    if text.plural != ("%n" in text.key.source):
        yield f"{text.key.source!r}: %n and a count go together"
    if text.key.source != text.key.source.strip():
        yield f"{text.key.source!r}: put spaces where texts are joined"


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
