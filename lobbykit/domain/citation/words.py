"""The words that tell a measure from a street, a name, a state's bill or a count."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What has numbers of its own: "Room S. 120", "Route S. 20".
NUMBERED_THINGS = _words("""
    apartment apt apt. ave ave. avenue bldg bldg. blvd box building channel class drive exhibit exit fig fig.
    figure flight gate grade highway hwy hwy. hymn interstate lot model p. page paragraph pp. psalm rm rm.
    road room route rt rt. rte rte. schedule sec sec. section series size st. ste ste. street suite table
    calle cuarto oficina sala
    unit vitamin vol vol. volume
""")
# What may stand before "S. 61" with a capital letter and is no first name.
OPENERS = _words("""
    a about act after against also amend amending amends an and as ask at back because before being bill bills
    both but by co-sponsor companion cong congress consider cosponsor cosponsored cosponsoring cosponsors
    current discharge enact enacting endorse endorses floor for former from her his how if in include
    including into introduce introduced introducing is it its law legislation like markup measure my new not
    of on oppose opposes opposing or our pass passed passes passing re read reject rejected report reported
    resolution see senate senators session since sponsor sponsored sponsors support supported supporting
    supports tell than that the their these this through titled to under urge urges via vote votes voting vs
    was when where which while why with your
""")
# After which "S61" may be a bill and is no road or model.
ASKS = _words(
    "bill bills companion cosponsor cosponsors co-sponsor oppose opposes opposing support supports supporting"
)
# Words that make the bill behind them one of a state (last words of the states' names, and kin).
OF_A_STATE = _words("""
    columbia islands samoa
    alabama alaska arizona arkansas assembly assembly's california carolina colorado connecticut dakota
    delaware florida georgia guam hampshire hawaii idaho illinois indiana iowa island jersey kansas kentucky
    legislature legislature's louisiana maine maryland massachusetts mexico michigan minnesota mississippi
    missouri montana nebraska nevada ohio oklahoma oregon pennsylvania rico state state's statehouse
    tennessee texas utah vermont virginia washington white wisconsin wyoming york
    ala. ariz. ark. cal. calif. colo. conn. del. fla. ill. ind. kan. ky. mass. md. mich. minn. miss. mont. neb. nev.
    okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. n.h. n.j. n.m. n.y. n.c. n.d. r.i. s.d. w.va.
""")
# The states that no word in capitals looks like (not HI, IN, ME, OK, OR).
POSTAL_CODES = _words("""
    AK AL AR AZ CA CO CT DE FL GA IA ID IL KS KY LA MA MD MI MN MO MS MT NC ND NE NH NJ NM NV NY OH
    PA PR RI SC SD TN TX UT VA VT WA WI WV WY
""")
# Who else adopts resolutions, and what else has a resolution or a bill.
OTHER_BODIES = _words("""
    academy angular assembly association board city commission conference council county display
    dollar electric eu european gas high image low monitor nations native nato osce parliament
    parliamentary phone screen security spatial synod temporal u.n. un unga union unsc unscr water
""")
# What a sentence goes on with after its last measure: "H.R. 1 and 2 would …".
GOES_ON = _words("""
    & a after again against all also amend amends and are as at because before both but by call calls came
    could did died do does during each enacts establish failed failing for from had has have if in into is may
    might must need needs nor not now of on or out over pass passed per prohibit require requires respectively
    seek seeks shall should since so that the their then there these they this to today together under until
    up via was were when where which while who will with within without won't would yet
""")
GOES_ON_IN_SPANISH = _words("ante antes con en es fue fueron hoy la las los no o para pero por que se son su sus y ya")
# What is counted: "H.R. 1 and 26 other bills".
COUNTED = _words("""
    a.m adicionales additional am billion hundred más mil millón million
    more new original other p.m percent pm thousand voted
""")
