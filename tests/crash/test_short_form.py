"""The short form of the crash harness: it sees every planted fault, and sound stores keep every promise."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

if not sys.platform.startswith("linux"):
    pytest.skip("the crash harness drives Linux: SIGKILL, strace, tmpfs", allow_module_level=True)

from hypothesis import given
from hypothesis import strategies as st

from tests.crash import syscalls
from tests.crash.__main__ import LOBBYKIT, MODES, builtin, main
from tests.crash.append_log import FAULTS
from tests.crash.bench import Options, bench
from tests.crash.disk_states import FATES, Disk, arrived, durable
from tests.crash.ledger import VERDICTS, Ledger
from tests.crash.operations import WITH_DRAFTS, Operation, Script
from tests.crash.programs import Seen, Subject
from tests.crash.steps import Step

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from tests.crash.ledger import Trial

STRACE = syscalls.missing()
traced = pytest.mark.skipif(bool(STRACE), reason=f"not shown here: {STRACE}")
SHORT = Options(notes=4, ops=14, trials=3, window=0.1, cap=8, points=5, moments=2, seconds=20)
SLOW_TO_START = replace(SHORT, notes=3, ops=6, trials=2, points=2, moments=1)
SOUND = ("log", LOBBYKIT.name)
REFERENCE = (("sqlite", "kill"), ("sqlite", "calls"), ("sqlite", "replay"), ("sqlite", "flush"))
FAULTY = (
    ("log-no-flush", "replay", "LOST"),
    ("log-no-flush", "flush", "UNFLUSHED"),
    ("log-early-ack", "replay", "LOST"),
    ("log-early-ack", "flush", "UNFLUSHED"),
    ("log-no-folder-flush", "replay", "LOST"),
    ("log-no-folder-flush", "flush", "UNFLUSHED"),
    ("log-in-place", "replay", "LOST"),
    ("log-no-flush-on-opening", "shown", "LOST"),
    ("tinydb", "calls", "UNREADABLE"),
    ("tinydb", "flush", "UNFLUSHED"),
    ("tinydb", "bit", "SILENT"),
)


def tried(subject: Subject, mode: str, options: Options = SHORT) -> list[Trial]:
    with bench(subject, options) as prepared:
        return list(MODES[mode](prepared))


def verdicts(trials: Iterable[Trial]) -> Counter[str]:
    return sum((Counter(trial.verdicts) for trial in trials), Counter())


def op(do: str, note: str, summary: str = "") -> Operation:
    state = None if do == "delete" else {"summary": summary}
    return Operation(do, note, state or {}, state, f"{do}{note}{summary}")


def seen(**notes: str) -> Seen:
    return Seen({note: {"summary": summary} for note, summary in notes.items()})


@pytest.mark.parametrize(
    ("shown", "verdict"),
    [
        (seen(a="new", b="kept"), ""),
        (seen(a="attempted", b="kept"), ""),
        (seen(b="kept"), "LOST"),
        (seen(a="old", b="kept"), "STALE"),
        (seen(a="ne", b="kept"), "TORN"),
        (seen(a="new", b="kept", gone="x"), "BACK"),
        (seen(a="new", b="kept", who="x"), "PHANTOM"),
        (seen(a="new"), "LOST"),
        (Seen({}, error="exit 1"), "UNREADABLE"),
    ],
)
def test_each_broken_promise_has_its_verdict(shown: Seen, verdict: str) -> None:
    ledger = Ledger(seen(a="old", b="kept", gone="x").states)
    for request in (op("edit", "a", "new"), op("delete", "gone")):
        ledger.attempt(request)
        ledger.promise(request)
    ledger.attempt(op("edit", "a", "attempted"))
    assert ledger.judge(shown) == (Counter({verdict: 1}) if verdict else Counter())


def test_half_of_the_requests_are_edits_and_deletions_and_drafts_are_among_them() -> None:
    script = Script(1, {}, WITH_DRAFTS)
    done = Counter(script.next().do for _ in range(2000))
    assert (done["edit"] + done["delete"]) / (2000 - done["draft"] - done["discard"]) > 0.45
    assert min(done["draft"], done["discard"]) > 30


@given(
    st.binary(max_size=3000),
    st.integers(0, 3000),
    st.binary(min_size=1, max_size=3000),
    st.sampled_from(FATES["write"]),
)
def test_a_write_that_half_arrives_touches_only_what_it_wrote(old: bytes, offset: int, new: bytes, fate: str) -> None:
    after = arrived(old, Step("write", offset=offset, data=new), fate)
    whole = bytearray(old.ljust(offset + len(new), b"\0"))
    assert after[:offset] == bytes(whole[:offset])[: len(after)]
    assert after[offset + len(new) :] == old[offset + len(new) :]
    if fate == "full":
        assert after[offset : offset + len(new)] == new


def test_a_renamed_file_is_safe_only_once_its_folder_was_flushed() -> None:
    rename = Step("rename", 1, "log/new", "log/1")
    elsewhere, here = Step("dirsync", name="."), Step("dirsync", name="log")
    assert durable([rename, elsewhere], "posix") == set()
    assert durable([rename, here], "posix") == {0}
    assert durable([rename, Step("fsync", 2)], "ordered") == {0}
    assert durable([Step("write", 1, data=b"x"), here], "ordered") == set()


def test_a_file_in_a_folder_that_never_reached_the_disk_is_not_there() -> None:
    disk = Disk()
    for step in (Step("create", 1, "log/1"), Step("create", 2, "x")):
        disk.apply(step)
    assert set(disk.files()) == {"x"}


@traced
@pytest.mark.parametrize(("kind", "mode", "verdict"), FAULTY)
def test_the_planted_fault_is_reported(kind: str, mode: str, verdict: str) -> None:
    found = verdicts(tried(builtin(kind), mode, replace(SHORT, ops=4, notes=3, trials=12, points=99)))
    assert found[verdict], found


def test_every_planted_fault_is_tried() -> None:
    planted = {f"log-{fault}" for fault in (*FAULTS, "in-place") if fault}
    assert planted < {kind for kind, _, _ in FAULTY}


@pytest.mark.parametrize(("kind", "mode"), [*((kind, mode) for kind in SOUND for mode in MODES), *REFERENCE])
def test_a_sound_store_keeps_every_promise(kind: str, mode: str) -> None:
    trials = tried(builtin(kind), mode, SLOW_TO_START if kind == LOBBYKIT.name else SHORT)
    bad = [trial.as_json() for trial in trials if trial.bad]
    assert not bad
    unshown = {trial.remark for trial in trials if trial.remark.startswith("not run: strace")}
    assert any(trial.counted for trial in trials) or unshown, "nothing was shown"


def test_short_commands_are_held_to_the_same_promises() -> None:
    command = "{python} -m tests.crash.stores %s log {dir} %s"
    templates = [
        command % (verb, note) for verb, note in (("add", ""), ("read", ""), ("edit", "{id}"), ("delete", "{id}"))
    ]
    add, read, edit, delete = templates
    subject = Subject("commands", add, read, protocol="commands", editor=edit, deleter=delete)
    trials = tried(subject, "two", replace(SHORT, ops=4, notes=2, trials=1))
    assert [(trial.acks, trial.bad) for trial in trials] == [(8, False)]


def test_a_kill_counts_only_after_an_ack_and_with_work_under_way() -> None:
    trials = tried(builtin("log"), "kill", replace(SHORT, trials=8))
    assert sum(trial.counted for trial in trials) == 8
    assert all(trial.acks for trial in trials if trial.counted)


def test_without_strace_it_says_what_was_not_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(syscalls.shutil, "which", lambda _: None)
    for mode in ("calls", "errors", "replay", "shown", "flush"):
        trials = tried(builtin("log"), mode)
        assert all(trial.remark.startswith("not run: strace is not installed") for trial in trials)
        assert not any(trial.counted for trial in trials)


def test_the_command_explains_itself_and_its_exit_code_tells(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    explained = capsys.readouterr().out
    assert all(word in explained for word in (*VERDICTS, *MODES))
    small = ["--trials", "1", "--notes", "2", "--ops", "2", "--json", str(tmp_path / "lines.json")]
    assert main(["two", "--store", "log", *small]) == 0
    assert '"subject": "log"' in (tmp_path / "lines.json").read_text(encoding="utf-8")
    assert main(["two", "--writer", "true", "--reader", "true", *small]) == 2
    assert "cannot be tried" in capsys.readouterr().out
