"""column-words.json: how people name the columns of a table, in English and Spanish, and the values in them."""

from __future__ import annotations

from types import MappingProxyType

from lobbykit.content.strict_json import read_json
from lobbykit.domain.column_mapping import ColumnWords, plain_name
from lobbykit.domain.problem import Place, Read, error

FORMAT = "column-words/1"


def read_column_words(text: str, *, file: str) -> Read[dict[str, ColumnWords]]:
    """Return the words of each kind of record, or None and what is wrong; a word stands for one field only."""
    read = read_json(text, file=file)
    if read.has_errors:
        return Read(None, read.problems)
    root = read.value
    wrong: Read[dict[str, ColumnWords]] = Read(None, (error("column-words", Place(file)),))
    if not isinstance(root, dict) or root.get("lobbykit") != FORMAT:
        return wrong
    found: dict[str, ColumnWords] = {}
    for kind, told in root.items():
        if kind == "lobbykit":
            continue
        words = _words(told)
        if words is None:
            return wrong
        found[kind] = words
    return Read(found)


def _words(told: object) -> ColumnWords | None:
    if not isinstance(told, dict) or told.keys() != {"shared", "columns", "values"}:
        return None
    shared, values = told["shared"], told["values"]
    names = _turned(told["columns"])
    if names is None or not _texts(shared) or not isinstance(values, dict):
        return None
    turned = {name: _turned(one) for name, one in values.items()}
    sound = {name: MappingProxyType(one) for name, one in turned.items() if one is not None}
    if len(sound) < len(turned):
        return None
    return ColumnWords(MappingProxyType(names), frozenset(shared), MappingProxyType(sound))


def _turned(told: object) -> dict[str, str] | None:
    """Return word → what it stands for; None where that is not one thing."""
    if not isinstance(told, dict) or not all(_texts(words) for words in told.values()):
        return None
    pairs = [(plain_name(word), name) for name, words in told.items() for word in words]
    return dict(pairs) if len(dict(pairs)) == len(pairs) else None


def _texts(found: object) -> bool:
    return isinstance(found, list) and all(isinstance(one, str) and one for one in found)
