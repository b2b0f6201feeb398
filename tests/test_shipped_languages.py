"""Every shipped language says everything that English says, from the same facts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from lobbykit.app.wording import Catalogue
from tests.making import ROOT

FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = sorted(file.name.removeprefix("messages.").removesuffix(".json") for file in FOLDER.glob("messages.*.json"))
OTHERS = [lang for lang in LANGUAGES if lang != "en"]
FIELD = re.compile(r"\{[a-z_]+(?:\|[a-z]+)?\}")


def words_of(lang: str) -> dict[str, Any]:
    return json.loads((FOLDER / f"messages.{lang}.json").read_text(encoding="utf-8"))


def entries(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield every text with its path; a plural and a "with" are parts of the path, so their shape is compared too."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield from entries(one, f"{path}/{key}")
    elif isinstance(value, list):
        for index, one in enumerate(value):
            yield from entries(one, f"{path}/{index}")
    else:
        yield path, value


def facts(text: str) -> set[str]:
    """Return what a text is filled with; an ordinal is how English writes a number."""
    return {"{number}" if one == "{ordinal}" else one for one in FIELD.findall(text)}


def test_spanish_is_shipped_beside_english():
    assert {"en", "es"} <= set(LANGUAGES)


@pytest.mark.parametrize("lang", OTHERS)
def test_a_language_has_words_for_exactly_the_codes_of_english(lang):
    ours, theirs = dict(entries(words_of("en"))), dict(entries(words_of(lang)))
    assert sorted(ours.keys() ^ theirs.keys()) == []


@pytest.mark.parametrize("lang", OTHERS)
def test_a_language_is_given_the_same_facts_as_english(lang):
    theirs = dict(entries(words_of(lang)))
    wrong = [path for path, text in entries(words_of("en")) if facts(text) != facts(theirs[path])]
    assert wrong == []


@pytest.mark.parametrize("lang", OTHERS)
def test_a_language_leaves_nothing_empty_that_english_says(lang):
    theirs = dict(entries(words_of(lang)))
    assert [path for path, text in entries(words_of("en")) if bool(text.strip()) != bool(theirs[path].strip())] == []


@pytest.mark.parametrize("lang", OTHERS)
def test_a_plural_counts_by_the_same_parameter(lang):
    theirs = dict(entries(words_of(lang)))
    wrong = [path for path, text in entries(words_of("en")) if path.endswith("/count") and theirs[path] != text]
    assert wrong == []


SAME_EVERYWHERE = {"/phrases/address-house", "/phrases/address-senate"}
"""What an envelope in Washington says, in whatever language the letter is."""


@pytest.mark.parametrize("lang", OTHERS)
def test_no_sentence_was_left_in_english(lang):
    theirs = dict(entries(words_of(lang)))
    same = {path for path, text in entries(words_of("en")) if _words(text) > 2 and theirs[path] == text}
    assert same == SAME_EVERYWHERE


def _words(text):
    return len(re.findall(r"[a-z]{3,}", re.sub(r"{.*?}", "", text)))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_year_has_twelve_months(lang):
    assert len(set(Catalogue.load(FOLDER, lang).stock_phrases().months)) == 12
