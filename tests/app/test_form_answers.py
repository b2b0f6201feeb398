"""What forms ask beside the summary: promises, questions owed, asks and people, where they belong or kept as words."""

from __future__ import annotations

import pytest

HEADER = (
    "Timestamp",
    "Your name",
    "Which office did you meet with?",
    "State",
    "Whom did you meet with?",
    "Did they make any commitments?",
    "What did you promise to send?",
    "Questions we need to follow up on",
    "Position on H.Res. 100",
    "What happened?",
)
CLEO = (
    "11/22/2026 15:12:09",
    "Cleo Diaz",
    "Edward Markey",
    "MA",
    "Jane Doe (Legislative Assistant); Tom Roe (LC)",
    "They will cosponsor.",
    "The cost estimate.",
    "What does it cost?",
    "Leans yes",
    "They listened.",
)
BEN = ("11/22/2026 16:12:09", "Ben", "Elizabeth Warren", "MA", "A cousin (Ann)", "No", "n/a", "None", "Call back", "Ok")


@pytest.fixture
def taken(lobbykit, tmp_path):
    def run(*rows, header=HEADER, options=()):
        file = tmp_path / "form.csv"
        quoted = (",".join(f'"{cell}"' for cell in row) for row in (header, *rows))
        file.write_text("".join(f"{line}\n" for line in quoted), encoding="utf-8")
        ran = lobbykit("import", "notes", file, "--yes", "--answer", "date=sent", "--json", *options)
        assert ran.code == 0, ran.err
        return ran.json, lobbykit("note", "list", "--json").json["notes"]

    return run


def promises(lobbykit):
    told = lobbykit("promise", "list", "--json").json["promises"]
    return sorted((one["side"], one["text"]) for one in told)


def test_promises_questions_asks_and_people_of_a_form_are_proposed_by_their_headers(lobbykit, taken):
    shown, (note,) = taken(CLEO)
    assert promises(lobbykit) == [("ours", "The cost estimate."), ("theirs", "They will cosponsor.")]
    assert note["question"] == {"owed": {"text": "What does it cost?", "owed": True}}
    assert note["staff"] == {
        "1": {"name": "Jane Doe", "title": "Legislative Assistant"},
        "2": {"name": "Tom Roe", "title": "LC"},
    }
    uses = {one["column"]: one["field"] for one in shown["columns"][0]}
    field = uses["Position on H.Res. 100"]
    assert field.startswith("ask/")
    assert "column-ask" in [one["code"] for one in shown["problems"]]
    _, brief, ask, _ = field.split("/")
    assert note["ask"][brief][ask] == {"answer": "Leans yes", "after": "leans-yes"}


def test_that_there_was_none_is_no_promise_and_stays_in_the_words(lobbykit, taken):
    _, (note,) = taken(BEN)
    assert promises(lobbykit) == []
    assert "question" not in note
    assert "Did they make any commitments?: No" in note["summary"]
    assert "Questions we need to follow up on: None" in note["summary"]
    (answers,) = note["ask"].values()
    assert list(answers.values()) == [{"answer": "Call back"}]


def test_a_bare_yes_is_no_promise_but_a_doubt(lobbykit, taken):
    shown, (note,) = taken((*BEN[:5], "Yes", *BEN[6:]))
    assert promises(lobbykit) == []
    assert "cell-yes-alone" in [one["code"] for one in shown["problems"]]
    assert "Did they make any commitments?: Yes" in note["summary"]


def test_a_measure_that_no_brief_asks_for_is_said_and_kept_as_words(taken):
    header = (*HEADER[:8], "Position on H.R. 9999", HEADER[9])
    shown, (note,) = taken(CLEO, header=header)
    assert "column-ask-none" in [one["code"] for one in shown["problems"]]
    assert "Position on H.R. 9999: Leans yes" in note["summary"]


def test_the_same_form_twice_doubles_no_promise(lobbykit, taken):
    taken(CLEO, BEN)
    again, listed = taken(CLEO, BEN)
    assert (again["changes"], len(listed), len(promises(lobbykit))) == ([], 2, 2)
