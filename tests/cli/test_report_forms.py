"""`lobbykit note form`, `note read-form` and paper reports: what was not typed here comes in whole, once."""

from __future__ import annotations

import pytest

MEETING = "ab" * 16
OFFICE = "M000133"
BRIEF = "ukraine-diplomacy"


@pytest.fixture
def form(lobbykit):
    """Return the blank form of a meeting that was held."""
    meeting = {"id": MEETING, "offices": [OFFICE], "start": "2026-11-22T15:00:00Z", "briefs": [BRIEF]}
    assert lobbykit("meeting", "add", stdin=meeting).code == 0
    return lobbykit("note", "form", OFFICE, "--brief", BRIEF, "--text").out


def filled(form, level="Leans yes"):
    return form.replace("Level:", f"Level: {level}", 1).replace("They promised:", "They promised: To ask", 1)


def notes(lobbykit):
    return lobbykit("note", "list", "--json").json["notes"]


def test_a_filled_form_is_a_note_and_twice_is_once(lobbykit, form, tmp_path):
    file = tmp_path / "form.txt"
    file.write_text(filled(form), encoding="utf-8")
    first = lobbykit("note", "read-form", file, "--author", "Ben")
    assert (first.code, first.err) == (0, "")
    assert lobbykit("note", "read-form", "-", "--author", "Ben", stdin=filled(form)).out == first.out
    (note,) = notes(lobbykit)
    assert (note["meeting"], note["office"], note["date"]) == (MEETING, OFFICE, "2026-11-22")
    assert (note["author"], note["entered_by"], note["how"]) == ("Ben", "ana", "phone-form")
    assert "leans-yes" in [ask.get("after") for ask in note["ask"][BRIEF].values()]
    assert [one["text"] for one in note["promise"].values()] == ["To ask"]
    assert lobbykit("note", "missing", "--json").json["missing"] == []


def test_where_anything_is_in_doubt_nothing_is_saved(lobbykit, form):
    ran = lobbykit("note", "read-form", "-", stdin=filled(form, "perhaps"))
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("-:9:8: error: “perhaps” is no level.")
    assert notes(lobbykit) == []


def test_what_no_field_may_hold_is_named_at_its_place(lobbykit, form):
    ran = lobbykit("note", "read-form", "-", stdin=form.replace("Whom we met:", f"Whom we met: {'x' * 500}"))
    assert ran.code == 2
    assert ran.err.startswith("-:5:14: error")


def test_a_form_without_a_meeting_needs_the_brief(lobbykit):
    data = lobbykit("note", "form", OFFICE, "--brief", BRIEF, "--json").json
    (one,) = data["forms"]
    assert (one["office"], one["meeting"], one["code"][0]) == (OFFICE, "", "D")
    assert lobbykit("note", "read-form", "-", stdin=filled(one["text"])).code == 2
    assert lobbykit("note", "read-form", "-", "--brief", BRIEF, stdin=filled(one["text"])).code == 0
    assert notes(lobbykit)[0]["date"] == "2026-11-22"


def test_a_paper_report_takes_the_code_and_its_author(lobbykit, form):
    code = form.split("\n")[0].removeprefix("Report ").lower()
    assert lobbykit("note", "add", "--paper", "--code", code, "--summary", "x").code == 2
    assert lobbykit("note", "add", "--paper", "--code", code, "--author", "Cleo", "--summary", "Smiles.").code == 0
    (note,) = notes(lobbykit)
    assert (note["meeting"], note["office"], note["date"]) == (MEETING, OFFICE, "2026-11-22")
    assert (note["author"], note["entered_by"], note["how"]) == ("Cleo", "ana", "paper")
    wrong = lobbykit("note", "add", "--code", code, "--date", "2026-11-21", "--summary", "x")
    assert (wrong.code, "report-code-other" in wrong.err) == (2, True)


def test_all_that_stands_on_a_paper_report_is_taken_from_the_object(lobbykit, form):
    code = form.split("\n")[0].removeprefix("Report ")
    told = {"author": "Cleo", "summary": "Smiles.", "staff": {"1": {"name": "Ivo"}}, "tone": "warm"}
    paper = ("note", "add", "--paper", "--code", code, "--author")
    other = lobbykit(*paper, "Ben", stdin=told)
    assert (other.code, "note-said-twice" in other.err, notes(lobbykit)) == (2, True, [])
    assert lobbykit(*paper, "Cleo", stdin=told).code == 0
    (note,) = notes(lobbykit)
    assert (note["how"], note["author"], note["meeting"], note["summary"]) == ("paper", "Cleo", MEETING, "Smiles.")
    assert (note["staff"], note["tone"]) == ({"1": {"name": "Ivo"}}, "warm")


def test_a_spanish_form_is_read_by_its_own_words(lobbykit, form):
    spanish = (
        form.replace("Report ", "Informe ")
        .replace("They promised:", "Prometieron: Preguntar")
        .replace("Whom we met:", "Con quién hablamos:")
        .replace("Level:", "Nivel:")
        .replace("Their words:", "Sus palabras:")
        .replace("Nivel:", "Nivel: nada", 1)
        .replace(
            "Levels (not raised: leave empty; no answer: none):", "Niveles (no se planteó: vacío; sin respuesta: nada):"
        )
        .replace(
            "Champion / Supports / Leans yes / Undecided / Opposed",
            "Lidera / Apoya / Se inclina a favor / Indeciso / Se opone",
        )
        .replace("Their questions:", "Sus preguntas:")
        .replace("We promised, by when:", "Prometimos, y para cuándo:")
        .replace("Off the record (stays with the team):", "Confidencial (queda en el equipo):")
        .replace("Who of us was there:", "Quiénes fuimos:")
    )
    ran = lobbykit("note", "read-form", "-", stdin=spanish)
    assert (ran.code, ran.err) == (0, "")
    (note,) = notes(lobbykit)
    assert "no-answer" in [ask.get("after") for ask in note["ask"][BRIEF].values()]


def test_a_form_is_there_for_a_meeting_that_is_over_and_a_greeting_stays_in_the_words(lobbykit, form):
    later = ("--today", "2026-12-20")
    told = lobbykit("note", "form", OFFICE, "--brief", BRIEF, "--json", today=later).json["forms"]
    assert [one["meeting"] for one in told] == [MEETING]
    assert told[0]["text"] == form.rstrip("\n") + "\n"
    ran = lobbykit("note", "read-form", "-", stdin="Hi Sam, here is my report\n\n" + filled(form), today=later)
    assert (ran.code, ran.err) == (0, "")
    assert notes(lobbykit)[0]["summary"] == "Hi Sam, here is my report"


def test_a_meeting_of_another_year_has_no_form_any_more(lobbykit, form):
    assert form
    (one,) = lobbykit("note", "form", OFFICE, "--brief", BRIEF, "--json", today=("--today", "2027-06-01")).json["forms"]
    assert one["meeting"] == ""
