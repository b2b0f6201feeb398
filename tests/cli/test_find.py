"""`lobbykit find`."""

from __future__ import annotations

import pytest

NOTE = {"office": "V000081", "summary": "Asked about the café.", "private": {"impression": "canaryword"}}
IDS = ["0123456789abcdef" * 2, "0123456789abcdee" * 2]


def test_what_is_found_is_one_json_document_best_first(lobbykit):
    ran = lobbykit("find", "velasquez", "--json")
    assert (ran.code, ran.json["lobbykit"]) == (0, "find/1")
    first = ran.json["found"][0]
    assert first["kind"] == "office"
    assert set(first) == {"kind", "id", "title", "detail", "score"}
    scores = [one["score"] for one in lobbykit("find", "ukraine", "--json").json["found"]]
    assert scores == sorted(scores, reverse=True)
    assert lobbykit("find", "ukraine", "--json").out == lobbykit("find", "ukraine", "--json").out


def test_ids_are_shown_under_what_they_are_ids_of(lobbykit):
    ran = lobbykit("find", "H.Res.", "100")
    assert ran.out.splitlines()[:2] == ["Measures", "  hres100-119  H.Res. 100"]
    assert "Asks" in ran.out
    assert "… and" in lobbykit("find", "john").out


def test_a_state_is_shown_whole(lobbykit):
    ran = lobbykit("find", "TX")
    assert "… and" not in ran.out.partition("Sources")[0]
    offices = [
        line.split()[1] for line in ran.out.splitlines() if line.strip().startswith(("Senator", "Representative"))
    ]
    assert offices[:5] == ["TX,", "TX,", "TX-1,", "TX-2,", "TX-3,"]


def test_nothing_found_is_no_failure(lobbykit):
    ran = lobbykit("find", "zebrafish", "unheard")
    assert (ran.code, ran.out) == (0, "")
    assert "fewer words" in ran.err
    assert lobbykit("find", "zebrafish", "--json").json == {"lobbykit": "find/1", "found": []}
    assert lobbykit("find").code == 2


def test_notes_are_found_by_the_beginning_of_an_id_that_other_commands_take(lobbykit):
    lobbykit("note", "add", "--json-lines", stdin=[{"id": one, **NOTE} for one in IDS])
    lines = lobbykit("find", "cafe").out.splitlines()
    assert lines[0] == "Notes"
    shown = lines[1].split()[0]
    assert len(shown) > 8
    assert lobbykit("note", "show", shown).code == 0


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_an_impression_is_shown_only_when_asked_for(lobbykit, options):
    lobbykit("note", "add", stdin=NOTE)
    assert "canary" not in lobbykit("find", "canaryword", *options).out
    assert "canary" not in lobbykit("find", "cafe", *options).out
    assert "canary" in lobbykit("find", "canaryword", "--with-private", *options).out


def test_a_zip_code_leads_to_every_candidate_and_their_senators_and_says_so(lobbykit):
    ran = lobbykit("find", "05401", "--json")
    assert [one["detail"].split(",")[0] for one in ran.json["found"][:3]] == ["Representative", "Senator", "Senator"]
    assert "[zip-candidates]" in ran.err
    unknown = lobbykit("find", "00000")
    assert (unknown.code, unknown.out) == (0, "")
    assert "[zip-not-listed]" in unknown.err
