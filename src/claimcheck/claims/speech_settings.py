"""Speech settings: what stands beside an attitude and is none: "Opening the hall, Ruiz said …", "told to the Anchor".

It knows one parse and one stretch that a word of attitude takes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse

_OPENING: Final = frozenset("address brief open inaugurate host meet greet interact visit".split())
"""What somebody does who then speaks, by lemma; not "slam" or "lament", which are attitudes of their own."""
# "the condition of anonymity": what is asked for is nothing that anybody says.
_UNNAMED: Final = frozenset({"anonymity"})
_TOLD: Final = frozenset("confirm announce reveal deny disclose admit explain describe".split())
# Whom it was told behind what was confirmed: "his death to the Anchor"; must not match "the move to Marn".
_HEARER: Final = re.compile(
    r" to (?:[Tt]he )?(?:[A-Z][\w’'-]{0,30} ){0,3}"
    r"(?:Press|News|Times|Post|Herald|Mail|Guardian|Telegraph|Tribune|Journal|Gazette|Standard|Star|Sun|Independent"
    r"|Reuters|AFP|AP|BBC|CNN|NPR|reporters|journalists|newsmen|media)$"
)


def is_silent(parse: Parse, content: Span) -> bool:
    """For "pleaded anonymity", "asked for anonymity"."""
    words = [t for t in parse.within(content) if t.pos == "NOUN"]
    return bool(words) and words[-1].lemma.lower() in _UNNAMED


def opens(parse: Parse, i: int, sentence: Span) -> bool:
    """For "Addressing the crowd, Ruiz said …": the participle that only leads up to what is said."""
    token = parse.tokens[i]
    return i == parse.indices(sentence).start and token.tag == "VBG" and token.lemma.lower() in _OPENING


def told_alone(reading: Reading, verb: str, content: Span) -> Span:
    """The content without who hears it, and with the mark that closes a quotation at its end."""
    text = reading.text
    hearer = _HEARER.search(text, content.start, content.end) if verb in _TOLD else None
    end = hearer.start() if hearer else content.end
    if text.count("“", content.start, end) > text.count("”", content.start, end) and text.startswith("”", end):
        end += 1
    return Span(content.start, end)
