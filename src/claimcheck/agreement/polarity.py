"""polarity: what it means that one of two statements rejects something: a clash, or a "not" about something else.

Rules: a "not" turns a report against a claim only where what it reaches is what the other speaks of; in doubt it leaves
the matter open. How far a "not" reaches is denial.py's; whether a statement is rejected as a whole, the claims room's.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import denial, does_the_refused, negated, negator, nought, rejected
from claimcheck.agreement.denied_part import (
    calls_untrue,
    main_terms,
    only_is,
    rejects_another,
    stands_apart,
)
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.lexicon import LIGHT, PEOPLE, THINGS
from claimcheck.agreement.moments import When, days, latest
from claimcheck.agreement.no_clash import both_hold, both_say_no, tells_it_too
from claimcheck.agreement.other_acts import is_plain, prevented
from claimcheck.agreement.parties import Part, same_party
from claimcheck.agreement.same_acts import VAGUE, same_act, tells_the_doing
from claimcheck.agreement.same_thing import another_one
from claimcheck.agreement.saying import said, silent
from claimcheck.agreement.setting import GENERIC, capitals, name_words
from claimcheck.agreement.universals import one_case
from claimcheck.agreement.words import doings, stem, terms, tokens
from claimcheck.claims.claim import Modality

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Likeness, Pair

# Chosen by hand on invented sentences; see likeness.py for the score.
CLASH: Final = 0.55  # likeness from which a negation turns into a contradiction
CLASH_BY_WORDS: Final = 0.48  # the same where nearly all of the claim's words are there
CLASH_WITH_NONE: Final = 0.62  # more is asked to find a claim that something is not so contradicted
SHORT_MEANING: Final = 0.35  # and less for a denial that holds hardly a word besides the claim's
ANSWERED: Final = 0.50  # the same where somebody plainly rejects what was claimed
SAME: Final = 0.80  # meaning from which a rejected doing needs no word of its own in the other text
CLASH_MEANING: Final = 0.45  # and some likeness of meaning, whatever the words
SURELY_ONE: Final = 0.95  # meaning from which no word of the doing is asked for
_HAS: Final = frozenset({"has", "have", "had"})
# What gives somebody what he is said not to have; not "asked for", "applied for".
_GETS: Final = frozenset(terms("get receive obtain own possess hold issue grant show carry produce find win"))
HALF: Final = 0.5
MOST_WORDS: Final = 0.65
CLOSE: Final = 0.66  # meaning so close that other verbs for the same people and places say the same ("gone", "sent")
NAMES: Final = 3  # words for people and places shared then, at least
# Who "was not told that …" says nothing of whether it is so; must not match "not known to have", "not clear of".
_NOT_HEARD: Final = re.compile(
    r"\bnot (?:been |yet )?(?:told|informed|warned|asked|notified|consulted|aware|sure|certain)"
    r" (?:that|of|about|whether|if)\b"
)
# "Not on any day of the truce": of something told before.
_ELLIPSIS: Final = re.compile(r"not (?:on|in|at|by|for|from|until|then|there|here)\b", re.IGNORECASE)
_BECAUSE: Final = re.compile(r"\b(?:because|since|although|though|after|as)\b", re.IGNORECASE)
HAPPEN: Final = "#happen"
# What is done with whatever else the words name: "was not behind the attack", "had no part in the theft".
BARE: Final = frozenset(
    terms("do make take carry commit involved responsible behind linked connected play happen held")
)
PROOFS: Final = frozenset({"proof", "evidence", "sign", "signs", "indication", "confirmation"})  # "no proof that …"
_VAGUE: Final = frozenset(t for word in VAGUE for t in terms(word))  # "would not take action", "was taken into custody"
ANYBODY: Final = frozenset({"anyone", "anybody", "whoever", "everyone", "everybody", "all", "those"})


def polarity_says(pair: Pair) -> Judgement | None:
    """The judgement where one rejects what the other says, or may; None where both say or both reject."""
    ours, theirs = pair.claim.wording, pair.statement.wording
    if any(_FIRST.search(a) and _NEVER_BEFORE.search(b) for a, b in ((ours, theirs), (theirs, ours))):
        return None
    if pair.clash and tells_it_too(pair):
        return None
    if not pair.alone and not pair.statement.acts and _ELLIPSIS.match(pair.statement.wording):
        return silent("polarity-unclear", "what did not happen then is said elsewhere", pair.like)
    if _differ_by_a_not(pair):
        longer = len(tokens(ours)) > len(tokens(theirs))
        reason = Reason(code="negation" if longer else "denial", detail="the two differ by a “not” only")
        return said(Stance.CONTRADICTS if longer else Stance.DENIES, reason, pair.like, CLASH)
    if (verb := _has_no_plans(pair)) is not None:
        return said(Stance.DENIES, Reason(code="denial", detail=f"the report rejects it (“{verb}”)"), pair.like, CLASH)
    lost = not pair.clash and is_turned(pair)
    held = (pair.clash or lost) and both_hold(pair)
    rejects = not held and (
        _takes_it_back(pair)
        or _turns_round(pair)
        or _rejects_the_event(pair)
        or one_case(pair)
        or (_can_clash(pair) and _none_of_them(pair) and _does_it(pair))
    )
    if negated(pair.claim) and pair.clash and rejects and not pair.alone and _leaves_open(pair):
        return silent("less-certain", "the claim says that it is not so, the report leaves it open", pair.like)
    refused = does_the_refused(pair.claim, pair.statement)
    if refused is not None:
        return _refused(*refused, pair)
    word = negator(pair.statement.wording)
    if (
        lost and word and not held and (pair.alone or pair.like.core_covered >= HALF) and _rejects_the_act(pair)
    ):  # "is in dry dock and has not been sent": behind the main verb
        return said(Stance.DENIES, Reason(code="denial", detail=f"the report rejects it (“{word}”)"), pair.like, CLASH)
    if pair.unclear and negated(pair.claim) and both_say_no(pair):
        return None
    if pair.unclear or prevented(pair) or lost or (pair.clash and not rejects):
        return silent("polarity-unclear", "one is negated, and the two are not close enough to clash", pair.like)
    if not pair.clash:
        return None
    claim, statement = pair.claim, pair.statement
    word = denial(statement) or word or negator(claim.wording) or "not"
    if negated(claim):
        reason = Reason(code="negation", detail=f"the claim says “{word}”, the report says that it is so")
        return said(Stance.CONTRADICTS, reason, pair.like, CLASH)
    return said(Stance.DENIES, Reason(code="denial", detail=f"the report rejects it (“{word}”)"), pair.like, CLASH)


# "The first woman to lead it" and "no woman had led it before her" say one thing. Must not match "first on the scene".
_FIRST: Final = re.compile(r"\b(?:the|its|their|his|her) (?:very )?first\b(?! (?:half|quarter|day|week|month|year)\b)")
_NEVER_BEFORE: Final = re.compile(r"\b(?:[Nn]o|[Nn]ever|[Nn]obody|[Nn]one)\b[^.;]{0,80}\bbefore\b(?! (?:the|a|an)\b)")


_NOTS: Final = frozenset({"not", "never", "n't", "n’t"})


def _differ_by_a_not(pair: Pair) -> bool:
    """For "pleaded guilty" beside "pleaded not guilty": word for word the same, but for the "not"."""
    ours, theirs = tokens(pair.claim.wording), tokens(pair.statement.wording)
    plain = [w for w in ours if w not in _NOTS], [w for w in theirs if w not in _NOTS]
    return plain[0] == plain[1] and (len(ours) != len(plain[0])) != (len(theirs) != len(plain[1]))


# "Has no plans to close any shop"; must not match "had no plans to close until May", of which the rest tells.
_NO_PLANS: Final = re.compile(
    r"\b(?:ha(?:s|ve)|with) no (?:plans?|intention)s? (?:to|of) (?P<verb>[a-z]+)\b"
    r"|\b(?:is|are) not (?:planning|intending|going) to (?P<other>[a-z]+)\b"
)


def _has_no_plans(pair: Pair) -> str | None:
    """What the report says is not planned, where the claim says that the same is to be done by the same; or None."""
    found = _NO_PLANS.search(pair.statement.wording)
    if found is None or pair.alone or negated(pair.claim) or pair.like.score < CLASH_BY_WORDS:
        return None
    verb = stem(found["verb"] or found["other"])
    ours = [a for a in pair.claim.acts if a.ahead and verb in {stem(w) for w in tokens(a.doing)}]
    doers = [b.subject for b in pair.statement.acts if b.subject is not None]
    if any(a.subject and d and same_party(pair, a.subject, d) is Part.SAME for a in ours for d in doers):
        return found[0]
    return None


# What is still asked or hoped for; must not match "the question of money was raised", nor "would-be".
_OPEN: Final = re.compile(r"\b(?:whether|if|seems?|seemed|appears?|appeared|may|might|could|would like|hopes? to)\b")


def _leaves_open(pair: Pair) -> bool:
    """Whether the statement does not say flatly what the claim rejects: "the question is whether he will return"."""
    return pair.statement.modality is Modality.HEDGED and _OPEN.search(pair.statement.wording) is not None


# What is so but once, or in the end: the rest of the time it was refused.
_EXCEPTION: Final = re.compile(
    r"\b(?:(?:the )?only (?:time|once)|for the first time|finally|eventually|at last)\b", re.IGNORECASE
)


def _refused(words: str, by_one: bool, pair: Pair) -> Judgement:  # noqa: FBT001 - the two parts of what was found
    """What was refused one day may be done the next, or by another; else both cannot hold."""
    later = pair.our_day is not None and pair.their_day is not None and pair.their_day != pair.our_day
    told = latest(pair.statement)
    later = later and (told is None or pair.our_day is None or told >= pair.our_day)  # "offered in August to pay"
    apart = days(pair.claim, pair.statement) is When.APART or _EXCEPTION.search(pair.statement.wording)
    if not by_one or later or apart or pair.like.score < CLASH:
        return silent("not-done", f"“{words}”, perhaps at another time", pair.like)
    return said(Stance.CONTRADICTS, Reason(code="refused", detail=f"one “{words}”, the other did"), pair.like, CLASH)


# Who reads of it was not told; must not match "heard from the company".
_READ_OF: Final = re.compile(
    r"\b(?:hear|heard|learn\w*|read|found out)\b[^.;]{0,60}?\b(?:from|in|on|through|via) (?:the |a |social )?"
    r"(?:newspapers?|papers?|press|media|news|radio|television|tv|internet|web)\b",
    re.IGNORECASE,
)


def _can_clash(pair: Pair) -> bool:
    """Whether the two are so much about one thing that a negation in one turns it against the other."""
    like = pair.like
    if negated(pair.claim) and _READ_OF.search(pair.statement.wording):
        return False
    if days(pair.claim, pair.statement) is When.APART or _forbids(pair) or calls_untrue(pair):
        return False
    if another_one(pair) if negated(pair.claim) else stands_apart(pair):
        return False
    if not negated(pair.claim) and not pair.alone and rejects_another(pair):
        return False
    if (
        same_act(pair) is not None
        or _rejects_the_act(pair)
        or _rejects_what_was_claimed(pair)
        or _rejects_only_this(pair)
        or (like.covered >= 1.0 and len(like.core) >= 2 and _rejects_the_end(pair))
    ):
        return True
    if len(like.core) >= 3 and like.score >= CLASH_BY_WORDS and like.core_covered >= MOST_WORDS:
        return True
    if by_names(like) and not negated(pair.claim) and (pair.alone or not only_is(pair.statement)):
        return True
    floor = CLASH_WITH_NONE if negated(pair.claim) else CLASH
    return len(like.core) >= 2 and like.score >= floor and like.core_covered >= HALF and like.meaning >= CLASH_MEANING


def _takes_it_back(pair: Pair) -> bool:
    """Whether the claim's own speaker rejects all that the claim tells of but names and days, however else put."""
    ours, theirs = pair.claim.attribution, pair.statement.attribution
    one = ours is not None and theirs is not None and not ours.anonymous and ours.speaker == theirs.speaker
    whole = len(pair.like.core) >= 2 and pair.like.core_covered == 1
    return one and whole and not negated(pair.claim) and days(pair.claim, pair.statement) is not When.APART


# Who "has changed her mind" takes back what she said before; must not match "after all the votes".
_TURN: Final = re.compile(
    r"\b(?:chang(?:ed|es|ing) (?:his|her|its|their) minds?|revers(?:ed|ing) (?:course|himself|herself|itself)|u-turn"
    r"|back(?:ed)? down|climb(?:ed)? down|went back on|after all(?=[,.;]|$))",
    re.IGNORECASE,
)


def _turns_round(pair: Pair) -> bool:
    """For "would not attend" beside "has changed her mind and will come after all", of one with a name."""
    named = name_stems(pair.claim.wording) & name_stems(pair.sentence)
    turned = _TURN.search(pair.sentence) is not None and _TURN.search(pair.claim.wording) is None
    return turned and pair.clash and bool(named) and pair.like.meaning >= CLASH


def _rejects_the_event(pair: Pair) -> bool:
    """For "the talks will not take place": what the claim speaks of is said not to come about at all."""
    like = pair.like
    happens = any(reach.act == HAPPEN and like.core - {*reach.terms} for reach in rejected(pair.statement.wording))
    apart = days(pair.claim, pair.statement) is When.APART
    return happens and pair.clash and not negated(pair.claim) and not apart and like.meaning >= CLOSE


def _does_it(pair: Pair) -> bool:
    """Whether what one rejects ("no customer came to harm") is what the other speaks of, or both mean the same."""
    ours, theirs = pair.claim.wording, pair.statement.wording
    names = name_stems(ours) | name_stems(theirs)
    if negated(pair.claim) and not _tells_of_the_doing(pair):
        return False
    if negated(pair.claim) and nought(ours):
        return True  # for _none_of_them
    aside = _BECAUSE.search(ours if negated(pair.claim) else theirs)  # the likeness may be to what is given as cause
    if aside and negated(pair.claim):
        rejects = set(terms(ours[: aside.start()])) - names
        if 2 * len(rejects & set(terms(theirs))) <= len(rejects):
            return False
    if negated(pair.claim):
        reaches, said = rejected(ours), {*terms(theirs), *terms(pair.statement.quote), *pair.beside.alike}
    else:
        near = pair.beside.theirs_alike if pair.like.meaning >= CLASH else ()  # "shot" is no other word for "wounded"
        reaches, said = rejected(theirs), {*terms(ours), *terms(pair.claim.quote), *near}
        if _NOT_HEARD.search(theirs):
            return pair.like.meaning >= SAME
    telling = [(reach.act, words) for reach in reaches if (words := frozenset(reach.terms) - LIGHT - names)]
    share = HALF if negated(pair.claim) else 0.0  # a claim's own "not" must be met, a report's be about the claim
    acts = [act for act, words in telling if act in words - BARE]
    met = any(len(words & said) > share * len(words) for act, words in telling if act in said or act not in acts)
    return not telling or met or (pair.like.meaning >= SAME and not acts and not aside)


def _tells_of_the_doing(pair: Pair) -> bool:
    """For "paid no ransom" beside "was asked for a ransom": whether the report speaks of paying at all."""
    act = next(iter(pair.claim.acts), None)
    if act is not None and pair.statement.acts and _HAS & set(tokens(act.doing)):
        told = [b for b in pair.statement.acts if is_plain(b)]
        return len(told) < len(pair.statement.acts) or any(_GETS & set(terms(b.doing)) for b in told)
    if act is None or not pair.statement.acts or not is_plain(act) or pair.like.meaning >= SURELY_ONE:
        return True
    return tells_the_doing(pair, act)


@lru_cache(maxsize=20_000)
def name_stems(text: str) -> frozenset[str]:
    """The stems of the words of the names in the text."""
    return frozenset(stem(w) for name in capitals(text) for w in name_words(name))


def _rejects_only_this(pair: Pair) -> bool:
    """For "no formal investigation had been opened": all but one of the words of the denial are the claim's own."""
    who = pair.statement.attribution
    speaker = set(tokens(who.speaker)) if who is not None else set()  # "his ships" may be made the speaker's by name
    like, few = pair.like, sum(w.word not in speaker for w in pair.beside.theirs_left) <= 1
    if not few or pair.alone or negated(pair.claim) or not _is_about_the_act(pair):
        return False
    plainly = negator(pair.statement.wording) is None and like.core and len(like.shared) >= NAMES
    return bool(plainly and like.meaning >= ANSWERED) or (len(like.core) >= 2 and like.meaning >= SHORT_MEANING)


def _rejects_what_was_claimed(pair: Pair) -> bool:
    """For "dismissed the claim that his ships had fired first": who rejects it plainly answers somebody who said so."""
    like, statement = pair.like, pair.statement
    by_cue = negated(statement) and negator(statement.wording) is None and not pair.alone and not negated(pair.claim)
    by_cue = by_cue and not any(act.ahead and act.rejected for act in statement.acts)  # "was yet to get used to it"
    close = like.meaning >= ANSWERED and like.score >= CLASH_BY_WORDS
    return by_cue and close and bool(like.core) and like.core_covered >= HALF


def _rejects_the_end(pair: Pair) -> bool:
    """For "the fire is not under control": the words right behind "not" are all the claim's own, and end it."""
    ours, reaches = terms(pair.claim.wording), rejected(pair.statement.wording)
    return not negated(pair.claim) and any(r.terms and ours[-len(r.terms) :] == r.terms for r in reaches)


def _rejects_the_act(pair: Pair) -> bool:
    """For "Duric was not detained": the claim's own act, of the same one, whatever day and place the claim adds."""
    if negated(pair.claim):
        return False
    acts = _acts(pair.statement.wording) & set(terms(pair.claim.wording)) - LIGHT
    if main := main_terms(pair.claim):
        acts &= main  # not "plans that could harm" beside "are not likely to harm"
    acts = {act for act in acts if _is_done(pair, act)} - _VAGUE
    who = {w for name in (*capitals(pair.sentence), pair.statement.wording) for w in name_words(name)}
    named = {w for name in capitals(pair.claim.wording) for w in name_words(name)} - GENERIC
    apart = days(pair.claim, pair.statement) is When.APART
    return bool(acts) and bool(named & who) and not apart and pair.like.meaning >= CLASH_MEANING


def _is_done(pair: Pair, act: str) -> bool:
    """Whether the term is for something that the statement tells as done, by the same as in the claim where both tell.

    Not a name, nor what stands behind a "not" without being done ("not Brannock's first trip", "not gold-plated").
    """
    done = [b for b in pair.statement.acts if act in terms(b.doing)]
    ours = [a for a in pair.claim.acts if act in terms(a.doing)]
    vague = any(VAGUE & set(tokens(b.doing)) for b in done)
    apart = ours and all(same_party(pair, a.subject, b.subject) is Part.OTHER for a in ours for b in done)
    return not pair.statement.acts or (bool(done) and not apart and not vague) or act in doings(pair.statement.wording)


def _is_about_the_act(pair: Pair) -> bool:
    """Whether the statement has any word for what the claim says is done, or does something else to the same."""
    if not pair.claim.acts or pair.like.covered >= MOST_WORDS:
        return True
    suffered = [(a.object, b.object) for a in pair.claim.acts[:1] for b in pair.statement.acts]
    if any(x and y and same_party(pair, x, y) is Part.SAME for x, y in suffered):  # "promised", "ruled out elections"
        return True
    return any(tells_the_doing(pair, a) or not set(terms(a.doing)) - LIGHT for a in pair.claim.acts)


# "Nobody can take the law into their own hands": what may not be done, not that it was not done.
_MAY_NOT: Final = re.compile(r"\b(?:cannot|can not|can['’]t|must not|mustn['’]t|should not|shouldn['’]t)\b")
_MAY: Final = re.compile(r"\b(?:can|could|may|might|must|should|will|would)\b", re.IGNORECASE)


def _forbids(pair: Pair) -> bool:
    """Whether the statement only says what must not be, and the claim what was."""
    return bool(_MAY_NOT.search(pair.statement.wording)) and not _MAY.search(pair.claim.wording)


def by_names(like: Likeness) -> bool:
    """Whether the same people and places stand in both, and the meaning is close, though the verbs differ."""
    return like.meaning >= CLOSE and len(like.shared - like.core) >= NAMES and like.covered >= HALF


def _none_of_them(pair: Pair) -> bool:
    """For "no X …": whether the statement speaks of X at all, or of people where X are people."""
    none = nought(pair.claim.wording)
    if none is None or tokens(none[1])[0] in PROOFS:
        return True
    nouns = set(terms(none[1])[:2])
    said = set(terms(pair.statement.wording)) | set(terms(pair.statement.quote))
    heads = {t for t in nouns if not t.startswith("#") or t[1:] in PEOPLE or t[1:] in THINGS} or nouns
    somebody = bool({t[1:] for t in heads} & PEOPLE.keys()) and bool(ANYBODY & set(tokens(pair.statement.wording)))
    return heads <= said or somebody


def is_turned(pair: Pair) -> bool:
    """Whether one of the two has a "not" before a word of the other's that the parse lost: nobody may overlook it."""
    if negated(pair.claim) or negated(pair.statement):
        return False
    ours, theirs = pair.claim.wording, pair.statement.wording
    return _acts(ours) & set(terms(theirs)) != _acts(theirs) & set(terms(ours))


def _acts(text: str) -> set[str]:
    """The doings that the text rejects; a name is none ("not Brannock's first trip")."""
    return {reach.act for reach in rejected(text) if reach.act} - name_stems(text)
