"""`lobbykit cite`."""

from __future__ import annotations

import io
import sys

import pytest

from lobbykit.cli import cite


def test_measures_are_given_with_their_exact_place(lobbykit, tmp_path):
    text = "Naïve text.\nCosponsor H.Res.100 and S. Res. 61."
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    data = lobbykit("cite", tmp_path / "a.txt", "--json").json
    assert data["lobbykit"] == "cite/1"
    assert [(one["congress"], one["kind"], one["number"]) for one in data["measures"]] == [
        (119, "hres", 100),
        (119, "sres", 61),
    ]
    assert all(text[one["start"] : one["end"]] == one["text"] for one in data["measures"])
    assert {"congress", "kind", "number", "text", "start", "end", "ambiguous"} <= set(data["measures"][0])


def test_the_lines_for_people_give_file_line_and_column(lobbykit, tmp_path):
    (tmp_path / "a.txt").write_text("One.\nThen H.R. 7.", encoding="utf-8")
    assert lobbykit("cite", tmp_path / "a.txt").out == f"{tmp_path / 'a.txt'}:2:6: H.R. 7 (119th)\n"


def test_standard_input_and_another_congress(lobbykit, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"H.R. 7"), encoding="utf-8"))
    data = lobbykit("cite", "-", "--congress", "118", "--json").json
    assert data["measures"][0]["congress"] == 118


def test_standard_input_beyond_the_limit_is_refused_and_not_cut(lobbykit, monkeypatch):
    monkeypatch.setattr(cite, "LIMIT", 6)
    for text, code in ((b"H.R. 7", 0), (b"H.R. 70", 2)):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text), encoding="utf-8"))
        assert lobbykit("cite", "-").code == code


@pytest.mark.parametrize("data", [b"a\r\nb\r\nH.R. 5\r\n", b"\xef\xbb\xbfH.R. 5", b"\xef\xbb\xbfa\rb\r\nS.\r\n5"])
def test_offsets_are_those_of_the_file_as_it_stands(lobbykit, tmp_path, monkeypatch, data):
    (tmp_path / "a.txt").write_bytes(data)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))
    for file in (tmp_path / "a.txt", "-"):
        (one,) = lobbykit("cite", file, "--json").json["measures"]
        assert data.decode()[one["start"] : one["end"]] == one["text"]
        assert one["number"] == 5


def test_lines_end_as_the_file_ends_them_and_a_byte_order_mark_is_no_column(lobbykit, tmp_path):
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbfH.R. 5\r\nx\rSee H.R. 6")
    places = [
        line.removeprefix(str(tmp_path / "a.txt")) for line in lobbykit("cite", tmp_path / "a.txt").out.splitlines()
    ]
    assert places == [":1:1: H.R. 5 (119th)", ":3:5: H.R. 6 (119th)"]


def test_doubt_about_the_congress_names_both(lobbykit, tmp_path):
    (tmp_path / "a.txt").write_text("H.R. 5 of the 117th and 118th Congresses", encoding="utf-8")
    data = lobbykit("cite", tmp_path / "a.txt", "--json").json
    assert data["measures"][0]["candidates"] == ["H.R. 5 (117th)", "H.R. 5 (118th)"]


def test_doubt_is_said_and_not_guessed(lobbykit, tmp_path):
    (tmp_path / "a.txt").write_text("See Res. 302 and H.R. XXX.", encoding="utf-8")
    data = lobbykit("cite", tmp_path / "a.txt", "--json").json
    assert data["measures"][0]["ambiguous"] is True
    assert data["measures"][-1]["placeholder"] is True
    assert "could be" in lobbykit("cite", tmp_path / "a.txt").out


def test_files_that_are_no_text_are_one_sentence_and_exit_2(lobbykit, tmp_path):
    (tmp_path / "nul.txt").write_bytes(b"H.R. 7\0")
    (tmp_path / "latin.txt").write_bytes("né H.R. 7".encode("latin-1"))
    for name in ("nul.txt", "latin.txt", "missing.txt", "."):
        ran = lobbykit("cite", tmp_path / name)
        assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1), name
