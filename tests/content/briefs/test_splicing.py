"""A fix changes the words it is about, however they are quoted, escaped or wrapped, and not one byte beside them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.content.briefs.brief_file import read_brief
from lobbykit.content.briefs.splicing import spelling_at, spliced
from lobbykit.content.yaml_tree import Mapping, Scalar, read_yaml
from lobbykit.domain.preflight.printed_text import printed_texts
from lobbykit.domain.problem import Fix, Place

HEAD = (
    "# kept  as it is\nlobbykit: brief/1\nid: x   # mine\ntitle: 'T'\ncongress: 119\nas_of: 2026-11-22\nasks:\n"
    "  - {id: a, rank: primary, action: say-publicly, lead: Speak, reason: please}\n"
)
FIX = Fix("H.R. 100", "H.Res. 100")
SPELLINGS = {
    "plain": "lede: Sign H.R. 100 today  # why\n",
    "plain, wrapped": "lede: Sign H.R.\n   100 today\n",
    "single quotes": "lede: 'It''s H.R. 100, isn''t it'\n",
    "single quotes, wrapped": "lede: 'It''s H.R.\n\n\n  no H.R.\n    100'\n",
    "double quotes": 'lede: "Say \\"H.R. 100\\" aloud"\n',
    "double quotes, wrapped": 'lede: "Say H.R.\n  100 aloud"\n',
    "double quotes, a joined line": 'lede: "Say H.R. \\\n   100 aloud"\n',
    "escapes before it": 'lede: "\\u00bfS\\xed? \\U0001F30D\\x20H.R. 100"\n',
    "an escaped blank within": 'lede: "Say H.R.\\u00a0100 aloud"\n',
    "a literal": "lede: |\n  First line.\n\n  Sign H.R. 100 today\n\n",
    "a folded text": "lede: >-\n  First line\n  and H.R.\n  100 today\n\n  The end: #1\n",
    "a folded text with a comment": "lede: >  # 'why'\n    First H.R. 100\n      more\n",
    "beyond the first plane": "lede: Sign 🌍🌎 H.R. 100 🌏\n",
    "tabs": "lede: 'Sign\t\n  \tH.R.\t\n  100'\t\n",
    "a blank of its own kind": "lede: Sign H.R.\u00a0100 today\n",
}


def place_in(text: str) -> Place:
    brief = read_brief(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"), file="b.yaml").value
    assert brief is not None
    (lede,) = [one for one in printed_texts(brief) if one.part == "lede"]
    return lede.place_of("H.R. 100", lede.words.index("H.R. 100"))


def outside(text: str, new: str) -> tuple[str, str]:
    before, _, after = text.partition(new)
    return before, after


@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["", "byte order mark"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["LF", "CR LF", "CR"])
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_only_the_words_are_replaced(spelling: str, line_end: str, mark: str) -> None:
    text = mark + (HEAD + SPELLINGS[spelling]).replace("\n", line_end)
    made = spliced(text, [(place_in(text), FIX)], file="b.yaml")
    assert made.problems == ()
    before, after = outside(made.text, FIX.new)
    assert text.startswith(before)
    assert text.endswith(after)
    replaced = text[len(before) : len(text) - len(after)]
    assert "".join(replaced.replace("\\u00a0", "").replace("\\", "").split()) == "H.R.100"


@pytest.mark.parametrize(
    ("new", "spelled"),
    [
        ('it\'s: "x" # y', {"'": "it''s: \"x\" # y", '"': 'it\'s: \\"x\\" # y'}),
        ("back\\slash", {"'": "back\\slash", '"': "back\\\\slash"}),
        ("🌍 – ¿sí?", {"'": "🌍 – ¿sí?", '"': "🌍 – ¿sí?"}),
    ],
)
@pytest.mark.parametrize("quote", ["'", '"'])
def test_new_words_are_spelled_as_the_quotes_around_them_ask(quote: str, new: str, spelled: dict[str, str]) -> None:
    made = spliced(f"a: {quote}so old now{quote}\n", [(Place("f", 1, 8), Fix("old", new))], file="f")
    assert made.text == f"a: {quote}so {spelled[quote]} now{quote}\n"


def test_a_plain_text_that_cannot_hold_the_new_words_is_put_in_quotes() -> None:
    made = spliced("a: so old now # b\n", [(Place("f", 1, 7), Fix("old", 'new: "x" #1'))], file="f")
    assert made.text == 'a: "so new: \\"x\\" #1 now" # b\n'


@pytest.mark.parametrize(
    ("text", "place", "fix", "code"),
    [
        ("a: one two\n", Place("f", 1, 8), Fix("one", "x"), "fix-not-found"),
        ("a: ones\n", Place("f", 1, 4), Fix("one", "x"), "fix-not-found"),
        ("a: '**one** two'\n", Place("f", 1, 5), Fix("one two", "x"), "fix-not-found"),
        ('a: "\\x6fne and one"\n', Place("f", 1, 4), Fix("one", "x"), "fix-not-found"),
        ("a: one # one\n", Place("f", 1, 10), Fix("one", "x"), "fix-not-found"),
        ("a: one\n", Place("f", 9, 1), Fix("one", "x"), "fix-not-found"),
        ("a: one\n", Place("f", 1, 99), Fix("one", "x"), "fix-not-found"),
        ("a: one\n", Place("g", 1, 4), Fix("one", "x"), "fix-not-found"),
        ("a: [one\n", Place("f", 1, 5), Fix("one", "x"), "fix-not-found"),
        ("a: one\n", Place("f", 1, 4), Fix(" ", "x"), "fix-not-found"),
        ("a: |\n  one\n  two\n", Place("f", 2, 3), Fix("one", "x\ny"), "fix-misread"),
        ("aa: 1\nb: 2\n", Place("f", 2, 1), Fix("b", "aa"), "fix-misread"),
    ],
)
def test_what_does_not_stand_there_or_would_be_read_otherwise_is_refused(
    text: str, place: Place, fix: Fix, code: str
) -> None:
    made = spliced(text, [(place, fix)], file="f")
    assert (made.text, made.done, [one.code for one in made.problems]) == (text, (), [code])


def test_keys_and_whole_values_are_replaced_with_their_quotes() -> None:
    text = "{'aks': \"H.R. Res. 100\"}\n"
    fixes = [(Place("f", 1, 2), Fix("'aks'", "asks")), (Place("f", 1, 9), Fix('"H.R. Res. 100"', "H.Res.100"))]
    made = spliced(text, fixes, file="f")
    assert made.text == "{asks: H.Res.100}\n"
    assert set(made.done) == set(fixes)


def test_of_two_fixes_that_overlap_one_is_made_and_one_refused() -> None:
    made = spliced(
        "a: one two three\n",
        [(Place("f", 1, 4), Fix("one two", "x")), (Place("f", 1, 8), Fix("two three", "y"))],
        file="f",
    )
    assert made.text == "a: one y\n"
    assert [one.code for one in made.problems] == ["fix-not-found"]


def test_the_spelling_of_a_value_is_found_at_its_beginning_alone() -> None:
    text = "a: [x, 'H.R. 100']\n"
    assert spelling_at(text, Place("f", 1, 8), file="f") == "'H.R. 100'"
    assert spelling_at(text, Place("f", 1, 9), file="f") is None


_WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=0, max_size=12)
_QUOTES = st.sampled_from(["'", '"', "|", ">", ""])


@given(
    before=_WORDS, after=_WORDS, new=_WORDS.filter(str.strip), style=_QUOTES, line_end=st.sampled_from(["\n", "\r\n"])
)
def test_every_other_sign_stays_and_the_value_says_what_was_meant(
    before: str, after: str, new: str, style: str, line_end: str
) -> None:
    typed = f"{before} ÞIS ÞAT {after}"
    inner = typed.replace("'", "''") if style == "'" else typed.replace("\\", "\\\\").replace('"', '\\"')
    value = {"|": f"|\n  {typed}", ">": f">\n  {typed}", "": typed}.get(style, f"{style}{inner}{style}")
    text = f"# über\nk: 1\nv: {value}\nw: [a,  b] # c\n".replace("\n", line_end)
    root = read_yaml(text, file="f").value
    scalar = root.get("v") if isinstance(root, Mapping) else None
    if not isinstance(scalar, Scalar) or scalar.text.count("ÞIS") != 1:
        return
    made = spliced(text, [(scalar.place, Fix("ÞIS ÞAT", new))], file="f")
    if made.done:
        again = read_yaml(made.text, file="f").value
        assert isinstance(again, Mapping)
        (value_now,) = [one for key, one in again.entries if key.text == "v"]
        assert isinstance(value_now, Scalar)
        assert value_now.text == scalar.text.replace("ÞIS ÞAT", new)
        assert made.text.startswith(text[: scalar.start])
        assert made.text.endswith(text[scalar.end :])
        assert spliced(made.text, [(scalar.place, Fix("ÞIS ÞAT", new))], file="f").text == made.text or "ÞIS" in new
    else:
        assert made.text == text
