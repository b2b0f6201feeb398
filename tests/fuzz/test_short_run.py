"""The fuzz run in its short form: every reader keeps its promises on changed files, and on those that once broke it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz import targets
from tests.fuzz.campaign import BATCH, batch, made
from tests.fuzz.minimizing import smallest
from tests.fuzz.readers import Verdict
from tests.fuzz.targets import Target
from tests.fuzz.trial import Trials

FOUND = Path(__file__).parent / "found"
COUNTS = {
    "congress": 150,
    "import": 100,
    "bill-xml": 500,
    "docx": 500,
    "picture": 700,
    "records": 500,
}
GENEROUS = {"seconds": 2.0, "megabytes": 90}
NAMES = targets.names()
KEPT = sorted(FOUND.glob("*/*.bin"))


@pytest.mark.parametrize("name", NAMES)
def test_no_changed_file_escapes_its_reader(name):
    tally = batch(name, 1, range(COUNTS.get(name, 1_000)), Trials(targets.target(name), **GENEROUS))
    assert not tally.escapes
    assert tally.verdicts[Verdict.ACCEPTED.name] >= tally.inputs // 50, "the changes are too rough to reach anything"
    assert tally.inputs == COUNTS.get(name, 1_000)


@pytest.mark.parametrize("file", KEPT, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_a_file_that_once_escaped_is_read_or_refused(file):
    assert not Trials(targets.target(file.parent.name), **GENEROUS).attempt(file.read_bytes()).escape


@pytest.mark.parametrize("name", NAMES)
def test_the_same_seed_gives_the_same_inputs(name):
    first = [made(name, 7, number) for number in range(15)]
    assert first == [made(name, 7, number) for number in range(15)]
    assert first != [made(name, 8, number) for number in range(15)]


def _reader(what):
    def read(data: bytes) -> Verdict:
        if b"!" in data:
            what()
        return Verdict.ACCEPTED

    return Trials(Target("stand-in", read, lambda _: b"", (b"valid",), ()))


def _write() -> None:
    with Path("stray").open("w") as file:
        file.write("x")


def _loop() -> None:
    while True:
        pass


def _hoard() -> None:
    bytearray(b"x") * 120_000_000


@pytest.mark.parametrize(
    ("fault", "told"),
    [(lambda: {}["x"], "KeyError"), (_write, "touched open stray"), (_loop, "slow"), (_hoard, "memory")],
)
def test_the_watch_sees(fault, told, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    trials = _reader(fault)
    assert not trials.attempt(b"nothing special").escape
    assert trials.attempt(b"now!").escape.startswith(told)


def test_an_escape_is_made_small():
    trials = _reader(lambda: {}["x"])
    assert smallest(trials, b"a long text with one mark! in its midst", "KeyError") == b"!"


def test_a_batch_is_small_enough_to_be_told_of():
    assert BATCH <= 5_000
