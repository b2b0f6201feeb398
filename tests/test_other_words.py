"""Weaknesses that faults in other words showed, each in words of its own: what is found, and what must stay silent."""

from __future__ import annotations

import pytest

from tests.paraphrases import Paraphrase


def finds(code: str, text: str, lang: str, place: str = "lede", **options: str) -> bool:
    return Paraphrase(code, 0, True, place, (("lang", lang), *options.items()), text).is_found()


FOUND = {
    "simple-resolution": [
        ("en", "Enact S.Res. 61 this session."),
        ("en", "H.Res. 100 could soon be the law of the land."),
        ("en", "H.Res. 100 has to pass the House and the Senate."),
        ("en", "Once both houses of Congress adopt S.Res. 61, talks begin."),
        ("en", "We want H.Res. 317 passed into law."),
        ("en", "H.Res. 317 must clear the Senate next."),
        ("en", "S.Res. 61 goes to the House after that."),
        ("es", "Que la H.Res. 100 sea ley."),
        ("es", "El presidente debe firmar la S.Res. 61."),
        ("es", "La H.Res. 317 espera el voto de las dos cámaras."),
    ],
    "chamber-mismatch": [
        ("en", "For Senate offices: please cosponsor H.R. 15."),
        ("en", "House members should put their names on S. 852 and sign on to S. 40."),
        ("en", "Each senator should sign on to H.R. 20."),
        ("en", "The Senate should adopt H.Res. 100."),
        ("es", "Los representantes deben copatrocinar la S. 40."),
        ("es", "En el Senado, copatrocine la H.R. 20."),
        ("es", "Pida a sus senadores que voten a favor de la H.R. 14."),
    ],
    "measure-dead": [
        ("en", "We urge your office to sign on to H.R. 2111 of the 118th Congress."),
        ("en", "Put your name on S. 1000 of the 118th Congress."),
        ("en", "Press for a hearing on H.R. 2111 of the 118th Congress."),
        ("en", "Be a cosponsor of H.R. 2111 of the 118th Congress."),
    ],
    "original-cosponsor": [
        ("en", "Might Representative Doe sign H.R. 14 as an original cosponsor?"),
        ("en", "Original cosponsors of H.R. 15 are still wanted."),
        ("en", "We ask for your original cosponsorship of S. 852."),
        ("en", "We hope to count you among the original cosponsors of S. 40."),
        ("es", "Conviértase en copatrocinadora original de la H.R. 20."),
        ("es", "Buscamos copatrocinadores originales para la S. 40."),
    ],
    "companion-exists": [
        ("en", "H.R. 20 lacks a Senate version. Would you introduce one?"),
        ("en", "Please lead a Senate version of H.R. 15."),
        ("es", "En el Senado, introduzca una ley idéntica a la H.R. 20."),
        ("es", "Que la Cámara presente un proyecto gemelo de la S. 192."),
    ],
    "placeholder": [
        ("en", "We met XX teachers and NN nurses."),
        ("en", "Some __ percent wait."),
        ("en", "Since 201X nothing moved."),
        ("en", "Answer before [AMOUNT DUE]."),
        ("en", "Insert story of a local nurse here."),
        ("en", "Ring XXX-XXXX."),
        ("en", "Come on MM/DD at noon."),
        ("en", "Dear %LASTNAME%,"),
        ("en", "Ut enim ad minim veniam, quis nostrud exercitation."),
        ("en", "The bill number is to come."),
        ("es", "La cita es el [día] en [lugar]."),
        ("es", "Hora por definir."),
        ("es", "Estimada [apellido]:"),
        ("es", "Aquí va la cifra: INSERTAR DATO."),
    ],
    "past-date": [
        ("en", "The registry shuts on March 2, 2026."),
        ("en", "The Senate takes up the bill on June 3, 2026."),
        ("en", "Join-by date: 3/2/2026."),
        ("en", "If nothing is done by May 1, 2026, wells go dry."),
        ("en", "The ban is to be lifted on 2 May 2026."),
        ("en", "The grants must be spent by June 30, 2026."),
        ("en", "The House is back on June 2, 2026."),
        ("en", "The waiver runs through April 30, 2026."),
        ("en", "See you in Dayton on May 2, 2026!"),
    ],
    "sponsor-mismatch": [
        ("en", "H.R. 20, put forward by Rep. Mark Takano, protects workers."),
        ("en", "H.R. 14, which Rep. Ted Lieu carries, protects voters."),
        ("en", "The main sponsor of S. 40 is Senator Jeff Merkley."),
        ("en", "Rep. DeLauro’s Voting Rights Act, H.R. 14, has a number."),
        ("en", "H.R. 15 has been reintroduced by Congresswoman Jayapal."),
        ("en", "H.R. 17 is a bill of Rep. Sewell."),
        ("en", "Spearheaded by Rep. Mark Takano, H.R. 40 honors history."),
        ("en", "Rep. Lieu champions H.R. 15 in the House."),
        ("en", "H.R. 15, the DeLauro bill, protects all."),
        ("es", "El senador Cory Booker impulsa la S. 1503."),
        ("es", "La S. 852, iniciativa del senador Jeff Merkley, ayuda."),
        ("es", "La autora de la H.R. 14 es la representante Rosa DeLauro."),
    ],
    "stale-words": [
        ("en", "It began sixteen months ago."),
        ("en", "During recent weeks, wells fell."),
        ("en", "In the weeks ahead, rain may come."),
        ("en", "It closes this coming June."),
        ("en", "The dam is on the brink of collapse."),
        ("en", "The one remaining well is shallow."),
        ("en", "The strike has entered its second month."),
        ("en", "Wells are now in the third year of drought."),
        ("en", "The pump stops shortly."),
        ("en", "A shortage looms."),
        ("en", "In a matter of weeks the well is dry."),
        ("en", "Members still have not answered."),
        ("en", "The sitting governor agrees."),
        ("en", "It happened before the August recess."),
        ("es", "El actual presidente lo apoya."),
        ("es", "Es el último pozo que sigue abierto."),
    ],
    "name-spelling": [
        ("en", "Rep. Velasquez and Rep. Velasques spoke."),
        ("es", "La senadora Hironno preguntó, y el representante Takanno también."),
        ("es", "Gracias al senador Merkely."),
    ],
    "figure-unsourced": [
        ("en", "Every fifth well is dry."),
        ("en", "Costs are triple those of 2010."),
        ("en", "Approval fell by 6 points."),
    ],
    "room-ambiguous": [("en", "Meet us in Senate Rm 216."), ("es", "Será en el salón 216 del Senado.")],
    "partisan-words": [
        ("en", "The far right wrote it."),
        ("en", "Republicans in the House gutted it."),
        ("en", "It was a left-wing scheme."),
        ("en", "The Trump administration’s cruel order stands."),
        ("en", "The Democrat caucus met."),
        ("en", "Your party has abandoned farmers."),
        ("en", "The Pelosi blockade failed."),
        ("es", "La extrema izquierda lo quiere."),
        ("es", "El corrupto gobierno de Trump cayó."),
    ],
}
SILENT = {
    "simple-resolution": [
        ("en", "Help enact H.R. 669."),
        ("en", "The House enacted rules; H.Res. 100 came later."),
        ("en", "S.Res. 61 must clear the Senate."),
        ("en", "H.Res. 317 goes to the House floor."),
        ("es", "La S.Res. 61 pide que el presidente firme un tratado."),
        ("es", "La H.R. 669 debe ser ley."),
    ],
    "chamber-mismatch": [
        ("en", "For Senate offices: thank the House for H.R. 15, and cosponsor S. 1503."),
        ("en", "The House should pass S. 40."),
        ("en", "The Senate adopted S.Res. 61, and the House adopted H.Res. 100."),
        ("es", "Los representantes deben copatrocinar la H.R. 40, compañera de la S. 40."),
    ],
    "measure-dead": [
        ("en", "Before you came, others had signed on to H.R. 2111 of the 118th Congress."),
        ("en", "Nobody pressed for a hearing on H.R. 2111 of the 118th Congress."),
        ("en", "She was a cosponsor of H.R. 2111 of the 118th Congress."),
    ],
    "original-cosponsor": [
        ("en", "Sign H.R. 669, just as its original cosponsors have."),
        ("en", "She is among the original cosponsors of S. 40."),
        ("es", "Los copatrocinadores originales de la S. 40 eran muchos."),
    ],
    "companion-exists": [
        ("en", "Introduce yourself first, then ask about H.R. 20."),
        ("en", "H.R. 20 would introduce one fine for each case."),
        ("es", "El senador presentó una ley idéntica a la H.R. 20."),
    ],
    "placeholder": [
        ("en", "The XX Corps marched."),
        ("en", "We [NATO allies] agree; so does [NOAA]."),
        ("en", "The room for growth is to come from trade."),
        ("en", "They insert a needle here and there."),
        ("es", "Dijo «la [misma] ley»."),
        ("es", "Queda mucho por definir en las negociaciones."),
    ],
    "past-date": [
        ("en", "The House took it up, and the debate of June 3, 2026 will be remembered."),
        ("en", "By May 1, 2026, the wells had gone dry."),
        ("en", "The law runs to ten pages, since May 2, 2026."),
        ("es", "La orden del 2 de mayo de 2025 será revisada."),
    ],
    "sponsor-mismatch": [
        ("en", "Rep. Takano spoke for H.R. 20 at a vigil led by Rep. Lieu."),
        ("en", "H.R. 20 and a bill of Rep. Sewell have much in common."),
        ("en", "Rep. Titus has a staffer who follows H.R. 20."),
        ("es", "El senador Booker apoya la S. 1503."),
    ],
    "stale-words": [
        ("en", "Present-day wells and a present-value sum differ; so do current-account deficits."),
        ("en", "She was sitting on the board. The looms were sold."),
        ("en", "The incoming calls were logged in 2020."),
        ("es", "El actual es un río."),
    ],
    "name-spelling": [("es", "El exsenador Merkely y la senadora estatal Hironno hablaron.")],
    "figure-unsourced": [
        ("en", "Dial extension 45 at mile 12."),
        ("en", "A treaty takes 67 senators, two-thirds of those present."),
        ("en", "Talking points: 6 points."),
    ],
    "partisan-words": [
        ("en", "Far right of the photo stands a well."),
        ("en", "Republicans in the House joined Democrats in the Senate."),
        ("en", "The cruel winter of 2022 hurt all."),
    ],
}


@pytest.mark.parametrize(("code", "lang", "text"), [(code, *one) for code, many in FOUND.items() for one in many])
def test_a_fault_is_found(code, lang, text):
    assert finds(code, text, lang)


@pytest.mark.parametrize(("code", "lang", "text"), [(code, *one) for code, many in SILENT.items() for one in many])
def test_what_is_sound_stays_silent(code, lang, text):
    assert not finds(code, text, lang)


def test_words_for_one_chamber_and_figures_and_names_in_capitals_are_read_too():
    assert finds("chamber-mismatch", "Put your name on S.Res. 323.", "en", place="choice")
    assert finds("placeholder", "NN :: towns", "en", place="figure")
    named = "stories: [{id: a, text: She came., person: Rita Sample}]\nlede: Ask about RITA SAMPLE.\n"
    assert finds("person-named", named, "en", place="brief")
    assert finds("stale-words", "Omar, 44, mends pumps.", "en", today="2027-06-01")
