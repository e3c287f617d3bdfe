"""kinds: what kind of body a common noun means: "the force" the police, "the clinic" a hospital, "the maker" a firm.

Single nouns are text/body_words.py's; here are phrases, titles, and which kind may be which. One word is one entry,
and a word missing here costs only a match.
"""

from __future__ import annotations

from typing import Final

from claimcheck.text.body_words import FIRM, KIND_OF_NOUN, SPEAKING

_PHRASES: Final = {
    "fire service": """fire brigade, fire service, fire department, fire services, fire crews, fire chief,
        fire officers, fire officials, fire commissioner, fire captain""",
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
    "council": "town hall, city hall, local authority, mayor's office",
    "police": "sheriff's office, sheriff's department, police department",
    "coroner": "coroner, coroner's office, medical examiner, medical examiner's office, examiner's office",
    "health board": "health board",
    "central bank": "central bank",
    "presidency": "president's office, presidential office",
    "defence": """defence lawyer, defence lawyers, defence team, defense lawyer, defense lawyers, defense team,
        defence attorney, defense attorney, his lawyer, her lawyer, his lawyers, her lawyers, defendant's lawyer""",
    "regional government": """provincial government, regional government, state government, governor's office""",
    "party/opposition": "opposition party",
    "head of government": "prime minister, prime minister's office",
    "commission": "electoral commission, official results",
}
KINDS: Final = KIND_OF_NOUN | {
    " ".join(phrase.split()): kind for kind, phrases in _PHRASES.items() for phrase in phrases.split(",")
}
"""The kind of body that a noun, or two words, means; in lower case."""

# What speaks for the body that wrote it: "a first report by the brigade", "a statement from the company".
WRITINGS: Final = frozenset(
    """report reports statement statements letter release filing filings figures data statistics log logs records
    document documents indictment bulletin notice post paper tally count survey website tweet email e-mail memo leaflet
    blog message charges results slide slides brochure newsletter advisory information forecast forecasts
    estimate estimates projections poll polls analysis calculations""".split()
)

# Whom a title before a name speaks for; "captain", "officer" and "chief" say too little.
TITLE_KINDS: Final = {
    title: frozenset(kinds)
    for titles, kinds in (
        ("inspector superintendent detective constable sheriff dci dc ds", ["police"]),
        ("sergeant sgt", ["police", "army"]),
        ("prosecutor", ["prosecution"]),
        ("judge magistrate justice", ["court"]),
        ("colonel col general gen brigadier lieutenant lt major maj", ["army"]),
        ("admiral commodore", ["navy"]),
        ("mayor", ["council"]),
        ("coroner", ["coroner"]),
        ("bishop archbishop", ["church"]),
        ("governor", ["regional government"]),
    )
    for title in titles.split()
}

ANOTHER: Final = frozenset("another other rival competing competitor independent outside".split())
"""Words that make a body out to be none of which was spoken."""

SMALL_WORDS: Final = frozenset(
    """the a an its his her their our of and for in at on from to by with which that this as local chief senior then
    state national private big large main own new giant world former""".split()
)
"""Words before a noun for a body that do not say what it is for."""


_TRAILING: Final = frozenset("command headquarters department service force division unit directorate".split())


def kind_of(words: tuple[str, ...]) -> str:
    """The kind of body that a phrase in lower case ends in, or the empty string.

    >>> kind_of(("swiss", "drug", "maker")), kind_of(("torvik", "fire", "brigade")), kind_of(("cashier",))
    ('firm/maker', 'fire service', '')
    """
    if len(words) > 1 and words[-1] in _TRAILING and " ".join(words[-2:]) not in KINDS:
        words = words[:-1] if KINDS.get(words[-2]) else words  # "the state police command"
    return KINDS.get(" ".join(words[-2:])) or KINDS.get(words[-1], "") if words else ""


# Nouns that stand as well before a person's name: "developer Max Dorn", "Judge Ana Ruiz".
MAY_BE_PERSONS: Final = (SPEAKING.keys() - {"study", "trial", "indictment"}) | frozenset(
    """maker manufacturer producer brewer builder developer operator lender insurer retailer grocer supplier contractor
    subcontractor owner landlord miner regulator""".split()
)

# Public bodies of whom a report may say no more than "officials said", "according to the authorities".
_AUTHORITIES: Final = frozenset(
    """police court prosecution army navy government ministry council prison commission agency regulator
    investigators treasury presidency""".split()
) | {
    "fire service",
    "coast guard",
    "statistics office",
    "weather service",
    "accident board",
    "health board",
    "regional government",
    "head of government",
}
_SERVICES: Final = frozenset({"police", "fire service", "coast guard", "weather service", "prison"})
STAND_INS: Final = {
    "authorities": _AUTHORITIES,
    "officials": _AUTHORITIES,
    "authority": _AUTHORITIES,
    "service": _SERVICES,
    "agency": frozenset({"agency", "statistics office", "weather service", "coast guard", "accident board"}),
    "paper": frozenset({"study"}),
    "charges": frozenset({"prosecution"}),
    "president": frozenset({"presidency"}),
    **dict.fromkeys("poll survey".split(), frozenset({"pollster"})),
    **dict.fromkeys("defence defense accused defendant".split(), frozenset({"defence"})),
    "investigation": frozenset({"investigators", "inquiry"}),
    "report": frozenset({"inquiry"}),
    **dict.fromkeys("ruling judgment judgement verdict".split(), frozenset({"court"})),
    "group": frozenset({FIRM, "aid group", "federation", "association", "party", "rebels"}),
}
"""Nouns that may stand for bodies of several kinds, by what they may stand for."""

SERVING: Final = frozenset(
    """security cybersecurity insurance law accounting audit auditing consulting cleaning staffing catering rating
    research polling tracking towing salvage haulage lobbying recruitment""".split()
)
"""What firms do for others: such a firm is none that a report is about unless it is called so there."""

NATIONAL: Final = frozenset({"army", "navy", "coast guard", "ministry", "government", "head of government"})
"""Kinds of which a province or town has none."""

FIELDS: Final = {
    "security": frozenset({"police", "army", "ministry", "government", "coast guard", "prison"}),
    "rescue": frozenset({"fire service", "coast guard", "agency"}),
    "emergency": frozenset({"fire service", "police", "agency", "coast guard"}),
    "enforcement": frozenset({"police", "prosecution"}),
    "defence": frozenset({"army", "navy", "ministry"}),
    "defense": frozenset({"army", "navy", "ministry"}),
}
"""What officials are for, by the kinds of bodies that may then be meant."""

PROVINCIAL: Final = frozenset("local provincial regional city town municipal county district village".split())

# Two kinds of which one speaks for the other: a ministry is the government's, a study its university's;
# investigators are whoever investigates.
_WITHIN: Final = (
    frozenset({"government", "ministry"}),
    frozenset({"study", "university"}),
    frozenset({"study", "team"}),
    frozenset({"regulator", "aid group"}),
    frozenset({"investigators", "inquiry"}),
    frozenset({"organisers", "festival"}),
    frozenset({"firm/supplier", "firm/utility"}),
    frozenset({"investigators", "police"}),
    frozenset({"investigators", "prosecution"}),
    frozenset({"investigators", "accident board"}),
)


def may_mean(noun: str, kind: str) -> bool:
    """Whether a body called by a noun of one kind may be a body of another: the same, a narrower one, or part of it.

    >>> may_mean("firm", "firm/maker"), may_mean("firm/maker", "firm"), may_mean("ministry", "government")
    (True, False, True)
    """
    central = (noun, kind) == ("firm/bank", "central bank")
    return central or noun == kind or kind.startswith(f"{noun}/") or frozenset({noun, kind}) in _WITHIN
