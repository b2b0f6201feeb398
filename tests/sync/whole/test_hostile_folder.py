"""Whatever happens to a shared folder, a laptop that puts again what it lacks makes every letter be there whole."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from lobbykit.sync.folder import FolderMailbox
from lobbykit.sync.folder_memory import WEEK_MS
from lobbykit.sync.mailbox import MailboxError
from tests.sync.faulty_files import Crash, FaultyFiles, system, windows
from tests.sync.letters import DEV, OTHER, TEAM, TOP, letter, pulled, whole

ALL = [letter(number, dev) for number in range(1, 4) for dev in (DEV, OTHER)]
NUMBERS = st.integers(0, 40)
UNDECODABLE = ["\udcff{}.lkb"] if sys.platform == "linux" else []
NAMES = st.sampled_from(["{} (1).lkb", "{}.sync-conflict-1.lkb", "sub/{}.lkb", "Jo\u0308rg {}.lkb", *UNDECODABLE])


class HostileFolder(RuleBasedStateMachine):
    """Two laptops with memories of their own, and a folder to which everything happens."""

    def __init__(self) -> None:
        super().__init__()
        self.place = TemporaryDirectory()
        self.root = Path(self.place.name)
        self.share = self.root / "share"
        self.share.mkdir()
        self.memories: list = [None, None]
        self.read: list[dict[str, bytes | None]] = [{}, {}]

    def teardown(self) -> None:
        self.place.cleanup()

    def mailbox(self, files=None) -> FolderMailbox:
        return FolderMailbox(self.share, TEAM, "Ana", files)

    def files(self) -> list[Path]:
        return sorted(one for one in (self.share / TOP).rglob("*") if one.is_file() and one.name != "README.txt")

    def one(self, number: int) -> Path | None:
        files = self.files()
        return files[number % len(files)] if files else None

    @rule(laptop=st.integers(0, 1), count=st.integers(1, len(ALL)))
    def exchange(self, laptop: int, count: int) -> None:
        """Pull to the end, then put what is lacking of what this laptop holds."""
        self.pull(laptop)
        box = self.mailbox()
        pulled(box)
        lacking = box.lacks(ALL[:count])
        box.put([one for one in ALL[:count] if one.sum in lacking])

    @rule(laptop=st.integers(0, 1))
    def pull(self, laptop: int, box: FolderMailbox | None = None) -> None:
        found, self.memories[laptop] = pulled(box or self.mailbox(), self.memories[laptop])
        self.read[laptop] |= {one.place: one.raw for one in found}

    @rule(calls=st.integers(1, 60), kind=st.sampled_from(["kill", 28, 5, 30, 32]))
    def put_and_fail(self, calls: int, kind) -> None:
        files = FaultyFiles()
        if kind == "kill":
            files.crash_at = calls
        else:
            files.error_at[calls] = windows(kind) if kind == 32 else system(kind)
        try:
            self.mailbox(files).put(ALL)
        except (Crash, MailboxError):
            return

    @rule(number=NUMBERS, name=NAMES, moves=st.booleans())
    def copy_or_rename(self, number: int, name: str, moves: bool) -> None:
        if file := self.one(number):
            target = file.parent / name.format(file.stem[:60])
            if len(target.relative_to(self.share).parts) <= 4:
                target.parent.mkdir(exist_ok=True)
                (shutil.move if moves else shutil.copy2)(file, target)

    @rule(number=NUMBERS, length=st.integers(0, 1200))
    def truncate(self, number: int, length: int) -> None:
        if file := self.one(number):
            os.truncate(file, min(length, file.stat().st_size))

    @rule(number=NUMBERS, position=st.integers(0, 1000), hides=st.booleans())
    def flip(self, number: int, position: int, hides: bool) -> None:
        """Flip a bit, and hide it behind the same size and date."""
        if (file := self.one(number)) and (raw := bytearray(file.read_bytes())):
            was = file.stat()
            raw[position % len(raw)] ^= 4
            file.write_bytes(raw)
            if hides:
                os.utime(file, ns=(was.st_atime_ns, was.st_mtime_ns))

    @rule()
    def age(self) -> None:
        """Let all files be old ones."""
        for file in self.files():
            os.utime(file, ns=(0, file.stat().st_mtime_ns - 3_600_000_000_000))

    @rule(number=NUMBERS)
    def delete(self, number: int) -> None:
        if file := self.one(number):
            file.unlink()

    @rule()
    def empty(self) -> None:
        shutil.rmtree(self.share / TOP, ignore_errors=True)

    @rule()
    def keep_a_copy(self) -> None:
        shutil.rmtree(self.root / "copy", ignore_errors=True)
        shutil.copytree(self.share, self.root / "copy")

    @precondition(lambda self: (self.root / "copy").is_dir())
    @rule()
    def roll_back(self) -> None:
        shutil.rmtree(self.share)
        shutil.copytree(self.root / "copy", self.share)

    @rule(raw=st.binary(max_size=200))
    def throw_junk_in(self, raw: bytes) -> None:
        (self.share / TOP).mkdir(exist_ok=True)
        (self.share / TOP / f"junk{len(raw)}.lkb").write_bytes(raw)

    @rule(laptop=st.integers(0, 1))
    def in_the_end_all_is_there(self, laptop: int) -> None:
        """A week later a laptop looks through all, with whatever memory it has, and puts what is lacking."""
        if self.memories[laptop]:
            self.memories[laptop]["read"] -= WEEK_MS
        box = self.mailbox()
        self.pull(laptop, box)
        lacking = box.lacks(ALL)
        assert all(one.problem is None for one in box.put([one for one in ALL if one.sum in lacking]))
        assert box.lacks(ALL) == set()
        assert whole(self.mailbox()) >= {one.raw for one in ALL}
        self.pull(laptop)
        here = {one.place: one.raw for one in pulled(self.mailbox())[0]}
        assert {place: self.read[laptop].get(place) for place in here} == here


HostileFolder.TestCase.settings = settings(max_examples=settings.default.max_examples * 3 // 5, stateful_step_count=20)
TestAHostileFolder = HostileFolder.TestCase
