"""`lobbykit print BRIEF,BRIEF2`: two briefs at one meeting, on the two sides of one leaf."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pikepdf
import pypdfium2 as pdfium
import pytest

from lobbykit.domain.edition import speakable
from tests.making import ROOT
from tests.sessions import Laptop

FRONT, BACK = "ukraine-diplomacy", ROOT / "tests/fixtures/briefs/bridges.yaml"
NOTE = {"office": "B001318", "summary": "They listened."}


def manifest(folder):
    return json.loads((folder / "manifest.json").read_text(encoding="utf-8"))


def pages(file):
    with pdfium.PdfDocument(file) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


@pytest.fixture
def two(lobbykit, out):
    """Print two briefs for Vermont."""
    return lambda *more, briefs=f"{FRONT},{BACK}", to="VT", folder=out, **how: lobbykit(
        "print", briefs, "--to", to, "--out", folder, *more, **how
    )


def test_each_office_gets_one_file_with_a_brief_on_either_side(two, out):
    ran = two()
    assert ran.code == 0
    assert "3 leaves" in ran.out
    sheets = manifest(out)["sheets"]
    assert sorted(one["file"] for one in sheets) == sorted(file.name for file in out.glob("*.pdf"))
    for one in sheets:
        front, back = pages(out / one["file"])
        assert "Diplomacy First" in front
        assert speakable(one["edition"]) in front
        assert "Mend the County Bridges" in back
        assert speakable(one["back_edition"]) in back
        with pikepdf.open(out / one["file"]) as pdf:
            assert not pdf.check_pdf_syntax()


def test_each_side_has_the_edition_that_it_has_alone(lobbykit, two, out, tmp_path):
    two(to="VT-AL")
    for name, brief in (("a", FRONT), ("b", BACK)):
        lobbykit("print", brief, "--to", "VT-AL", "--out", tmp_path / name)
    (leaf,) = manifest(out)["sheets"]
    alone = [manifest(tmp_path / name)["sheets"][0] for name in ("a", "b")]
    assert [leaf["edition"], leaf["back_edition"]] == [one["edition"] for one in alone]
    assert [leaf["blocks"], leaf["back_blocks"]] == [one["blocks"] for one in alone]
    assert [leaf["asks"], leaf["back_asks"]] == [one["asks"] for one in alone]


def test_the_manifest_names_both_briefs_and_holds_the_words_of_both_sides(two, out):
    two()
    document = manifest(out)
    assert (document["brief"], document["back"], document["sheets"][0]["pages"]) == (FRONT, "bridges", 2)
    prints = {key for one in document["sheets"] for side in ("blocks", "back_blocks") for key in one[side].items()}
    assert {value for block, value in prints if block != "edition/stamp"} == document["words"].keys()
    rows = list(csv.DictReader(io.StringIO((out / "manifest.csv").read_text(encoding="utf-8"))))
    assert [row["back_edition"] for row in rows] == [one["back_edition"] for one in document["sheets"]]


def test_a_later_run_cannot_be_compared_with_leaves_and_says_why(lobbykit, two, out, tmp_path):
    two()
    later = tmp_path / "later"
    ran = lobbykit("print", FRONT, "--to", "VT", "--out", later, "--changed-since", out / "manifest.json")
    assert (ran.code, later.exists()) == (2, False)
    assert f"two briefs on one leaf ({FRONT} and bridges)" in ran.err


def test_both_printings_are_put_on_record(lobbykit, two, out, tmp_path):
    assert lobbykit("note", "add", stdin=NOTE | {"author": "ana", "date": "2026-11-21"}).code == 0
    two()
    with Laptop(tmp_path).open(read_only=True) as session:
        rows = [dict(row) for row in session.view.table("prints")]
    assert {(row["brief"], row["edition"]) for row in rows} == {
        (brief, one[edition])
        for one in manifest(out)["sheets"]
        for brief, edition in ((FRONT, "edition"), ("bridges", "back_edition"))
    }
    assert len({row["brief_sha"] for row in rows}) == 2


def test_twins_hold_both_sides(two, out):
    assert two("--text", "--html", to="VT-AL").code == 0
    (one,) = manifest(out)["sheets"]
    for name in one["twins"]:
        told = (out / name).read_text(encoding="utf-8")
        assert told.index(speakable(one["edition"])) < told.rindex("Mend the County Bridges Before Another")
        assert speakable(one["back_edition"]) in told
    (page,) = out.glob("*.html")
    ids = [part.split('"')[0] for part in page.read_text(encoding="utf-8").split(' id="')[1:]]
    assert len(ids) == len(set(ids)) > 10


def test_an_error_of_either_brief_stops_the_run_before_anything_is_made(two, out, wrong_brief):
    for briefs in (f"{wrong_brief},{BACK}", f"{BACK},{wrong_brief}"):
        ran = two(briefs=briefs)
        assert (ran.code, out.exists()) == (1, False)
        assert "H.Res. 100" in ran.err


def test_the_mistakes_of_both_files_are_told_at_once(two, out, tmp_path):
    for name in ("a", "b"):
        (tmp_path / f"{name}.yaml").write_text(f"lobbykit: brief/1\nid: {name}\n", encoding="utf-8")
    ran = two(briefs=f"{tmp_path / 'a.yaml'},{tmp_path / 'b.yaml'}")
    assert (ran.code, out.exists()) == (2, False)
    assert "a.yaml:" in ran.err
    assert "b.yaml:" in ran.err


@pytest.mark.parametrize("turned", [False, True])
def test_a_side_that_is_too_long_refuses_the_office_and_names_brief_and_block(two, out, tmp_path, turned):
    text = BACK.read_text(encoding="utf-8")
    long = tmp_path / "long.yaml"
    long.write_text(text.replace("A bridge that is mended", "Roads and roads. " * 400 + "A bridge"), encoding="utf-8")
    ran = two(briefs=f"{long},{FRONT}" if turned else f"{FRONT},{long}", to="VT-AL")
    assert ran.code == 1
    assert "“section/why/p1”" in ran.err
    assert f"{long}:" in ran.err
    assert "Becca Balint" in ran.err
    assert "neither has a reverse" in ran.err
    assert manifest(out)["sheets"] == []
    assert manifest(out)["refused"] == [{"office": "B001318", "codes": ["overflow"]}]
    assert not list(out.glob("*.pdf"))


def test_an_office_with_an_error_of_its_own_is_refused_once(two, out):
    ran = two(to="H001104,OH-03")
    assert ran.code == 1
    assert ran.err.count("[holder-uncertain]") == 1
    assert [one["office"] for one in manifest(out)["sheets"]] == ["B001281"]


def test_a_draft_is_printed_in_spite_of_errors_and_says_so_on_both_sides(two, out, wrong_brief):
    assert two("--force-draft", briefs=f"{BACK},{wrong_brief}", to="VT-AL").code == 1
    (file,) = out.glob("*.pdf")
    assert all("DRAFT" in page.upper() for page in pages(file))


def test_a_leafs_bytes_do_not_depend_on_the_run_it_is_part_of(two, tmp_path):
    two(to="AK,HI,VT", folder=tmp_path / "many")
    two(to="VT", folder=tmp_path / "few")
    for file in (tmp_path / "few").glob("*.pdf"):
        assert file.read_bytes() == (tmp_path / "many" / file.name).read_bytes()


@pytest.mark.parametrize(
    ("briefs", "said"),
    [
        (f"{FRONT},{FRONT}", f"Both sides would be the brief {FRONT}"),
        (f"{FRONT},{ROOT / 'briefs' / 'ukraine-diplomacy.yaml'}", f"Both sides would be the brief {FRONT}"),
        (f"{FRONT},nowhere", "“nowhere”"),
        (f"nowhere,{FRONT}", "“nowhere”"),
        (f"{FRONT},{BACK},template", "not 3"),
        (f"{FRONT},", "two briefs with a comma between"),
    ],
)
def test_what_is_no_pair_is_refused_in_one_sentence(two, out, briefs, said):
    ran = two(briefs=briefs)
    assert (ran.code, out.exists()) == (2, False)
    assert said in ran.err


def test_two_languages_do_not_go_on_one_leaf(two, out, tmp_path):
    text = BACK.read_text(encoding="utf-8").replace("lang: en", "lang: es")
    (tmp_path / "puentes.yaml").write_text(text, encoding="utf-8")
    ran = two(briefs=f"{FRONT},{tmp_path / 'puentes.yaml'}")
    assert (ran.code, out.exists()) == (2, False)
    assert "ukraine-diplomacy is in en, bridges in es" in ran.err


def test_a_file_with_a_comma_in_its_name_is_one_brief(lobbykit, out, tmp_path):
    file = tmp_path / "bridges, final.yaml"
    file.write_text(BACK.read_text(encoding="utf-8"), encoding="utf-8")
    assert lobbykit("print", file, "--to", "VT-AL", "--out", out).code == 0
    assert "back" not in manifest(out)


def test_a_disk_that_fills_up_leaves_whole_leaves_and_says_so(two, out, monkeypatch):
    real, written = Path.replace, []

    def full(part, target):
        written.append(target)
        if len(written) == 3:
            raise OSError(28, "No space left on device")
        return real(part, target)

    monkeypatch.setattr(Path, "replace", full)
    ran = two()
    assert ran.code == 1
    assert "No space left" in ran.err
    assert len(manifest(out)["sheets"]) == len(list(out.glob("*.pdf"))) == 2
