"""`lobbykit import congress`."""

from __future__ import annotations

import pytest

from tests.cli.test_importing import BAD
from tests.making import ROOT

FIXTURES = ROOT / "tests/fixtures"
FILES = (
    *sorted((FIXTURES / "congress").glob("*.yaml")),
    FIXTURES / "bills/BILLSTATUS-117sconres7.v3.xml",
    FIXTURES / "districts/zccd.csv",
)


def test_without_files_it_says_what_to_open_in_a_browser(lobbykit):
    ran = lobbykit("import", "congress")
    assert ran.code == 0
    assert "https://unitedstates.github.io/congress-legislators/legislators-current.json" in ran.out
    assert "BILLSTATUS-119hres100.xml" in ran.out
    assert "zccd.csv" in ran.out
    told = lobbykit("import", "congress", "--json").json["addresses"]
    assert all(address in ran.out for those in told.values() for address in those)


def test_everything_is_one_step_that_is_undone_at_once(lobbykit, tmp_path):
    library = tmp_path / "workspace/library"
    refused = lobbykit("import", "congress", *FILES, "--as-of", "2026-06-15")
    assert (refused.code, library.exists()) == (2, False)
    ran = lobbykit("import", "congress", *FILES, "--as-of", "2026-06-15", "--yes")
    assert ran.code == 0
    assert "sheets change in what they say." in ran.out
    assert {one.name for one in library.glob("*.json")} == {"roster.json", "districts.json"}
    assert (library / "bills/sconres7-117.json").is_file()
    assert lobbykit("undo").code == 0
    assert list(library.rglob("*.json")) == [one for one in library.rglob("*.json") if ".previous" in one.parts]


def test_a_brief_that_has_errors_is_named_and_not_compared(lobbykit, tmp_path):
    briefs = tmp_path / "workspace/library/briefs"
    briefs.mkdir(parents=True)
    (briefs / "mine.yaml").write_text("lobbykit: brief/1\n", encoding="utf-8")
    ran = lobbykit("import", "congress", *FILES, "--as-of", "2026-06-15", "--dry-run")
    assert ran.code == 0
    assert "mine.yaml were not compared" in ran.err


@pytest.mark.parametrize("kind", ["congress", "districts"])
@pytest.mark.parametrize("name", [*BAD, "missing.xml", "folder"])
def test_bad_files_are_clear_sentences_with_the_file_named_and_nothing_is_written(lobbykit, tmp_path, name, kind):
    file = tmp_path / name
    if name in BAD:
        file.write_bytes(BAD[name])
    elif name == "folder":
        file.mkdir()
    ran = lobbykit("import", kind, file)
    assert (ran.code, ran.out) == (2, "")
    assert name in ran.err
    assert "Traceback" not in ran.err
    assert not (tmp_path / "workspace").exists()
