"""pleas: what two statements say of one accused in court: whether he admits it, and whether life is asked for or years.

Rules: it knows the few set phrases of courts; of a plea the accused must be named in both.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.lexicon import PEOPLE
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.saying import said
from claimcheck.agreement.setting import capitals, name_words
from claimcheck.agreement.words import counted, stem, terms

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair

ENOUGH: Final = 0.35  # likeness from which two set phrases are of one trial; chosen by hand
# "Pleaded not guilty", "denies all charges", "said that she was innocent"; must not match "innocent people".
_DENIED: Final = re.compile(
    r"\bplea(?:d|ds|ded)? not guilty\b|\bden(?:y|ies|ied) (?:the|all|any|both) (?:charges?|accusations?|counts)\b"
    r"|\b(?:is|was|were|be) (?:\w+ )?innocent\b(?! (?:people|victim|man|woman))"
    r"|\bprotest\w* (?:his|her|their) innocence\b"
)
# "Pleaded guilty", "has confessed", "admitted that he had set the fire"; must not match "was found guilty".
_ADMITTED: Final = re.compile(
    r"\bplea(?:d|ds|ded)? guilty\b|\bconfess(?:es|ed)?\b|\badmit(?:s|ted)? (?:the|all|any|both|his|her|their) "
    r"(?:charges?|accusations?|counts|guilt)\b"
)
_CHARGE: Final = re.compile(r"\b(?:accused|charged|on trial|suspected|indicted)\b")
_AROUND: Final = 200  # characters on either side of it: a sentence
_LIFE: Final = re.compile(r"\blife (?:sentence|imprisonment|in (?:prison|jail)|term|behind bars)\b|\bprison for life\b")
# "20 years in prison", "a 20-year sentence", "asked for 20 years". Must not match "after three years of delays".
_YEARS: Final = re.compile(
    r"\b(?:\d{1,2}|[a-z]+)[ -]years?['’]?"
    r"(?: in (?:prison|jail)| behind bars| imprisonment| (?:(?:prison|jail) )?(?:term|sentence))"
    r"|\b(?:sentenced|jailed|imprisoned|asked|wants?|wanted|demand(?:s|ed)|sought|seeks?|call(?:s|ed))"
    r"(?: [\w’'-]{1,20}){0,4}? (?:\d{1,2}|[a-z]+)[ -]years?\b"
)
_SERVING: Final = re.compile(r"\b(?:serv(?:e|es|ed|ing)|new)\b")  # a sentence of before, or besides another


def plea_says(pair: Pair) -> Judgement | None:
    """Support or contradiction where both tell of one accused in set phrases; None elsewhere."""
    if pair.alone or pair.like.meaning < ENOUGH:
        return None
    ours = _plea(pair.claim.wording)
    if ours is None or not _of_one(pair):
        return _term(pair)
    theirs = _plea(pair.statement.wording) or _owned_up(pair)
    if theirs is not None:
        one = ours[0] == theirs[0]
        detail = f"“{ours[1]}” in the claim, “{theirs[1]}” in the report"
        reason = Reason(code="same-plea" if one else "plea-apart", detail=detail)
        return said(Stance.SUPPORTS if one else Stance.CONTRADICTS, reason, pair.like, ENOUGH)
    return _term(pair)


def _owned_up(pair: Pair) -> tuple[bool, str] | None:
    """For "admitted that he had set the fire", where the article tells that he is accused of just that."""
    who = pair.statement.attribution
    if who is None or not who.cue.lower().startswith(("admit", "confess")):
        return None
    text = pair.claim.article.text
    charges = " ".join(text[max(0, m.start() - _AROUND) : m.end() + _AROUND] for m in _CHARGE.finditer(text))
    done = {
        t for act in pair.statement.acts for t in terms(" ".join((act.doing, act.object.whole if act.object else "")))
    }
    return (True, who.cue) if len(done & set(terms(charges))) > 1 else None


def _plea(text: str) -> tuple[bool, str] | None:
    denied, admitted = _DENIED.search(text), _ADMITTED.search(text)
    found = denied or admitted
    return None if found is None or (denied and admitted) else (admitted is not None, found[0])


def _of_one(pair: Pair) -> bool:
    """Whether a name of the claim's stands in the statement, or is its speaker's."""
    named = {stem(w) for name in capitals(pair.claim.wording) for w in name_words(name)}
    speaker = pair.statement.attribution.speaker if pair.statement.attribution is not None else ""
    told = {stem(w) for name in capitals(f"{pair.statement.wording}; {speaker}") for w in name_words(name)}
    return bool(named & told)


def _term(pair: Pair) -> Judgement | None:
    """For "wants 20 years" beside "asked for a life sentence"."""
    texts = pair.claim.wording, pair.statement.wording
    life = [_LIFE.search(t) is not None for t in texts]
    years = [_YEARS.search(t) is not None for t in texts]
    if life[0] == life[1] or years == life or any(a and b for a, b in zip(life, years, strict=True)):
        return None
    if not any(years) or any(_SERVING.search(t) for t in texts) or days(pair.claim, pair.statement) is When.APART:
        return None
    several = any(q.unit for q in pair.claim.quantities if counted(q.unit) in PEOPLE)
    if several or not set(terms(texts[0])) & set(terms(texts[1])):
        return None
    reason = Reason(code="plea-apart", detail="life in the one, a number of years in the other")
    return said(Stance.CONTRADICTS, reason, pair.like, ENOUGH)
