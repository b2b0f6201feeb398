"""The plain forms of small types: how each is written as what JSON holds, and read back strictly."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, is_dataclass
from datetime import date
from types import MappingProxyType, NoneType, UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin

from lobbykit.domain.iso_day import iso_day

if TYPE_CHECKING:
    from enum import Enum

Plain = Union[None, bool, int, float, str, "list[Plain]", "dict[str, Plain]"]

MAX_INT = 2**53 - 1
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_WHICH = "is"  # a keyword, so no field has this name


@dataclass(frozen=True, slots=True)
class Form:
    """How values of the classes `made` are written and read.

    `plain` is the class of what they are written as; object when there are several.
    """

    plain: type
    made: tuple[type, ...]
    write: Callable[[Any], Plain]
    read: Callable[[Any], Any]


def _text(value: object) -> str:
    if type(value) is str and (value.isascii() or not _SURROGATE.search(value)):
        return value
    raise ValueError("this is no text")


def _whole(value: object) -> int:
    if type(value) is int and -MAX_INT <= value <= MAX_INT:
        return value
    raise ValueError("this is no whole number")


def _amount(value: object) -> float:
    if type(value) is float and math.isfinite(value):
        return value
    raise ValueError("this is no number")


def _yes_no(value: object) -> bool:
    if type(value) is bool:
        return value
    raise ValueError("this is neither true nor false")


def _none(value: object) -> None:
    if value is not None:
        raise ValueError("nothing was expected")


SCALARS = (
    Form(str, (str,), _text, _text),
    Form(int, (int,), _whole, _whole),
    Form(float, (float,), _amount, _amount),
    Form(bool, (bool,), _yes_no, _yes_no),
    Form(NoneType, (NoneType,), _none, _none),
)


def parts_of(kind: object) -> tuple[object, tuple[Any, ...]]:
    """Return what a composed type is made with and of what; every mapping but a dict is one that only reads."""
    origin, args = get_origin(kind), get_args(kind)
    if origin is UnionType:
        return Union, args
    if origin is Mapping:
        return MappingProxyType, args
    return origin, args


def day_form() -> Form:
    """Return the form of days: "2026-11-22"."""

    def write(value: object) -> Plain:
        if type(value) is date:
            return value.isoformat()
        raise ValueError("this is no day")

    def read(data: object) -> date:
        day = iso_day(data) if type(data) is str else None
        if day is None:
            raise ValueError("this is no day")
        return day

    return Form(str, (date,), write, read)


def enum_form(kind: type[Enum]) -> Form:
    """Return the form of an enumeration whose values are all text or all whole numbers: the value."""
    members = {member.value: member for member in kind}
    plain = _one_class(members)

    def write(value: object) -> Plain:
        if type(value) is kind:
            found: Plain = value.value
            return found
        raise ValueError(f"this is no {kind.__name__}")

    def read(data: object) -> Enum:
        member = members.get(data) if type(data) is plain else None
        if member is None:
            raise ValueError(f"this is no {kind.__name__}")
        return member

    return Form(plain, (kind,), write, read)


def literal_form(values: Sequence[object]) -> Form:
    """Return the form of a choice between literals of one class: themselves."""
    allowed = frozenset(values)
    plain = _one_class(values)

    def same(value: Any) -> Any:  # noqa: ANN401 - one of the literals
        if type(value) is plain and value in allowed:
            return value
        raise ValueError("this is none of the choices")

    return Form(plain, (plain,), same, same)


def _one_class(values: Iterable[object]) -> type:
    classes = {type(value) for value in values}
    if classes not in ({str}, {int}):
        raise TypeError("choices must be all text or all whole numbers")
    return classes.pop()


def each_form(item: Form) -> Form:
    """Return the form of tuples of any length: a list."""
    write_one, read_one = item.write, item.read

    def write(value: object) -> Plain:
        if type(value) is not tuple:
            raise ValueError("this is no tuple")
        return [write_one(one) for one in value]

    def read(data: object) -> object:
        if type(data) is not list:
            raise ValueError("this is no list")
        return tuple([read_one(one) for one in data])

    return Form(list, (tuple,), write, read)


def row_form(items: Sequence[Form]) -> Form:
    """Return the form of tuples of one length: a list."""

    def write(value: object) -> Plain:
        if type(value) is not tuple or len(value) != len(items):
            raise ValueError("this is no such tuple")
        return [form.write(one) for form, one in zip(items, value, strict=True)]

    def read(data: object) -> object:
        if type(data) is not list or len(data) != len(items):
            raise ValueError("this is no such list")
        return tuple([form.read(one) for form, one in zip(items, data, strict=True)])

    return Form(list, (tuple,), write, read)


def set_form(item: Form) -> Form:
    """Return the form of frozen sets: a list in an order that does not depend on the set's."""

    def write(value: object) -> Plain:
        if type(value) is not frozenset:
            raise ValueError("this is no frozen set")
        return sorted(map(item.write, value), key=repr)

    def read(data: object) -> object:
        found = frozenset(map(item.read, data)) if type(data) is list else frozenset()
        if type(data) is not list or len(found) != len(data):
            raise ValueError("this is no list of different items")
        return found

    return Form(list, (frozenset,), write, read)


def mapping_form(kind: type, key: Form, item: Form) -> Form:
    """Return the form of mappings with text keys: an object, in their order; `kind` is what reading makes."""
    if key.plain is not str:
        raise TypeError("only mappings with text keys have a plain form")

    def write(value: object) -> Plain:
        if type(value) not in (dict, MappingProxyType):
            raise ValueError("this is no mapping")
        assert isinstance(value, Mapping)
        return {_text(key.write(name)): item.write(one) for name, one in value.items()}

    def read(data: object) -> object:
        if type(data) is not dict:
            raise ValueError("this is no object")
        return kind({key.read(name): item.read(one) for name, one in data.items()})

    return Form(dict, (dict, MappingProxyType), write, read)


def maybe_form(form: Form) -> Form:
    """Return the form of a value that may be None."""
    write_one, read_one = form.write, form.read

    def write(value: object) -> Plain:
        return None if value is None else write_one(value)

    def read(data: object) -> object:
        return None if data is None else read_one(data)

    return Form(object, (*form.made, NoneType), write, read)


def union_form(forms: Sequence[Form]) -> Form:
    """Return the form of alternatives that JSON tells apart; of several dataclasses each says under "is" which it is.

    Raises TypeError for alternatives that would look alike.
    """
    named = {form.made[0].__name__: form for form in forms if is_dataclass(form.made[0])}
    tagged = len(named) > 1
    by_class = {kind: form for form in forms for kind in form.made}
    by_plain = {form.plain: form for form in forms}
    alike = len(forms) - len(by_plain) - (len(named) - 1 if tagged else 0)
    if alike or object in by_plain or len(by_class) != sum(len(form.made) for form in forms):
        raise TypeError("these alternatives have no plain form that tells them apart")

    def write(value: object) -> Plain:
        form = by_class.get(type(value))
        if form is None:
            raise ValueError("this is none of the alternatives")
        plain = form.write(value)
        if tagged and form.plain is dict:
            assert isinstance(plain, dict)
            return {_WHICH: type(value).__name__, **plain}
        return plain

    def read(data: object) -> object:
        form = by_plain.get(type(data))
        if tagged and type(data) is dict:
            which = data.get(_WHICH)
            form = named.get(which) if type(which) is str else None
            data = {key: item for key, item in data.items() if key != _WHICH}
        if form is None:
            raise ValueError("this is none of the alternatives")
        return form.read(data)

    return Form(object, tuple(by_class), write, read)
