"""The briefs that are shipped raise exactly the findings that are listed beside them."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.making import ROOT


def listed(name: str) -> Counter[tuple[str, str, str, str]]:
    findings = (ROOT / "briefs" / f"{name}.findings").read_text(encoding="utf-8")
    rows = [line.split(maxsplit=3) for line in findings.splitlines() if line[:1] not in {"", "#"}]
    return Counter((row[0], row[1], row[2], row[3] if len(row) > 3 else "") for row in rows)


@pytest.mark.parametrize(
    ("name", "options"), [("ukraine-diplomacy", ()), ("ukraine-diplomacy.es", ("--lang", "es"))], ids=["en", "es"]
)
def test_the_shipped_brief_raises_what_is_listed_and_nothing_else(lobbykit, name, options):
    found: Counter[tuple[str, str, str, str]] = Counter()
    for one in lobbykit("check", "ukraine-diplomacy", *options, "--json").json["problems"]:
        where = str(one["office"] or one["line"] or "-")
        about = next((row[3] for row in listed(name) if row[3] and row[3] in one["message"]), "")
        found[one["severity"], one["code"], where, about] += 1
    assert found == listed(name)


def test_the_template_has_no_error_and_nothing_unfilled(lobbykit):
    problems = lobbykit("check", ROOT / "briefs/template.yaml", "--to", "TX-28", "--json").json["problems"]
    assert [one for one in problems if one["severity"] == "error"] == []
    assert {one["code"] for one in problems} & {"placeholder", "stale-words", "note-dangling", "source-unused"} == set()


def test_the_whole_of_congress_is_printed_but_for_two_seats_until_a_person_answers(lobbykit, tmp_path):
    ran = lobbykit("print", "ukraine-diplomacy", "--to", "all", "--out", tmp_path / "all")
    assert (ran.code, len(list((tmp_path / "all").glob("*.pdf")))) == (1, 535)
    assert "Jon Husted" in ran.err
    assert "Ashley Moody" in ran.err
    for office in ("H001104", "M001244"):
        assert lobbykit("correct", office, "holder", "confirmed", "--source", "a telephone call").code == 0
    ran = lobbykit("print", "ukraine-diplomacy", "--to", "all", "--out", tmp_path / "whole")
    assert (ran.code, len(list((tmp_path / "whole").glob("*.pdf")))) == (0, 537)


def test_no_house_sheet_asks_for_a_senate_measure_nor_the_reverse(lobbykit):
    for office in ("F000454", "M000133", "N000147", "P000610", "S000033", "V000081"):
        data = lobbykit("tailor", "ukraine-diplomacy", "--to", office, "--json").json
        (addressee,) = [one for one in data["blocks"] if one["id"] == "addressee/name"]
        own = "S." if addressee["content"][0]["t"].startswith("Senator") else "H."
        assert all(name.startswith(own) for ask in data["asks"] for name in ask["measures"])
        assert all(not ask["lead"].startswith(f"Cosponsor {'H' if own == 'S.' else 'S'}.") for ask in data["asks"])
