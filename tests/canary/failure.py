"""One way for a command about notes to fail, as data."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.canary.notes import NOTES

if TYPE_CHECKING:
    from contextlib import ExitStack

    from tests.canary.ground import Ground
    from tests.canary.notes import Line

ADD = ("note", "add", "--json-lines")
APPLY = ("note", "apply", "--json-lines")
EDIT = ("note", "edit", NOTES[0])
LIST = ("note", "list", "--json")
Input = bytes | Sequence[bytes]


def nothing(_: Ground, __: ExitStack) -> None:
    """Set nothing up."""


def no_input(_: Line) -> Input:
    """Send nothing."""
    return b""


@dataclass(frozen=True, slots=True)
class Failure:
    """One way to fail.

    `set_up` harms the workspace and may leave on the stack what mends it; `through` is the line of shell that starts
    the command, `inject` what strace does to it, `meanwhile` what happens once the first part of the input was
    answered. `shows` says that the command prints notes for somebody who asked for them, `told` that it must not end
    as if nothing had happened.
    """

    name: str
    command: tuple[str, ...]
    stdin: Callable[[Line], Input] = no_input
    set_up: Callable[[Ground, ExitStack], object] = nothing
    python: tuple[str, ...] = ()
    env: Mapping[str, str] = field(default_factory=dict)
    through: str = 'exec "$@"'
    inject: str = ""
    meanwhile: Callable[[Ground], object] = lambda _: None
    shows: bool = False
    told: bool = False
