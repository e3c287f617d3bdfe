"""roles: the words around a name that say what somebody is and whom they speak for. Lists only; one word is one entry.

The offices, ranks and phrases for bodies that English-language news uses; a word missing here costs only a match.
"""

from __future__ import annotations

from typing import Final

from claimcheck.text.body_words import LEGAL_FORMS

TITLES: Final = frozenset(
    """mr mrs ms miss mx dr prof professor sir dame lord lady capt captain gov governor sen senator rep congressman
    congresswoman gen general lt lieutenant col colonel maj major sgt sergeant adm admiral cmdr cpl corporal pvt det
    detective insp inspector superintendent constable king queen prince princess pope bishop archbishop rev reverend
    father judge justice mayor sheriff coroner mp msp mep councillor cllr chancellor premier vice deputy acting former
    then late president prime minister secretary""".split()
)
"""Words before a person's name, in lower case and without a full stop."""

FEMALE: Final = frozenset("mrs ms miss dame lady queen princess congresswoman spokeswoman chairwoman".split())
MALE: Final = frozenset("mr sir lord king prince pope father congressman spokesman chairman".split())

SPOKES: Final = frozenset("spokesman spokeswoman spokesperson spokesmen spokespeople".split()) | {
    "press officer",
    "press secretary",
}
"""Those whose own name does not matter: two of them from one body are one origin."""

VOICES: Final = (
    SPOKES
    | frozenset(
        """president chairman chairwoman chairperson chair head leader chief director boss ceo cfo coo founder owner
    secretary secretary-general minister commander commissioner superintendent representative delegate envoy
    ambassador lawyer attorney solicitor barrister agent counsel analyst economist officer coordinator
    convener""".split()
    )
    | {
        "chief executive",
        "chief executive officer",
        "finance chief",
        "finance director",
        "managing director",
        "medical director",
        "executive director",
        "general secretary",
        "regional secretary",
        "vice president",
        "prime minister",
        "secretary general",
        "permanent representative",
        "high commissioner",
        "chapter head",
        "health officer",
    }
)
"""Those who speak for the body they are named with; longer phrases are tried first."""

PLACE_VOICES: Final = frozenset("mayor governor president minister secretary premier prime king queen leader".split())
"""Offices whose body is a place or a portfolio: "Brandt Hill Mayor", "Russian President"; they are not that place."""

DIPLOMATS: Final = frozenset("representative delegate envoy ambassador mission delegation".split())
"""One state has one of them at one body, so the state names them."""

GENERIC: Final = frozenset(
    """national united state new first public general royal federal great north south east west northern southern
    eastern western central city county regional local world international global american european free old open
    saint st the big joint""".split()
)
"""Words too common to stand for a whole name."""

LEADERS: Final = frozenset("national state federal royal provincial regional local city county municipal".split())
"""Beginnings that a name may have or lack."""

TOWN: Final = frozenset("city municipal town local".split())
"""Beginnings of which one stands for another: "city" and "municipal"."""

TRAILERS: Final = LEGAL_FORMS | {"news", "agency", "online"}
"""Endings that a name may have or lack."""

UNNAMED: Final = frozenset(
    """official officials source sources people person persons resident residents witness witnesses expert experts
    analysts diplomat diplomats manager managers employee employees worker workers lawmaker lawmakers critics
    supporters survivors relatives neighbours neighbors insiders some many several others reporters observers aides
    aide colleague friend man woman buyer buyers clerk""".split()
)
"""Nouns that name nobody unless a name stands beside them."""

# What a body is for, in the words by which it is described without its name. Values are kinds; two bodies of one state
# and one kind are one body ("Seoul's spy agency", "South Korea's National Intelligence Service").
FUNCTIONS: Final = {
    "intelligence": "intelligence",
    "spy": "intelligence",
    "espionage": "intelligence",
    "defence": "defence",
    "defense": "defence",
    "foreign": "foreign affairs",
    "interior": "interior",
    "finance": "finance",
    "treasury": "finance",
    "health": "health",
    "weather": "weather",
    "meteorological": "weather",
    "navy": "navy",
    "army": "army",
    "coast": "coast guard",
}
FUNCTION_HEADS: Final = frozenset(
    """agency service bureau ministry department office organisation organization navy army guard directorate
    institute""".split()
)
BRANCHES: Final = frozenset("military foreign domestic federal naval air main central criminal".split())
"""Words that tell two bodies of one kind apart ("military intelligence", "foreign intelligence")."""

SEATS: Final = {
    "pentagon": "united states defense department",
    "kremlin": "russian presidency",
    "white house": "united states presidency",
    "downing street": "united kingdom prime minister office",
    "élysée": "french presidency",
    "elysee": "french presidency",
    "foggy bottom": "united states state department",
    "alliance": "nato",
    "north atlantic treaty organization": "nato",
    "bloc": "european union",
    "u.n": "united nations",
    "un": "united nations",
    "eu": "european union",
    "defense department": "united states defense department",
    "department of defense": "united states defense department",
    "state department": "united states state department",
    "un refugee agency": "unhcr",
    "u.n refugee agency": "unhcr",
    "united nations refugee agency": "unhcr",
    "un children agency": "unicef",
    "u.n children agency": "unicef",
    "united nations children fund": "unicef",
    "un human rights": "ohchr",
    "un human rights office": "ohchr",
    "un rights office": "ohchr",
    "united nations human rights office": "ohchr",
    "un food agency": "wfp",
    "world food programme": "wfp",
    "un health agency": "who",
    "u.n health agency": "who",
    "un nuclear watchdog": "iaea",
    "u.n nuclear watchdog": "iaea",
    "doctors without borders": "msf",
    "médecins sans frontières": "msf",
    "medecins sans frontieres": "msf",
}
"""Names by seat or by task, spelt out as state and body; "Defense" with s and no state is the American one."""

COMMISSIONS: Final = {("refugees",): "unhcr", ("human", "rights"): "ohchr"}
"""What the United Nations' high commissioners are for, and the office of each."""

PORTFOLIOS: Final = frozenset(FUNCTIONS) | frozenset(
    """justice education transport environment agriculture energy economy trade labour labor culture immigration
    information security home""".split()
)
"""What a minister is minister of: the ministry's own word."""

NOT_IN_OFFICE: Final = frozenset("former ex then late shadow predecessor".split())
