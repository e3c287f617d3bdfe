"""left_open: what a report neither tells nor rejects: "cannot rule out that", "is thinking about", "rumours that".

Rules: knows words that leave open what stands behind them; undone.py has what is nearly, or only agreed to be, done. It
asks that what the claim says is done is told only behind such words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denied_part import main_terms
from claimcheck.agreement.words import terms, tokens

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair

_NOT: Final = (
    r"(?:(?:can|could|did|do|does|has|have|had|would|will|must|should)(?:not| not|n['’]t)(?: yet"
    r"| \w{2,12}ly)?(?: be(?:en)?)?"
    r"|not|never|(?:declin|refus)(?:es?|ed|ing) to|unable to|without|no longer|nobody (?:can|could)|no one (?:can"
    r"|could)"
    r"|too early to|impossible to|hard to|difficult to)"
)
# "Cannot rule out that", "have not excluded the possibility of"; what is open follows. Must not match "ruled out".
_NOT_RULED_OUT: Final = re.compile(
    rf"\b{_NOT} (?:rul(?:e|ed|ing) out|exclud(?:e|ed|ing)|discount(?:ed|ing)?|dismiss(?:ed|ing)?)\b",
    re.IGNORECASE,
)
# "Is thinking about running", "toying with the idea of": nothing is decided. Must not match "is considered".
_THINKING: Final = re.compile(
    r"\b(?:(?:is|are|was|were|been|be|still) (?:\w{2,12}ly )?(?:thinking (?:of|about)|considering|mulling|weighing"
    r"|pondering"
    r"|contemplating|toying with|flirting with|exploring)"
    r"|(?:has|have|had) (?:(?:been|long|also) )?(?:toyed with|flirted with|mulled|pondered|thinking (?:of|about)"
    r"|considering)"
    r"|(?:mulls|ponders|weighs|considers|contemplates)(?= (?:whether|how|if|[a-z]{2,20}ing)\b)"
    r"|(?:yet|still) (?:to decide|undecided|unsure|to make up (?:his|her|its|their) minds?)(?: on| whether)?"
    r"|(?:has|have|had) (?:not|yet to) (?:yet )?(?:decided?|made up (?:his|her|its|their) minds?) (?:whether|on|if))\b",
    re.IGNORECASE,
)
# "Rumours that he has signed swept the web", "the story that …": told, and not said to be so. Must not match "the news
# that", "the fact that", "the report that".
_TALK: Final = re.compile(
    r"\A(?:[\w’'-]{1,20} ){0,3}(?:rumou?rs?|speculation|stories|story|gossip|talk|suggestions?|theor(?:y|ies)|notion"
    r"|possibility|prospect|fears?|hopes?|belief|suspicions?|chance|risk|question|hoax) (?:that|whether)\b",
    re.IGNORECASE,
)
_BORNE_OUT: Final = re.compile(
    r"\b(?:true|confirm\w{0,3}|correct|right|real|well.founded|founded|proved?n?|came to pass|realised|realized)\b",
    re.IGNORECASE,
)
# Where what such words reach ends.
_CLAUSE: Final = re.compile(r"[,;:—–]| (?:but|and|while|although|though|who|which) ")


def left_open(pair: Pair) -> str | None:
    """The words behind which alone the report tells what the claim says, where the claim has none such; or None."""
    text = pair.statement.wording
    if any(pattern.search(pair.claim.wording) for pattern in (_THINKING, _NOT_RULED_OUT, _TALK)):
        return None
    talk = _TALK.match(text)
    if talk is not None and not _BORNE_OUT.search(text) and pair.like.shared & set(terms(text[talk.end() :])):
        return talk[0]
    for pattern in (_NOT_RULED_OUT, _THINKING):
        found = pattern.search(text)
        if found is None or ("rul" not in found[0].lower() and main_terms(pair.claim) & set(terms(found[0]))):
            continue  # "did not dismiss the case", "is exploring the cave": the word is the deed itself
        reach = _CLAUSE.split(text[found.end() :], maxsplit=1)[0]
        before, behind = set(terms(text[: found.start()])), set(terms(reach))
        beyond = before | set(terms(text[found.end() + len(reach) :]))
        mainly = any(set(tokens(act.doing)) <= set(tokens(found[0])) for act in pair.statement.acts[:1])
        if not main_terms(pair.claim) & beyond and (mainly or (pair.like.shared - before) & behind):
            return found[0]
    return None
