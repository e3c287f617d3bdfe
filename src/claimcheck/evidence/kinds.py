"""kinds: what kind of body a common noun means: "the force" the police, "the clinic" a hospital, "the maker" a firm.

Single nouns are text/body_words.py's; here are phrases, titles, and which kind may be which. One word is one entry,
and a word missing here costs only a match.
"""

from __future__ import annotations

from typing import Final

from claimcheck.text.body_words import KIND_OF_NOUN, SPEAKING

_PHRASES: Final = {
    "fire service": """fire brigade, fire service, fire department, fire services, fire crews, fire chief,
        fire officers, fire officials""",
    "coast guard": "coast guard",
    "army": "armed forces, general staff",
    "prosecution": "charge sheet, prosecutor's office, prosecutors' office",
    "accident board": """accident investigators, crash investigators, accident board, accident bureau, accident branch,
        safety board""",
    "weather service": "met office, weather office, weather service, weather bureau, weather agency",
    "aid group": "aid agency",
    "statistics office": """statistics office, statistics agency, statistics bureau, statistical office,
        statistical agency, statistical bureau, official figures, official data, official statistics,
        government figures, government data, government statistics""",
    "firm/carrier": "shipping line, ferry line, cruise line",
    "hospital": "medical centre, medical center",
    "council": "town hall, city hall",
    "police": "sheriff's office, police department",
    "health board": "health board",
    "head of government": "prime minister",
    "commission": "electoral commission",
}
KINDS: Final = KIND_OF_NOUN | {
    " ".join(phrase.split()): kind for kind, phrases in _PHRASES.items() for phrase in phrases.split(",")
}
"""The kind of body that a noun, or two words, means; in lower case."""

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
MAY_BE_PERSONS: Final = (SPEAKING.keys() - {"study", "trial", "indictment"}) | frozenset(
    """maker manufacturer producer brewer builder developer operator lender insurer retailer grocer supplier contractor
    subcontractor owner landlord miner regulator""".split()
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
