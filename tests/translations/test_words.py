"""The words of the window in every language: all there, finished, with the same facts, and compiled."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QTranslator

from tests.translations.__main__ import LANGUAGES, ROOT, WINDOW, ts_file
from tests.translations.linguist import FACT, FORMS, is_wordless, read, updated, written
from tests.translations.qts_own import KEYS
from tests.translations.qts_own import texts as texts_of_qt
from tests.translations.sources import collect

HOW = "run: python -m tests.translations"
SAME = {*KEYS, "No"}
"""Equal in both languages: what is written on a key, and the short word that refuses."""
ENDS = ("…", ":", "?", ".", "!")


@pytest.fixture(scope="module")
def collected():
    return collect(ROOT, WINDOW)


@pytest.fixture(scope="module")
def texts(collected):
    return [*collected.texts.values(), *texts_of_qt()]


def entries(lang):
    return read(ts_file(lang)).values()


def test_every_text_of_the_window_can_be_collected(collected):
    assert collected.troubles == []
    assert len(collected.texts) > 250


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_text_stands_in_the_file_of_a_language_and_nothing_else_does(lang, texts):
    assert {one.key for one in entries(lang)} == {one.key for one in texts}, HOW


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_files_are_as_the_tool_writes_them(lang, texts):
    now = updated(texts, read(ts_file(lang)), lang)
    assert written(now.entries, lang) == ts_file(lang).read_text(encoding="utf-8"), HOW


@pytest.mark.parametrize("lang", LANGUAGES)
def test_nothing_is_unfinished(lang):
    assert [one.key for one in entries(lang) if not one.finished] == []


def test_nothing_spanish_is_as_in_english():
    same = {one.key.source for one in entries("es") if one.key.source in one.forms}
    assert {one for one in same - SAME if not is_wordless(one)} == set()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_translation_is_given_the_same_facts(lang):
    wrong = [
        (one.key.source, form)
        for one in entries(lang)
        for form in one.forms
        if Counter(FACT.findall(one.key.source)) != Counter(FACT.findall(form))
    ]
    assert wrong == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_counts_has_singular_and_plural(lang):
    counting = [one for one in entries(lang) if one.plural]
    assert counting
    assert [one.key.source for one in counting if len(one.forms) != FORMS or not all(one.forms)] == []
    assert [one.key.source for one in counting if any("(s)" in form for form in one.forms)] == []


def test_a_translation_ends_as_its_text_does():
    wrong = [(one.key.source, form) for one in entries("es") for form in one.forms if end(one.key.source) != end(form)]
    assert wrong == []


def end(text):
    return next((sign for sign in ENDS if text.endswith(sign)), "")


def test_spanish_questions_open_as_they_close():
    wrong = [form for one in entries("es") for form in one.forms if form.count("?") != form.count("¿")]
    assert wrong == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_compiled_words_are_those_of_the_file(lang):
    compiled = QTranslator()
    assert compiled.load(str(ts_file(lang).with_suffix(".qm")))
    wrong = []
    for one in entries(lang):
        for count, form in zip((1, 2) if one.plural else (-1,), one.forms, strict=True):
            said = compiled.translate(one.key.context, one.key.source, one.key.comment or None, count)
            wrong += [(one.key, said)] if said != form else []
    assert wrong == [], HOW
