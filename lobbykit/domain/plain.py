"""Plain values: our frozen values as dicts, lists, text and numbers, and strictly back, as their own types direct."""

from __future__ import annotations

import sys
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import Enum
from types import MappingProxyType, NoneType
from typing import TYPE_CHECKING, Any, Literal, NewType, TypeVar, Union, get_type_hints

from lobbykit.domain.plain_forms import (
    SCALARS,
    Form,
    day_form,
    each_form,
    enum_form,
    literal_form,
    mapping_form,
    maybe_form,
    parts_of,
    row_form,
    set_form,
    union_form,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lobbykit.domain.plain_forms import Plain

T = TypeVar("T")
_REQUIRED = object()
_EMPTY: tuple[object, ...] = ([], {})


class Codec:
    """Writes frozen dataclasses as plain values that JSON holds, and reads them back.

    What each field holds is said by its type: another dataclass, a tuple, frozenset, mapping with text keys, enum,
    date, NewType, Literal, text, number, boolean, None, or a union of those that can be told apart; dataclasses in a
    union are told apart by name, under "is". A field that has its default is left out. Other types raise TypeError.
    """

    def __init__(self, names: Mapping[str, object]) -> None:
        """Take the meaning of names that a dataclass's own module imports for type checking only."""
        self._names = dict(names)
        self._forms: dict[object, Form] = {kind: form for form in SCALARS for kind in form.made}

    def to_plain(self, value: object) -> Plain:
        """Return a dataclass value as plain values; raise ValueError where it holds what its types do not allow.

        Also refused is what JSON would not give back unchanged: half characters, integers beyond 2^53-1, NaN.
        """
        return self._form(type(value)).write(value)

    def from_plain(self, kind: type[T], data: object) -> T:
        """Return the value that plain values stand for; raise ValueError for anything that its types do not allow."""
        value: T = self._form(kind).read(data)
        return value

    def _form(self, kind: object) -> Form:
        form = self._forms.get(kind)
        if form is None:
            form = self._forms[kind] = self._made(kind)
        return form

    def _made(self, kind: object) -> Form:
        if isinstance(kind, NewType):
            return self._form(kind.__supertype__)
        if isinstance(kind, type) and is_dataclass(kind):
            return self._dataclass(kind)
        if isinstance(kind, type) and issubclass(kind, Enum):
            return enum_form(kind)
        if kind is date:
            return day_form()
        return self._composed(kind)

    def _composed(self, kind: object) -> Form:
        origin, args = parts_of(kind)
        if origin is tuple and len(args) == 2 and args[1] is Ellipsis:  # noqa: PLR2004 - a type and the dots
            return each_form(self._form(args[0]))
        if origin is tuple:
            return row_form([self._form(one) for one in args])
        if origin is frozenset:
            return set_form(self._form(args[0]))
        if origin in (dict, MappingProxyType):
            return mapping_form(dict if origin is dict else MappingProxyType, *map(self._form, args))
        if origin is Union:
            forms = [self._form(one) for one in args if one is not NoneType]
            alternatives = forms[0] if len(forms) == 1 else union_form(forms)
            return maybe_form(alternatives) if NoneType in args else alternatives
        if origin is Literal:
            return literal_form(args)
        raise TypeError(f"{kind} has no plain form")

    def _dataclass(self, kind: type) -> Form:
        parts: list[tuple[str, Form, object]] = []
        form = _dataclass_form(kind, parts)
        self._forms[kind] = form  # a type may hold itself
        try:
            parts.extend(self._parts(kind))
        except (NameError, TypeError, ValueError):
            del self._forms[kind]
            raise
        return form

    def _parts(self, kind: Any) -> Iterator[tuple[str, Form, object]]:  # noqa: ANN401 - any dataclass
        hints = get_type_hints(kind, {**self._names, **vars(sys.modules[kind.__module__])})
        for field in fields(kind):
            if not field.init:
                raise TypeError(f"{kind.__name__}.{field.name} has no plain form")
            part = self._form(hints[field.name])
            yield field.name, part, _default(field, part)


def _default(field: Field[Any], form: Form) -> object:
    """Return the plain form of a default that may be left out: a scalar, or empty."""
    if field.default is MISSING and field.default_factory is MISSING:
        return _REQUIRED
    default = form.write(field.default if field.default_factory is MISSING else field.default_factory())
    return default if not isinstance(default, list | dict | float) or default in _EMPTY else MISSING


def _dataclass_form(kind: type, parts: list[tuple[str, Form, object]]) -> Form:
    """Return the form of a dataclass whose parts (name, form, plain default) are filled in before it is used."""
    readers: dict[str, tuple[str, Any]] = {}
    required: set[str] = set()

    def write(value: object) -> Plain:
        if type(value) is not kind:
            raise ValueError(f"this is no {kind.__name__}")
        out: dict[str, Plain] = {}
        for name, form, default in parts:
            plain = form.write(getattr(value, name))
            if plain != default or type(plain) is not type(default):
                out[name] = plain
        return out

    def read(data: object) -> object:
        if not readers:
            readers.update({name: (name, form.read) for name, form, _ in parts})
            required.update(name for name, _, default in parts if default is _REQUIRED)
        if type(data) is not dict or not readers.keys() >= data.keys() >= required:
            raise ValueError(f"this is no {kind.__name__}")
        values = {}
        for key, item in data.items():
            name, read_part = readers[key]
            values[name] = read_part(item)
        return kind(**values)

    return Form(dict, (kind,), write, read)
