"""Files of Qt Linguist: what is translated stays so, what moved is found again, what is new is left to do."""

from __future__ import annotations

from dataclasses import replace

from tests.translations.linguist import Entry, read, updated, written
from tests.translations.sources import Key, Text

OPEN = Entry(Key("Pane", "Open “%1”?"), forms=("¿Abrir “%1”?",), finished=True, files=("lobbykit/ui/pane.py",))
COUNT = Entry(Key("Rail", "%n note(s)"), plural=True, forms=("%n nota", "%n notas"), finished=True)


def now(texts, *old, lang="es", more=()):
    return updated(texts, {one.key: one for one in old}, lang, more)


def test_what_is_written_is_read_again(tmp_path):
    file = tmp_path / "window_es.ts"
    odd = Entry(Key("Pane", "a < b & \"c\" 'd'\n", "odd"), forms=("",))
    file.write_text(written([OPEN, odd, COUNT], "es"), encoding="utf-8", newline="\n")
    assert list(read(file).values()) == [OPEN, odd, COUNT]


def test_a_file_that_is_not_there_has_no_entries(tmp_path):
    assert read(tmp_path / "window_fr.ts") == {}


def test_a_new_text_is_left_to_do_and_one_that_went_is_taken_out():
    found = now([Text(Key("Pane", "Close"), plural=False)], OPEN)
    assert found.entries == [Entry(Key("Pane", "Close"))]
    assert (found.came, found.went) == ([Key("Pane", "Close")], [OPEN.key])


def test_a_text_that_moves_keeps_its_translation():
    moved = Key("Dialog", OPEN.key.source)
    found = now([Text(moved, plural=False, files=["lobbykit/ui/dialog.py"])], OPEN)
    assert found.entries == [replace(OPEN, key=moved, files=("lobbykit/ui/dialog.py",))]
    assert found.taken_over == [moved]


def test_a_text_that_is_said_in_two_ways_is_left_to_people():
    other = replace(OPEN, key=Key("Door", OPEN.key.source), forms=("¿Abre “%1”?",))
    found = now([Text(Key("Dialog", OPEN.key.source), plural=False)], OPEN, other)
    assert not found.entries[0].finished


def test_translations_from_another_file_are_taken_over_but_never_over_ones_own():
    more = [replace(OPEN, forms=("otra cosa",)), COUNT]
    found = now([Text(OPEN.key, plural=False), Text(COUNT.key, plural=True)], OPEN, more=more)
    assert [one.forms for one in found.entries] == [OPEN.forms, COUNT.forms]


def test_a_text_that_begins_to_count_is_translated_anew():
    single = replace(COUNT, plural=False, forms=("nota",))
    (entry,) = now([Text(COUNT.key, plural=True)], single).entries
    assert entry == Entry(COUNT.key, plural=True, forms=("", ""))


def test_english_says_what_the_sources_say_and_leaves_plurals_to_people():
    found = now([Text(OPEN.key, plural=False), Text(COUNT.key, plural=True)], lang="en")
    assert [(one.forms, one.finished) for one in found.entries] == [((OPEN.key.source,), True), (("", ""), False)]
