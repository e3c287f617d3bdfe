"""compilers: whose count a sentence in an outlet's own voice hands on ("figures compiled by the health board").

Such a sentence has a voucher with a name although nobody says anything in it. It knows wording and capitals; it does
not know outlets or claims.
"""

from __future__ import annotations

import re
from typing import Final

from claimcheck.evidence.introductions import full_body
from claimcheck.text.body_words import NAME_ENDINGS
from claimcheck.text.calendar_words import MONTH_NAMES

_COUNTS: Final = (
    "figures?|data|records?|logs?|documents?|numbers?|statistics|counts?|tall(?:y|ies)|lists?|returns|surveys?|polls?"
    "|estimates?|filings?|images|measurements"
)
_MADE: Final = (
    "compiled|collected|collated|gathered|published|released|kept|provided|supplied|issued|held|taken|recorded|reported"
)
_NAME: Final = r"([A-Z][\w’'&.-]{0,30}(?: (?:of |and |the |for |de )?[A-Z0-9&][\w’'&-]{0,30}){0,7}|[a-z]{3,20})"
# "figures compiled by the North Fells Health Board"; must not match "written by" or a person's signature.
_COMPILED: Final = re.compile(rf"\b(?:{_COUNTS}) (?:\w+ )?(?:{_MADE}) by (?:the )?{_NAME}")
# "Figures on the commission's website show"; must not match a site that only stands in the sentence.
_POSTED: Final = re.compile(
    rf"\b(?:{_COUNTS}|results?) (?:(?:posted|published) )?on (?:the )?(?P<name>[A-Za-z][\w’'&-]{{1,30}}"
    r"(?: [A-Za-z][\w&-]{0,30}){0,5})[’']s (?:own |official )?(?:website|web site|site|page|portal)\b"
)
# "the union's number for starting pay is", "Linkage's tally shows".
_OWNED: Final = re.compile(
    rf"\b(?:the |The )?{_NAME}[’']s (?:own |official |latest |initial )?(?:{_COUNTS})"
    r" (?:for|of|on|is|are|was|were|puts?|shows?|gives?)\b"
)

# "a poll by Median shows": whose work shows it. Must not match what a poll is of.
_SHOWN: Final = re.compile(
    rf"\b(?:an?|the) (?:[a-z-]{{2,15}} ){{0,2}}(?:poll|survey|study|analysis|count|report|audit) (?:by|from)"
    rf" (?:the )?{_NAME} (?:shows?|showed|found|finds|suggests?|suggested|puts?)\b"
)

# "survey that the pollster Sondage Est carried out", "an internal study by the Hut Board": the work speaks, its maker
# vouches. Must not match what a work is about ("survey of Estavians").
_WORK: Final = re.compile(
    rf"^(?:[\w’'-]+ ){{0,3}}?(?:{_COUNTS}|reports?|stud(?:y|ies)|analys[ie]s|reviews?|audits?)"
    rf" (?:(?:carried out|{_MADE}|made|done|taken|conducted|commissioned) )?(?:by|from|that|which)"
    rf" (?:the |its )?(?:(?!(?:in|of|at|on|for|from|near) )[a-z-]+ ){{0,2}}{_NAME}"
)


# "Corvane's statement": its own paper speaks for it; must not match "the company's statement", which names nobody.
_PAPER: Final = re.compile(
    r"([A-Z][\w&’'.-]{0,30}?(?: [A-Z][\w&-]{0,30}){0,5}?)[’']s? (?:[a-z]{2,15} )?"
    r"(?:statement|letter|press release|release|announcement|filing|e-mail|email|post|account)"
)


# "International observers described the vote as free": whose word it is, at the head of a sentence; must not match "was
# described as", nor a subject with a clause of its own.
_DESCRIBED: Final = re.compile(
    r"^(?:The |the )?(?P<who>[\w’'-]{2,25}(?: (?!(?:was|were|is|are|has|have|had|that|who|which) )[\w’'-]{1,25}){0,6}?)"
    r" (?:described|characteri[sz]ed|hailed|condemned|denounced|branded|labelled|called|judged|found)"
    r" (?:the|a|an|this|that|its|it) (?:[\w’'-]{1,25} ){1,10}?(?:as|an?|the|to be|free|fair|unfair|false) "
)


_WHO: Final = r"(?P<who>[\w’'-]{2,25}(?: (?!(?:was|were|is|are|has|have|had|that|who|which) )[\w’'-]{1,25}){0,6}?)"
_TELLING: Final = (
    # "The traffic police had this advice:" and what it is
    re.compile(
        rf"^(?:The |the )?{_WHO} (?:has|had|gave|offered|sent out) (?:this|the following|a simple|one) "
        r"(?:advice|message|warning|answer|explanation|reply)(?: (?:for|to) [\w’' -]{2,40})?: "
    ),
    # "Prosecutors accuse her of giving insulin to six patients."
    re.compile(rf"^(?:The |the )?{_WHO} (?:accuses?|accused|suspects?|suspected) [\w’' -]{{2,60}}? of "),
    # "It emerged from a statement by the fire brigade that …"
    re.compile(
        r"\b(?:emerge[sd]?|follow(?:s|ed)|(?:is|was|were|are) (?:clear|known)) from"
        r" (?:a|the|its|their) (?:[a-z]{2,15} )?"
        r"(?:statement|report|letter|notice|bulletin|release|filing|figures|data) (?:by|from|of) (?:the )?"
        r"(?P<who>[\w’'-]{2,25}(?: (?!that\b)[\w’'-]{1,25}){0,5}?)(?: that\b|[.,;]|$)"
    ),
    # "Airtone put the number of people whose data were taken at 2.1 million."
    re.compile(
        rf"^(?:The |the )?{_WHO} (?:puts?|sets?|gave|gives) the"
        r" (?:number|toll|figure|count|total|cost|loss|damage|size)\b[^.;,]{0,80}? (?:at|as) [^.;,]{0,20}?\d"
    ),
    # "Parents were told in a letter from the board that …"
    re.compile(
        r"\b(?:letter|e-?mail|message|memo|note|notice|leaflet|bulletin) (?:to [\w’' -]{2,40} )?(?:from|by) (?:the )?"
        r"(?P<who>[\w’'-]{2,25}(?: [\w’'-]{1,25}){0,5}?) (?:that|saying|which said|says|warns|warned)\b"
    ),
    # "The figure of 340 job losses is Brenno's."
    re.compile(
        r"^(?:The|That|This) (?:figure|number|estimate|count|tally|account|version)s?(?: of [\w’', -]{2,60}?)?"
        r" (?:is|are|was|comes from|came from) (?:the )?(?P<who>[A-Z][\w&-]*(?: [\w&-]{1,25}){0,5}?)(?:['’]s?)?\.?$"
    ),
)


def describer_of(sentence: str) -> tuple[str, str] | None:
    """Whose word a sentence is that says what somebody calls something or tells others, and what shows it, or None.

    >>> describer_of("International observers described the vote as free and fair.")[0]
    'International observers'
    >>> describer_of("The vote was described as free and fair.")
    """
    found = next((m for p in (_DESCRIBED, *_TELLING) if (m := p.search(sentence))), None)
    return (found["who"], found[0].strip()) if found is not None else None


# "a report in Al-Nahar", "an article by the Daily Ledger": the outlet vouches. Must not match "a report in May" (months
# name no outlet) nor a town: "a report in Torvik".
_PRINTED: Final = re.compile(
    r"^(?:[Aa]n? |[Tt]he )?(?:[a-z]{2,15} )?(?:[Rr]eport|article|story|piece) (?:in|by) (?:the )?"
    rf"(?!(?:{'|'.join(m.capitalize() for m in MONTH_NAMES)})\b)([A-Z].{{1,60}})$",
)
# "with reference to the fire brigade", "based on figures from the health ministry": whom a speaker relies on.
_RELYING: Final = re.compile(
    r"\b(?:with reference to|referring to|based on|relying on|which relies on|that relies on)"
    r" (?:(?:an?|the|its|their) )?"
    r"(?:(?:reports?|statements?|figures|data|numbers|information|accounts?) (?:by|from|of) (?:the )?)?"
    r"(?P<who>[\w’'-]{2,25}(?: (?!that\b|says\b|said\b)[\w’'-]{1,25}){0,5}?)"
    r"(?=[.,;]|$)"
)


_ITS_PAPER: Final = re.compile(r"['’]s? (?:own )?(?:figures|data|numbers|report|statement|account)$")


def relied_on(sentence: str) -> str | None:
    """Whom the speaker of a sentence relies on, by its words, or None.

    >>> relied_on("Seventy cases are known, the mayor said, referring to a report by the fire brigade.")
    'fire brigade'
    """
    found = _RELYING.search(sentence)
    return _ITS_PAPER.sub("", found["who"]) if found is not None else None


def maker_of(speaker: str) -> str | None:
    """Who made the survey, study or count that is named as the speaker, or None where that is no such work.

    >>> maker_of("survey that the pollster Sondage Est carried out in May"), maker_of("survey of Estavians")
    ('Sondage Est', None)
    >>> maker_of("count by the hospital in Brod")
    """
    owned = _PAPER.fullmatch(speaker)
    if owned is not None:
        return owned[1]
    if (printed := _PRINTED.match(speaker)) is not None:
        return printed[1]
    match = _WORK.match(speaker)
    return match[1] if match is not None and not match[1].islower() else None


def compiler_of(text: str, start: int, sentence: str) -> tuple[str, str] | None:
    """Who compiled what a sentence hands on, and the words that show it; None where the sentence does not say.

    Args:
        text: The whole text, in which "the union" is looked up.
        start: Where the sentence begins in it.
        sentence: Its words.

    >>> compiler_of("", 0, "Figures compiled by the North Fells Health Board show 312 cases.")
    ('North Fells Health Board', 'Figures compiled by the North Fells Health Board')
    """
    for pattern in (_COMPILED, _POSTED, _OWNED, _SHOWN):
        for match in pattern.finditer(sentence[:1].lower() + sentence[1:] if pattern is not _OWNED else sentence):
            name = re.sub(r"(?:[’']s|\.)$", "", match[1])
            name = re.sub(r"^(?:The|This|That|A|An) ", "", name)
            words = sentence[match.start() : match.end()]
            if name.islower():
                full = full_body(text, start, name) if name in NAME_ENDINGS else None
                full = name if " " in name else full  # "the electoral commission's website"
                if full is not None:
                    return full, words
            elif name not in {"He", "She", "It", "They", "We"}:
                return name, words
    return None
