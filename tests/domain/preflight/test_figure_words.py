"""Numbers that claim and numbers that are names, in the ways in which advocates write them."""

from __future__ import annotations

import pytest

from lobbykit.domain.ask import Action
from lobbykit.domain.audience import Prose
from lobbykit.domain.preflight.figures import unsourced_figures
from tests.making import ask, brief, terms, words


def claims(text: str, lang: str = "en") -> list[str]:
    told = unsourced_figures(brief(lede=Prose(words(text)), lang=lang))
    return [str(dict(one.params)["text"]) for one in told]


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("One in four families skips meals.", "One in four"),
        ("One of every four veterans waits.", "One of every four"),
        ("3 of every 5 wait.", "3 of every 5"),
        ("More than two-thirds say so.", "More than two-thirds"),
        ("Nearly half voted.", "Nearly half"),
        ("The price has doubled since 2020.", "doubled"),
        ("It is three times as likely.", "three times as likely"),
        ("Women are twice as likely to be hungry.", "twice as likely"),
        ("It costs ten times the average rate.", "ten times the average rate"),
        ("A tenfold rise followed.", "tenfold"),
        ("It is nearly double the amount of 2020.", "nearly double the"),
        ("A dozen towns joined.", "A dozen"),
        ("Dozens of towns wait.", "Dozens of"),
        ("Hundreds of towns wait.", "Hundreds of"),
        ("Between 10 and 15 percent wait.", "10 and 15 percent"),
        ("It costs $3 to $5 billion.", "$3 to $5 billion"),
        ("Prices rose 12 percentage points.", "12 percentage points"),
        ("Nearly half a million fled.", "half a million"),
        ("It takes 30 years to rebuild.", "30"),
    ],
)
def test_shares_growth_and_ranges_are_claims(text, claimed):
    assert claims(text) == [claimed]


@pytest.mark.parametrize(
    "text",
    [
        "We doubled down on it; the fund must be doubled.",
        "Under FY26 rules, section 8(b) holds.",
        "Call 988 or text HOME to 741741.",
        "It needs 60 votes; 218 votes pass it.",
        "Meet in SD-430, SD 430, 2141 RHOB or 425 Russell.",
        "The 50-year-old statute stands.",
        "We have waited for 40 years, and for more than thirty years before.",
        "The law was passed 22 years ago.",
        "Matthew 25 calls us.",
        "Reply within 30 days.",
        "12) Sign the letter.",
        "P.L. 117-58 and Public Law 117-58 fund it.",
        "See 22 U.S.C. 2378d and 10 CFR 50.",
        "The 118th Congress and the 119th differ.",
        "The Twenty-Fifth Amendment and Title IX hold.",
        "Ages 12 to 17 are covered; so is Maria, 42, a nurse.",
        "They answer 24 hours a day.",
        "Go to 1100 Vermont Avenue NW, Suite 900.",
        "It was half the battle and half an hour.",
        "A two-thirds majority passed it.",
    ],
)
def test_names_times_and_ages_are_none(text):
    assert claims(text) == []


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("Una de cada cuatro familias pasa hambre.", "Una de cada cuatro"),
        ("Uno de cada 10 niños espera.", "Uno de cada 10"),
        ("La mitad de las familias espera.", "La mitad de"),
        ("Una cuarta parte de las escuelas cerró.", "Una cuarta parte de"),
        ("El 12 por ciento espera.", "12 por ciento"),
        ("El 40 % apoya.", "40 %"),
        ("Murieron 15.000 personas.", "15.000"),
        ("Murieron 1.200 personas.", "1.200"),
        ("Cuesta 3,5 millones de dólares.", "3,5 millones"),
        ("El costo se ha duplicado.", "se ha duplicado"),
        ("Miles de personas huyeron.", "Miles de"),
        ("Doce mil personas huyeron.", "Doce mil"),
        ("Una docena de pueblos espera.", "Una docena de"),
        ("Es tres veces mayor.", "tres veces mayor"),
    ],
)
def test_spanish_claims_are_found(text, claimed):
    assert claims(text, "es") == [claimed]


@pytest.mark.parametrize(
    "text",
    [
        "En la sala 2141, artículo 51, sección 230.",
        "La Resolución 1325 y el 119.º Congreso.",
        "Esperan hace 20 años; llevan 30 años.",
        "El 24 de febrero de 2022 y el 3 de marzo.",
        "A las 10:00 a. m. en 425 Russell.",
        "Una mujer de 34 años habló por los 50 estados y 100 senadores.",
        "Llame al 202-224-3121.",
        "Uno de los senadores, a la mitad del camino.",
        "[Una de cada cuatro](src:a) familias espera.",
    ],
)
def test_spanish_names_times_and_ages_are_none(text):
    assert claims(text, "es") == []


def test_the_money_that_an_ask_asks_for_is_no_claim_but_its_reason_is_one():
    wanted = terms(Action.FUND, lead="Provide $50 million for demining", reason="It cost $20 million in 2024")
    assert [dict(one.params)["text"] for one in unsourced_figures(brief(ask(wanted)))] == ["$20 million"]


def test_each_of_two_equal_numbers_has_its_own_place():
    text = "They freed 50 people. Then 50 more fled."
    told = list(unsourced_figures(brief(lede=Prose(words(text)))))
    assert [one.place.column for one in told if one.place] == [text.index("50") + 1, text.rindex("50") + 1]
