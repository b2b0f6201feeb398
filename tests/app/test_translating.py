"""`--lang`: the sheet in the language of a brief's translation, in words of that language alone."""

from __future__ import annotations

import json
import re
import shutil

import pytest

from tests.making import ROOT

BRIEF, SPANISH = "ukraine-diplomacy.yaml", "ukraine-diplomacy.es.yaml"
OFFICES = ("V000081", "S000033")


@pytest.fixture
def own(tmp_path):
    """The shipped brief and its translation, in a folder where they may be changed."""
    for name in (BRIEF, SPANISH):
        shutil.copy(ROOT / "briefs" / name, tmp_path / name)
    return tmp_path


def change(file, old, new):
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def english() -> set[str]:
    """Every word that English sheets get from the catalogue and from the list of states, in lower case."""
    words = json.loads((ROOT / "resources/i18n/messages.en.json").read_text(encoding="utf-8"))
    labels = [text for code, text in words["labels"].items() if not code.startswith("field/")]
    phrases = [text for text in words["phrases"].values() if isinstance(text, str)]
    return set(re.findall(r"[a-z]{2,}", " ".join((*labels, *phrases, *words["phrases"]["months"])).lower()))


def words_of(data) -> list[str]:
    """The words of a sheet, but for those that it marks as being in another language and for names of people."""
    left = {"masthead/sender", "contact/name", "contact/email", "contact/link"}
    return [
        word
        for block in data["blocks"]
        if block["id"] not in left
        for span in block["content"]
        if "lang" not in span
        for word in re.findall(r"\w+", span["t"].lower())
    ]


@pytest.mark.parametrize("office", OFFICES, ids=["House", "Senate"])
def test_a_spanish_sheet_has_no_english_word_of_ours(lobbykit, office):
    data = lobbykit("tailor", "ukraine-diplomacy", "--lang", "es", "--to", office, "--json").json
    alike = {"no", "sen", "rep", "del", "nov", "rev", "washington"}
    assert data["lang"] == "es"
    assert set(words_of(data)) & english() - alike == set()


@pytest.mark.parametrize("office", OFFICES, ids=["House", "Senate"])
def test_a_spanish_sheet_asks_for_the_same_with_the_same_figures_and_sources(lobbykit, office):
    ours, theirs = (
        lobbykit("tailor", "ukraine-diplomacy", *lang, "--to", office, "--json").json for lang in ((), ("--lang", "es"))
    )
    assert [(one["id"], one["state"], one["measures"]) for one in ours["asks"]] == [
        (one["id"], one["state"], one["measures"]) for one in theirs["asks"]
    ]
    assert [block["id"] for block in ours["blocks"]] == [block["id"] for block in theirs["blocks"]]
    assert [one["id"] for one in ours["sources"]] == [one["id"] for one in theirs["sources"]]
    assert ours["edition"] != theirs["edition"]


def test_english_titles_of_sources_are_marked_as_english_and_only_there(lobbykit):
    data = lobbykit("tailor", "ukraine-diplomacy", "--lang", "es", "--to", "V000081", "--json").json
    marked = {block["kind"] for block in data["blocks"] if any("lang" in span for span in block["content"])}
    assert marked == {"sources"}
    for one in data["sources"]:
        assert {span.get("lang") for span in one["content"] if span["i"]} == {"en"}


def test_an_english_sheet_marks_no_language_so_that_its_edition_stays(lobbykit):
    data = lobbykit("tailor", "ukraine-diplomacy", "--to", "V000081", "--json").json
    assert all("lang" not in span for block in data["blocks"] for span in block["content"])


def test_dates_seats_and_titles_are_spanish(lobbykit):
    data = lobbykit("tailor", "ukraine-diplomacy", "--lang", "es", "--to", "NY-07", "--json").json
    said = {block["id"]: "".join(span["t"] for span in block["content"]) for block in data["blocks"]}
    assert said["addressee/name"] == "Representante Nydia M. Velázquez"
    assert said["addressee/seat"] == "Nueva York, distrito 7"
    assert said["edition/as-of"].endswith("oficinas al 15 de junio de 2026.")
    assert said["source/unhcr-2026"].endswith(", 24 de febrero de 2026")


def test_the_translation_read_by_itself_gives_the_same_sheet(lobbykit):
    one = lobbykit("tailor", "ukraine-diplomacy", "--lang", "es", "--to", "VT-AL", "--json").json
    other = lobbykit("tailor", ROOT / "briefs" / SPANISH, "--to", "VT-AL", "--json").json
    assert one["edition"] == other["edition"]


def test_the_pdf_says_that_it_is_spanish(lobbykit, tmp_path):
    import pikepdf

    assert lobbykit("print", "ukraine-diplomacy", "--lang", "es", "--to", "VT-AL", "--out", tmp_path / "out").code == 0
    (file,) = (tmp_path / "out").glob("*.pdf")
    with pikepdf.open(file) as pdf:
        assert str(pdf.Root.Lang) == "es"


@pytest.mark.parametrize("command", ["print", "tailor"])
def test_a_brief_without_that_translation_is_refused_with_a_sentence(lobbykit, tmp_path, command):
    out = ("--out", tmp_path / "out") if command == "print" else ()
    ran = lobbykit(command, "ukraine-diplomacy", "--lang", "fr", "--to", "VT-AL", *out)
    assert ran.code == 2
    assert "no translation into “fr”" in ran.err
    assert not (tmp_path / "out").exists()


def test_a_translation_that_is_gone_is_named(lobbykit, own):
    (own / SPANISH).unlink()
    ran = lobbykit("print", own / BRIEF, "--lang", "es", "--to", "VT-AL", "--out", own / "out")
    assert ran.code == 2
    assert f"{own / SPANISH} does not exist" in ran.err
    assert "file-missing" in [
        one["code"] for one in lobbykit("check", own / BRIEF, "--to", "VT", "--json").json["problems"]
    ]


def test_a_broken_translation_is_refused_with_its_line(lobbykit, own):
    change(own / SPANISH, "title: ", "titel: ")
    ran = lobbykit("print", own / BRIEF, "--lang", "es", "--to", "VT-AL", "--out", own / "out")
    assert ran.code == 2
    assert f"{own / SPANISH}:5" in ran.err


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("lang: es\ncongress", "lang: pt\ncongress", "translation-language"),
        ("id: ukraine-", "id: other-", "translation-other"),
    ],
)
def test_a_file_that_is_no_translation_of_this_brief_is_refused(lobbykit, own, old, new, code):
    change(own / SPANISH, old, new)
    ran = lobbykit("tailor", own / BRIEF, "--lang", "es", "--to", "VT-AL")
    assert ran.code == 2
    assert code in ran.err


def test_a_brief_in_a_language_without_words_is_refused_and_named_by_check(lobbykit, own):
    change(own / BRIEF, "lang: en\ncongress", "lang: fr\ncongress")
    assert lobbykit("tailor", own / BRIEF, "--to", "VT-AL").code == 2
    ran = lobbykit("check", own / BRIEF, "--to", "VT", "--json")
    assert ran.code == 1
    assert [one["code"] for one in ran.json["problems"]] == ["language-missing"]


def test_check_tells_of_a_translation_that_is_behind(lobbykit, own):
    change(own / BRIEF, "15,000+", "16,000+")
    ran = lobbykit("check", own / BRIEF, "--to", "VT", "--json")
    (found,) = [one for one in ran.json["problems"] if one["code"] == "translation-behind"]
    assert found["file"].endswith(SPANISH)
    assert "15,000" in found["message"]


def test_screen_readers_are_told_that_the_titles_of_sources_are_english(lobbykit, tmp_path):
    import pikepdf

    lobbykit("print", "ukraine-diplomacy", "--lang", "es", "--to", "VT-AL", "--out", tmp_path / "out")
    (file,) = (tmp_path / "out").glob("*.pdf")
    with pikepdf.open(file) as pdf:
        spoken = [
            str(one.Lang) for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/Span"
        ]
    assert len(spoken) >= 9
    assert set(spoken) == {"en"}
