"""Leave-behinds in nineteen hands: what each asks, cites and is called, as its label says."""

from __future__ import annotations

import pytest

from tests.drafts import codes, loaded, missing_words
from tests.strangers import FOLDER, WORDS, labels, outcome, stranger

LABELS = labels() | labels("second")
DOUBTED = {
    "salud.txt": ["missed: sign | both | 2027-01-30"],
    "second-prisons.txt": ["missed: say-publicly | both"],
}
"""What is not read as its label says, and said so on its line."""
UNSURE_SOURCES = {
    "buses.txt": 1,
    "vets.txt": 2,
    "farm.txt": 1,
    "salud.txt": 1,
    "wildfire.docx": 1,
}
"""Sources without any sign of where their title ends: kept whole, and doubted."""


@pytest.mark.parametrize("name", LABELS)
def test_every_ask_is_read_or_doubted_on_its_line(tmp_path, name):
    read = outcome(stranger(name, tmp_path), LABELS[name])
    assert (read.doubted, read.silent) == (DOUBTED.get(name, []), [])


@pytest.mark.parametrize("name", LABELS)
def test_title_language_sections_and_contact_are_found(tmp_path, name):
    brief = stranger(name, tmp_path).brief
    label = LABELS[name]
    assert [brief.title.removeprefix("Follow-up: "), brief.lang, [one.head for one in brief.sections]] == [
        label["title"], label["lang"], label["sections"],
    ]  # fmt: skip
    contact = brief.contact.name if brief.contact else ""
    assert contact.endswith(label["contact"] or "")
    assert bool(contact) == bool(label["contact"])


@pytest.mark.parametrize("name", LABELS)
def test_every_source_is_found_and_one_without_signs_is_doubted(tmp_path, name):
    found = stranger(name, tmp_path)
    read = [[one.label, one.title.strip(" ."), one.dated or None] for one in found.brief.sources]
    expected = LABELS[name]["sources"]
    assert [one[::2] for one in read] == [one[::2] for one in expected]
    unread = [one for one in expected if one not in read]
    assert len(unread) == UNSURE_SOURCES.get(name, 0)
    assert codes(found).count("draft-source-unsure") >= len(unread)


@pytest.mark.parametrize("name", sorted({*LABELS} - {*WORDS}))
def test_no_word_is_missing_and_the_file_loads(tmp_path, name):
    found = stranger(name, tmp_path)
    assert loaded(found).asks
    assert "draft-words-lost" not in codes(found)
    if not name.endswith(".html"):
        text = (FOLDER / name).read_text(encoding="utf-8").replace("title:", "").replace("lang:", "")
        assert missing_words(text, found) == set()


@pytest.mark.parametrize("name", WORDS)
def test_a_word_file_loses_no_word_of_any_of_its_parts(tmp_path, name):
    found = stranger(name, tmp_path)
    assert loaded(found).asks
    assert "draft-words-lost" not in codes(found)


def test_what_stands_beside_the_text_of_a_word_file_is_told(tmp_path):
    found = stranger("dental.docx", tmp_path)
    told = [dict(one.params)["text"] for one in found.plan.problems if one.code == "draft-hidden"]
    assert told == ["DRAFT: not for circulation", "Ask Ruth about the senior figure"]
