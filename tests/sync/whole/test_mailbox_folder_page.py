"""The page about mailboxes that are folders says what the program does."""

from __future__ import annotations

import re

from lobbykit.sync.envelope import LARGEST
from lobbykit.sync.folder_listing import DEEPEST, MOST_NAMES
from lobbykit.sync.folder_memory import MOST_FILES, WEEK_MS
from lobbykit.sync.folder_names import file_of, team_folder
from lobbykit.sync.folder_pull import MOST_ARRIVALS, MOST_BYTES
from tests.making import ROOT
from tests.sync.letters import TEAM, letter

PAGE = (ROOT / "docs" / "formats" / "mailbox-folder.md").read_text(encoding="utf-8")
CODE = re.compile(r"(?<=[\"`])mailbox-[a-z-]+(?=[\"`])")


def test_every_code_of_a_folder_is_explained_and_no_other():
    sources = "".join(
        one.read_text(encoding="utf-8") for one in sorted((ROOT / "lobbykit" / "sync").glob("folder*.py"))
    )
    assert set(CODE.findall(PAGE)) == set(CODE.findall(sources))


def test_every_bound_is_told():
    told = [f"{MOST_FILES:,} such files", f"{MOST_NAMES:,} names", f"{LARGEST // 1024} kB", f"{MOST_ARRIVALS} files"]
    for words in (*told, f"{MOST_BYTES // 1_000_000} MB"):
        assert words in PAGE
    assert (DEEPEST, WEEK_MS) == (3, 7 * 24 * 3_600_000)


def test_what_a_bundle_adds_to_the_path_of_the_share_is_told():
    dev, name = file_of(letter(1)) or ("", "")
    assert f"{len(f'/{team_folder(TEAM)}/{dev}/{name}')} characters" in PAGE
