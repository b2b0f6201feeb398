"""Finding records by what people type."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lobbykit.domain.search.asking import Level
from lobbykit.domain.search.index import Index, Record
from lobbykit.domain.search.words import key_of

RECORDS = (
    Record("office", "V000001", "Nydia Velázquez", also=("Velázquez, Nydia",), names=("NY-7", "2302 Rayburn")),
    Record("office", "O000003", "Pat O\u2019Neil", names=("TX-28", "2308 Rayburn", "Texas")),
    Record("office", "H000004", "Kai Hawai\u02bbi", also=("Hawai\u02bbi, Kai",), names=("HI-2",)),
    Record("office", "D000005", "Ray Daniels", names=("1233 Longworth",)),
    Record("measure", "hres100-119", "H.Res. 100", texts=("Expressing support for diplomacy",), rank=1),
    Record("measure", "hres101-119", "H.Res. 101", texts=("Honoring teachers",), rank=1),
    Record("note", "a" * 32, "Pat O\u2019Neil (TX-28)", texts=("Asked twice about H. Res. 100 and the café.",), rank=2),
)


def index(*records: Record) -> Index:
    made = Index()
    for record in records or RECORDS:
        made.put(record)
    return made


def ids(typed: str, *records: Record) -> list[str]:
    return [hit.record.id for hit in index(*records).find(typed).hits]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("velazquez", "V000001"),
        ("VELÁZQUEZ nydia", "V000001"),
        ("velasquez", "V000001"),
        ("velázqez", "V000001"),
        ("nidia velazquez", "V000001"),
        ("vela", "V000001"),
        ("ny7", "V000001"),
        ("oneil", "O000003"),
        ("O'Neil", "O000003"),
        ("hawaii", "H000004"),
        ("hawai\u02bbi", "H000004"),
        ("1233 Longworth", "D000005"),
        ("1233 long", "D000005"),
        ("tx 28", "O000003"),
        ("texas", "O000003"),
        ("H Res 100", "hres100-119"),
        ("hres100", "hres100-119"),
        ("H.Res.100", "hres100-119"),
        ("expresing suport", "hres100-119"),
        ("CAFE", "a" * 32),
        ("o000003", "O000003"),
    ],
)
def test_what_people_type_finds_what_they_mean_first(typed: str, first: str) -> None:
    assert ids(typed)[0] == first


@pytest.mark.parametrize("typed", ["", " . ", "zebra", "velazquez zebra", "hres102", "ny8", "2303"])
def test_what_fits_nothing_finds_nothing(typed: str) -> None:
    assert ids(typed) == []


def test_a_measure_is_found_in_every_text_that_names_it() -> None:
    assert ids("hres 100") == ["hres100-119", "a" * 32]


def test_exact_comes_before_begun_and_both_before_a_typo() -> None:
    titles = ("Hollens", "Hollen", "Holler", "Texts", "Van Hollen")
    records = [Record("office", title, title) for title in titles] + [Record("note", "n", "N", texts=("hollen",))]
    found = index(*records).find("hollen").hits
    assert [(hit.record.id, hit.level) for hit in found] == [
        ("Hollen", Level.TITLE),
        ("Hollens", Level.TITLE_BEGINS),
        ("Van Hollen", Level.HEAD_WORD),
        ("n", Level.TEXT_WORD),
    ]
    assert [hit.level for hit in index(records[0]).find("hollems").hits] == [Level.ONE_TYPO]


def test_what_is_only_found_whole_is_no_word_of_a_name() -> None:
    kaptur = Record("office", "K", "Marcy Kaptur", whole=("202-225-4146", "225-4146"))
    for typed, hits in (("(202) 225-4146", ["K"]), ("2254146", ["K"]), ("225", []), ("4146", [])):
        assert ids(typed, kaptur) == hits


def test_a_letter_begins_names_but_no_word_of_a_text() -> None:
    assert ids("d") == ["D000005"]


def test_a_limit_keeps_the_best_and_says_that_there_is_more() -> None:
    every = index().find("ra")
    assert len(every.hits) > 1
    assert not every.more
    cut = index().find("ra", 1)
    assert cut.hits == every.hits[:1]
    assert cut.more


def test_equals_stand_by_rank_then_order_then_title() -> None:
    records = (
        Record("a", "1", "Same b"),
        Record("a", "2", "Same a"),
        Record("a", "3", "Same c", order="x"),
        Record("b", "4", "Same a", rank=-1),
    )
    assert ids("same", *records) == ids("same", *reversed(records)) == ["4", "2", "1", "3"]


def test_what_was_dropped_or_replaced_is_found_no_more() -> None:
    made = index()
    made.put(Record("note", "a" * 32, "Pat O\u2019Neil", texts=("Nothing new.",)))
    made.drop("office", "V000001")
    made.drop("office", "V000001")
    for typed in ("cafe", "velazquez", "nydia"):
        assert made.find(typed).hits == ()
    assert len(made) == len(RECORDS) - 1


TEXT = st.text("ab cdé1-", max_size=10)
RECORD = st.builds(
    Record,
    st.sampled_from(["office", "note"]),
    st.sampled_from("123456"),
    TEXT,
    names=st.tuples(TEXT),
    texts=st.tuples(TEXT),
    rank=st.integers(0, 1),
)


@given(st.lists(RECORD, min_size=1, max_size=12), st.data())
def test_an_exact_title_always_comes_first(records: list[Record], data) -> None:
    made = index(*records)
    wanted = data.draw(st.sampled_from(records))
    last = {(one.kind, one.id): one for one in records}[wanted.kind, wanted.id]
    if key_of(last.title):
        first = made.find(last.title, 1).hits[0]
        assert first.level is Level.TITLE
        assert key_of(first.record.title) == key_of(last.title)


@settings(max_examples=200)
@given(st.lists(st.tuples(RECORD, st.booleans()), max_size=25), TEXT, st.sampled_from([None, 1, 3]))
def test_an_index_kept_in_step_answers_as_one_made_anew(
    changes: list[tuple[Record, bool]], typed: str, limit: int | None
) -> None:
    kept, held = Index(), dict[tuple[str, str], Record]()
    for record, stays in changes:
        kept.put(record)
        held[record.kind, record.id] = record
        if not stays:
            kept.drop(record.kind, record.id)
            del held[record.kind, record.id]
        kept.find(typed, limit)
    anew = Index()
    for record in sorted(held.values(), key=lambda one: (one.id, one.kind)):
        anew.put(record)
    found, same = kept.find(typed, limit), anew.find(typed, limit)
    assert (found.hits, found.more) == (same.hits, same.more)
    assert found.hits == kept.find(typed).hits[:limit]
    assert kept.known() == held.keys()
