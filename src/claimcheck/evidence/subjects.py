"""subjects: the body that a sentence is about by its first words, so that "its spokeswoman" is known to be whose.

"Lowry Foods has shut two plants, a spokesman said." Rules: it knows capitals, verbs in the passive and the nouns for
bodies, no parse. What is done to a body may well be told by whoever did it ("was fined, a spokesman said").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.evidence.bodies import bodies_named
from claimcheck.evidence.kinds import KINDS, SMALL_WORDS
from claimcheck.evidence.places import split_places
from claimcheck.text.body_words import NAME_ENDINGS

if TYPE_CHECKING:
    from claimcheck.text.span import Span

_NOUNS: Final = "|".join(sorted((k for k in KINDS if " " not in k), key=len, reverse=True))
# "Lowry Foods has", "The rail union Transportbund, which"; must not match a name in the middle of a sentence.
_NAMED: Final = re.compile(
    r"[“\"']?(?:The |A |An )?(?P<name>[A-Z][\w&-]*(?: (?:(?:of|for|and|the|&) )?[A-Z][\w&-]*){0,5})(?=['’]s |,? [a-z])"
)
_CALLED: Final = re.compile(rf"[“\"']?The (?:[a-z][a-z-]{{1,20}} ){{0,2}}?(?P<noun>{_NOUNS})(?= [a-z])")
# "was fined", "has been sued": told by whoever did it, for all that is known.
_DONE_TO: Final = re.compile(
    r",? (?:(?:has|have|had) been|(?:was|were|is|are)(?: being)?) (?:\w{2,15}ly )?\w{1,20}(?:ed|en)\b"
)
# "its spokeswoman", "a statement on its website".
_ITS: Final = re.compile(
    r"(?:(?:an? )?[a-z]{3,20}(?: [a-z]{3,20})? (?:on|in|from|by|to) )?(?:its|their) (?P<what>[a-z][\w -]{2,50})"
)
# "a spokeswoman", "a press release": whose, the sentence tells.
_BARE: Final = re.compile(
    r"(?:an? |the )?(?:(?:press|news) release|(?:securities |regulatory |stock exchange )?filing|statement"
    r"|spokes(?:man|woman|person)|(?:annual|quarterly|earnings) report)",
    re.IGNORECASE,
)


def owned(text: str, sentence: Span, speaker: str) -> str | None:
    """The speaker with the body that the sentence is about as its owner, where the words leave that out, or None.

    >>> from claimcheck.text.span import Span
    >>> told = "Lowry Foods has shut two plants, its spokeswoman said."
    >>> owned(told, Span(0, len(told)), "its spokeswoman")
    "Lowry Foods's spokeswoman"
    """
    said = text.find(speaker, sentence.start, sentence.end)
    before = text[sentence.start : said if said >= 0 else sentence.end]
    if (its := _ITS.fullmatch(speaker)) is not None:
        owner = _subject(text, before)
        return f"{owner}'s {its['what']}" if owner else None
    if _BARE.fullmatch(speaker):
        owner = body_in_front(text, before)
        return f"{owner}'s {re.sub('^(?:an?|the) ', '', speaker)}" if owner else None
    return None


def body_in_front(text: str, before: str) -> str | None:
    """The body that does what the words before a speaker tell, where they begin with one, or None.

    Args:
        text: The document, which may say what a name means.
        before: The sentence up to the speaker.
    """
    named = _NAMED.match(before)
    if named is None:
        called = _CALLED.match(before)
        return None if called is None or _DONE_TO.match(before, called.end()) else f"the {called['noun']}"
    name = named["name"]
    is_body = name.split()[-1].lower() in NAME_ENDINGS or any(body.name == name for body in bodies_named(text))
    return name if is_body and not _DONE_TO.match(before, named.end()) else None


def _subject(text: str, before: str) -> str | None:
    """Whom "its" means: the body, state or thing with a name of its own that the sentence begins with."""
    named = _NAMED.match(before)
    if named is None:
        called = _CALLED.match(before)
        return f"the {called['noun']}" if called else None
    name = named["name"]
    words = name.lower().split()
    known = len(words) > 1 or not split_places(tuple(words))[0]
    inside = rf"[a-z,] {re.escape(name)}\b"  # a lone first word has its capital for being the first
    return name if known or (words[0] not in SMALL_WORDS and re.search(inside, text)) else None
