"""Spoken for: the body that a person means by "we": whose chief, coach, officer or spokesman the article says this is.

"“We shut two mills,” Norvax chief executive Ana Hale said": Norvax shut them. It knows words for those who speak for a
body and the names around them, and gives nothing where two bodies may be meant.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from claimcheck.claims.cast import looks_like_body
from claimcheck.claims.definite_articles import takes_none, with_article

if TYPE_CHECKING:
    from claimcheck.claims.cast import Cast, Mention
    from claimcheck.claims.claim import Attribution
    from claimcheck.claims.reading import Reading
    from claimcheck.text.span import Span

# Who says "we" of a body: its heads and its officers. An analyst, a lawyer or a worker may mean the trade, the client,
# or the workers; a minister may mean the country.
_SPEAKERS: Final = frozenset(
    """
    ceo cfo coo boss chief executive director president chairman chairwoman chair chairperson head leader manager
    founder co-founder cofounder owner co-owner principal headteacher headmaster rector dean curator commissioner
    inspector superintendent sergeant constable sheriff captain coach spokesman spokeswoman spokesperson secretary
    secretary-general treasurer coordinator organiser organizer publisher commander warden partner
    """.split()
)
# Who was one, stands in for one, or speaks for others than the body: "union leader", "student leader", "shop manager".
_OTHERS: Final = frozenset(
    """
    former ex retired late deputy union student students works council staff nurses shop store branch protest strike
    opposition community prosecutor
    """.split()
)
_WORD: Final = r"[A-Za-z][a-z’'-]{0,19}"
# Between the body and the name behind it: "’s managing director, ", " chief executive ".
_LED_BY: Final = re.compile(rf"(?:['’]s)? (?P<role>(?:{_WORD} ){{0,3}}{_WORD}),? \Z")
# Between the name and the body behind it: ", the managing director of the ", ", who heads ", " of ".
_LEADS: Final = re.compile(
    rf"\A(?:, \d{{2}})?,? (?:(?P<role>(?:{_WORD} ){{0,5}}{_WORD}) (?:of|at|for|with) (?:the )?"
    r"|(?:who|which) (?:leads|heads|runs|chairs|owns|founded|manages|directs) (?:the )?|(?P<rank>of) (?:the )?)\Z"
)
# Before the name, with the body first of all: "a spokesman for Norvax, ".
_FOR: Final = re.compile(rf"(?P<role>(?:{_WORD} ){{0,3}}{_WORD}) (?:of|at|for) (?:the )?\Z")
# The head of a firm that need not be named again: "Managing director Ana Hale"; not "Norvax chief executive".
_LONE_HEAD: Final = re.compile(
    r"(?:\A|[.,;:”\"\n] ?|\b(?:and|its|the (?:company|firm|group)[’']s) )"
    r"(?:(?:[Cc]hief|[Mm]anaging|[Cc]hief operating|[Cc]hief financial) (?:executive|director|officer)|CEO|CFO),? \Z"
)
_NAMED: Final = 60  # namings: in a longer article other bodies come in
_OF_THE_PERSON: Final = re.compile(r",? who(?:se)?\b")  # what follows is of the person's own: "whose mother died"
_REACH: Final = 70  # characters between a person's name and the body's
_BESIDE: Final = 4  # namings on either side of the person's that are looked at
_LOOKED_AT: Final = 12  # namings of the speaker: a long article's, bounded so that long texts stay linear


def spoken_for(reading: Reading, cast: Cast, attribution: Attribution) -> str:
    """The full name of the only body for which the speaker is said to speak, or nothing."""
    found: set[str] = set()
    alone = False
    last = bisect_left(cast.mentions, attribution.content.end, key=lambda m: m.span.start) + _BESIDE
    own = [k for k, m in enumerate(cast.mentions[:last]) if m.name == attribution.speaker]
    for k in own[-_LOOKED_AT:]:
        person = cast.mentions[k]
        near = cast.mentions[max(0, k - _BESIDE) : k + _BESIDE + 1]
        found |= {m.name for m in near if _is_body(reading, cast, m) and _speaks_for(reading.text, person.span, m.span)}
        alone = (
            alone or _LONE_HEAD.search(reading.text, max(0, person.span.start - _REACH), person.span.start) is not None
        )
    if not found and alone:  # "managing director Ana Hale", in an article that names one body only
        found = {m.name for m in cast.mentions[:_NAMED] if _is_body(reading, cast, m)}
        found = found if len(cast.mentions) <= _NAMED else set()
    return found.pop() if len(found) == 1 else ""


def _is_body(reading: Reading, cast: Cast, mention: Mention) -> bool:
    if cast.members[mention.name].person:
        return False
    labels = {e.label for e in reading.parse.entities_in(mention.span)}
    return "ORG" in labels or looks_like_body(mention.name)


def _speaks_for(text: str, person: Span, body: Span) -> bool:
    """Whether the words between the two names say that the person speaks for the body."""
    if body.end <= person.start <= body.end + _REACH:
        between = text[body.end : person.start]
        match = _LED_BY.match(between)
        if match is None and between.strip() == ",":
            match = _FOR.search(text[max(0, body.start - _REACH) : body.start])
        return match is not None and _is_speakers(match["role"])
    if person.end <= body.start <= person.end + _REACH:
        match = _LEADS.match(text[person.end : body.start])
        if match is None or _OF_THE_PERSON.match(text, body.end):
            return False
        if match["rank"]:
            return _is_speakers(text[max(0, person.start - _REACH) : person.end])
        return match["role"] is None or _is_speakers(match["role"])
    return False


def _is_speakers(words: str) -> bool:
    """Whether a word for who speaks for a body is among them, and no word for who only was one or stands in."""
    told = re.findall(r"[\w-]+", words.lower())
    return not _SPEAKERS.isdisjoint(told) and _OTHERS.isdisjoint(told)


# "spokesman for the coast guard", "Norvax Foods spokeswoman"; must not match a spokesman who has a name of his own.
_SPOKEN: Final = re.compile(
    r"(?:(?P<before>.{2,60}) )?spokes(?:man|woman|person|people)"
    r"(?: (?:for|of) (?P<behind>.{2,60})| (?:in|at|on) .{2,60})?",
    re.IGNORECASE,
)
_PLACED: Final = re.compile(r" (?:in|at|on) ")  # "for the union in Brell"


def spokesmans_body(text: str, speaker: str) -> str:
    """The body as a sentence names it; nothing where the speaker is no spokesman, or it is not told of whom.

    Args:
        text: The article's, which shows whether the body takes an article.
        speaker: As the article names him.
    """
    match = _SPOKEN.fullmatch(speaker)
    if match is None or not (match["before"] or match["behind"]):
        return ""
    if match["behind"]:
        return _PLACED.split(match["behind"], maxsplit=1)[0]
    body = match["before"]
    if body[-1:] in "'’" or body.endswith(("'s", "’s")):
        return ""
    bare = body.islower() and not takes_none(text, body)
    return f"the {body}" if bare and body != "police" else with_article(text, body)


__all__ = ["spoken_for", "spokesmans_body"]
