"""opposites: what of a claim a statement excludes without a negation: by an opposite word or act, or as a part of it.

Rules: knows words, their opposites and who does what; a sign in the words is needed, likeness alone excludes nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.attempts import called_off, looks_ahead
from claimcheck.agreement.contests import same_result
from claimcheck.agreement.denial import negated
from claimcheck.agreement.denied_part import calls_untrue
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.parties import Part, same_party
from claimcheck.agreement.polarity import CLASH, CLASH_MEANING, CLOSE, HAPPEN, MOST_WORDS, name_stems
from claimcheck.agreement.ranks import rank_apart
from claimcheck.agreement.same_acts import bearer, in_turn, in_turn_of_one, is_vague, lacks_a_name, opposite_act
from claimcheck.agreement.same_thing import another_one, other_occasion
from claimcheck.agreement.saying import said, silent
from claimcheck.agreement.words import stem, terms, tokens

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Act

# Chosen by hand on invented sentences; see likeness.py for the score.
OPPOSITE: Final = 0.44  # likeness from which two words that exclude each other do
OF_ITSELF: Final = 0.30  # the same where a claim says only that something will take place
LONGER: Final = 3  # a statement this many times longer than the claim says too much else to be its opposite
OPPOSITES: Final[tuple[tuple[str, str], ...]] = (
    # one of each pair in an otherwise equal statement turns it round
    ("rise", "fall"),
    ("win", "lose"),
    ("agree", "refuse"),
    ("approve", "refuse"),
    ("convict", "acquit"),
    ("arrest", "free"),
    ("restore", "fail"),
    ("hire", "layoff"),
    ("attend", "miss"),
    ("death", "alive"),
    ("leave", "stay"),
    ("rise", "steady"),
    ("fall", "steady"),
)
# Of what excludes each other, what people do and suffer: there one name and one such word are enough.
PERSONAL: Final = frozenset(
    pair
    for a, b in (("leave", "stay"), ("convict", "acquit"), ("arrest", "free"), ("attend", "miss"), ("death", "alive"))
    for pair in ((a, b), (b, a))
)
# Must not match "not all", "almost every" nor "at all".
_WHOLE: Final = re.compile(
    r"(?<!\bnot )(?<!\balmost )(?<!\bnearly )(?<!\bat )\b(?:every|all|the whole|the entire|fully|completely)\b"
    r"(?P<of>(?<!fully)(?<!completely)(?: (?:the|its|his|her|their|of))* [\w’'-]+)?",
    re.IGNORECASE,
)
# Must not match "only on Friday" nor "the only one".
_ONLY_PART: Final = re.compile(
    r"\b(?:only|just|barely|merely|fewer than|less than) (?:about |some |around )?"
    r"(?:\d[\d,.]*|half|a (?:third|quarter|fifth|fraction)|part|some|one|two|three|four|five|six|seven|eight|nine|ten)"
    r"\b(?: (?:in|out of|of)\b)"
    r"|\b(?:skip|miss|omit|neglect|lack)(?:s|p?ed|t?ed|p?ing)? (?:about |some |at least )?"
    r"(?:\d{1,6}|half|one|two|three|four|five|six|seven|eight|nine|ten) of\b",
    re.IGNORECASE,
)
# Of acts done by the same to the same, besides the lexicon's opposites.
_UNDONE: Final = (
    ("uphold upheld confirm confirmed", "overturn overturned quash quashed annul annulled lift lifted scrapped"),
    ("sign signed approve approved", "veto vetoed"),
    ("allow allowed permit permitted admit admitted", "refuse refused bar barred ban banned block blocked"),
    ("accept accepted", "reject rejected refuse refused"),
    ("impose imposed", "lift lifted"),
    ("join joined", "quit left leave"),
    ("keep kept retain retained", "sack sacked dismiss dismissed drop dropped"),
    ("win won", "lose lost"),
    ("pass passed", "fail failed flunk flunked"),
)
# What is so in general: "quakes can spread large waves"; must not match "canned".
_ABLE: Final = re.compile(r"\b(?:can|could|may|might)\b", re.IGNORECASE)
# What a "not" or "no longer" reaches: the few words behind it. Not "not only".
_NOT_SO: Final = re.compile(
    r"(?:\b(?:not|never|no longer)|n['’]t) (?!only\b|just\b)(?:\w{2,15}ly )?([\w’'-]+)", re.IGNORECASE
)
# What opens a detail that tells of another doing: "was on leave after his release".
_SIDE: Final = re.compile(
    r"(?:after|before|since|until|till|despite|when|while|although|though|because|following|if)\b", re.IGNORECASE
)
# Two words of which each holds in its own place or time: whose sister somebody is, what came earlier, "as well as".
_TWO_SIDED: Final = frozenset(
    "early earlier late later latest before after first last well mother father parent son daughter child brother "
    "sister husband wife uncle aunt grandmother grandfather".split()
)
# Where what is said of a noun behind it begins: "terms of the deal", "a firm that lies in Brod".
_BEHIND: Final = re.compile(r",| (?:of|in|on|at|for|to|with|from|by|who|whom|which|that|about|over|against) ")
# How much, not which of two: "an inch thick", "five years old".
_MEASURED: Final = re.compile(
    r"\b(?:inch(?:es)?|f(?:oo|ee)t|yards?|miles?|met(?:er|re)s?|kilomet(?:er|re)s?|centimet(?:er|re)s?"
    r"|millimet(?:er|re)s?|days?|weeks?|months?|years?)[ -](?:thick|thin|long|wide|deep|high|tall|old)\b",
    re.IGNORECASE,
)
EXCLUDING: Final = frozenset((f"#{a}", f"#{b}") for x in OPPOSITES for a, b in (x, x[::-1])) | frozenset(
    pair for one, other in _UNDONE for a in terms(one) for b in terms(other) for pair in ((a, b), (b, a)) if a != b
)
"""Terms of which only one can be told of the same."""


def in_part(pair: Pair) -> Judgement | None:
    """For "built every metre" beside "only 310 of the 900 metres were built": a part is not the whole."""
    like, whole, part = pair.like, _WHOLE.search(pair.claim.wording), _ONLY_PART.search(pair.statement.wording)
    if whole is None or part is None or _ONLY_PART.search(pair.claim.wording) or negated(pair.claim):
        return None
    of = whole["of"] or ""  # of a whole year nothing is said by two of five players
    apart = not pair.alone and bool(of) and set(terms(of)).isdisjoint(terms(pair.statement.wording))
    if len(like.core) < 2 or like.score < OPPOSITE or negated(pair.statement) or apart:
        return None
    reason = Reason(code="part-only", detail=f"“{part[0]}” in the report, “{whole[0]}” in the claim")
    return said(Stance.CONTRADICTS, reason, like, OPPOSITE)


# "The club is debt-free", "free of debt". Must not match "set free", "free tickets".
_FREE: Final = re.compile(r"\b(?P<what>[a-z]{3,20})-free\b|\bfree (?:of|from) (?:all )?(?P<other>[a-z]{3,20})\b")


def free_of(pair: Pair) -> Judgement | None:
    """For "in debt" beside "debt-free": only one of the two can hold."""
    ours, theirs = (_FREE.search(c.wording.lower()) for c in (pair.claim, pair.statement))
    found = theirs or ours
    if found is None or (ours and theirs) or pair.like.score < OPPOSITE or pair.clash or pair.unclear:
        return None
    what, other = found["what"] or found["other"], pair.claim if theirs else pair.statement
    if (
        pair.like.core_covered < MOST_WORDS
        or not {*terms(what), what} & set(terms(other.wording))
        or days(pair.claim, pair.statement) is When.APART
    ):
        return None
    reason = Reason(code="negation", detail=f"“{found[0]}” on one side only")
    return said(Stance.CONTRADICTS, reason, pair.like, OPPOSITE)


# "Without valid permits", "with permits": of what one has. Must not match "without the firm's knowing it", a clause.
_WITHOUT: Final = re.compile(
    r"\bwithout (?:(?:a|an|any|the|his|her|their|its) )?(?P<what>[a-z]+(?: [a-z]+)?)", re.IGNORECASE
)
_WITH: Final = re.compile(
    r"\bwith (?!no\b|little\b|few\b|hardly\b)(?:(?:a|an|any|the|his|her|their|its) )?(?P<what>[a-z]+(?: [a-z]+)?)",
    re.IGNORECASE,
)


def with_or_without(pair: Pair) -> Judgement | None:
    """For "built without valid permits" beside "all were built with valid permits": only one of the two can hold."""
    for one, other in ((pair.claim.wording, pair.statement.wording), (pair.statement.wording, pair.claim.wording)):
        lacking, had = _WITHOUT.search(one), _WITH.search(other)
        if not lacking or not had or _WITHOUT.search(other) or terms(lacking["what"])[:2] != terms(had["what"])[:2]:
            continue
        near = len(pair.like.core) >= 2 and pair.like.meaning >= CLASH and bool(terms(had["what"]))
        some = pair.claim.quantities and not _WHOLE.search(pair.statement.wording)  # three of five may be these
        detail = f"“{lacking[0]}” on one side, “{had[0]}” on the other"
        if not near or some or days(pair.claim, pair.statement) is When.APART or another_one(pair):
            return silent("polarity-unclear", detail, pair.like)
        return said(Stance.CONTRADICTS, Reason(code="negation", detail=detail), pair.like, OPPOSITE)
    return None


def opposite(pair: Pair) -> Judgement | None:
    """For one of two words that exclude each other in either, or two acts that do; what is shared must be enough."""
    like = pair.like
    if rank_apart(pair.claim.quote, pair.statement.quote):
        return None  # "lost its first match" beside "won its second"
    plain = negated(pair.claim) == negated(pair.statement) and not lacks_a_name(pair)
    one_day = days(pair.claim, pair.statement) is not When.APART and not other_occasion(pair)
    act = opposite_act(pair, EXCLUDING) if plain and one_day else None
    if act is not None:
        return said(Stance.CONTRADICTS, _excludes(act), like, OPPOSITE)
    if like.score < OPPOSITE or like.meaning < CLASH_MEANING:
        return None
    found = _excluding(pair)
    if (
        found is None
        or calls_untrue(pair)
        or not (like.core or (found in PERSONAL and _one_person(pair)))
        or days(pair.claim, pair.statement) is When.APART
    ):
        return None
    return said(Stance.CONTRADICTS, _excludes(found), like, OPPOSITE)


def _excludes(words: tuple[str, str]) -> Reason:
    return Reason(code="opposite", detail=f"“{words[0]}” in the claim, “{words[1]}” in the report")


def is_called_off(pair: Pair) -> Judgement | None:
    """For "is expected in Sarn on Friday" beside "cancelled his visit to Sarn"."""
    ours, theirs = pair.claim.wording, pair.statement.wording
    if (
        {"#postpone", "#cancel"} & set(terms(ours))
        or not looks_ahead(ours)
        or negated(pair.claim)
        or negated(pair.statement)
    ):
        return None
    off = called_off(theirs)
    apart = days(pair.claim, pair.statement) is When.APART
    least = OF_ITSELF if HAPPEN in terms(ours) else CLOSE  # "the talks would go ahead" names nothing but the talks
    if off is None or apart or off[1].isdisjoint(set(terms(ours)) - {HAPPEN}) or pair.like.meaning < least:
        return None
    reason = Reason(code="called-off", detail=f"the report says that it was “{off[0]}”")
    return said(Stance.CONTRADICTS, reason, pair.like, OPPOSITE)


def _excluding(pair: Pair) -> tuple[str, str] | None:
    """Two words of which only one can hold, where most of the claim's other words stand in the statement too."""
    ours, theirs = set(terms(pair.claim.wording)), set(terms(pair.statement.wording))
    if len(theirs) > LONGER * len(ours):
        return None
    for a, b in (*OPPOSITES, *((b, a) for a, b in OPPOSITES)):
        rest, told = ours - {f"#{a}"}, theirs - {f"#{b}"}
        alike = 2 * len(rest & theirs) >= len(rest) or ((a, b) in PERSONAL and _one_person(pair) and told <= ours)
        turned = f"#{a}" in ours - theirs and f"#{b}" in theirs - ours and alike
        if (
            turned
            and (pair.alone or _are_told(pair, f"#{a}", f"#{b}"))
            and not ({a, b} == {"win", "lose"} and same_result(pair))
        ):
            return a, b
    if 2 * len(pair.beside.ours_left) > len(ours) + 1:
        return None
    found = ((x, y) for x, y in pair.beside.opposites if not in_turn(x, y) and not _TWO_SIDED & {x, y})
    return next((words for words in found if _are_told(pair, *words)), None)


def _are_told(pair: Pair, ours: str, theirs: str) -> bool:
    """Whether the two words say what is done, or how it is, in each: not "improve" in what somebody only works on.

    And of one body, where both tell of whom: what the chamber welcomed the union may well have opposed.
    """
    if not pair.alone and _turned_by_a_not(pair, ours, theirs):
        return False
    sides = ((pair.claim.acts[:1], ours), (pair.statement.acts, theirs))
    if not all(acts for acts, _ in sides):
        able = _ABLE.search(pair.claim.wording) and not _ABLE.search(pair.statement.wording)
        close = pair.like.meaning >= CLOSE and pair.like.core_covered >= MOST_WORDS
        bare = pair.alone or (close and not able)
        return bare and all(not acts or any(_has(act, word, acts) for act in acts) for acts, word in sides)
    told = ((a, b) for a in pair.claim.acts[:1] for b in pair.statement.acts)
    return any(_exclude(pair, (a, ours), (b, theirs)) for a, b in told)


def _exclude(pair: Pair, ours: tuple[Act, str], theirs: tuple[Act, str]) -> bool:
    """Whether the two acts are of one and hold the two words; surely of one where the grammar shows neither word."""
    sides = ((*ours, pair.claim.acts), (*theirs, pair.statement.acts))
    if in_turn_of_one(ours[0], theirs[0]) or not all(_has(*side) for side in sides):
        return False
    shown = pair.alone or all(_tells(act, word) for act, word, _ in sides)
    return _is_of_one(pair, ours[0], theirs[0], surely=not shown)


def _turned_by_a_not(pair: Pair, ours: str, theirs: str) -> bool:
    """For "is not known" beside "is unknown", "is no longer employed" beside "was fired"."""
    nos = [_NOT_SO.findall(c.wording) for c in (pair.claim, pair.statement)]
    return any(_holds(word, *found) for word, found in zip((ours, theirs), nos, strict=True))


def _is_of_one(pair: Pair, a: Act, b: Act, *, surely: bool) -> bool:
    """Whether both are of one body, or of one kind of thing: of "all systems" the records system is one."""
    both = a.object is not None and b.object is not None
    ours, theirs = (a.subject, b.subject) if both else (bearer(a), bearer(b))
    one_kind = not both and ours and theirs and terms(ours.names[0])[-1:] == terms(theirs.names[0])[-1:]
    same = same_party(pair, ours, theirs)
    if pair.alone or one_kind or same is Part.SAME:
        return True
    if surely:
        return both and same_party(pair, a.object, b.object) is Part.SAME
    return same is not Part.OTHER


def _has(act: Act, word: str, acts: tuple[Act, ...]) -> bool:
    """Whether the word, or a concept's term, says what is done or how it is, or stands in no part of any of the acts.

    The latter is what the grammar leaves out: "were found alive".
    """
    parts = [p.whole for a in acts for p in (a.object, a.subject) if p is not None]
    return _tells(act, word) or not _holds(word, *(a.doing for a in acts), *parts, *_others(acts))


def _tells(act: Act, word: str) -> bool:
    details = [other for other in act.others if not _SIDE.match(other)] if is_vague(act) else []
    thing = _BEHIND.split(act.object.whole, maxsplit=1)[0] if act.object else ""
    return _holds(word, act.doing, thing, *(_MEASURED.sub(" ", detail) for detail in details))


def _others(acts: tuple[Act, ...]) -> tuple[str, ...]:
    return tuple(other for act in acts for other in act.others)


def _holds(word: str, *texts: str) -> bool:
    return any(word in (terms(text) if word.startswith("#") else tokens(text)) for text in texts)


def _one_person(pair: Pair) -> bool:
    """Whether the two name somebody in common, in their own words."""
    return bool(name_stems(pair.claim.wording) & (name_stems(pair.statement.wording) | _first(pair)))


def _first(pair: Pair) -> frozenset[str]:
    """The stem of the statement's first word, whose capital says nothing."""
    return frozenset(stem(w) for w in tokens(pair.statement.wording)[:1])
