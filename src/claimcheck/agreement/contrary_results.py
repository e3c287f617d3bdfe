"""contrary_results: outcomes in other words that cannot both be: a draw and a win, jailed and acquitted.

Rules: each row knows the words of both outcomes and what they must be of. Matches, records and events without a name
are one only in two bare texts; a person with a name is one everywhere.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.attempts import called_off
from claimcheck.agreement.denial import negated
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.one_deed import is_one_thing
from claimcheck.agreement.same_acts import bearer
from claimcheck.agreement.saying import said
from claimcheck.agreement.setting import capitals
from claimcheck.agreement.words import places, stem, terms, tokens
from claimcheck.claims.claim import Modality

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.agreement.likeness import Pair

FAR: Final = 0.25  # likeness from which two bare texts with the same match, record or event are of one; by hand
_GAME: Final = r"(?:semi-?finals?|quarter-?finals?|finals?|match|game|derby|tie|bout|fight|race|replay|test)"
# Must not match "won the right to", nor "drew a crowd"; every part is bounded.
_DRAWN: Final = re.compile(
    rf"\bthe (?P<what>(?:[\w-]{{2,15}} ){{0,2}}?{_GAME}) (?:had )?(?:ended|finished|was|ends|finishes)"
    r" (?:in a (?:\d{1,2}-\d{1,2} |goalless )?(?:draw|tie)|drawn|level|goalless|all square)\b"
    rf"|\bdrew the (?P<other>(?:[\w-]{{2,15}} ){{0,2}}?{_GAME})\b",
    re.IGNORECASE,
)
_DECIDED: Final = re.compile(
    r"\b(?:penalt(?:y|ies)|shoot-?out|extra[ -]time|overtime|tie-?break|replay"
    r"|after \d{2,3} minutes|won|wins|lost)\b(?! the\b)",
    re.IGNORECASE,
)
_WON: Final = re.compile(
    rf"\b(?:won|win|wins|lost|loses|lose) the (?P<what>(?:[\w-]{{2,15}} ){{0,2}}?{_GAME})\b", re.IGNORECASE
)
_BROKE: Final = re.compile(
    r"\b(?:broke|broken|breaks|set|sets|beat|beaten|smashed|shattered|bettered)"
    r" (?:the|a|an|his|her|their|its) (?P<what>(?:[\w’'-]{2,15} ){0,4}?records?)\b",
    re.IGNORECASE,
)
_MISSED: Final = re.compile(
    r"\b(?:missed|misses|fell short of|falls short of|failed to (?:break|beat|set|better)|just short of|just outside"
    r"|narrowly missed(?: out on)?|missed out on) (?:the|a|an|his|her|their|its)"
    r" (?P<what>(?:[\w’'-]{2,15} ){0,4}?records?)\b",
    re.IGNORECASE,
)
_OPEN_TO: Final = re.compile(
    r"\A(?P<where>[\w’' -]{3,60}?) (?:is|are) (?:now |again |still )?open (?:again )?to (?P<who>[\w-]{3,20})\Z",
    re.IGNORECASE,
)
_NOT_LET: Final = re.compile(
    r"(?:\A|[.,;] )(?P<who>[\w-]{3,20}) (?:is|are|remain|remains) (?:still )?(?:not (?:yet )?(?:allowed|permitted"
    r"|admitted)|banned|barred|prohibited|forbidden|shut out)\b"
    r"(?! (?:to (?!(?:use|enter|cross|visit|access)\b)|from \w+ing\b(?<!using)(?<!entering)(?<!crossing)(?<!visiting)))"
    r"(?: (?:on|in|from|into|to|onto|across) (?P<where>[\w’' -]{3,60}))?",
    re.IGNORECASE,
)
_SHOWS: Final = frozenset(
    stem(w)
    for w in "concert show gig performance match game visit rally speech tour festival recital appearance date".split()
)
_APPEARS: Final = frozenset(
    stem(w) for w in "play perform sing appear speak visit tour dance give hold stage host address".split()
)
_GUILTY: Final = frozenset(stem(w) for w in "jailed imprisoned convicted sentenced".split())
_CLEARED: Final = re.compile(
    r"\b(?:acquitted|found not guilty|cleared of all charges)\b(?! (?:of|on)\b)", re.IGNORECASE
)
_AGAIN: Final = re.compile(
    r"\b(?:appeal|retrial|overturn\w{0,3}|quash\w{0,3}|later|second|another|also|but|while"
    r"|convicted|guilty|sentenced|jailed)\b(?<!not guilty)",
    re.IGNORECASE,
)


def result_apart(pair: Pair) -> Judgement | None:
    """A contradiction where the two tell outcomes that exclude each other; None elsewhere."""
    flat = pair.claim.modality is Modality.ASSERTED and pair.statement.modality is not Modality.HEDGED
    if not flat or negated(pair.claim):
        return None
    if found := _verdicts(pair):
        return _against(pair, *found)
    if not pair.alone or pair.like.score < FAR:
        return None
    return next((_against(pair, *found) for look in _LOOKS if (found := look(pair.claim.wording, pair))), None)


def _against(pair: Pair, ours: str, theirs: str) -> Judgement:
    detail = f"“{theirs}” in the report, “{ours}” in the claim: only one of the two can be"
    return said(Stance.CONTRADICTS, Reason(code="result-apart", detail=detail), pair.like, FAR)


def _verdicts(pair: Pair) -> tuple[str, str] | None:
    """One and the same was jailed, or was acquitted."""
    theirs = _CLEARED.search(pair.sentence)
    if theirs is None or _AGAIN.search(pair.sentence) or not pair.claim.acts or not pair.statement.acts:
        return None
    ours = pair.claim.acts[0]
    one = any(is_one_thing(pair, bearer(ours), bearer(b)) for b in pair.statement.acts)
    guilty = {stem(w) for w in tokens(ours.doing)} & _GUILTY
    return (ours.doing, theirs[0]) if guilty and one and not ours.ahead and not negated(pair.statement) else None


def _games(claim: str, pair: Pair) -> tuple[str, str] | None:
    """One match, called by the same words, that ended in a draw and was won."""
    for drawn, won in ((claim, pair.statement.wording), (pair.statement.wording, claim)):
        a, b = _DRAWN.search(drawn), _WON.search(won)
        if a is None or b is None or negated(pair.statement) or _DECIDED.search(f"{claim} {pair.sentence}"):
            continue
        if stem((a["what"] or a["other"]).lower()) == stem(b["what"].lower()) and _DRAWN.search(won) is None:
            return (a[0], b[0]) if drawn is claim else (b[0], a[0])
    return None


def _records(claim: str, pair: Pair) -> tuple[str, str] | None:
    a, b = _BROKE.search(claim), _MISSED.search(pair.statement.wording)
    if a is None or b is None or not set(terms(a["what"])) <= set(terms(b["what"])):
        return None
    return None if _BROKE.search(pair.statement.wording) else (a[0], b[0])


def _let(claim: str, pair: Pair) -> tuple[str, str] | None:
    """Open to those who are not allowed there: "open to lorries", "lorries are still not allowed"."""
    a, b = _OPEN_TO.match(claim), _NOT_LET.search(pair.statement.wording)
    if a is None or b is None or stem(a["who"].lower()) != stem(b["who"].lower()):
        return None
    here = set(terms(a["where"])) & set(terms(b["where"] or a["where"]))
    return (f"open to {a['who']}", b[0].strip(" .,;")) if here else None


def _shows(claim: str, pair: Pair) -> tuple[str, str] | None:
    """What somebody will do in a place where it has been called off: "the concert in Tokyo was cancelled"."""
    off = called_off(pair.statement.wording)
    ours = pair.claim.acts[0] if pair.claim.acts else None
    if off is None or ours is None or not ours.ahead or not {stem(w) for w in tokens(ours.doing)} & _APPEARS:
        return None
    where = {t for other in ours.others for name in capitals(f"the {other}") for t in (*terms(name), *places(name))}
    told = {stem(w) for w in tokens(pair.statement.wording)}
    return (claim, pair.statement.wording) if where and where <= off[1] and told & _SHOWS else None


_LOOKS: Final[tuple[Callable[[str, Pair], tuple[str, str] | None], ...]] = (_games, _records, _let, _shows)
