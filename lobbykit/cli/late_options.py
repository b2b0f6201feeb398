"""Parsers that learn their options when they are asked to read: of all commands a run of the program needs one."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Fill = Callable[[argparse.ArgumentParser], None]


class LateParser(argparse.ArgumentParser):
    """A parser to which `later` adds options, called once, before anything is read or explained."""

    later: tuple[Fill, ...] = ()

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:  # noqa: ANN401 - as its parent has it
        """Learn the options, then read."""
        waiting, self.later = self.later, ()
        for fill in waiting:
            fill(self)
        return super().parse_known_args(args, namespace)


def add_parsers(
    below: argparse._SubParsersAction[LateParser], known: Mapping[str, tuple[str, Fill]], every: Fill
) -> None:
    """Add a parser for each name with its explanation and its own options; those of `every` come first."""
    for name, (explained, fill) in known.items():
        one = below.add_parser(name, help=explained, description=explained[0].upper() + explained[1:] + ".")
        one.later = (every, fill)
