"""Pointing words: by which a disclaimer points at what it covers: "the figure", "either account", "what she said".

Words and their families only; whose claims they are is worked out in coverage.py.
"""

from __future__ import annotations

import re
from typing import Final

FIGURES: Final = frozenset(
    "figure number total count toll tally estimate sum amount percentage headcount statistic score rate".split()
)
ACCOUNTS: Final = frozenset(
    """
    account claim report statement allegation assertion version story information detail accusation remark comment
    testimony rumour rumor assessment description complaint charge confession narrative finding word timeline boast
    """.split()
)
PICTURES: Final = frozenset("video footage clip film image picture photo photograph photos screenshot imagery".split())
MEDIA: Final = (
    frozenset(
        """
        document memo letter note email e-mail message file record paper manifest transcript directive dossier post
        draft filing agreement affidavit diary spreadsheet ledger invoice log database
    presentation slide brochure
        """.split()
    ),
    PICTURES,
    frozenset("recording audio tape voice call".split()),
)
_TOLD_AGAIN: Final = (
    "claim figure number toll allegation assertion report account version charge estimate accusation tally count"
    " statement"
).split()
# ", a toll …", ", allegations the Times could not …": names once more what the sentence has told; must not match a
# comma in a list ("a bus, a car and a van") nor ", figures show".
APPOSED: Final = (
    rf", (?:an? (?:\w{{1,20}} )?(?:{'|'.join(_TOLD_AGAIN)})\b"
    rf"|(?:both (?:\w{{1,20}} )?)?(?:{'|'.join(w.removesuffix('y') for w in _TOLD_AGAIN)})(?:s|ies)"
    r"(?= (?:that|which|the|we|it|this|not|none|neither|yet|impossible|un\w{1,20}|(?-i:[A-Z])[\w.’'&-]{0,30})\b))"
)
# A clause that disclaims and opens the sentence; must not match ", but …", which sets against it what is known.
GOES_ON: Final = re.compile(r":\s|,\s{1,3}(?!(?:but|and|yet|though|although|while|however|or)\b)", re.IGNORECASE)
# What goes on about a document or pictures just named; must not match "it" or "they" of somebody.
ONE_OF_THEM: Final = re.compile(
    r"(?:one|another|the (?:other|first|second|third|latter)|both|"
    r"in (?:it|one|another|the (?:other|first|second|third))|among them|(?:it|they) also)\b"
)
# "The group gave no evidence, and …"; must not match "found no evidence", which reports of a search.
GIVES_NO_PROOF: Final = re.compile(
    r"\b(?:gave|given|offered|provided|produced|presented|cited|published|released|shared) no (?:\w{2,15} )?"
    r"(?:evidence|proof|details?|data|documents?)\b"
    r"|\b(?:not|never|without) (?:give|giv|offer|provid|produc|present|cit|publish)(?:e|ing)? (?:any |its |further )?"
    r"(?:evidence|proof|details?|data|documents?|sources?)\b"
    r"|\b(?:has|have|had) (?:not|never) (?:yet |so far )?(?:produced|published|provided|given|offered|shown|released"
    r"|named|been (?:published|released|made public|shown))\b|\b(?:gave|showed|named|offered) no \w+"
)
# "He says", "another said", "according to the report": goes on with what was told right before; must not match "the
# company", which may well be somebody else than who spoke before.
TAKING_UP: Final = re.compile(
    r"he|she|they|it|one(?: of them)?|both|another|others|a (?:second|third)|the (?:other|latter|former)|"
    r"the (?:report|statement|complaint|post|letter|document|message|video|group|agency|channel|source)",
    re.IGNORECASE,
)
# "A third spoke of locked doors", "the other side counted 22": one of those who speak; must not match "another day".
SIDE_BY_SIDE: Final = re.compile(
    r"(?:another|others|both sides|(?:an?|the) (?:second|third|fourth|fifth|other)(?: (?:side|man|woman))?)"
    r"\s\w+(?:ed|ke|d|s)\b",
    re.IGNORECASE,
)
# "One of them, Ana Ruiz, said", "their spokesman": of those who spoke before; must not match "its roof" of no speaker.
OF_THOSE: Final = re.compile(r"(?:\w+ of them|their|its)\b", re.IGNORECASE)
# "the reports from Dorn"; must not match "from either side" nor "from him".
FROM_THERE: Final = re.compile(r"\bfrom (?:the )?[A-Z]")
# "its conclusions": all that it says; must not match "its location".
ITS_WORDS: Final = re.compile(r"^(?:its|their) (?:conclusions|findings|contents|claims|allegations|figures|details)\b")
# "their accounts", "what they say happened"; must not match "their" within the words.
OF_SEVERAL: Final = re.compile(r"^(?:their|what they|what the (?:two|three|four|five))\b", re.IGNORECASE)
# "the second neighbour's account": of those who spoke in turn; must not match "the second account".
NTH: Final = re.compile(r"\bthe (?P<rank>first|second|third|fourth|last|latter|former) (?:[\w-]+ ){0,2}[\w-]+['’]s?\s")
PRONOUNS: Final = frozenset("it this that they them these those which either neither both".split())
# "the conflicting reports of it": of both sides, whatever they are of; must not match "a rival firm's claims".
RIVAL: Final = re.compile(
    r"\b(?:conflicting|competing|rival|contradictory|differing|opposing|contrasting|clashing|diverging|divergent)"
    r" (?:\w+ )?(?:accounts|versions|claims|reports|statements|narratives|allegations|accusations|stories)\b",
    re.IGNORECASE,
)
# "either", "the two figures", "the two sides' tolls"; must not match "the two men".
PAIRING: Final = re.compile(
    r"\b(?:either|neither|both|nor)\b"
    r"|\bthe two (?:\w+s['’] )?(?:figures|numbers|counts|totals|tolls|tallies|accounts|versions|claims|reports)\b",
    re.IGNORECASE,
)
# "The exact number" is neither of two that were given; must not match "an exact copy".
EXACT: Final = re.compile(r"\b(?:exact|true|actual|real|precise) (?:number|figure|toll|count|total|size|scale)\b")
# "choose between them", "neither could be checked"; must not match "neither man could" nor "both of whom".
TWO: Final = re.compile(
    r"\bbetween (?:them|the two|these)\b|\b(?:either|neither|both)(?: of (?:them|these|the two))?"
    r"(?=\W*$| (?:could|can|has|have|had|was|were|is|are)\b)",
    re.IGNORECASE,
)
# "the higher number", "the second claim": one of the two just given; must not match "the second time".
RANKED: Final = re.compile(
    r"\bthe (?P<rank>higher|larger|greater|bigger|lower|smaller|first|former|second|latter|last)"
    r"(?: (?:figure|number|toll|count|estimate|claim|report|account|version|allegation)s?|\W*$)",
    re.IGNORECASE,
)
# "could not authenticate it": a document or pictures are meant; must not match "an authentic dish".
GENUINE: Final = re.compile(
    r"\bauthenticate\b|\bgenuine\b|\bgeolocate\b|\bdoctored\b|\b(?:was|were) (?:filmed|recorded|photographed)\b"
    r"|\bwho (?:took|filmed|shot|recorded|leaked|photographed) (?:it|them)\b",
    re.IGNORECASE,
)
# "Its authenticity" is that of a paper or pictures; must not match "the authentic dish".
OF_PAPERS: Final = re.compile(r"\b(?:authenticity|genuineness|provenance|contents)\b", re.IGNORECASE)
# "Nobody knows where it comes from": of what was told before; must not match "it rained".
TAKES_UP: Final = re.compile(r"\b(?:where|whether|how|when|who|that|about|of|for|behind) (?:it|they|this|that|these)\b")
# "who had carried out the attack": whom either side blames; must not match "who wrote the letter".
WHO_DID: Final = re.compile(
    r"\bwho (?:had |has |was |is |were )?(?:carried out|behind|responsible|fired|launched|to blame|did)\b"
)
# What lays it on somebody; must not match "responsibly".
BLAMING: Final = re.compile(
    r"\b(?:blam|accus)(?:e|es|ed|ing)\b|\bresponsib(?:le|ility)\b|\bwas behind\b|\bcarried out\b"
)
# "The extent of the damage", which what follows or went before tells; must not match "to the extent that".
EXTENT: Final = re.compile(
    r"\bthe (?:(?:full|true|exact) )?(?:extent|scale|severity|circumstances) of\b", re.IGNORECASE
)
WHOSE: Final = frozenset({"his", "her", "their"})
# "nobody was hurt": a count, too; must not match "noon".
NO_ONE: Final = re.compile(r"\b(?:no one|no-one|nobody|none|no)\b")
# "could not verify her identity": who she is, not what she says; must not match "the identity of the man".
IDENTITY: Final = re.compile(r"(?:his|her|their) (?:\w+ )?identit(?:y|ies)\b", re.IGNORECASE)
# "either of her numbers": two of one speaker's; must not match "either man's number".
OF_ONE: Final = re.compile(r"\b(?:either|neither|both)\s(?:of\s)?(?:his|her|its)\b", re.IGNORECASE)
# "either side's claims": all that both said; must not match "on either side of the river".
OF_SIDES: Final = re.compile(
    r"(?<!\bon )(?:either|neither|both|each|the two) (?:side|part(?:y|ie)|camp|government|countr(?:y|ie))",
    re.IGNORECASE,
)
# "which of them is right", "whose account was accurate": a choice between two; must not match ", which was right" nor
# "who wrote it or whether it is right".
CHOOSES: Final = re.compile(
    r"(?<!, )\b(?:which|whose|who)\b(?:(?!\bwhether\b)[^.;]){0,60}"
    r"\b(?:right|correct|accurate|true|truth|genuine|lying|reliable)"
    r"(?=\W*$| (?:we|I|is|was|could|can|cannot|remain(?:s|ed)|has|had|the|this)\b)",
    re.IGNORECASE,
)
# "whether shots were fired", "the size of the offer": what one says and another otherwise; must not match "when it was
# filmed".
ASKS: Final = re.compile(
    r"(?:whether|if|who|what|why|which|"
    r"the (?:identit(?:y|ies)|size|price|value|amount|cost|length|speed|age|weight|depth|height|cause|reasons?|motive"
    r"|nature|outcome|origins?|fate|circumstances) (?:of|for|behind)"
    r"|(?:his|her|their|its) (?:condition|whereabouts|fate|status|state of health))\b",
    re.IGNORECASE,
)
# "what took place there": told in one way and in another; must not match "what the mayor said".
HAPPENED: Final = re.compile(
    r"(?:exactly )?what (?:really |actually )?(?:happened|took place|occurred|was (?:done|said|agreed)|caused)\b"
    r"|which (?:side|army|group|party|camp)\b"
    r"|who (?:now )?(?:controls?|controlled|holds?|held|won|started|(?:had )?fired first)\b"
    r"|the (?:current )?(?:status|fate|situation|circumstances|(?:sequence of )?events|discrepancy|contradiction)\b",
    re.IGNORECASE,
)
ALL: Final = re.compile(r"\b(?:any|none|all|these|those|each|every)\b", re.IGNORECASE)
# "none of this", "any of it": all that was told; must not match "none of this month's figures".
OF_MANY: Final = re.compile(
    r"\b(?:any|none|all|most|much|some|little|part) of (?:this|it|that|these|those|them)\b"
    r"(?=\W*$|[,.;:]| [—–-]| (?:could|can|has|have|had|was|were|is|are|independently)\b)",
    re.IGNORECASE,
)
# "none of what follows", "the claims made in this article": what comes after; must not match "as follows".
AHEAD: Final = re.compile(
    r"\bwhat follows\b|\bthe following\b|\bbelow\b|\bin this (?:article|report|story|account|dispatch)\b", re.IGNORECASE
)
# "the accounts that follow"; must not match "the talks that followed".
FOLLOWS: Final = re.compile(
    r"\b(?:accounts?|claims?|testimon(?:y|ies)|stories|reports?|figures?|details) (?:that follow|which follow|below)\b",
    re.IGNORECASE,
)
SIDES: Final = frozenset("either neither both side sides party parties".split())
"""Words that set two accounts side by side and name nobody."""

IGNORED: Final = frozenset(
    """
    the a an of to in on at by for from with and or that this these those it its he she him they them we
    his her their our what which who
    whether if had has have been was were is are be not could would any all some authenticity veracity accuracy truth
    independently independent immediately happened case claim report account said
    """.split()
)
WHOLE_ACCOUNTS: Final = frozenset("story account version testimony description statement".split())
# "the claim that X", "a report of X", "the rumour about X"; must not match "the claims of survivors" (whose they are).
WHICH: Final = re.compile(
    r"\b(?:claim|report|allegation|assertion|statement|rumou?r|suggestion|accusation|idea|theory)s? (?:that|about) |"
    r"\b(?:report|rumou?r|allegation)s? of "
)
# "the ministry's account", "both sides' figures": what stands before the mark; must not begin within a word or phrase,
# which would read each stretch once for each of its letters.
OWNED: Final = re.compile(r"(?<![\w .-])([\w .-]+?)(?:['’]s|s['’])\s+\w+")
# Nouns of an event and the verbs that tell of it where the two do not begin alike.
TELLING: Final = {
    "death": ("die", "dead", "kill", "fatal", "drown"),
    "loss": ("lost", "lose"),
    "dead": ("die", "kill", "victim"),
    "toll": ("dead", "die", "kill", "bur"),
    "damage": ("collaps", "destroy", "crack", "flatten", "burn", "wreck", "ruin", "tore", "torn", "hous", "home"),
    "casualty": ("dead", "die", "kill", "wound", "injur", "hurt", "bod", "toll"),
    "detention": ("detain",),
    "explosion": ("explod", "blast"),
    "blast": ("explo",),
    "shooting": ("shot",),
    "abduction": ("kidnap", "taken"),
    "destruction": ("destroy",),
    "capture": ("taken", "seiz"),
    "seizure": ("seiz", "captur"),
    "payment": ("paid",),
    "theft": ("stole",),
    "casualtie": ("dead", "die", "kill", "wound", "injur", "hurt", "bod", "toll"),
}
# "could confirm only the flight": all but that; must not match "only three of the names".
ALL_BUT: Final = re.compile(
    r"\b(?:confirm|verify|corroborate|establish|authenticate) only (?:the|that|his|her|its|their)\b", re.IGNORECASE
)
_HAPPENING: Final = TELLING | {
    "kidnapping": ("abduct", "taken", "seiz", "snatch"),
    "killing": ("shot", "dead", "die", "murder"),
    "attack": ("bomb", "shell", "struck", "hit", "shot", "raid"),
    "strike": ("bomb", "shell", "struck", "hit", "walk"),
    "raid": ("bomb", "storm", "search"),
    "beating": ("struck", "hit", "kick"),
    "sighting": ("saw", "see", "spot"),
    "observation": ("saw", "see", "spot"),
    "purchase": ("bought", "buy"),
    "sale": ("sold", "sell"),
    "departure": ("left", "leave", "fled", "flee", "quit"),
    "escape": ("fled", "flee"),
    "flight": ("fled", "flee"),
    "resignation": ("quit", "step"),
    "arrest": ("detain", "custody"),
    "fire": ("burn", "blaze"),
    "blaze": ("burn", "fire"),
    "crash": ("collid", "hit"),
    "outbreak": ("case", "ill", "sick", "infect"),
    "breach": ("hack", "stole", "leak"),
    "cure": ("heal",),
    "healing": ("cure",),
}
# "what they said", "what the mayor told us"; must not match "what happened".
WHAT_WAS_SAID: Final = re.compile(
    r"\bwhat (?P<who>(?:[\w.’'-]{2,20} ){1,5}?)(?:had |have |has )?"
    r"(?:said|says|say|told|claim(?:s|ed)?|describe[ds]?|allege[ds]?|recounted)\b",
    re.IGNORECASE,
)


def owner_in(text: str) -> set[str]:
    """The words before "'s account", or after "claim by", "account from"."""
    match = OWNED.search(text) or re.search(r"\b(?:by|from) ([\w .-]+)", text)
    words = re.findall(r"\w+", match[1]) if match else []
    if words and words[0] in SIDES:
        return set()  # "from either country"
    return {w for w in words if w not in IGNORED | SIDES} or set(words[-1:]) - SIDES  # "IS's version"


def is_pointing(words: list[str]) -> bool:
    """Whether the object is a bare pronoun, or asks when, where or by whom "it" came about."""
    asks = bool(words) and words[0] in {"when", "where", "how", "who", "whether"}
    chooses = words[:1] == ["which"] and len(words) <= 3  # "which is right"
    return set(words) <= PRONOUNS or chooses or (asks and bool(set(words) & {"it", "they", "this", "these"}))


def speaks_of(text: str, noun: str) -> bool:
    """Whether the text only takes up accounts told before: "was looking into the reports"."""
    return singular(noun) in ACCOUNTS and bool(re.search(rf"\b(?:the|these|those) {re.escape(noun)}\b", text))


def singular(word: str) -> str:
    """A noun without its plural or possessive ending, by letters alone."""
    word = re.sub(r"['’]s?$", "", word)
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word


def kind_of(word: str) -> str:
    """What a noun stands for: "figure", "account", "medium", or nothing of these."""
    one = singular(word)
    if one in FIGURES:
        return "figure"
    if one in ACCOUNTS:
        return "account"
    return "medium" if any(one in group or word in group for group in MEDIA) else ""


def any_related(word: str, others: list[str]) -> bool:
    """Whether one of the others is of the word's family."""
    return any(related(word, other) for other in others)


def related(a: str, b: str) -> bool:
    """Whether two words are of one family: one begins the other, or their first letters agree ("close", "closure")."""
    if a == b:
        return True
    one, other = singular(a), singular(b)
    if any(y.startswith(stem) for x, y in ((one, other), (other, one)) for stem in _HAPPENING.get(x, ())):
        return True
    short, long = sorted((one, other), key=len)
    if len(short) < 3:
        return False
    return long.startswith(short) if len(short) < 5 else long.startswith(short[: max(4, len(short) - 3)])
