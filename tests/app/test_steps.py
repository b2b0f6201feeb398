"""Steps are told again from their lines, and what cannot be told ends the history."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.app import steps
from lobbykit.app.steps import Imported, Log, Stacks, recent
from lobbykit.store.history_file import HistoryLine

NOTHING = Log(lambda _: (), frozenset())


class Imports:
    """Somebody who imports, undoes and redoes, and whose lines are kept."""

    def __init__(self) -> None:
        self.stacks, self.lines, self.count = Stacks(), [], 0

    def new(self) -> Imported:
        self.count += 1
        return Imported(str(self.count))

    def does(self, what: str) -> None:
        last = self.stacks.last(back=what == "undo")
        if what == "import":
            step = self.new()
            self.stacks.did(step)
            self.lines.append(HistoryLine("imported", step.folder))
        elif isinstance(last, Imported) and what == "pass":
            self.stacks.passed(last.folder)
            self.lines.append(HistoryLine("passed", last.folder))
        elif isinstance(last, Imported):
            step = self.new()
            self.stacks.turned(step, back=what == "undo")
            self.lines.append(HistoryLine("unimported" if what == "undo" else "reimported", last.folder, step.folder))


def followed(lines: list[HistoryLine]) -> Stacks:
    stacks = Stacks()
    for line in lines:
        stacks.follow(line, NOTHING)
    return stacks


whats = st.lists(st.sampled_from(["import", "import", "undo", "undo", "redo", "pass"]), max_size=60)


@given(whats)
def test_lines_tell_what_was_done(doing: list[str]) -> None:
    imports = Imports()
    for what in doing:
        imports.does(what)
    assert followed(imports.lines) == imports.stacks
    assert followed(list(imports.stacks.lines())) == imports.stacks


@given(whats)
def test_what_lies_before_a_long_row_of_new_steps_does_not_count(doing: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(steps, "LIMIT", 3)
        imports = Imports()
        for what in doing:
            imports.does(what)
        assert followed(list(recent(imports.lines))) == imports.stacks


@pytest.mark.parametrize(
    "line",
    [
        HistoryLine("unimported", "9", "10"),
        HistoryLine("reimported", "1", "10"),
        HistoryLine("passed", "9"),
        HistoryLine("did", "a" * 32, "b" * 32),
        HistoryLine("undone", "a" * 32, "b" * 32),
        HistoryLine("undid", "a" * 32, "b" * 32),
    ],
)
def test_a_line_that_cannot_be_followed_ends_the_history(line: HistoryLine) -> None:
    stacks = followed([HistoryLine("imported", "1"), HistoryLine("imported", "2"), line])
    assert stacks == Stacks()
    stacks.follow(HistoryLine("imported", "11"), NOTHING)
    assert stacks.past == [Imported("11")]
