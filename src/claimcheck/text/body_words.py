"""body_words: what a body is called: a company, an agency, a court, a party; by its kind, by its name, by its people.

Lists only; one word is one entry, in lower case, and a word missing here costs only a match. Whatever asks what kind of
body a word means reads it here; what follows from that is for those who ask.
"""

from __future__ import annotations

from typing import Final

FIRM: Final = "firm"
"""The kind of all companies; one with a stroke is narrower: the maker is a company, the airline is no maker."""

SITES: Final = "factory plant mine mill refinery brewery shipyard hotel"
_TIED: Final = "owner landlord contractor subcontractor"  # firms, or persons, by what they are to another

# Bodies called by one word each, which is also the kind.
_LONE: Final = """navy club team party school airport port museum zoo institute commission committee inquiry agency
    federation association foundation festival pollster""".split()
_NAMES: Final = {
    FIRM: f"company firm business startup start-up conglomerate corporation enterprise subsidiary {SITES}",
    "firm/maker": """maker manufacturer producer drugmaker carmaker automaker chipmaker planemaker toymaker brewer
        builder shipbuilder developer publisher""",
    "firm/carrier": "airline carrier shipper",
    "firm/operator": "operator railway",
    "firm/bank": "lender bank",
    "firm/insurer": "insurer",
    "firm/retailer": "retailer supermarket chain grocer",
    "firm/trader": "trader broker",
    "firm/supplier": "supplier contractor subcontractor",
    "firm/owner": "owner landlord",
    "firm/utility": "utility",
    "firm/miner": "miner",
    "police": "police force constabulary gendarmerie garda polizei bundespolizei",
    "fire service": "brigade",
    "hospital": "hospital clinic infirmary",
    "court": "court tribunal",
    "prosecution": "prosecution",
    "army": "army military",
    "coast guard": "coastguard",
    "government": "government cabinet",
    "ministry": "ministry",
    "treasury": "treasury",
    "presidency": "presidency",
    "union": "union",
    "university": "university college",
    "council": "council municipality",
    "church": "church diocese",
    "embassy": "embassy consulate",
    "prison": "prison jail",
    "aid group": "charity ngo organisation organization group",
    "regulator": "regulator watchdog",
    "party/opposition": "opposition",
} | dict(zip(_LONE, _LONE, strict=True))
# Those whose word is the body's own, and works that stand for their authors.
_SPEAKERS: Final = {
    "police": """gardaí gardai carabinieri gendarmes detectives detective officers policemen inspector superintendent
        constable""",
    "fire service": "firefighters firemen",
    "court": "judge judges magistrate magistrates",
    "prosecution": "prosecutors prosecutor indictment",
    "coast guard": "coastguards",
    "ministry": "minister",
    "council": "mayor",
    "church": "bishop archbishop",
    "regional government": "governor",
    "embassy": "ambassador",
    "study": "study trial authors researchers scientists",
    "weather service": "meteorologists forecasters",
    "investigators": "investigators",
    "organisers": "organisers organizers organiser organizer promoter promoters",
}
# Those by whom a body acts, besides; bodies that speak with many voices have them alone.
_DOING: Final = {
    "police": "officer policeman investigator investigators",
    "fire service": "rescuers crews divers",
    "hospital": "doctors medics surgeons",
    "court": "jury",
    "prosecution": "",
    "defence": "lawyer lawyers attorney attorneys counsel defence defense barrister",
    "army": "troops soldiers forces",
    "government": "ministers administration executive",
    "parliament": "parliament lawmakers deputies mps legislators assembly senators",
    "party/opposition": "",
    "rebels": "rebels rebel insurgents insurgent militants militia fighters guerrillas",
    "union": "unions strikers",
}

BODY_NOUNS: Final = {word: kind for kind, words in _NAMES.items() for word in words.split()}
"""The kind of body that a noun means; not what its people are called."""

SPEAKING: Final = {word: kind for kind, words in _SPEAKERS.items() for word in words.split()}
"""The kind of body whose word the people's is."""

KIND_OF_NOUN: Final = BODY_NOUNS | SPEAKING
"""The kind of body that a noun means or whose word is its own: "judge", the court."""

ACTING: Final = {word: kind for word, kind in KIND_OF_NOUN.items() if kind in _DOING} | {
    word: kind for kind, words in _DOING.items() for word in words.split()
}
"""The kind of body that acts where its people do: "officers" for "police", "judges" for "court"."""

PUBLIC: Final = frozenset(
    """police hospital court prosecution army navy government ministry university council church school airport port
    embassy prison treasury coroner""".split()
) | {"fire service", "coast guard"}
"""Kinds of which every place has its own: another place is another body. A firm's town says nothing."""

FIRMS: Final = (
    frozenset(word for word, kind in BODY_NOUNS.items() if kind.partition("/")[0] == FIRM)
    - set(SITES.split())
    - set(_TIED.split())
)
"""What a firm is called by its kind."""

# Those who speak for a body when named with it: "union leaders", "the hospital's management", "Helvara executives".
# Not its workers, staff, members, rivals, customers or relatives, who may well say otherwise.
MOUTHPIECES: Final = frozenset(
    """
    authorities official officials officer officers leader leaders leadership manager managers management executive
    executives boss bosses chief chiefs head heads director directors president chairman chairwoman chairperson chair
    spokesman spokeswoman spokesperson spokespeople board lawyer lawyers counsel statement website press-release
    communique representative representatives owner owners founder secretary commander commanders captain rector dean
    administrator administrators researcher researchers scientist scientists chemist chemists economist economists
    engineer engineers expert experts analyst analysts investigator investigators inspector inspectors author authors
    delegate delegates organiser organisers forecaster forecasters campaigner campaigners observer observers monitors
    """.split()
)

OFFICERS: Final = frozenset(
    """official officials officer officers authorities chief chiefs boss bosses head heads leader leaders manager
    managers director spokesman spokeswoman spokesperson""".split()
)
"""Those who speak for the body that shares their matter: "customs officers", of the customs office."""

LEGISLATORS: Final = frozenset(
    """mp mps msp msps mep meps senator senators lawmaker lawmakers legislator legislators deputy deputies councillor
    councillors politician politicians candidate candidates""".split()
)
"""Those who speak for a party when named with it: "a Liberal Union MP"."""

PARTY_ENDINGS: Final = frozenset("party union front alliance league movement bloc coalition".split())
"""Nouns that end a party's name."""

PARTY_FAMILIES: Final = frozenset(
    """democrats conservatives liberals greens republicans socialists communists nationalists progressives populists
    centrists radicals""".split()
)
"""Last words of what a party is called by its people."""

LEGAL_FORMS: Final = frozenset(
    """inc corp corporation co company ltd limited llc plc sa ag gmbh nv spa ab oy asa bv pty srl sarl kk group
    holdings""".split()
)
"""What a firm's name may end in or lack."""

FIRM_MARKS: Final = LEGAL_FORMS | frozenset(
    """airlines airways bank devices distribution electronics energy foods industries lines logistics motors partners
    pharmaceuticals semiconductor shipping systems technologies""".split()
)
"""Words that, in a name or beside one, mark a firm."""

_TRADE_KINDS: Final = {
    "firm/utility": "water power gas energy electricity",
    "firm/operator": "phone telecom telecoms mobile rail train bus tram transport cable",
    "firm/carrier": "shipping ferry cruise freight",
    "firm/maker": """drug car chip toy software pharmaceutical food chemicals arms aerospace construction building
        builders""",
    "firm/insurer": "insurance",
}
KIND_OF_TRADE: Final = {word: kind for kind, words in _TRADE_KINDS.items() for word in words.split()}
"""The narrower kind of a firm that is called by its trade: "the water company"."""

_ENDING_KINDS: Final = {
    "firm/carrier": "air airlines airways cruises ferries lines shipping couriers freight",
    "firm/bank": "bank",
    "firm/insurer": "assurance insurance mutual",
    "firm/maker": """aerospace automotive biotech breweries brewery cement chemicals chemie dairy devices electronics
        foods laboratories motors pharma pharmaceuticals robotics semiconductor shipyard shipyards software steel
        therapeutics""",
    "firm/operator": "rail railways terminals",
    "firm/retailer": "stores",
    "firm/utility": "energy power utilities",
}
KIND_OF_ENDING: Final = {word: kind for kind, words in _ENDING_KINDS.items() for word in words.split()}
"""The narrower kind of firm that a name's last word shows."""

FIRM_ENDINGS: Final = (FIRM_MARKS - {"bank", "partners"}) | frozenset(
    """
    aerospace air analytics assurance automotive aviation biosciences biotech breweries brewery broadband cargo cement
    chemicals chemie construction couriers cruises dairy digital dynamics engineering entertainment events ferries
    freight hotels insurance laboratories labs manufacturing materials metals minerals mining mobile mutual networks
    offshore oil parcels pharma power productions properties rail railways restaurants retail robotics shipyard
    shipyards software solar solutions staffing steel stores studios supplies telecom terminals textiles therapeutics
    trucking utilities ventures wireless
    """.split()
)
"""Nouns that end the name of a firm, never that of a person; some of them also say what others are for."""

PUBLIC_ENDINGS: Final = frozenset(
    """agency army association authority board bureau center centre club commission committee council court department
    federation foundation hospital institute ministry network office party police service society team trust union
    university""".split()
)
"""Nouns that end the name of a body that is no firm, or begin it."""

_OTHER_ENDINGS: Final = frozenset(
    """
    administration alliance bank capital cathedral chamber church coalition college command confederation congress
    consortium consulting control cooperative daily directorate division electric embassy enterprises exchange fleet
    force forces forum fund gazette guard health herald house initiative international journal league ledger legion
    mail media mission movement museum navigation navy news organisation organization parliament partners post press
    project prosecutor railway records regiment registry research resources school sciences securities senate services
    standards station telegraph times transport treasury tribune watch weekly wire workers works
    """.split()
)
AGENCIES: Final = frozenset(
    """agency authority board body bureau center centre commission department directorate inspectorate office regulator
    service watchdog""".split()
)
"""What a public body for one matter may be called: "the food office", "the food watchdog"."""

CALLED_IN_TURN: Final = (AGENCIES, frozenset("union association league federation confederation guild society".split()))
"""Nouns of which one may stand for another where what the body is for is the same."""

NAME_ENDINGS: Final = FIRM_ENDINGS | PUBLIC_ENDINGS | PARTY_FAMILIES | _OTHER_ENDINGS
"""Nouns that end the name of a body, never that of a person."""

NETWORKS: Final = frozenset("twitter facebook instagram tiktok telegram whatsapp youtube reddit snapchat weibo".split())
"""Names of networks where people post, in lower case, which models take for persons."""
