"""Values of any frozen dataclass for tests, as its resolved types allow them, and an equality that looks at all."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, NewType, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from lobbykit.domain.ask import Ask, SourceId, SourceRef
from lobbykit.domain.measure import Chamber, Measure
from lobbykit.domain.office import CommitteeId, OfficeId
from lobbykit.domain.problem import Place
from lobbykit.domain.prose import Text

NAMES = {
    one.__name__: one for one in (Ask, Chamber, CommitteeId, Measure, OfficeId, Place, SourceId, SourceRef, Text, date)
}
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
WHOLE = st.integers(1 - 2**53, 2**53 - 1)
SCALARS: dict[object, st.SearchStrategy[Any]] = {
    str: TEXT,
    int: WHOLE,
    bool: st.booleans(),
    float: st.floats(allow_nan=False, allow_infinity=False),
    date: st.dates(),
    NoneType: st.none(),
}


@cache
def samples(kind: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for the values of a type that the codec knows."""
    if kind in SCALARS:
        return SCALARS[kind]
    if isinstance(kind, NewType):
        return samples(kind.__supertype__)
    if is_dataclass(kind):
        hints = get_type_hints(kind, {**NAMES, **vars(sys.modules[kind.__module__])})
        return st.builds(kind, **{one.name: samples(hints[one.name]) for one in fields(kind)})
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(kind)
    return composed(get_origin(kind), get_args(kind))


def composed(origin: object, args: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    if origin is tuple and args[1:] == (...,):
        return st.lists(samples(args[0]), max_size=2).map(tuple)
    if origin is tuple:
        return st.tuples(*map(samples, args))
    if origin is frozenset:
        return st.frozensets(samples(args[0]), max_size=3)
    if origin is Mapping:
        return st.dictionaries(samples(args[0]), samples(args[1]), max_size=3)
    if origin is Literal:
        return st.sampled_from(args)
    assert origin in (Union, UnionType)
    return st.one_of(*map(samples, args))


def exact(value: object) -> object:
    """Return a value taken apart, so that equality also looks at classes and at fields that comparing passes over."""
    if is_dataclass(value) and not isinstance(value, type):
        return type(value).__name__, [exact(getattr(value, one.name)) for one in fields(value)]
    if isinstance(value, tuple):
        return [exact(one) for one in value]
    if isinstance(value, Mapping):
        return [(exact(key), exact(one)) for key, one in value.items()]
    return type(value).__name__, value
