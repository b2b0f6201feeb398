"""SVG becomes outlines exactly as it is meant, or is refused with the part that is not drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.content.logos.pictures import read, refusal, svg
from tests.making import ROOT

if TYPE_CHECKING:
    from lobbykit.domain.graphic import Outline

SQUARE = (("m", (0.0, 0.0)), ("l", (4.0, 0.0)), ("l", (4.0, 4.0)), ("l", (0.0, 4.0)), ("h", ()))


def outlines(folder, body: str, **kwargs) -> tuple[Outline, ...]:
    found = read(folder, "logo.svg", svg(body, **kwargs))
    assert found.problems == ()
    return found.value.outlines


def one(folder, body: str, **kwargs) -> Outline:
    (outline,) = outlines(folder, body, **kwargs)
    return outline


@pytest.mark.parametrize(
    "shape",
    [
        '<rect width="4" height="4"/>',
        '<polygon points="0,0 4,0 4,4 0 4"/>',
        '<path d="M0 0H4V4H0z"/>',
        '<path d="m0,0 4,0 0,4-4 0Z"/>',
        '<g transform="translate(-1 -1)"><rect x="1" y="1" width="4" height="4"/></g>',
        '<rect width="2" height="1" transform="scale(2,4)"/>',
        '<svg:rect xmlns:svg="http://www.w3.org/2000/svg" width="4px" height="4"/>',
    ],
)
def test_the_same_square_in_many_words(tmp_path, shape):
    assert one(tmp_path, shape).segments == SQUARE


def test_the_drawing_is_measured_by_its_view_box(tmp_path):
    found = read(tmp_path, "logo.svg", svg('<rect x="5" y="7" width="4" height="4"/>', 'viewBox="5 7 30 20"')).value
    assert (found.width, found.height) == (30, 20)
    assert found.outlines[0].segments == SQUARE
    plain = read(tmp_path, "plain.svg", svg('<rect width="4" height="4"/>', 'width="30px" height="20"')).value
    assert (plain.width, plain.height) == (30, 20)


def test_a_circle_of_arcs_goes_through_its_four_ends(tmp_path):
    arcs = one(tmp_path, '<path d="M10 5a5 5 0 1110 0 5 5 0 0 1-10 0z"/>').segments
    ends = [points[-2:] for letter, points in arcs if letter == "c"]
    assert [pytest.approx(end) for end in ends] == [(15, 0), (20, 5), (15, 10), (10, 5)]
    circle = one(tmp_path, '<circle cx="15" cy="5" r="5"/>').segments
    assert {tuple(round(value, 6) for value in points[-2:]) for letter, points in circle if letter == "c"} == {
        (15, 0),
        (20, 5),
        (15, 10),
        (10, 5),
    }


def test_smooth_curves_go_on_in_the_direction_of_the_last(tmp_path):
    smooth = one(tmp_path, '<path d="M0 0c1 2 3 4 5 4s4-2 5-4"/>').segments
    assert smooth[2] == ("c", (7.0, 4.0, 9.0, 2.0, 10.0, 0.0))
    quadratic = one(tmp_path, '<path d="M0 0q3 3 6 0t6 0"/>').segments
    assert quadratic[2][1] == pytest.approx((8, -2, 10, -2, 12, 0))


@pytest.mark.parametrize(
    ("body", "fill", "stroke"),
    [
        ('<path d="M0 0h4"/>', (0, 0, 0), None),
        ('<path d="M0 0h4" fill="#f00" stroke="navy"/>', (255, 0, 0), (0, 0, 128)),
        ('<g fill="none" stroke="rgb(1,2,3)"><path d="M0 0h4"/></g>', None, (1, 2, 3)),
        ('<path d="M0 0h4" fill="red" style="fill: #00ff00"/>', (0, 255, 0), None),
        (
            "<style>.a, .b {fill:#010203} path{stroke:#040506}</style><path class='x b' d='M0 0h4'/>",
            (1, 2, 3),
            (4, 5, 6),
        ),
        ('<g color="#0a0b0c"><path d="M0 0h4" fill="currentColor"/></g>', (10, 11, 12), None),
        ('<path d="M0 0h4" stroke="red" fill-opacity="0"/>', None, (255, 0, 0)),
    ],
)
def test_paint_comes_from_where_the_drawing_says(tmp_path, body, fill, stroke):
    found = one(tmp_path, body)
    assert (found.fill, found.stroke) == (fill, stroke)


def test_strokes_grow_with_the_shape(tmp_path):
    found = one(
        tmp_path, '<g transform="scale(3)"><path d="M0 0h4" stroke="red" stroke-width="2" stroke-linecap="round"/></g>'
    )
    assert (found.width, found.cap) == (6, 1)


def test_what_is_not_shown_is_not_drawn(tmp_path):
    hidden = '<g display="none"><rect width="4" height="4"/></g><path d="" /><rect width="4" height="4" fill="none"/>'
    assert len(outlines(tmp_path, f'{hidden}<rect width="4" height="4"/>')) == 1
    assert refusal(tmp_path, "empty.svg", svg(hidden))[0] == "logo-empty"


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("<text>Name</text>", "text"),
        ('<image href="file:///etc/hosts"/>', "image"),
        ('<use href="#a"/>', "use"),
        ("<script>alert(1)</script>", "script"),
        ("<foreignObject/>", "foreignObject"),
        ('<g clip-path="url(#a)"><rect width="4" height="4"/></g>', "clip-path"),
        ('<rect width="4" height="4" fill="url(#a)"/>', "gradient"),
        ('<rect width="4" height="4" opacity=".5"/>', "opacity"),
        ('<rect width="4" height="4" fill="#00000080"/>', "#00000080"),
        ('<rect width="4" height="4" style="filter:blur(2px)"/>', "filter"),
        ("<style>@import url(http://example.org/x.css);</style>", "style"),
        ("<style>g > path {fill:red}</style>", "style g > path"),
        ('<rect width="50%" height="4"/>', "50%"),
    ],
)
def test_what_is_not_drawn_here_is_named_and_refused(tmp_path, body, what):
    code, params = refusal(tmp_path, "logo.svg", svg(body))
    assert (code, params["what"]) == ("logo-unsupported", what)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>', "logo-unsupported"),
        (b"<svg", "logo-broken"),
        (b"", "logo-broken"),
        (b"<html/>", "logo-broken"),
        (b"\xff\xfe", "file-not-utf8"),
        (svg("<g>" * 60 + "</g>" * 60), "logo-too-detailed"),
        (svg("<g/>" * 6_000), "logo-too-detailed"),
        (svg(f'<path d="M0 0{"h1" * 30_000}"/>'), "logo-too-detailed"),
        (svg('<path d="M0 0L"/><path d="L1 1"/>'), "logo-broken"),
        (svg('<path d="M0 0 1e300 2"/>'), "logo-broken"),
        (svg("<g/>", 'viewBox="0 0 0 10"'), "logo-broken"),
        (svg("<g/>", ""), "logo-broken"),
    ],
)
def test_hostile_and_broken_drawings_are_refused(tmp_path, data, code):
    assert refusal(tmp_path, "logo.svg", data)[0] == code


def test_a_missing_file_is_told_where_it_was_asked_for(tmp_path):
    from lobbykit.content.logos.logo_file import read_logo
    from tests.content.logos.pictures import HERE, MOST

    (problem,) = read_logo(tmp_path / "none.svg", HERE, MOST).problems
    assert (problem.code, problem.place) == ("file-missing", HERE)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text("MmLlHhVvCcSsQqTtAaZz0123456789.,-+e ", max_size=40))
def test_any_path_data_is_read_or_refused_and_never_raised(tmp_path, data):
    found = read(tmp_path, "logo.svg", svg(f'<path d="{data}"/>'))
    assert (found.value is None) == bool(found.problems)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 10_000), st.integers(32, 126)), max_size=5))
def test_any_damage_is_read_or_refused_and_never_raised(tmp_path, changes):
    data = bytearray((ROOT / "tests/fixtures/pictures/river.svg").read_bytes())
    for at, value in changes:
        data[at % len(data)] = value
    found = read(tmp_path, "logo.svg", bytes(data))
    assert (found.value is None) == bool(found.problems)
