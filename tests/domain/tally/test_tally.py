"""The tally: an office counts once, the figures belong to the offices that are chosen, and counts add up."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.measure import Chamber
from lobbykit.domain.support_scale import DEFAULT_SCALE, Level, Scale
from lobbykit.domain.tally.ask_report import AskReport
from lobbykit.domain.tally.books import AskTold, Books, MeetingTold, NoteTold, PromiseTold
from lobbykit.domain.tally.movement import movement
from lobbykit.domain.tally.narrowing import EVERY_OFFICE, Narrowing
from lobbykit.domain.tally.tally import counted, tally
from tests.making import house, senate

SINCE, DAY = "2026-01-01", "2026-11-23"
FOSTER = house("F000454", state="IL", district=11)
DURBIN = senate("D000563", state="IL")
OFFICES = {one.id: one for one in (FOSTER, DURBIN)}
ASK = AskTold("b", "a", "H.Res. 100", frozenset({FOSTER.id, DURBIN.id}))


def report(office: str, after: str, note: str = "n", **told) -> AskReport:
    return AskReport(note, office, "b", "a", "", DAY, 1, after=after, **told)


def tallied(books: Books, narrowing: Narrowing = EVERY_OFFICE, scale: Scale = DEFAULT_SCALE):
    return tally(books, counted(books, SINCE, scale), narrowing)


def test_every_office_that_was_to_be_asked_is_counted_with_or_without_a_report():
    found = tallied(Books((ASK,), (report(FOSTER.id, "supports"),), offices=OFFICES))
    assert found.asks[0].counts(DEFAULT_SCALE) == (("supports", 1), ("no-report", 1))


def test_an_ask_that_only_a_report_names_is_counted_too_by_its_id():
    found = tallied(Books((), (report(FOSTER.id, "supports"),), offices=OFFICES))
    assert [(one.name, one.counts(DEFAULT_SCALE)) for one in found.asks] == [("a", (("supports", 1),))]


def test_a_level_that_the_scale_lacks_by_now_is_counted_by_its_code_behind_the_others():
    scale = Scale((Level("supports", 4, "", ""),), ())
    books = Books((ASK,), (report(FOSTER.id, "supports"), report(DURBIN.id, "warm")), offices=OFFICES)
    assert tallied(books, scale=scale).asks[0].counts(scale) == (("supports", 1), ("warm", 1))


def test_figures_are_those_of_the_chosen_offices():
    books = Books(
        (ASK,),
        (report(FOSTER.id, "supports"), report(DURBIN.id, "opposed")),
        notes=(NoteTold("n", FOSTER.id, DAY, 1), NoteTold("o", FOSTER.id, DAY), NoteTold("p", DURBIN.id, DAY)),
        meetings=(
            MeetingTold("m", (FOSTER.id, DURBIN.id), DAY, over=True, missing=frozenset({DURBIN.id})),
            MeetingTold("k", (DURBIN.id,), DAY),
        ),
        promises=(PromiseTold("q", FOSTER.id, DAY, "ours", "late"), PromiseTold("r", DURBIN.id, DAY, "ours", "late")),
        offices=OFFICES,
    )
    house = tallied(books, Narrowing(Chamber.HOUSE)).headline
    assert (house.reports, house.held, house.reported, house.missing, house.ahead) == (2, 1, 1, 0, 0)
    assert (dict(house.reached), dict(house.promises), house.owed) == (
        {"house": 1, "senate": 0, "all": 1},
        {("ours", "late"): 1},
        1,
    )
    whole = tallied(books).headline
    assert (whole.reports, whole.held, whole.reported, whole.missing, whole.ahead) == (3, 1, 0, 1, 1)
    assert whole.reached["all"] == 2


def test_what_lies_before_the_period_is_not_tallied():
    books = Books((), (), notes=(NoteTold("n", FOSTER.id, "2025-12-31"),), offices=OFFICES)
    assert tallied(books).headline.reports == 0


def test_an_office_that_no_roster_lists_is_counted_unless_a_filter_needs_to_know_it():
    books = Books((), (report("X000001", "supports"),), notes=(NoteTold("n", "X000001", DAY),), offices=OFFICES)
    assert tallied(books).headline.reached == {"house": 0, "senate": 0, "": 1, "all": 1}
    assert tallied(books, Narrowing(states=frozenset({"IL"}))).asks[0].standings == ()


def test_a_group_holds_an_office_as_often_as_it_belongs_to_it():
    found = tallied(Books((ASK,), offices=OFFICES)).asks[0]
    parted = found.parted(lambda one: ("HSFA", "HSRU") if one == FOSTER.id else ("SSFR",))
    assert {name: len(one.standings) for name, one in parted.items()} == {"HSFA": 1, "HSRU": 1, "SSFR": 1}


def test_movement_tells_nearer_away_and_unknown():
    told = (report(FOSTER.id, "supports", before="undecided"), report(DURBIN.id, "opposed"))
    found = movement(tallied(Books((ASK,), told, offices=OFFICES)).asks[0].standings, DEFAULT_SCALE)
    assert (found.nearer, found.same, found.away, found.unknown) == (1, 0, 0, 1)
    assert found.steps == ((("undecided", "supports"), 1),)


REPORTS = st.lists(st.tuples(st.sampled_from([FOSTER.id, DURBIN.id]), st.sampled_from(["", *DEFAULT_SCALE.codes])))


@given(REPORTS)
def test_counts_add_up_to_the_offices_and_chambers_to_the_whole(told):
    reports = tuple(report(one, after, str(at)) for at, (one, after) in enumerate(told))
    books = Books((ASK,), reports, offices=OFFICES)
    whole = tallied(books).asks[0].counts(DEFAULT_SCALE)
    assert sum(number for _, number in whole) == 2
    parts = Counter()
    for chamber in Chamber:
        parts.update(dict(tallied(books, Narrowing(chamber)).asks[0].counts(DEFAULT_SCALE)))
    assert parts == Counter(dict(whole))
