"""told_acts: whether a report's sentence tells at all what a claim says is done, or only shares names and figures.

Two sentences of one story share many words whatever they say: "Norrail held a meeting", "Norrail shut a line". Rules:
it knows the claim's main act and the statement's words; it only takes away what words or a figure gave.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.lexicon import LIGHT
from claimcheck.agreement.matches import measured
from claimcheck.agreement.parties import Part, is_told, names_of, same_party
from claimcheck.agreement.polarity import name_stems
from claimcheck.agreement.same_acts import VAGUE, tells_the_doing
from claimcheck.agreement.words import coverage, stem, terms, tokens
from claimcheck.text.quantity import Comparator

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Act, Claim, Party
    from claimcheck.text.quantity import Quantity

# The least share of a claim's words that tells it where its grammar does not show an act, or says little. Chosen on
# half of 560 pairs from real articles on one story, halved by a hash of the claim.
_MOST: Final = 0.5


def untold_by_words(pair: Pair) -> str | None:
    """The word of the claim for what is done, to whom or how it is, that the statement does not tell; None where told.

    Between two texts of which nothing else is known it is never asked.
    """
    if pair.alone or not pair.beside.ours_left:
        return None
    if not pair.claim.acts or _only_begins(pair.claim.acts[0]):
        wanted = frozenset(terms(pair.claim.wording))
        return "most of it" if coverage(wanted, frozenset(_said(pair))) < _MOST else None
    act = pair.claim.acts[0]
    if _is_of_another(pair, act):
        return act.subject.names[0] if act.subject else None
    if _is_vague(act):
        return _untold_detail(pair, act)
    if not tells_the_doing(pair, act):
        details = {t for other in act.others for t in terms(other)} - name_stems(pair.claim.wording)
        if set(terms(act.doing)) <= LIGHT and details and all(is_told(pair, other) for other in act.others):
            return None  # "began in a van", "broke out in a van"
        return act.doing if act.object is None or not _is_party(pair, act.object) else None
    return act.object.names[0] if act.object is not None and not _holds(pair, act.object) else None


def untold_by_figure(pair: Pair) -> str | None:
    """The same where a figure of the claim's fits one of the statement's: both what is done and to whom are missing.

    A figure that only describes ("the five men left") tells no more than a word.
    """
    figures = measured(pair.claim)
    if figures and all(_describes(pair.claim, q) for q in figures):
        return untold_by_words(pair)
    if pair.alone or not pair.claim.acts:
        return None
    act = pair.claim.acts[0]
    counted = " ".join(party.whole for party in (act.subject, act.object) if party is not None).lower()
    if any(q.text.lower() in counted for q in figures):  # whoever fled or was moved, they are the 2,000
        return None
    if _is_vague(act) or act.object is None or tells_the_doing(pair, act) or _holds(pair, act.object):
        return None
    return act.doing


_OF_THE_THING: Final = 0.4  # the least share of a claim's telling words that shows a price to be of the same thing


def of_another_thing(pair: Pair) -> str | None:
    """What a price in the claim is of, where the statement's need not be of that; None where it is.

    A number of people or tonnes says what it counts; "$349" and "$9,999" may be of anything.
    """
    bare = [q for q in measured(pair.claim) if _CURRENCY.fullmatch(q.unit)]
    if pair.alone or not bare or pair.like.core_covered >= _OF_THE_THING or not pair.claim.acts:
        return None
    act = pair.claim.acts[0]
    if not _is_vague(act) and tells_the_doing(pair, act):
        return None
    doers = [b.subject for b in pair.statement.acts if b.subject is not None]
    if act.subject is None or any(same_party(pair, act.subject, d) is Part.SAME for d in doers):
        return None
    return act.subject.names[0]


_CURRENCY: Final = re.compile(r"[A-Z]{3}")
# "the five men", "all five", "the next 12-inch model". Must not match "of the 40 dead", a part of which is counted.
_DEFINITE: Final = re.compile(
    r"(?<!of )(?<!among )\b(?:the|these|those|all|both|his|her|its|their|our|\w+['’]s) $", re.IGNORECASE
)
_BEGINS: Final = re.compile(r"(?:the|these|those|all|both|his|her|its|their|our|[\w ]+['’]s)\b", re.IGNORECASE)
# "12-inch", "two-day"; must not match "eighty-four cases", "two-thirds".
_JOINED: Final = re.compile(
    r"-(?!(?:one|two|three|four|five|six|seven|eight|nine|halves|thirds?|quarters?|fifths?|tenths?)\b)[A-Za-z]{2,}"
)
_BEFORE: Final = 20  # characters that show how a figure is introduced


def _describes(claim: Claim, figure: Quantity) -> bool:
    """Whether the figure tells which thing is meant, not how many or much: "the five men", "a 12-inch screen"."""
    text = claim.article.text
    if figure.comparator is not Comparator.EXACT or figure.per is not None or figure.unit in ("", "%"):
        return False
    if figure.text[:1] in "$€£":
        return False
    joined = bool(_JOINED.search(figure.text)) and text[figure.span.end : figure.span.end + 2].strip()[:1].isalpha()
    before = text[max(claim.sentence.start, figure.span.start - _BEFORE) : figure.span.start]
    parties = [p.whole for act in claim.acts[:1] for p in (act.subject, act.object) if p is not None]
    known = any(_BEGINS.match(whole) and whole.find(figure.text) > 0 for whole in parties)
    return joined or known or bool(_DEFINITE.search(before))


def _is_of_another(pair: Pair, act: Act) -> bool:
    """Whether the claim's doer is somebody by name whom the sentence does not name, and every doer in it is another."""
    if act.subject is None or not names_of(act.subject):
        return False
    if {stem(w) for w in names_of(act.subject)} & name_stems(pair.sentence):
        return False
    doers = [b.subject for b in pair.statement.acts if b.subject is not None]
    named = bool(doers) and all(names_of(d) for d in doers)  # "the shipping company" may be Tallis Line
    return named and all(same_party(pair, act.subject, d) is Part.OTHER for d in doers)


_STARTS: Final = frozenset("start starts started starting begin begins began begun beginning".split())


def _only_begins(act: Act) -> bool:
    """Whether the grammar shows of it only that it begins, not what: "will start selling tickets"."""
    return set(tokens(act.doing)) <= _STARTS and act.object is None and not act.others


def _is_vague(act: Act) -> bool:
    return bool(VAGUE & set(tokens(act.doing))) or not terms(act.doing)


def _said(pair: Pair) -> set[str]:
    return {*terms(pair.statement.wording), *terms(pair.statement.quote), *pair.beside.alike}


def _holds(pair: Pair, party: Party) -> bool:
    """Whether the statement has a word for the party, by any of its names' last words."""
    heads = _heads(party)
    return not all(heads) or any(head & _said(pair) for head in heads)


def _heads(party: Party) -> list[set[str]]:
    return [{*terms(name)[-1:], *terms(tokens(name)[-1])} for name in party.names if tokens(name)]


def _is_party(pair: Pair, party: Party) -> bool:
    """Whether the party does or suffers something in the statement, and does not merely stand there."""
    told = [p for b in pair.statement.acts for p in (b.subject, b.object) if p is not None]
    named = any(head & {*terms(p.whole)} for head in _heads(party) for p in told)
    return _holds(pair, party) and (not told or named)


def _untold_detail(pair: Pair, act: Act) -> str | None:
    """Of "has supporters", "is in talks": what the claim has or is, which the verb does not say."""
    if act.object is not None:
        return None if _holds(pair, act.object) else act.object.names[0]
    names = name_stems(pair.claim.wording)
    details = frozenset(term for other in act.others for term in terms(other)) - names
    told = coverage(details, frozenset(_said(pair))) >= _MOST or any(is_told(pair, other) for other in act.others)
    if not details:
        return None if tells_the_doing(pair, act) else act.doing
    return None if told else act.others[0]
