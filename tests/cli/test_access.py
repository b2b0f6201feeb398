"""`lobbykit access`, and that what it keeps is on no list, in no export and on no other paper than the day card."""

from __future__ import annotations

from zipfile import ZipFile

import pytest

from tests.canary.inflating import streams
from tests.cli.test_products import BRIEF

CANARY = "Kanarienvogel"
NEEDS = {"consent": "2026-11-20", "interpreter": CANARY, "interpreter_on": "2026-11-03"}
PRODUCTS = ("read-ahead", "packet", "paper-report", "day-card")


@pytest.fixture
def day(lobbykit, tmp_path):
    """Two people of two delegations go to a meeting each; Ana needs an interpreter."""
    table = tmp_path / "day.csv"
    table.write_text("office,date,time,people\nOH-3,2026-11-23,9:30 AM,Ana\nVT-AL,2026-11-23,10:30 AM,Ben\n")
    assert lobbykit("import", "meetings", table, "--yes").code == 0
    for name, team in (("Ana", "North"), ("Ben", "South")):
        assert lobbykit("member", "edit", name, stdin={"team": team}).code == 0
    return lobbykit


def card(lobbykit, tmp_path, *words, product="day-card", out="out"):
    ran = lobbykit("print", BRIEF, "--to", "OH-3,VT-AL", "--out", tmp_path / out, "--product", product, *words)
    return ran, b"".join(one.read_bytes() for one in sorted((tmp_path / out).glob("*"))).decode(errors="replace")


def test_it_is_shown_of_one_person_and_gone_when_consent_is(day):
    assert day("access", "show", "Ana").code == 2
    assert day("access", "set", "Ana", stdin={"interpreter": CANARY}).code == 2
    assert day("access", "set", "Ana", stdin=NEEDS).code == 0
    shown = day("access", "show", "ana")
    assert f"Interpreter: {CANARY}" in shown.out
    assert day("access", "show", "Ana", "--json").json["access"]["interpreter_on"] == "2026-11-03"
    assert day("access", "drop", "Ana").code == 0
    assert day("access", "show", "Ana", "--json").json["access"] is None
    assert day("access", "set", "Nobody", stdin=NEEDS).code == 2


def test_nothing_but_the_card_of_one_delegation_holds_it(day, tmp_path):
    assert day("access", "set", "Ana", stdin=NEEDS).code == 0
    for number, product in enumerate(PRODUCTS):
        more = () if product == "day-card" else ("--text",)
        if product in {"packet", "paper-report"}:
            more += ("--team", "North")
        _, paper = card(day, tmp_path, *more, product=product, out=f"{number}")
        assert CANARY not in paper
    kit = tmp_path / "team.lobbykit"
    assert day("kit", "pack", "--out", kit, "--brief", BRIEF, "--without-roster", "--with-contacts").code == 0
    with ZipFile(kit) as archive:
        held = b"".join(map(archive.read, archive.namelist()))
    assert b"Ana" in held
    assert CANARY.encode() not in held
    assert CANARY not in (tmp_path / "1" / "manifest.json").read_text(encoding="utf-8")
    for words in (
        ("meeting", "list"),
        ("meeting", "list", "--json"),
        ("meeting", "check", "--json"),
        ("note", "list", "--json", "--with-private"),
        ("find", CANARY, "--with-private"),
        ("find", "Ana", "--with-private", "--json"),
        ("verify", "--json"),
        ("undo", "--json"),
    ):
        ran = day(*words)
        assert CANARY not in (ran.out + ran.err).replace(f"“{CANARY}”", "")


def written(folder):
    """Return every byte of every file, also what is packed in it."""
    for file in folder.rglob("*"):
        if file.is_file():
            data = file.read_bytes()
            yield file, data
            yield from ((file, one.data) for one in streams(data, 1, 1_000_000, starts=()))


def test_not_a_byte_of_what_leaves_this_computer_holds_it(day, tmp_path):
    """Everything that can be made is made, with its text beside it, packed apart and searched."""
    assert day("access", "set", "Ana", stdin=NEEDS | {"captions": True}).code == 0
    assert day("note", "add", stdin={"office": "VT-AL", "summary": "x"}).code in {0, 2}
    out, said = tmp_path / "leaves", ""
    meeting = day("meeting", "list", "--json").json["meetings"][0]["id"]
    for number, options in enumerate((("--text", "--html"), ("--large-print",), ("--for", "shop"))):
        day("print", BRIEF, "--to", "OH-3", "--out", out / f"sheet{number}", *options)
    for product in (*PRODUCTS, "thanks"):
        text = () if product == "day-card" else ("--text",)
        day("print", BRIEF, "--to", "OH-3,VT-AL", "--out", out / product, "--product", product, *text)
    for words in (("late", meeting, "15"), ("joined", meeting), ("cancelled", meeting)):
        ran = day("meeting", *words)
        said += ran.out + ran.err
    for form in ("csv", "json", "ics", "pdf"):
        assert day("export", "schedule", "--as", form, "--out", out / f"schedule.{form}").code == 0
    day("kit", "pack", "--out", out / "team.lobbykit", "--brief", BRIEF, "--without-roster", "--with-contacts")
    for words in (
        ("meeting", "show", meeting),
        ("meeting", "show", meeting, "--json"),
        ("meeting", "drop-off", "--json"),
        ("member", "list", "--json"),
        ("check", BRIEF, "--json"),
        ("tailor", BRIEF, "--office", "OH-3"),
        ("choices", "show", "--json"),
        ("note", "schema"),
    ):
        ran = day(*words)
        said += ran.out + ran.err
    assert len({file for file, _ in written(out)}) > len(PRODUCTS)
    held = [*(("said", said.encode()),), *written(out)]
    for spelling in (CANARY, CANARY.lower(), CANARY.upper()):
        assert [name for name, data in held if spelling.encode() in data] == []
    assert [name for name, data in held if b"To take part" in data] == []


def test_the_card_of_the_delegation_has_it_at_the_meeting_without_a_name(day, tmp_path):
    day("access", "set", "Ana", stdin=NEEDS)
    ran, paper = card(day, tmp_path, "--team", "north")
    assert ran.code == 0, ran.err
    assert paper.count("<article") == 1
    assert f"an interpreter ({CANARY}), requested on November 3, 2026" in paper
    assert CANARY not in card(day, tmp_path, "--team", "South", out="south")[1]


def test_a_card_for_several_says_that_it_left_it_out(day, tmp_path):
    day("access", "set", "Ana", stdin=NEEDS)
    ran, _ = card(day, tmp_path)
    assert "What 1 person needs is not on this card" in ran.err


def test_a_team_that_meets_nobody_is_refused_and_a_sheet_is_of_no_team(day, tmp_path):
    assert card(day, tmp_path, "--team", "Nobody's")[0].code == 2
    assert day("print", BRIEF, "--to", "OH-3", "--out", tmp_path / "sheets", "--team", "North").code == 2
    assert card(day, tmp_path, "--team", "North", product="thanks", out="thanks")[0].code == 2
