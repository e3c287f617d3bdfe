"""denial: whether a statement is made or rejected, and whether it is the content or the attribution that is rejected.

Rules: knows modality and words; not whether two statements are about one thing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.negating_words import DENIALS, NEGATORS, SOFT, UNSAID
from claimcheck.agreement.words import has_phrase, terms, tokens
from claimcheck.claims.claim import Modality

if TYPE_CHECKING:
    from claimcheck.claims.claim import Claim

# "no chip designers": a count of nought; the noun phrase is at most four words. Not "no more than", "no longer", "no
# doubt".
NOUGHT: Final = re.compile(
    r"\bno (?!(?:more|longer|doubt|fewer|less|later|single|one)\b)((?:[a-z'-]+ ?){1,4})\b", re.IGNORECASE
)
# "Will not cut any jobs": the same count of nought. Not "not in any hurry", whose "any" stands behind a preposition.
_NOT_ANY: Final = re.compile(
    r"(?:\bnot|n['’]t|\bnever|\bcannot) (?:(?!(?:in|on|at|of|to|by|for|from|with) )[\w’'-]{1,20} ){1,3}?"
    r"any (?!more\b|longer\b)"
    r"((?:[a-z'-]+ ?){1,4})\b",
    re.IGNORECASE,
)
# "No more than", "not only", "no doubt": a negator that negates nothing.
_HARMLESS: Final = tuple(
    (
        "no more than, no fewer than, no less than, no later than, not only, no doubt, not least, no sooner, not "
        "just, not every day, nothing but, none other than, no matter, not to mention, and not, nothing more, no "
        "strangers, no stranger, may not, might not, not one more, not more, not a dollar more, not related, unless "
        "not"
    ).split(", ")
)


# "Did not resume until Wednesday", "will not reopen before the end of March": a "not" that only sets the day. Must not
# match "was not inspected before it sank", which denies, nor anything over more than eight words.
NOT_BEFORE: Final = re.compile(
    r"(?:\b[Nn]ot|n['’]t) (?P<what>(?:[\w’'-]{1,25} ){1,8}?)"
    r"(?:until|till|before(?= (?:the (?:end|start|beginning|middle) of|next|noon|midnight|dawn|dusk|\d|[A-Z])))\b"
)
# "No one has won it more often than Kar": he has. Must not match "no one paid more than 40", which sets a bound.
_SURPASSED: Final = re.compile(
    r"\b(?:no one|nobody|no other)\b(?=[^.;,]{0,60}\b(?:more|less|better|worse|[a-z]{3,12}er)\b"
    r"[^.;,]{0,30} than (?!\d))",
    re.IGNORECASE,
)


# Words that call what somebody else said false while passing it on; every part is of bounded length. Not "falsely
# accused", which calls an act false.
_FALSELY: Final = re.compile(
    r"\b(?:(?:falsely|wrongly|mistakenly|incorrectly|erroneously)"
    r" (?:claim|suggest|say|said|stat|report|assert|alleg|impl)\w{0,5}"
    r"|(?:fake|forged|doctored|bogus|fabricated|hoax|spoof) (?:\w{1,20} ){1,5}?"
    r"(?:said|says|saying|claim|show|read|stat)\w{0,5}"
    r"|false (?:claims?|reports?|rumou?rs?|posts?|stor(?:y|ies)) (?:that|of|about)"
    r"|reports of [^.;]{3,80}? (?:was|were|are|is) (?:premature|exaggerated|greatly exaggerated|wrong|untrue))\b",
    re.IGNORECASE,
)
_NEW_CLAUSE: Final = re.compile(r"[;—–]|, (?:but|and|while|though) ")
# "The rumour that", "anyone who has been told that": it is passed round. Not "police have been told that".
_RUMOUR: Final = re.compile(
    r"\b(?:(?:the|a|an) (?:\w{1,15} )?(?:rumou?r|conspiracy theory|hoax) that"
    r"|(?:any(?:one|body)|every(?:one|body)|whoever|those|readers|if you)(?: of you)?(?: who)?"
    r"(?: has| have| had| may have| might have)?(?: still)? (?:been told|told|heard|hears?|read|believes?|thinks?)"
    r" that)\b",
    re.IGNORECASE,
)


def called_false(claim: str, text: str) -> str | None:
    """The words by which a sentence passes the claim on as false ("falsely claimed", "a fake letter said"), or None.

    >>> called_false("The mayor resigned", "A post falsely claimed that the mayor resigned")
    'falsely claimed'
    >>> called_false("The mayor resigned", "The mayor, who falsely claimed to hold a degree, resigned")
    """
    return _passed_on(_FALSELY, claim, text)


def called_rumour(claim: str, text: str) -> str | None:
    """The words by which a sentence speaks of the claim as a rumour without saying whether it holds, or None."""
    return _passed_on(_RUMOUR, claim, text)


# "Despite reports that she would resign, she stays": what is only named to be put aside; up to the comma. Not
# "despite his claim to the throne".
_ASIDE: Final = re.compile(
    r"\b(?:despite|contrary to|in spite of|notwithstanding) (?:[\w’'-]{1,20} ){0,3}?"
    r"(?:reports?|rumou?rs?|speculation|claims?|suggestions?|assertions?|allegations?) (?:[\w’'-]{1,20} ){0,3}?that"
    r"\b(?P<told>[^,;—–]{3,200})",
    re.IGNORECASE,
)


def set_aside(claim: str, text: str) -> str | None:
    """The words by which a sentence names the claim only to put it aside ("despite reports that"), or None.

    >>> set_aside("Marlow will resign", "Despite reports that Marlow would resign, she stays")
    'Despite reports that Marlow would resign'
    >>> set_aside("Marlow stays", "Despite reports that Marlow would resign, she stays")
    """
    found = _ASIDE.search(text)
    if found is None or _ASIDE.search(claim):
        return None
    rest = set(terms(text[: found.start()])) | set(terms(text[found.end() :]))
    told = set(terms(found["told"]))
    return found[0].strip() if set(terms(claim)) & told and not set(terms(claim)) & rest - told else None


def _passed_on(words: re.Pattern[str], claim: str, text: str) -> str | None:
    """The words, where all that the sentence has of the claim follows them, with no new clause between."""
    match = words.search(text)
    if match is None or words.search(claim):
        return None
    ours, before, after = (set(terms(part)) for part in (claim, text[: match.start()], text[match.start() :]))
    return None if ours & before - after or _NEW_CLAUSE.search(text, match.end()) else match[0]


# "Whom the army said was shot": what a clause beside the noun only recalls that somebody said; every part is bounded.
_RECALLED: Final = re.compile(
    r"\b(?:whom?|which|that) (?:[\w’'-]{1,25} ){1,6}?(?:said|says|claimed|alleged|reported|believed|thought) "
    r"(?:was|were|had|is|are) (?:[\w’'-]{1,25} ?){1,12}",
)


def only_recalled(core: frozenset[str], text: str) -> str | None:
    """The words that only recall what somebody said, where some of the shared terms stand nowhere else, or None.

    >>> only_recalled(frozenset(terms("shot")), "The man whom the army said was shot fell off a roof")
    'whom the army said was shot fell off a roof'
    """
    found = _RECALLED.search(text)
    if found is None:
        return None
    outside = set(terms(text[: found.start()])) | set(terms(text[found.end() :]))
    return found[0].strip() if core - outside else None


def nought(text: str) -> tuple[str, str] | None:
    """The words that count nought of something, and what they count; None where nothing does.

    >>> nought("No coins were found"), nought("The firm will not cut any jobs")
    (('No coins were found', 'coins were found'), ('not cut any jobs', 'jobs'))
    >>> nought("No longer than a day"), nought("It is not in any danger")
    (None, None)
    """
    found = NOUGHT.search(text) or _NOT_ANY.search(text)
    return (found[0], found[1]) if found else None


def negated(statement: Claim) -> bool:
    """Whether the statement's content is rejected; the claims room has read its grammar."""
    return statement.modality is Modality.DENIED


@lru_cache(maxsize=20_000)
def negator(text: str) -> str | None:
    """The word that negates the text, or None; two cancel each other.

    >>> negator("no patient data was lost"), negator("no more than 10 were hurt")
    ('no', None)
    """
    words = " ".join(tokens(_SURPASSED.sub(" ", NOT_BEFORE.sub(" ", text))))
    for phrase in _HARMLESS:
        words = f" {words} ".replace(f" {phrase} ", " ").strip()
    found = [w for w in words.split() if w in NEGATORS]
    if "neither" in found and "nor" in found:
        found.remove("nor")  # "neither free nor fair" says no once
    return found[0] if len(found) % 2 else None


# A negator and the few words that it reaches, up to a mark. Not "not only", which denies nothing, nor "no evidence
# that", which reaches further.
_REACH: Final = re.compile(
    r"(?:\b(?P<plain>not|never|cannot)\b|(?P<short>n['’]t)\b|\b(?:no|nobody|none|nothing|without|neither|nor)\b)"
    r"(?! (?:(?:the )?only|more than|less than|fewer than|least|later than|just|merely|the (?:first|last)|evidence"
    r"|proof|signs?|indication|doubt)\b)"
    r"(?P<reach>(?: to do with(?: the)?)?(?: [\w’'-]{1,25}){1,5})",
    re.IGNORECASE,
)
# The helping verbs of what a "no" reaches, behind which its act stands; not "having", which opens a phrase of its own.
_HELPED: Final = re.compile(
    r"(?:[\w’'-]+ ){0,4}?(?:(?:is|are|was|were|been|be|has|have|had|will|would) )+(?P<act>.*)", re.IGNORECASE
)
_ADVERB: Final = re.compile(r"\A\w{2,15}ly ", re.IGNORECASE)


_SOME: Final = re.compile(r"\b(?:too|a|quite a|no) (?:few|little)\b", re.IGNORECASE)  # amounts, which say no no


_REFUSED: Final = re.compile(r"\b(?:refus|declin|fail)(?:e|es|ed|s|ing)? to (?P<verb>[a-z]{2,20})\b", re.IGNORECASE)
_JOINED: Final = re.compile(r"[,;]| (?:and|but) ")


@dataclass(frozen=True, slots=True)
class Reach:
    """What a negator reaches.

    Args:
        terms: The terms of the words behind it, at most five words, in their order.
        act: The term of the doing that it rejects: the first behind "not" or "never", or behind the helping verb after
            "no"; "" where no word shows one.
    """

    terms: tuple[str, ...]
    act: str = ""


_CONTRASTED: Final = frozenset("in at on by from with because for of to the a an".split())


@lru_cache(maxsize=20_000)
def rejected(text: str) -> tuple[Reach, ...]:
    """What each negator of the text reaches.

    >>> rejected("All the spinach was sold, and nobody was badly hurt")
    (Reach(terms=('badly', '#injury'), act='#injury'),)
    """
    told = _SURPASSED.sub(" ", NOT_BEFORE.sub(" ", text))
    return tuple(Reach(terms(match["reach"]), _act(match)) for match in _REACH.finditer(told))


def _act(match: re.Match[str]) -> str:
    behind = match["reach"].strip()
    if behind.partition(" ")[0].lower() in _CONTRASTED:
        return ""  # "in a van and not in the depot"
    if not (match["plain"] or match["short"]):
        helped = _HELPED.match(behind)
        behind = helped["act"] if helped else ""
    return next(iter(terms(_ADVERB.sub("", behind))), "")


def turns_away(text: str) -> bool:
    """Whether the text says no without a negator: "refused to", "failed to", "a lack of"."""
    return has_phrase(_SOME.sub(" ", text), SOFT) is not None


def opposed(claim: Claim, statement: Claim) -> bool:
    """Whether one is negated and the other is plainly not: neither by a stray negator nor by a word like "refused"."""
    if negated(claim) == negated(statement):
        return False
    plain, other = (statement, claim) if negated(claim) else (claim, statement)
    return negator(plain.wording) is None and not (turns_away(plain.wording) and not _states(plain, other))


def _states(plain: Claim, other: Claim) -> bool:
    """For "denied all charges and will appeal": what the other rejects stands apart from what turns away."""
    parts = (part for part in _JOINED.split(plain.wording) if not turns_away(part))
    stated = {term for part in parts for term in terms(part)}
    return any(reach.act in stated for reach in rejected(other.wording) if reach.act)


def both_reject(claim: Claim, statement: Claim) -> bool:
    """Whether one refuses to do what the other says is not done: "refused to concede", "did not concede"."""
    plain, other = (statement, claim) if negated(claim) else (claim, statement)
    acts = {reach.act for reach in rejected(other.wording)}
    return any(set(terms(found["verb"])) & acts for found in _REFUSED.finditer(plain.wording))


def does_the_refused(claim: Claim, statement: Claim) -> tuple[str, bool] | None:
    """The words by which one refuses what the other says was done, and whether by the same one; None where none does.

    For "refused to concede" beside "conceded"; what an insurer paid, the firm that refused to pay did not.
    """
    for one, other in ((claim, statement), (statement, claim)):
        if negated(one) or negated(other) or turns_away(other.wording) or negator(other.wording):
            continue
        done = {t for act in other.acts for t in terms(act.doing)} or set(terms(other.wording))
        for found in _REFUSED.finditer(one.wording):
            if not _REFUSED.search(other.wording) and set(terms(found["verb"])) & done:
                return found[0], set(terms(one.wording[: found.start()])[-1:]) <= set(terms(other.wording))
    return None


def denial(statement: Claim) -> str | None:
    """The word in the statement's sentence that rejects its content ("denied", "groundless"), or None."""
    return has_phrase(statement.sentence.of(statement.article.text), DENIALS)


# "Never gave 70 per cent or any other number", "named no sum": that a figure was given. Every part is bounded; must
# not match "never gave up", nor "gave a number".
_UNNUMBERED: Final = re.compile(
    r"(?:\b(?:never|not)|n['’]t)(?: ever)? (?:gave|give|given|put|name|named|mention|mentioned|quote|quoted|cite|cited"
    r"|offered|offer) (?:[\w’'€$£%.,-]{1,20} ){0,6}?(?:figures?|numbers?|sums?|amounts?|estimates?|totals?)\b"
    r"|\b(?:gave|given|give|gives|named|mentioned|put|quoted|cited|offered)(?: \w{1,15}){0,2}? no (?:\w{1,15} )?"
    r"(?:figures?|numbers?|sums?|amounts?|estimates?|totals?)\b",
    re.IGNORECASE,
)


def unsaid(text: str, *, numbered: bool = False) -> str | None:
    """The words that reject an attribution rather than its content ("misquoted", "never said"), or None.

    Args:
        text: A sentence.
        numbered: Whether the claim gives a figure: then also that somebody gave none.

    >>> unsaid("We never gave 70 per cent or any other number", numbered=True)
    'never gave 70 per cent or any other number'
    """
    found = has_phrase(text, UNSAID)
    match = _UNNUMBERED.search(text) if found is None and numbered else None
    return match[0] if match else found
