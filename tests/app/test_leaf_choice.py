"""Whatever somebody chooses after whatever else, the leaf is one that can be shown and printed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.app.brief_offers import BriefOffer
from lobbykit.app.leaf_choice import LeafChoice
from lobbykit.app.office_rows import OfficeRow
from lobbykit.app.print_job import Scope

OFFERS = (
    BriefOffer("a.yaml", "a", "A", ("en", "es")),
    BriefOffer("b.yaml", "b", "B", ("en",)),
    BriefOffer("c.yaml", "c", "C", ("es",)),
)
ROWS = tuple(
    OfficeRow(seat, f"Name of {seat}", seat, "", "senate" if len(seat) == 2 else "house", "XX", met=seat == "OH-3")
    for seat in ("IL", "IL-1", "OH", "OH-1", "OH-3", "VT-AL")
)
FIRST = LeafChoice.first(OFFERS, ROWS)


def test_the_first_office_is_one_that_we_meet_beside_one_of_its_state():
    assert FIRST.office == "OH-3"
    assert FIRST.other == "OH"
    assert FIRST.is_first
    assert not FIRST.at("IL").is_first


def test_an_office_beside_stays_while_it_is_of_the_other_chamber():
    chosen = FIRST.beside("IL")
    assert chosen.at("VT-AL").other == "IL"
    assert chosen.at("OH").other == "OH-1"
    assert chosen.beside("OH-1").other == "IL"


def test_offices_are_chosen_from_a_state_a_chamber_a_meeting_or_by_hand():
    assert FIRST.within(Scope.STATE).offices == ("OH", "OH-1", "OH-3")
    assert FIRST.within(Scope.MINE).offices == ("OH-3",)
    senate = FIRST.within(Scope.SENATE)
    assert (senate.offices, senate.office) == (("IL", "OH"), "IL")
    picked = FIRST.picking(frozenset({"VT-AL", "gone"}))
    assert (picked.offices, picked.office, picked.scope) == (("VT-AL",), "VT-AL", Scope.PICKED)
    assert picked.picking(frozenset()).scope is Scope.ALL
    assert picked.at("IL-1").scope is Scope.ALL


def test_only_another_brief_in_the_same_language_stands_on_the_reverse():
    backed = FIRST.backed_by("b")
    assert backed.behind == OFFERS[1]
    assert backed.in_language("es").behind is None
    assert backed.of_brief("b").behind is None
    assert FIRST.backed_by("a").behind is None
    turned = backed.swapped()
    assert (turned.offer, turned.behind) == (OFFERS[1], OFFERS[0])


def test_another_library_keeps_what_is_still_there():
    chosen = FIRST.at("IL-1").of_brief("b").backed_by("a").within(Scope.HOUSE)
    again = chosen.among(OFFERS[:2], ROWS[1:])
    assert (again.office, again.offer, again.behind, again.scope) == ("IL-1", OFFERS[1], OFFERS[0], Scope.HOUSE)
    gone = chosen.among(OFFERS[:1], ROWS[2:])
    assert (gone.office, gone.offer, gone.behind) == ("OH-3", OFFERS[0], None)


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("at"), st.sampled_from([one.id for one in ROWS] + ["nobody"])),
        st.tuples(st.just("within"), st.sampled_from([one for one in Scope if one is not Scope.ONE])),
        st.tuples(st.just("picking"), st.frozensets(st.sampled_from(["IL", "OH-1", "nobody"]))),
        st.tuples(st.just("beside"), st.sampled_from([one.id for one in ROWS])),
        st.tuples(st.just("of_brief"), st.sampled_from(["a", "b", "c.yaml", "none"])),
        st.tuples(st.just("backed_by"), st.sampled_from(["a", "b", "c", ""])),
        st.tuples(st.just("in_language"), st.sampled_from(["en", "es", "fr"])),
        st.tuples(st.just("swapped"), st.none()),
    )
)


@given(STEPS)
def test_no_way_of_choosing_leads_to_a_leaf_that_is_not_there(steps):
    leaf = FIRST
    for name, value in steps:
        leaf = getattr(leaf, name)() if name == "swapped" else getattr(leaf, name)(value)
        assert leaf.office in leaf.offices
        assert leaf.office in dict(leaf.pairs())
        assert leaf.other in dict(leaf.other_pairs())
        assert leaf.lang in leaf.offer.langs
        assert leaf.behind is None or (leaf.behind.id != leaf.offer.id and leaf.lang in leaf.behind.langs)
