"""Nothing is lost from a page or a Word file: each word is in the brief or in a doubt with its line."""

from __future__ import annotations

import html

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lobbykit.content.briefs.brief_writer import brief_text
from lobbykit.domain.drafting.conservation import words_of
from tests.content.drafts.pages import docx
from tests.drafts import RAISED, loaded, taken_in, taken_text

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
