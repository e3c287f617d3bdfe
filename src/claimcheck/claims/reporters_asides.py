"""Reporters' asides: what is told of the source behind what it says: "said nine died, but gave no proof".

The parser joins it to what is said, as though the dead had given no proof. It knows one parse and the words by which
papers tell that a source did not say more, or what it did about it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.claims.lexicon import QUOTERS, SPEECH
from claimcheck.claims.modality import main_verb
from claimcheck.text.span import Span, trimmed

if TYPE_CHECKING:
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse

_PROOF: Final = (
    r"(?:proof|evidence|details?|explanations?|reasons?|figures?|sources?|names?|documentation|specifics|substantiation"
    r"|information|comment|breakdown|timeline|timetable)\b"
)
_GIVEN: Final = r"(?:gave|offered|provided|presented|produced|cited|supplied|showed|shared|released)"
_GIVE: Final = r"(?:give|offer|provide|present|produce|cite|supply|show|share|release)"
_GIVING: Final = r"(?:giving|offering|providing|presenting|producing|citing|supplying|showing|sharing|releasing)"
_SAY: Final = (
    r"(?:say|elaborate|specify|name|identify|comment|disclose|reveal|explain|clarify|go\sinto\sdetail|give|provide)\b"
)
_MORE: Final = r"(?:(?:any|further|other|more|immediate|hard|concrete|specific|additional|clear|supporting)\s){0,2}"
# ", but gave no evidence", "but did not say why", ", without giving details": what the source leaves unsaid; must not
# match "and gave no quarter", "but did not stop".
_UNSAID: Final = re.compile(
    r",?\s(?:"
    rf"(?:but|and|yet|though)\s(?:{_GIVEN}\s(?:no|little|few|scant)\s{_MORE}{_PROOF}"
    rf"|(?:did|has|have|had)\s(?:not|yet)\s(?:immediately\s)?(?:{_GIVE}\s{_MORE}{_PROOF}"
    r"|elaborate\b|specify\b|say\s(?:how|why|when|where|who|what|which|whether|if|more)\b)"
    rf"|declined\sto\s(?:immediately\s)?{_SAY})"
    rf"|without\s(?:immediately\s)?(?:{_GIVING}\s(?:an?\s)?{_MORE}{_PROOF}"
    r"|elaborating\b|specifying\b|saying\s(?:how|why|when|where|who|what|which|whether|more)\b))"
)
_GOES_ON: Final = re.compile(r";|,\s(?:and|but)\s")
_ACCUSING: Final = frozenset("accuse blame claim allege say tell quote testify".split())
"""Verbs, by lemma, of what is said, whose subject may itself have given no proof."""

_DEADLY: Final = frozenset("die perish drown kill murder slay".split())
_ACTING: Final = frozenset(
    """
    order launch open announce declare impose call send issue appeal urge express blame accuse vow pledge condemn
    """.split()
)
_LOOKING_INTO: Final = frozenset(
    "inquiry enquiry investigation probe review audit inspection curfew lockdown evacuation".split()
)
"""What is ordered or opened about what happened, by whoever tells of it."""


def before_unsaid(reading: Reading, content: Span) -> Span:
    """The content without the reporter's remark on what its source left unsaid, at its end."""
    match = _UNSAID.search(reading.text, content.start, content.end)
    if match is None or _GOES_ON.search(reading.text, match.end(), content.end):
        return content
    if match.start() <= content.start or any(
        q.span.covers(Span(*match.span())) for q in reading.quotations_in(content)
    ):
        return content
    kept = trimmed(reading.text, content.start, match.start())
    root = main_verb(reading.parse, kept) if kept else None
    accuses = root is not None and reading.parse.tokens[root].lemma.lower() in QUOTERS | SPEECH | _ACCUSING
    return content if kept is None or root is None or accuses else kept


def acts_on_it(parse: Parse, clause: int, verb: int) -> bool:
    """For "said two men had died and ordered an inquiry": the dead order nothing, and what was shut opens no probe."""
    token = parse.tokens[verb]
    below = [parse.tokens[c] for c in parse.children(verb)]
    if token.dep != "conj" or token.tag != "VBD" or token.lemma.lower() not in _ACTING or verb < clause:
        return False
    if any(t.dep in {"nsubj", "nsubjpass", "aux", "auxpass", "expl"} for t in below):
        return False
    passive = any(parse.tokens[c].dep == "auxpass" for c in parse.children(clause))
    if parse.tokens[clause].lemma.lower() in _DEADLY:
        kills = parse.tokens[clause].lemma.lower() in {"kill", "murder", "slay"}
        return passive or not kills
    several = any(parse.tokens[c].dep == "nsubjpass" and parse.tokens[c].tag == "NNS" for c in parse.children(clause))
    return several and any(t.dep == "dobj" and t.lemma.lower() in _LOOKING_INTO for t in below)
