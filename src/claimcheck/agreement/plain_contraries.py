"""plain_contraries: where what was silenced is the plain contrary: the sides exchanged, the deed surely not done.

Rules: knows a judgement that was made silent and why; turns it only where the claim's own words stand in the report
and only who does it to whom, or whether it was done, is otherwise.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.attempts import only_attempted
from claimcheck.agreement.exchanges import exchanged_phrases
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.roles import exchanged, turned_round
from claimcheck.agreement.same_acts import lacks_a_name
from claimcheck.agreement.saying import said
from claimcheck.agreement.undone import not_done
from claimcheck.agreement.ways import turned_way
from claimcheck.agreement.words import stem, tokens
from claimcheck.claims.claim import Modality

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair

NEAR: Final = 0.6  # likeness from which the two are of one thing; chosen by hand
_ALL_BUT: Final = 0.99  # the share of the claim's words where only their order is otherwise
# What two may well do to each other in turn; of all else in the very same words one side did it.
_BOTH_WAYS: Final = frozenset(
    stem(w)
    for w in """
    attack strike struck shell bomb fire hit raid invade threaten warn accuse blame criticise criticize condemn insult
    denounce praise thank support back help aid assist recognise recognize sanction expel ban boycott visit call phone
    write wrote contact ask invite urge love hate fear trust distrust respect admire know hug kiss push punch beat beats
    defeat lose lost win draw sue sued countersue vote follow followed pass passed overtake overtook trail lead led
    teach taught learn export exported import imported supply send sent provide tax like dislike miss need want prefer
    mock tease oppose rival
    """.split()
)
# In these very words only one can have done it to the other.
_ONE_WAY: Final = frozenset(
    stem(w)
    for w in """
    buy bought acquire acquired own owned kill killed murder murdered found founded succeed succeeded replace replaced
    employ employed bit bite inherit inherited adopt adopted swallow sack sacked dismiss dismissed appoint appointed
    """.split()
)
# Whose way it is: not "the train from Dover was cancelled".
_MOVES: Final = frozenset(
    stem(w)
    for w in "flew fly flying sailed sail drove drive driving travelled traveled travel walked marched moved fled rode "
    "ran swam crossed went go transferred shipped smuggled sent".split()
)
_IN_TURN: Final = re.compile(r"\b(?:exchange|swap|in return)\b", re.IGNORECASE)
# What is only near, and may come all the same.
_MAY_COME: Final = re.compile(r"\b(?:about to|on the (?:verge|brink)|poised to|preparing to)\b", re.IGNORECASE)
# An attempt that is told to have failed: "but fled empty-handed", "in vain"; every part is bounded.
_IN_VAIN: Final = re.compile(
    r"\b(?:unsuccessfully|in vain|without success|to no avail|empty-handed)\b"
    r"|\b(?:but|only to)(?: (?:they|he|she|it|the attempt|the bid))? (?:fail(?:s|ed)?|(?:was|were) (?:\w{2,12}ly )?"
    r"(?:stopped|foiled|thwarted|prevented|turned away|turned back|beaten back|repelled|blocked|rejected)"
    r"|could not|couldn['’]t|(?:was|were) unable|gave up|did not succeed|came away with nothing)\b",
    re.IGNORECASE,
)


def plainly_contrary(found: Judgement, both: Pair) -> Judgement:
    """The judgement, or a contradiction where what made it silent shows that only the contrary can be meant."""
    if found.stance is not Stance.SILENT or not _may_turn(both):
        return found
    code = found.reasons[0].code
    if code == "not-done" and (words := _surely_undone(both)):
        reason = Reason(code="not-done", detail=f"the report says that it was not done (“{words}”)")
        return said(Stance.CONTRADICTS, reason, both.like, NEAR)
    if len(found.reasons) > 1 and (sides := _exchanged(both)):
        detail = f"who does it to whom is exchanged: “{sides[0]}” in the claim, “{sides[1]}” in the report"
        return said(Stance.CONTRADICTS, Reason(code="roles-exchanged", detail=detail), both.like, NEAR)
    return found


def _may_turn(both: Pair) -> bool:
    """Whether both state it flatly, of one day, with the claim's own names, and near enough."""
    flat = both.claim.modality is Modality.ASSERTED and both.statement.modality is not Modality.HEDGED
    near = both.like.score >= NEAR and (both.alone or both.one_name)
    apart = days(both.claim, both.statement) is When.APART
    return flat and near and not apart and not lacks_a_name(both)


def _surely_undone(both: Pair) -> str | None:
    """The words by which the report says that it was not done, and not only that it is open."""
    ours, theirs = both.claim.wording, both.statement.wording
    if both.statement.modality is not Modality.ASSERTED:
        return None
    found = not_done(ours, theirs)
    if found is not None and found[1]:
        return None if _MAY_COME.search(found[0]) else found[0]
    tried = only_attempted(ours, theirs)
    if tried is None:
        return None
    if tried.startswith("decided against") or "against" in tokens(tried):
        return tried
    vain = _IN_VAIN.search(both.sentence)
    return f"{tried} … {vain[0]}" if vain else None


def _exchanged(both: Pair) -> tuple[str, str] | None:
    """Who does it in the claim and who in the report, where all else is said in the same words."""
    ours, theirs = both.claim.wording, both.statement.wording
    if both.like.covered < _ALL_BUT or _IN_TURN.search(both.sentence):
        return None
    doings = {stem(w) for a in both.claim.acts[:1] for w in tokens(a.doing)}
    if not doings or doings & _BOTH_WAYS or (not both.alone and not doings & _ONE_WAY):
        return None
    way = turned_way(ours, theirs) if both.alone and doings & _MOVES else None
    way = way if {t.text for t in both.claim.times} == {t.text for t in both.statement.times} else None
    return exchanged(ours, theirs) or turned_round(both) or exchanged_phrases(ours, theirs) or way
