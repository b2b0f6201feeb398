"""Make resources/sample.lobbykit: a sample lobby day with real offices and invented people, from what is shipped."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from lobbykit.app import paths
from lobbykit.app.kits import Contents, brief_members, packed
from lobbykit.app.library import load_brief, records_in
from lobbykit.app.library_files import library_bytes
from lobbykit.app.shelves import BILLS, Shelves
from lobbykit.content.bounded import DEFAULT_LIMIT
from lobbykit.content.kits.rows_file import read_rows
from lobbykit.domain.kit import KitHead

HERE = Path(__file__).resolve().parent
MADE = date(2026, 11, 22)
BRIEF = "ukraine-diplomacy"


def sample_kit() -> bytes:
    """Return the bytes of the sample kit."""
    nowhere = Shelves(None, HERE / "no-workspace")
    briefs, texts = brief_members(
        (BRIEF,),
        lambda name: load_brief(name, nowhere),
        lambda file, most: library_bytes(file, None, limit=most or DEFAULT_LIMIT),
    )
    head = KitHead("sample-lobby-day", "Sample lobby day", 1, MADE, "Coalition for a Just Peace")
    contents = Contents(
        texts,
        briefs,
        records_in((paths.resources() / BILLS,)),
        meetings=read_rows("meeting", (HERE / "schedule.json").read_bytes(), "samples", "schedule.json"),
        team=read_rows("member", (HERE / "team.json").read_bytes(), "samples", "team.json"),
    )
    return packed(head, contents)


if __name__ == "__main__":
    target = paths.resources() / "sample.lobbykit"
    target.write_bytes(sample_kit())
    print(target)
