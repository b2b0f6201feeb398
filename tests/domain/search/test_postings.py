"""Which records hold a word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.search.postings import Postings

WORDS = st.frozensets(st.text("abé\U0001d51e", min_size=1, max_size=3), max_size=5)


@given(st.lists(WORDS, max_size=8), st.data(), st.text("abé", min_size=1, max_size=2))
def test_words_are_held_by_what_was_added_and_not_dropped(added: list[frozenset[str]], data, start: str) -> None:
    postings, held = Postings(), dict(enumerate(added))
    for number, words in held.items():
        postings.add(words, number)
        if data.draw(st.booleans()):
            postings.words()
    for number in data.draw(st.lists(st.sampled_from(sorted(held)), unique=True)) if held else ():
        postings.drop(held.pop(number), number)
    known = {word for words in held.values() for word in words}
    assert postings.words() == sorted(known)
    assert postings.beginning(start) == sorted(word for word in known if word.startswith(start))
    for word in known | {start}:
        assert list(postings.with_word(word)) == sorted(number for number, words in held.items() if word in words)
        assert (word in postings) == (word in known)
    assert postings.with_any(known) == {number for number, words in held.items() if words}
