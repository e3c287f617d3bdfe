"""unsaid: where a report says that somebody did not say so, and whether it means the claim's own speaker.

Rules: knows words, names and likeness; a rejected attribution says nothing of the content.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import unsaid
from claimcheck.agreement.judgement import Reason
from claimcheck.agreement.negating_words import MISQUOTED
from claimcheck.agreement.setting import capitals, name_words
from claimcheck.agreement.words import tokens
from claimcheck.text.currencies import ISO
from claimcheck.text.quantities import find_quantities

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair

# From this likeness on a rejected attribution ("he never said that") is about this claim; chosen by hand on invented
# sentences.
UNSAID_LIKENESS: Final = 0.40
UNSAID_OF_SPEAKER: Final = 0.25  # less is enough where the claim's speaker is named
UNSAID_FIGURE: Final = 0.10  # and hardly any where the claim's very figure stands there as well ("not 12 million")
# "The mayor gave": the noun right before what was not said, after at most one word. Must not match "he gave".
_WHO: Final = re.compile(
    r"\b(?:the|a|an|its|his|her|their) (?:[\w’'-]{2,20} )?(?P<who>[a-z][\w’'-]{2,20}) (?:has |had |have |did |does )?$",
    re.IGNORECASE,
)

# Offices that one person holds: the mayor is not the minister, though an army may speak for its ministry.
_OFFICES: Final = frozenset(
    "mayor minister governor president premier chancellor chairman chairwoman director manager coach captain judge"
    " prosecutor king queen".split()
)


def attribution_denied(pair: Pair) -> Reason | None:
    """Why the report is taken to say that the claim's speaker did not say so, or None where it does not."""
    word = unsaid(pair.sentence, numbered=bool(pair.claim.quantities))
    if word is None or (word in MISQUOTED and _of_another(pair)) or _unsaid_by_another(pair, word):
        return None
    least = UNSAID_OF_SPEAKER if _names_speaker(pair) else UNSAID_LIKENESS
    least = UNSAID_FIGURE if _gives_the_figure(pair) or _named_no_sum(pair, word) else least
    if pair.like.score < least:
        return None
    return Reason(code="attribution-denied", detail=f"the report says that it was not said (“{word}”)")


def _gives_the_figure(pair: Pair) -> bool:
    """Whether a figure of the claim's stands in the sentence, whatever it is of."""
    told = {x for q in find_quantities(pair.sentence) for x in (q.low, q.high)} - {None}
    return _names_speaker(pair) and any({q.low, q.high} & told for q in pair.claim.quantities)


def _named_no_sum(pair: Pair, word: str) -> bool:
    """For "the minister mentioned no sum at all" beside the sum that the claim has from her."""
    money = any(q.unit in ISO for q in pair.claim.quantities)
    return money and _names_speaker(pair) and word.rsplit(maxsplit=1)[-1].lower().rstrip("s") in ("sum", "amount")


def _names_speaker(pair: Pair) -> bool:
    """Whether the claim's speaker is named in the statement's sentence, by the last word of the name, or speaks it."""
    speaker, theirs = pair.claim.attribution, pair.statement.attribution
    if speaker is not None and theirs is not None and speaker.speaker == theirs.speaker:
        return True
    return speaker is not None and set(tokens(pair.sentence)) >= set(tokens(speaker.speaker)[-1:])


def _of_another(pair: Pair) -> bool:
    """Whether it is another speaker who says that his own words were not said so; unnamed ones may be anybody's."""
    ours, theirs = pair.claim.attribution, pair.statement.attribution
    if ours is None or theirs is None or ours.anonymous or theirs.anonymous or _names_speaker(pair):
        return False
    return set(tokens(ours.speaker)).isdisjoint(tokens(theirs.speaker))


def _unsaid_by_another(pair: Pair, word: str) -> bool:
    """For "the governor, Alan Pryce, did not say that": somebody is named before it, and not the claim's speaker."""
    ours, theirs = pair.claim.attribution, pair.statement.attribution
    before = pair.sentence[: max(0, pair.sentence.lower().replace("’", "'").find(word.lower().replace("’", "'")))]
    if ours is None or ours.anonymous:
        return False
    telling = set(name_words(theirs.speaker)) if theirs is not None else set()  # who says that he did not
    named = {w for name in capitals(before) for w in name_words(name)} - telling
    speaker = set(name_words(ours.speaker))
    who = _WHO.search(before)
    if who is not None and who["who"].lower() in _OFFICES and speaker & _OFFICES:
        named.add(who["who"].lower())  # the mayor, and not the claim's minister
    return bool(named) and not speaker & (named | set(tokens(before)))
