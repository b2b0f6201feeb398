"""Problems are gathered by kind only where they are many, and none of them is lost by that."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.app.syncing.problem_kinds import FEW, ProblemKind, kinds_of
from lobbykit.domain.problem import Place, Problem, warning

PROBLEMS = st.builds(
    lambda code, file, user: warning(code, Place(file) if file else None, user=user),
    st.sampled_from(["envelope-header", "sync-key-unknown"]),
    st.sampled_from(["", *(f"{number}.lkb" for number in range(8))]),
    st.sampled_from(["ana", "ben"]),
)


def strangers(count: int) -> list[Problem]:
    return [warning("sync-key-unknown", Place(f"{number}.lkb"), user=f"u{number}") for number in range(count)]


def test_a_few_are_told_one_by_one_and_more_by_the_first_with_all_their_files():
    assert kinds_of(strangers(FEW)) == tuple(map(ProblemKind, strangers(FEW)))
    (kind,) = kinds_of(strangers(FEW + 1))
    assert (kind.first, kind.places) == (strangers(1)[0], ("0.lkb", "1.lkb", "2.lkb", "3.lkb"))


def test_a_kind_stands_where_its_first_stood_and_what_is_about_no_file_stands_alone():
    told = [warning("sync-put-back", count=2), *strangers(5), warning("sync-clock", user="ana", days=3)]
    assert [kind.first.code for kind in kinds_of(told)] == ["sync-put-back", "sync-key-unknown", "sync-clock"]
    same = [warning("sync-clock", user="ana", days=3)] * 5
    assert [kind.first for kind in kinds_of(same)] == same


@given(st.lists(PROBLEMS, max_size=20))
def test_every_problem_is_told_or_its_file_is_named(problems):
    kinds = kinds_of(problems)
    alone = [kind.first for kind in kinds if not kind.places]
    named = [(kind.first.code, file) for kind in kinds for file in kind.places]
    rest = list(problems)
    for one in alone:
        rest.remove(one)
    assert sorted((one.code, one.place.file) for one in rest) == sorted(named)
    assert len({code for code, _ in named}) == sum(bool(kind.places) for kind in kinds)
