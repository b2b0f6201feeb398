from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.making import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.running import Ran

FIRST, SECOND = "five words are quite enough", "six other words are enough too"
NOTE = json.dumps({"office": "B001318", "summary": "CANARY in a note"})


@pytest.fixture
def says(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Give a passphrase, and perhaps a new one, as a script does."""

    def say(passphrase: str | None, new: str | None = None) -> None:
        for name, value in (("LOBBYKIT_PASSPHRASE", passphrase), ("LOBBYKIT_NEW_PASSPHRASE", new)):
            monkeypatch.delenv(name, raising=False) if value is None else monkeypatch.setenv(name, value)

    monkeypatch.setattr("lobbykit.cli.secret._has_terminal", lambda: False)
    return say


@pytest.fixture
def sealed(lobbykit: Callable[..., Ran], says: Callable[..., None]) -> str:
    """Seal a workspace with a note in it and return its recovery key."""
    assert lobbykit("note", "add", "--json-lines", stdin=NOTE).code == 0
    says(None, FIRST)
    done = lobbykit("passphrase", "set")
    assert done.code == 0
    found = re.search(r"(?:[0-9A-Z]{4}-){8}[0-9A-Z]{4}", done.out)
    assert found
    return found[0]


def test_a_sealed_workspace_says_nothing_without_its_passphrase(
    lobbykit: Callable[..., Ran], says: Callable[..., None], sealed: str, tmp_path: Path
) -> None:
    assert not any(b"CANARY" in file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    says(None)
    for words in (("note", "list"), ("verify",), ("undo",), ("backup",)):
        refused = lobbykit(*words)
        assert (refused.code, refused.out) == (2, "")
        assert "passphrase" in refused.err
    says("not these words at all")
    assert lobbykit("note", "list").code == 2
    for secret in (FIRST, sealed, sealed.lower().replace("-", " ")):
        says(secret)
        assert "CANARY in a note" in lobbykit("note", "list").out
        assert lobbykit("verify").code == 0


def test_what_is_written_in_a_sealed_workspace_is_sealed(
    lobbykit: Callable[..., Ran], says: Callable[..., None], sealed: str, tmp_path: Path
) -> None:
    assert sealed
    says(FIRST)
    lobbykit("note", "add", "--json-lines", stdin=NOTE.replace("note", "second note"))
    lobbykit("choices", "set", "B001318", "ukraine-diplomacy", stdin=json.dumps({"local": "CANARY of the district"}))
    lobbykit("correct", "B001318", "room", "101", "--source", "CANARY at the door")
    assert lobbykit("backup").code == 0
    assert lobbykit("undo").code == 0
    assert lobbykit("note", "list").code == 0
    hits = [file for file in tmp_path.rglob("*") if file.is_file() and b"CANARY" in file.read_bytes()]
    assert hits == []
    assert lobbykit("verify").code == 0


def test_the_passphrase_can_be_changed_and_removed(
    lobbykit: Callable[..., Ran], says: Callable[..., None], sealed: str
) -> None:
    says(FIRST, SECOND)
    assert lobbykit("passphrase", "change").code == 0
    assert lobbykit("note", "list").code == 2
    says(SECOND)
    renewed = lobbykit("passphrase", "new-recovery-key")
    assert sealed not in renewed.out
    says(sealed)
    assert lobbykit("note", "list").code == 2
    says(SECOND)
    assert lobbykit("passphrase", "remove").code == 0
    says(None)
    assert "CANARY in a note" in lobbykit("note", "list").out
    assert lobbykit("passphrase", "remove").code == 2


def test_a_second_passphrase_and_a_short_one_are_refused(
    lobbykit: Callable[..., Ran], says: Callable[..., None], sealed: str
) -> None:
    assert sealed
    says(FIRST, SECOND)
    assert lobbykit("passphrase", "set").code == 2
    says(FIRST, "short")
    assert lobbykit("passphrase", "change").code == 2
    says(FIRST)
    assert lobbykit("note", "list").code == 0


def test_where_nobody_can_be_asked_nothing_is_sealed(lobbykit: Callable[..., Ran], says: Callable[..., None]) -> None:
    lobbykit("note", "add", "--json-lines", stdin=NOTE)
    says(None)
    refused = lobbykit("passphrase", "set")
    assert (refused.code, refused.out) == (2, "")
    assert "CANARY in a note" in lobbykit("note", "list").out


def test_sheets_of_a_sealed_workspace_need_the_passphrase_for_what_is_sealed_only(
    lobbykit: Callable[..., Ran], says: Callable[..., None], sealed: str
) -> None:
    assert sealed
    says(None)
    ran = lobbykit("tailor", "ukraine-diplomacy", "--to", "B001318")
    assert ran.code == 0
    assert "passphrase" in ran.err


def test_imports_of_a_sealed_workspace_are_compared_with_what_is_sealed_there(
    lobbykit: Callable[..., Ran], says: Callable[..., None], sealed: str, tmp_path: Path
) -> None:
    assert sealed
    says(FIRST)
    bill = ROOT / "tests/fixtures/bills/BILLSTATUS-117sconres7.v3.xml"
    assert lobbykit("import", "bills", bill, "--yes").code == 0
    assert b"Con" not in (tmp_path / "workspace/library/bills/sconres7-117.json").read_bytes()
    again = lobbykit("import", "congress", bill, "--json")
    assert [one["what"] for one in again.json["changes"]] == ["kept"]
