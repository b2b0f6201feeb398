"""The page beside the form is the page that would be printed, and what is found belongs to a field of the form."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lobbykit.app import paths
from lobbykit.app.sheet_preview import (
    LOCAL,
    PAGE,
    SOURCES,
    STAFFER,
    PageChecker,
    PreviewJob,
    ask_rows,
    chambers,
    counterpart,
    preview,
)
from lobbykit.app.tailoring_form import TailoringForm, mended
from lobbykit.domain.choices import NO_CHOICES
from lobbykit.domain.measure import Chamber
from lobbykit.press.leave_behind import LeaveBehindPress
from tests.making import CATALOGUE, ROOT, TODAY
from tests.ui.workbenches import open_bench

PRESS = LeaveBehindPress(paths.resources() / "fonts", CATALOGUE.labels)


@pytest.fixture(scope="module")
def job(tmp_path_factory):
    with open_bench(tmp_path_factory.mktemp("preview")) as bench:
        brief = bench.brief(str(ROOT / "briefs" / "ukraine-diplomacy.yaml")).value
        office = next(one for one in bench.library().roster.offices if one.district_code == "IL-11")
        yield PreviewJob(brief, office, bench.reference(brief), NO_CHOICES)


def chosen(job, **changes):
    form = replace(TailoringForm.of(job.brief, job.choices), **changes)
    return replace(job, choices=form.choices(job.office.id, job.brief.id))


def found(job):
    return PageChecker().findings(preview(job, PRESS)).by_field


def test_the_page_is_the_file_that_printing_writes(job):
    page = preview(chosen(job, local="A clinic on Mill Street."), PRESS)
    assert page.pdf == PRESS.render(page.tailored.sheet).pdf
    assert "A clinic on Mill Street." in page.text(CATALOGUE.labels)
    assert page.tailored.sheet.today == TODAY


def test_a_misspelt_name_is_found_in_the_local_paragraph_and_mended_there(job):
    text = "With care.\nSen. Merkely came."
    (problem,) = found(chosen(job, local=text))[LOCAL]
    assert problem.code == "name-spelling"
    assert mended(text, problem) == "With care.\nSen. Merkley came."


def test_a_placeholder_in_the_name_is_found_at_the_staffer(job):
    by_field = found(chosen(job, staffer="XXX", local="A clinic."))
    assert [one.code for one in by_field[STAFFER]] == ["placeholder"]
    assert LOCAL not in by_field


def test_a_page_that_is_too_long_names_its_block_by_its_words_and_what_moved(job):
    page = preview(chosen(job, local="Voices from the district. " * 140), PRESS)
    assert page.pdf == b""
    assert SOURCES in page.moved
    (refusal,) = page.refusals
    assert "Voices from the district." in CATALOGUE.message(page.in_words(refusal))
    findings = PageChecker().findings(page)
    assert findings.refuses
    assert not findings.of_page(preview(job, PRESS)).refuses


def test_every_ask_says_why_and_what_it_would_be_if_it_were_wanted(job):
    first, *_, last = ask_rows(chosen(job, hidden=frozenset({"rebuild-fund"})), CATALOGUE)
    assert (first.words, first.wanted, first.possible) == ("Thank you for leading H.Res. 100.", True, True)
    assert first.why.startswith("Thanked as leader")
    assert (last.id, last.wanted, last.possible) == ("rebuild-fund", False, True)
    assert last.words != last.id
    assert "team lead chose so" in last.why


def test_the_other_chamber_is_that_of_the_same_state_with_the_house_first(job):
    other = counterpart(job.office, job.reference.roster)
    assert (other.chamber, other.state) == (Chamber.SENATE, "IL")
    assert chambers(other, job.office) == (job.office, other)


def test_a_checker_finds_what_concerns_the_brief_each_time(job):
    checker, wrong = PageChecker(), replace(job.brief, title=replace(job.brief.title, default=_unfilled(job.brief)))
    page = preview(replace(job, brief=wrong), PRESS)
    for _ in range(2):
        assert [one.code for one in checker.findings(page).by_field[PAGE]] == ["placeholder"]
    assert PAGE not in checker.findings(preview(job, PRESS)).by_field


def _unfilled(brief):
    return replace(brief.title.default, raw="XXX")
