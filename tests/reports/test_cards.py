"""Cards: what a parser of address books reads is what was given."""

from __future__ import annotations

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from lobbykit.reports.cards import Card, cards_bytes

WORDS = st.text(
    st.characters(exclude_categories=["C", "Z"]) | st.sampled_from("\\;,:é漢 "), min_size=1, max_size=90
).filter(lambda text: text == text.strip())


def read(data):
    return list(vobject.readComponents(data.decode()))


@settings(max_examples=80)
@given(WORDS, WORDS, WORDS)
def test_every_word_comes_back_from_lines_of_75_bytes(name, title, office):
    data = cards_bytes([Card("0" * 32, name, (office,), title, "a@b.example", "202-555-0100", f"{title}\n{name}")])
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    (card,) = read(data)
    assert (card.fn.value, card.title.value, card.org.value) == (name, title, [office])
    assert f"{card.n.value.given} {card.n.value.family}".strip() == name
    assert (card.email.value, card.tel.value, card.note.value) == ("a@b.example", "202-555-0100", f"{title}\n{name}")


def test_what_nobody_said_is_left_out_and_ids_stay():
    first, second = read(cards_bytes([Card("1" * 32, "Ana"), Card("2" * 32, "Ben Bo Able")]))
    assert (first.uid.value, second.uid.value) == ("1" * 32 + "@lobbykit", "2" * 32 + "@lobbykit")
    assert [name for name in ("org", "title", "email", "tel", "note") if hasattr(first, name)] == []
    assert (second.n.value.family, second.n.value.given) == ("Able", "Ben Bo")


@pytest.mark.parametrize("text", ["Ana\r\nEND:VCARD", "Ana\nTEL:1"])
def test_no_word_ends_a_card_or_begins_a_line_of_its_own(text):
    (card,) = read(cards_bytes([Card("1" * 32, "Ana", title=text)]))
    assert not hasattr(card, "tel")
    assert card.title.value == text.replace("\r\n", "\n")
