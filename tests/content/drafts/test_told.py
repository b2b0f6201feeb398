"""Nothing is lost from a page or a Word file: each word is in the brief or in a doubt with its line."""

from __future__ import annotations

import html

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lobbykit.content.briefs.brief_writer import brief_text
from lobbykit.domain.drafting.conservation import words_of
from tests.content.drafts.pages import docx
from tests.drafts import RAISED, codes, loaded, taken_in, taken_text, written

WORDS = st.lists(
    st.sampled_from(
        [
            "Cosponsor H.R. 5",
            "We ask you to oppose S. 6",
            "pipes leak",
            "100%25",
            "caf\u00e9",
            "a & b",
            "<b",
            "In the House,",
            "Sources",
            "Our asks",
            "x\u00a0y",
            "$5 million",
            "by March 3",
            "OLD PIPES",
            "Contact: Bo Li, bo@example.org",
            "9.2",
        ]
    ),
    min_size=1,
    max_size=3,
).map(" ".join)
PAGE = st.sampled_from(
    [
        "<p>{}</p>",
        "<h2>{}</h2>",
        "<ul><li>{}</ul>",
        "<ol><li>{}</ol>",
        "<tr><td>{}<td>z</tr>",
        "<p hidden>{}</p>",
        "<p title='{}'>q</p>",
        "<img alt='{}'>",
        "<!-- {} -->",
        "<noscript>{}</noscript>",
        "<b>{}</b>",
        "<a href='#'>{}</a>",
        "<p>w<sup>1</sup> {}</p>",
        "<div style='display:none'>{}</div>",
        "<table><th>{}</table>",
        "<svg><text>{}</text></svg>",
        "<input placeholder='{}'>",
        "<details><summary>{}</summary></details>",
        "<title>{}</title>",
    ]
)
_T = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
PAPER = st.sampled_from(
    [
        f"<w:p>{_T}</w:p>",
        f"<w:p><w:del>{_T.replace('w:t', 'w:delText')}</w:del></w:p>",
        f"<w:p><w:ins>{_T}</w:ins></w:p>",
        f"<w:p><w:pPr><w:pStyle w:val='H1'/></w:pPr>{_T}</w:p>",
        f"<w:p><w:moveFrom>{_T}</w:moveFrom></w:p>",
        f"<w:tbl><w:tr><w:tc><w:p>{_T}</w:p></w:tc></w:tr></w:tbl>",
        f"<w:p><w:r><w:pict><w:p>{_T}</w:p></w:pict></w:r></w:p>",
        f"<w:sdt><w:sdtContent><w:p>{_T}</w:p></w:sdtContent></w:sdt>",
        "<w:p><w:r><w:drawing><w:docPr descr='{}'/></w:drawing></w:r></w:p>",
        f"<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p>{_T}</w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>",
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{}</w:t></w:r></w:p>",
        f"<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>{_T}</w:p>",
    ]
)


def lost(words: list[str], found) -> set[str]:
    doubts = [str(value) for one in found.plan.problems if one.place and one.place.line for _, value in one.params]
    there = set(words_of(" ".join((brief_text(found.brief), *doubts)).translate(RAISED)))
    return {word for text in words for word in words_of(text.translate(RAISED))} - there


def spelled(text: str) -> str:
    return html.escape(text, quote=True)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(parts=st.lists(st.tuples(PAGE, WORDS), min_size=1, max_size=10))
def test_every_word_of_a_page_is_found_again(tmp_path, parts):
    found = taken_text(tmp_path, "\n".join(frame.format(spelled(words)) for frame, words in parts), "a.html")
    assert loaded(found).asks
    assert lost([words for frame, words in parts if "<!--" not in frame or ">" not in words], found) == set()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(parts=st.lists(st.tuples(PAPER, WORDS), min_size=1, max_size=10))
def test_every_word_of_a_word_file_is_found_again(tmp_path, parts):
    body = "".join(frame.format(spelled(words)) for frame, words in parts)
    document = f'<w:document xmlns:w="w"><w:body>{body}</w:body></w:document>'
    (tmp_path / "a.docx").write_bytes(docx(document=document))
    found = taken_in(tmp_path / "a.docx")
    assert loaded(found).asks
    assert lost([words for _, words in parts], found) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[spare]: https://example.org/x\n", "[spare]: https://example.org/x"),
        ("See [the map][pipe-map].\n\n[pipe-map]: https://example.org/y\n", "[pipe-map]: https://example.org/y"),
        ("```internal draft\nthey leak\n```\n", "internal draft"),
    ],
)
def test_what_markdown_does_not_show_is_told_with_its_line(tmp_path, text, told):
    found = taken_text(tmp_path, f"# Pipes\n\n- Cosponsor H.R. 5.\n\n{text}")
    hidden = [dict(one.params)["text"] for one in found.plan.problems if one.code == "draft-hidden"]
    assert hidden == [told]


def test_a_link_whose_address_stands_below_is_a_link(tmp_path):
    found = taken_text(tmp_path, "# Pipes\n\nSee [the map][1].\n\n- Cosponsor H.R. 5.\n\n[1]: https://example.org/y\n")
    assert "[the map](https://example.org/y)" in written(found)
    assert "draft-hidden" not in codes(found)


MATTER = st.sampled_from(
    ["title: {}", "author: {}", "tags: [{}]", "- {}", "  {}", "lang: {}", "title: '{}'", "x_y: {}"]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(lines=st.lists(st.tuples(MATTER, WORDS), min_size=1, max_size=8))
def test_every_word_of_the_front_matter_is_found_again(tmp_path, lines):
    front = "\n".join(frame.format(words) for frame, words in lines)
    found = taken_text(tmp_path, f"---\n{front}\n---\n\n# Pipes\n\n- Cosponsor H.R. 5.\n")
    assert loaded(found).asks
    assert lost([words for _, words in lines], found) == set()


ASIDE = '<w:x xmlns:w="w"><w:{0} w:id="{1}"><w:p>{2}</w:p></w:{0}></w:x>'
BESIDE = st.sampled_from(["footnotes", "endnotes", "comments", "header1", "footer2"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(parts=st.dictionaries(BESIDE, WORDS, min_size=1), id_=st.integers(1, 3))
def test_every_word_beside_the_text_of_a_word_file_is_found_again(tmp_path, parts, id_):
    given_parts = {name: ASIDE.format(name[:-1], id_, _T.format(spelled(words))) for name, words in parts.items()}
    (tmp_path / "a.docx").write_bytes(docx(**given_parts))
    found = taken_in(tmp_path / "a.docx")
    assert loaded(found).asks
    assert lost(list(parts.values()), found) == set()
