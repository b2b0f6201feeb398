"""Plain values: what goes out comes back the same, and nothing else comes in."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum, IntEnum
from pathlib import PurePath
from typing import Any, Literal, NewType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lobbykit.domain.bill import BillRecord
from lobbykit.domain.brief import Brief
from lobbykit.domain.corrections import Correction
from lobbykit.domain.office import Office, Roster
from lobbykit.domain.plain import Codec
from lobbykit.domain.problem import Place, Problem, Severity
from lobbykit.domain.prose import Text
from tests.domain.plain_samples import NAMES, exact, samples

CODEC = Codec(NAMES)
KINDS = [Brief, BillRecord, Office, Roster, Problem, Correction]
HALF = settings(max_examples=settings.default.max_examples // 2)  # a brief has hundreds of parts
UNHEARD = "what nobody may repeat"


@dataclass(frozen=True, slots=True)
class Circle:
    radius: int


@dataclass(frozen=True, slots=True)
class Square:
    side: int = 1


class Size(IntEnum):
    SMALL = 1
    LARGE = 2


Name = NewType("Name", str)


@dataclass(frozen=True, slots=True)
class Everything:
    shape: Circle | Square | str | None
    names: frozenset[Name]
    sizes: Mapping[Name, Size]
    kind: Literal["bar", "pie"]
    pair: tuple[int, date]
    nothing: tuple[()] = ()
    shapes: tuple[Circle | Square, ...] = ()
    switched: bool | int = False


@dataclass(frozen=True, slots=True)
class Tree:
    name: str
    below: tuple[Tree, ...] = ()
    beside: Tree | None = None


@pytest.mark.parametrize("kind", [*KINDS, Everything], ids=lambda kind: kind.__name__)
@HALF
@given(data=st.data())
def test_what_goes_through_a_json_file_comes_back_the_same(kind, data):
    value = data.draw(samples(kind))
    plain = CODEC.to_plain(value)
    back = CODEC.from_plain(kind, json.loads(json.dumps(plain)))
    assert back == value
    assert exact(back) == exact(value)
    assert CODEC.to_plain(back) == plain


def spoilt(data: st.DataObject, plain: Any) -> Any:
    """Return plain values with one thing in them replaced, added or left out."""
    if isinstance(plain, dict) and plain and data.draw(st.booleans()):
        key = data.draw(st.sampled_from(sorted(plain)))
        if data.draw(st.integers(0, 3)) == 0:
            return {name: one for name, one in plain.items() if name != key}
        return {**plain, key: spoilt(data, plain[key])}
    if isinstance(plain, list) and plain and data.draw(st.booleans()):
        number = data.draw(st.integers(0, len(plain) - 1))
        return [*plain[:number], spoilt(data, plain[number]), *plain[number + 1 :]]
    if isinstance(plain, dict) and data.draw(st.booleans()):
        return {**plain, UNHEARD: UNHEARD}
    strange = (None, True, 0, -1, 1.5, 2**60, "", UNHEARD, "\ud800", "2026-02-30", [], [UNHEARD], {}, {"is": UNHEARD})
    return data.draw(st.sampled_from(strange))


@pytest.mark.parametrize("kind", [*KINDS, Everything], ids=lambda kind: kind.__name__)
@HALF
@given(data=st.data())
def test_spoilt_values_are_refused_or_sound_and_never_repeated(kind, data):
    plain = spoilt(data, CODEC.to_plain(data.draw(samples(kind))))
    value, failure = read(kind, plain)
    if failure is None:
        assert exact(CODEC.from_plain(kind, CODEC.to_plain(value))) == exact(value)
    else:
        assert UNHEARD not in repr(failure)
        assert failure.__context__ is None


def read(kind: type, plain: Any) -> tuple[Any, ValueError | None]:
    try:
        return CODEC.from_plain(kind, plain), None
    except ValueError as failure:
        return None, failure


def test_a_field_that_has_its_default_is_left_out():
    assert CODEC.to_plain(Problem("code", Severity.NOTE)) == {"code": "code", "severity": "note"}
    assert CODEC.from_plain(Problem, {"code": "code", "severity": "note"}) == Problem("code", Severity.NOTE)


def test_what_is_equal_to_the_default_but_of_another_class_is_kept():
    value = Everything(None, frozenset(), {}, "bar", (1, date.min), switched=0)
    back = CODEC.from_plain(Everything, CODEC.to_plain(value))
    assert back.switched is not False


def test_what_comparing_passes_over_is_kept():
    text = Text("Act", Place("a.yaml"), "'Act'")
    assert CODEC.from_plain(Text, CODEC.to_plain(text)).source == "'Act'"


def test_dataclasses_that_could_be_either_say_which_they_are():
    plain = CODEC.to_plain(Everything(Square(), frozenset(), {}, "bar", (1, date(2026, 11, 22)), shapes=(Circle(2),)))
    assert isinstance(plain, dict)
    assert plain["shape"] == {"is": "Square"}
    assert plain["shapes"] == [{"is": "Circle", "radius": 2}]
    assert plain["pair"] == [1, "2026-11-22"]


def test_equal_sets_are_written_alike():
    first, second = (
        Everything(None, frozenset(map(Name, names)), {}, "bar", (1, date.min)) for names in ("abcdefgh", "hgfedcba")
    )
    assert CODEC.to_plain(first) == CODEC.to_plain(second)


def test_a_mapping_comes_back_in_its_order_and_cannot_be_changed():
    sizes = {Name("b"): Size.LARGE, Name("a"): Size.SMALL}
    plain = CODEC.to_plain(Everything(None, frozenset(), sizes, "pie", (1, date.min)))
    back = CODEC.from_plain(Everything, plain).sizes
    assert list(back.items()) == list(sizes.items())
    with pytest.raises(TypeError):
        back["c"] = Size.SMALL  # type: ignore[index]


def test_a_value_may_hold_values_of_its_own_type():
    tree = Tree("a", (Tree("b"), Tree("c", (Tree("d"),))), Tree("e"))
    assert CODEC.from_plain(Tree, CODEC.to_plain(tree)) == tree


@pytest.mark.parametrize(
    "value",
    [
        Place("half \ud83d"),
        Place("a", 2**53),
        Place("a", True),
        Place(Size.SMALL),  # type: ignore[arg-type]
        Circle(1.0),  # type: ignore[arg-type]
        Everything(None, frozenset(), {}, "bar", (1, datetime(2026, 11, 22))),  # noqa: DTZ001
        Everything(None, frozenset(), {}, "line", (1, date.min)),  # type: ignore[arg-type]
        Everything(3, frozenset(), {}, "bar", (1, date.min)),  # type: ignore[arg-type]
        Everything(None, {Name("a")}, {}, "bar", (1, date.min)),  # type: ignore[arg-type]
    ],
)
def test_a_value_that_its_types_or_json_do_not_allow_is_refused(value):
    with pytest.raises(ValueError, match=r"^(this|nothing)"):
        CODEC.to_plain(value)


def holder(kind: object) -> type:
    """Return a dataclass whose one field has that type."""
    return dataclass(frozen=True)(type("Holder", (), {"__annotations__": {"held": kind}, "__module__": __name__}))


class Mixed(Enum):
    ONE = 1
    TWO = "two"


@pytest.mark.parametrize(
    "kind",
    [
        PurePath,
        object,
        Callable[[], None],
        list[int],
        date | str,
        Name | str,
        tuple[int, ...] | frozenset[int],
        Circle | Mapping[str, int],
        Mapping[int, str],
        Mapping[str | None, int],
        Mixed,
        Literal[1, "two"],
    ],
    ids=str,
)
def test_a_type_that_json_cannot_tell_apart_or_hold_is_a_mistake_of_the_program(kind):
    held = holder(kind)
    for _ in range(2):
        with pytest.raises(TypeError):
            CODEC.from_plain(held, {"held": 1})


def test_a_field_that_is_computed_cannot_be_read_back():
    @dataclass(frozen=True)
    class Computed:
        twice: int = field(init=False, default=2)

    with pytest.raises(TypeError):
        CODEC.to_plain(Computed())
