"""An edition of a kit writes only what nobody here has changed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.app.edit import Create, Revise
from lobbykit.app.kit_rows import row_plans
from lobbykit.domain.kit import KitRow
from tests.sessions import Laptop, new_id

values = st.sampled_from(["2026-12-01T15:00:00Z", "2026-12-01T16:00:00Z", "2026-12-01T17:00:00Z", None])
fields = st.fixed_dictionaries(dict.fromkeys(("place", "start", "end"), values))


def filled(entity: str, told: dict[str, str | None]) -> KitRow:
    return KitRow(entity, {"offices": ("H000001",), **{path: one for path, one in told.items() if one}})


@given(st.lists(st.tuples(fields, fields, fields), min_size=1, max_size=6))
def test_each_field_follows_the_kit_until_somebody_here_writes_it(tmp_path_factory, sets):
    with Laptop(tmp_path_factory.mktemp("laptop")).open() as session:
        for first, local, second in sets:
            entity = new_id()
            old, new = filled(entity, first), filled(entity, second)
            [opened] = row_plans("meeting", [old], [], session.entity)
            assert isinstance(opened.edits[0], Create)
            session.apply(opened.edits[0])
            changed = {path: value for path, value in local.items() if value}
            session.apply(Revise(session.entity(entity), changed))
            [plan] = row_plans("meeting", [new], [old], session.entity)
            for edit in plan.edits:
                assert session.apply(edit).problems == ()
            shown = session.entity(entity).visible_fields
            for path in ("place", "start", "end"):
                mine = local[path] if local[path] and local[path] != first[path] else None
                assert shown.get(path) == (mine or second[path])


def test_a_kit_that_says_what_stands_here_changes_nothing(tmp_path):
    with Laptop(tmp_path).open() as session:
        row = filled(new_id(), {"place": "Longworth cafeteria"})
        session.apply(Create(row.id, "meeting", row.fields))
        [plan] = row_plans("meeting", [row], [], session.entity)
        assert (plan.changes, plan.edits) == ((), ())


def test_an_id_that_is_something_else_here_is_left_alone(tmp_path):
    with Laptop(tmp_path).open() as session:
        row = filled(new_id(), {"place": "Longworth cafeteria"})
        session.apply(Create(row.id, "member", {"name": "Ana"}))
        [plan] = row_plans("meeting", [row], [], session.entity)
        assert plan.edits == ()
        assert [one.what for one in plan.changes] == ["kept"]
