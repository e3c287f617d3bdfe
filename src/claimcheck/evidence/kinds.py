"""kinds: what kind of body a common noun means: "the force" the police, "the clinic" a hospital, "the maker" a firm.

Lists only; one word is one entry, and a word missing here costs only a match. A kind with a stroke is a narrower one:
"the company" may be the maker or the airline, "the airline" is no maker.
"""

from __future__ import annotations

from typing import Final

FIRM: Final = "firm"

_NOUNS: Final = {
    FIRM: """company firm business startup start-up conglomerate corporation enterprise subsidiary factory plant mine
        mill refinery brewery shipyard hotel""",
    "firm/maker": """maker manufacturer producer drugmaker carmaker chipmaker planemaker toymaker brewer builder
        shipbuilder developer""",
    "firm/carrier": "airline carrier",
    "firm/operator": "operator railway",
    "firm/bank": "lender bank",
    "firm/insurer": "insurer",
    "firm/retailer": "retailer supermarket chain grocer",
    "firm/supplier": "supplier contractor subcontractor",
    "firm/owner": "owner landlord",
    "firm/utility": "utility",
    "firm/miner": "miner",
    "police": """police force constabulary gendarmerie gendarmes detectives detective officers policemen
        inspector superintendent constable""",
    "fire service": "firefighters brigade firemen",
    "hospital": "hospital clinic infirmary",
    "union": "union",
    "court": "court tribunal judge judges magistrate",
    "prosecution": "prosecutors prosecutor prosecution indictment",
    "army": "army military",
    "navy": "navy",
    "coast guard": "coastguard coastguards",
    "government": "government cabinet",
    "ministry": "ministry minister",
    "university": "university college",
    "council": "council municipality",
    "club": "club",
    "team": "team",
    "party": "party",
    "church": "church diocese",
    "school": "school",
    "airport": "airport",
    "port": "port",
    "embassy": "embassy ambassador consulate",
    "museum": "museum",
    "zoo": "zoo",
    "prison": "prison jail",
    "aid group": "charity ngo organisation organization group",
    "institute": "institute",
    "commission": "commission",
    "committee": "committee",
    "agency": "agency",
    "federation": "federation",
    "association": "association",
    "foundation": "foundation",
    "regulator": "regulator watchdog",
    "festival": "festival",
    "study": "study trial authors researchers scientists",
    "weather service": "meteorologists forecasters",
    "investigators": "investigators",
    "organisers": "organisers organizers organiser organizer",
}
_PAIRS: Final = {
    "fire brigade": "fire service",
    "fire service": "fire service",
    "fire department": "fire service",
    "fire services": "fire service",
    "fire crews": "fire service",
    "fire chief": "fire service",
    "fire officers": "fire service",
    "fire officials": "fire service",
    "coast guard": "coast guard",
    "armed forces": "army",
    "general staff": "army",
    "charge sheet": "prosecution",
    "accident investigators": "accident board",
    "crash investigators": "accident board",
    "accident board": "accident board",
    "accident bureau": "accident board",
    "accident branch": "accident board",
    "safety board": "accident board",
    "met office": "weather service",
    "weather office": "weather service",
    "weather service": "weather service",
    "weather bureau": "weather service",
    "weather agency": "weather service",
    "aid agency": "aid group",
    **{f"{a} {b}": "statistics office" for a in ("statistics", "statistical") for b in ("office", "agency", "bureau")},
    **{f"{a} {b}": "statistics office" for a in ("official", "government") for b in ("figures", "data", "statistics")},
    "shipping line": "firm/carrier",
    "ferry line": "firm/carrier",
    "cruise line": "firm/carrier",
    "medical centre": "hospital",
    "medical center": "hospital",
    "town hall": "council",
    "city hall": "council",
    "prosecutor's office": "prosecution",
    "prosecutors' office": "prosecution",
    "sheriff's office": "police",
    "police department": "police",
    "health board": "health board",
    "prime minister": "head of government",
    "electoral commission": "commission",
}
KINDS: Final = {noun: kind for kind, nouns in _NOUNS.items() for noun in nouns.split()} | _PAIRS
"""The kind of body that a noun, or two words, means; in lower case."""

PLACED: Final = frozenset(
    """police hospital court prosecution army navy government ministry university council church school airport port
    embassy prison""".split()
) | {"fire service", "coast guard"}
"""Kinds of which every place has its own: another place is another body. A firm's town says nothing."""

# Those who speak for a body when named with it: "union leaders", "the hospital's management", "Helvara executives".
# Not its workers, staff, members, rivals, customers or relatives, who may well say otherwise.
MOUTHPIECES: Final = frozenset(
    """official officials officer officers leader leaders leadership manager managers management executive executives
    boss bosses chief chiefs head heads director directors president chairman chairwoman chairperson chair spokesman
    spokeswoman spokesperson spokespeople board lawyer lawyers counsel statement website press-release communique
    representative representatives owner owners founder secretary commander commanders captain rector dean administrator
    administrators researcher researchers scientist scientists chemist chemists economist economists engineer engineers
    expert experts analyst analysts investigator investigators inspector inspectors author authors delegate delegates
    organiser organisers""".split()
)

# What speaks for the body that wrote it: "a first report by the brigade", "a statement from the company".
WRITINGS: Final = frozenset(
    """report reports statement statements letter release filing filings figures data statistics log logs records
    document documents indictment bulletin notice post paper tally count survey website""".split()
)

# Whom a title before a name speaks for; "captain", "sergeant", "officer" and "chief" say too little.
TITLE_KINDS: Final = {
    **dict.fromkeys("inspector superintendent detective constable sheriff dci dc ds".split(), "police"),
    **dict.fromkeys("prosecutor".split(), "prosecution"),
    **dict.fromkeys("judge magistrate justice".split(), "court"),
    **dict.fromkeys("colonel col general gen brigadier lieutenant lt major maj".split(), "army"),
    **dict.fromkeys("admiral commodore".split(), "navy"),
    **dict.fromkeys("mayor".split(), "council"),
}

SMALL_WORDS: Final = frozenset(
    """the a an its his her their our of and for in at on from to by with which that this as local chief senior then
    state national private big large main own new giant world former""".split()
)
"""Words before a noun for a body that do not say what it is for."""


def kind_of(words: tuple[str, ...]) -> str:
    """The kind of body that a phrase in lower case ends in, or the empty string.

    >>> kind_of(("swiss", "drug", "maker")), kind_of(("torvik", "fire", "brigade")), kind_of(("cashier",))
    ('firm/maker', 'fire service', '')
    """
    return KINDS.get(" ".join(words[-2:])) or KINDS.get(words[-1], "") if words else ""


# Nouns that stand as well before a person's name: "developer Max Dorn", "Judge Ana Ruiz".
MAY_BE_PERSONS: Final = frozenset(
    """maker manufacturer producer brewer builder developer operator lender insurer retailer grocer supplier contractor
    subcontractor owner landlord miner detective detectives officers inspector superintendent constable judge judges
    magistrate prosecutor prosecutors minister ambassador authors researchers scientists investigators organiser
    organizer organisers organizers regulator""".split()
)

# Two kinds of which one speaks for the other: a ministry is the government's, a study its university's;
# investigators are whoever investigates.
_WITHIN: Final = (
    frozenset({"government", "ministry"}),
    frozenset({"study", "university"}),
    frozenset({"investigators", "police"}),
    frozenset({"investigators", "prosecution"}),
    frozenset({"investigators", "accident board"}),
)


def may_mean(noun: str, kind: str) -> bool:
    """Whether a body called by a noun of one kind may be a body of another: the same, a narrower one, or part of it.

    >>> may_mean("firm", "firm/maker"), may_mean("firm/maker", "firm"), may_mean("ministry", "government")
    (True, False, True)
    """
    return noun == kind or kind.startswith(f"{noun}/") or frozenset({noun, kind}) in _WITHIN
