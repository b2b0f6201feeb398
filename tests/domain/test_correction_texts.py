"""What is told when a printed sheet was wrong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.correction_texts import (
    CHAT,
    Correction,
    LeftSheet,
    Reprint,
    chat_text,
    mail_text,
    reprint_text,
)
from lobbykit.domain.sheet_changes import Alteration, BlockChange, SheetChange
from lobbykit.domain.word_change import length
from tests.making import phrases

WORDS = "It said Rep. Foster leads H.Res. 100. Rep. Biggs leads it."
LEDE = BlockChange("lede", "AAAAAAAA", "BBBBBBBB")
SIGNS = st.characters(categories=["L", "N", "P", "So"])
SENTENCES = st.lists(st.text(SIGNS, min_size=1, max_size=90), min_size=1, max_size=60).map(" ".join)


def reprint(number: int = 1, name: str = "Pat Sample", **fields: object) -> Reprint:
    change = SheetChange(f"H{number:06d}", "K7M29QXD", "A1B2C3D4", (LEDE,))
    return Reprint(name, "OH-3", "2079 Rayburn", "OH-03.pdf", "Rev. 2 · 22 Nov 2026 · A1B2-C3D4", change, **fields)


def correction(words: str = WORDS, title: str = "A title", reprints=None, alterations=()) -> Correction:
    reprints = reprints or (reprint(),)
    return Correction(words, title, "a-brief", tuple(reprints), tuple(alterations), phrases())


@given(SENTENCES, st.text(SIGNS, max_size=400), st.lists(st.text(SIGNS, min_size=1, max_size=60), min_size=1))
def test_a_chat_message_never_has_more_than_300_characters_and_cuts_no_word(words, title, names):
    one = correction(words, title, [reprint(number, name) for number, name in enumerate(names)])
    told = chat_text(one)
    assert len(told) <= length(told) <= CHAT
    if words not in told:
        assert "CORRECTION-mail.txt" in told
        shown = told.split(": ", 1)[1].rpartition(" [… words left out here: ")[0].split()
        left = int(told.rpartition("left out here: ")[2].split(",")[0])
        assert words.split()[len(words.split()) - left :] == words.split()[len(shown) :]
    assert ", ".join(names) in told or f"{len(names)}, see REPRINT.txt" in told


def test_a_short_correction_names_the_offices():
    assert chat_text(correction()) == (
        f"Correction to “A title”: {WORDS} New sheets for: Pat Sample. Take back the old ones."
    )


def test_a_mail_tells_every_change_of_words_with_how_many_sheets_have_it():
    offices = ("H000001", "H000002")
    told = mail_text(
        correction(
            reprints=[reprint(1), reprint(2)],
            alterations=[
                Alteration(LEDE, "Rep. Foster leads it.", "Rep. Biggs leads it.", offices),
                Alteration(BlockChange("local", "", "CCCCCCCC"), "", "Added words.", offices[:1]),
                Alteration(BlockChange("title", "DDDDDDDD", "EEEEEEEE"), None, "A title", offices[1:]),
                Alteration(BlockChange("story", "DDDDDDDD", "EEEEEEEE"), "Same.", "Same.", offices[1:]),
            ],
        )
    )
    assert told.startswith("Subject: Correction to our sheet “A title”\n\n" + WORDS)
    assert (
        "- opening (on 2 of 2 sheets)\n  It said: “Rep. Foster leads it.”\n  It says now: “Rep. Biggs leads it.”"
        in told
    )
    assert "- local sentence (on 1 of 2 sheets)\n  It said: (nothing)\n  It says now: “Added words.”" in told
    assert "It said: (its words were not kept; only that it changed is known)\n  It says now: “A title”" in told
    assert "the same words; their look" in told
    assert told.count("K7M2-9QXD → Rev. 2 · 22 Nov 2026 · A1B2-C3D4") == 2


def test_a_change_of_order_is_told_too():
    from dataclasses import replace

    one = reprint()
    told = mail_text(correction(reprints=[replace(one, change=replace(one.change, blocks=()))]))
    assert "- the order of the blocks (on 1 of 1 sheets)" in told


@pytest.mark.parametrize(
    ("copies", "told"), [(3, "copies printed before: 3"), (None, "copies printed before: (not noted)")]
)
def test_the_reprint_list_says_what_to_print_and_where_old_sheets_lie(copies, told):
    left = (LeftSheet("2026-11-20", 2, "Ana"), LeftSheet("2026-11-21", None, ""))
    listed = reprint_text(correction(reprints=[reprint(copies=copies, left=left)]))
    assert "[ ] Pat Sample (OH-3), 2079 Rayburn: K7M2-9QXD → Rev. 2 · 22 Nov 2026 · A1B2-C3D4" in listed
    assert told in listed
    assert "Changed: opening" in listed
    assert "Left there on 2026-11-20: copies 2, by Ana" in listed
    assert "Left there on 2026-11-21: copies (not noted), by (not noted)" in listed
