"""Plainly unable: phrases by which a newsroom says that it could not make sure, whatever the parser makes of them.

"a number Reuters had no means of checking", "there was no way for reporters to gauge it", "no independent estimate to
set against it". verifying.py and newsroom.py read the parse; this knows a sentence's words and the outlet's names.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from claimcheck.text.calendar_words import WEEKDAY_NAMES

if TYPE_CHECKING:
    from claimcheck.claims.outlet_names import OutletNames
    from claimcheck.text.parse import Parse
    from claimcheck.text.span import Span

_STAFF: Final = (
    r"(?:journalists?|reporters?|correspondents?|staff|team|crews?|newsroom|photographers?|editors?|analysts?"
    r"|verification (?:team|desk|unit)|fact[- ]checkers?)"
)
_ITSELF: Final = (
    rf"we|I|our (?:\w+ )?{_STAFF}|this (?:news ?)?(?:agency|newspaper|paper|website|site|outlet|reporter|publication"
    r"|magazine|broadcaster|organi[sz]ation|correspondent|station|newsroom|service|channel)(?:['’]s \w+)?"
)
# What the phrases below are made of, by the names in their braces. "at" is where the disclaiming word stands.
_PARTS: Final = {
    # Making sure: the verb behind "could not", behind "no way of", and as a participle.
    "sure": r"(?:verify|confirm|check|test|establish|determine|ascertain|corroborate|authenticate|substantiate|validate"
    r"|vouch|assess|gauge|know|find out|judge|prove|settle|trace|reconcile|bear out|square|back up|count|measure"
    r"|(?:say|tell) (?:so|which|whether|who|how|if|where|when))\b",
    "doing": r"(?:verifying|confirming|checking|testing|establishing|determining|ascertaining|corroborating|knowing"
    r"|authenticating|substantiating|validating|assessing|gauging|finding out|judging|proving|telling|tracing"
    r"|making sure)\b",
    "done": r"(?:verified|confirmed|checked|tested|established|determined|corroborated|authenticated|substantiated"
    r"|assessed|seen)\b",
    "between": r"(?:[\w-]+,? ){0,4}?",  # "immediately or independently", "on Friday"
    # Must not match "could not only verify".
    "could_not": r"(?:(?:could|can)(?: [\w-]+ly| at first| initially| itself)? ?(?:not|n['’]t)(?! only)"
    r"|cannot|can['’]t)",
    "unable_to": r"(?:(?:in no position|unable|powerless) to|(?:has|have|had|was|were|is|are|remain(?:s|ed)?|been)"
    r" (?:[\w-]+ ){0,3}?(?:unable|in no position|not (?:[\w-]+ ){0,2}?(?:able|in a position|allowed|permitted|let))"
    r"(?: [\w-]+){0,6}? to|(?:has|have|had)(?: been)? (?:[\w-]+ ){0,2}?(?:tried|sought|trying|attempted),?"
    r" (?:(?:and|but) (?:so far )?(?:failed|been unable|did not manage)|without success|in vain),? to)",
    "no_means": r"(?:has|have|had) (?:[\w-]+ ){0,2}?no (?:[\w-]+ )?"
    r"(?:means?|ways?|opportunity|chance|possibility|basis)",
    "there_is_no": r"there (?:is|was|were|are|has been|had been|remains?|seemed) (?:[\w-]+ ){0,2}?no (?:[\w-]+ )?"
    r"(?:means?|ways?|possibility|opportunity|chance|prospect)"
    r"(?: for (?:[\w-]+ ){0,3}(?:journalists|reporters|outsiders|observers|correspondents|anyone|media|press))?",
    "is_it": r"(?:is|was|are|were) (?:something|one|a question|a claim)(?: that| which)?",
    "is_not_it": r"(?:is|was|are|were) not (?:something|one|a claim)(?: that| which)?",
    "no_other": r"no (?:independent|outside|neutral|second) (?P<at>(?:estimate|count|figure|tally|source|account|record"
    r"|word|witness|measurement|assessment|report)s?)\b(?! of (?:income|revenue|water|energy|power|food|supply))"
    r"(?=[^.;]{0,30} (?:of|to|against|for|on|that|about)\b|[.,;])",
    "backing": r"no (?:[\w-]+ )?(?:witness(?:es)?|evidence|proof|traces?|records?|sources?|support|confirmation"
    r"|corroboration|sign|mention)\b",
    "asking": r"(?:who|whose|how|what|which|whether|where|when)\b[^.;]{1,80}",
    "outlet": r"(?<![\w-])(?:{own}),? (?:also |itself |so far )?",
}
# What an outlet says of itself.
_OF_ITSELF: Final = (
    r"{outlet}(?:{could_not}|{unable_to}|{no_means} to) {between}(?P<at>{sure})",
    r"{outlet}{no_means} of (?P<at>{doing})",
    r"{outlet}(?:has|have|had)(?: had| been given| been granted| been allowed)? no (?:[\w-]+ )?(?P<at>access)\b",
    r"{outlet}(?:has|have|had) {no_other}",
    r"{outlet}(?:has |have |had )?(?:so far )?(?P<at>found) (?:nobody|no[- ]one|{backing})",
    r"{outlet}(?:could|can) (?:[\w-]+ly )?(?:{sure}|stand behind|vouch for|support) (?P<at>neither|none of)\b",
    # Not "confirmed that it fell but not the date".
    (
        r"{outlet}(?:has |have |had |was able to |could )?(?:[\w-]+ly )?(?:{done}|{sure})(?:(?! that )[^.;]){{1,60}}?,?"
        r" but (?P<at>not) (?:the|its|his|her|their|how|who|when|where|whether)\b"
    ),
    r"{outlet}(?:could|can) (?:reach|find|speak to) (?:nobody|no[- ]one|none)\b[^.;]{{0,40}} to (?P<at>check|ask)",
    r"{outlet}(?:could|can) ?not (?P<at>do) (?:so|the same) (?:for|with|of)\b",
    r"{outlet}(?:[^.;]{{0,60}} )?(?:has|have|had|must) (?:to )?(?P<at>leave) (?:it )?open\b",
    r"(?:{own}|it) (?:has|have|had) (?:only|nothing but) (?:his|her|their|its|the [\w-]+['’]s?) (?P<at>word)\b",
    r"{is_it} (?:{own}) (?:{could_not}|{unable_to}) {between}(?P<at>{sure}|(?:say|tell|answer)\b)",
    r"{is_not_it} (?:{own}) (?:could|can|was able to|were able to) {between}(?P<at>{sure})",
    r"\b(?:none|neither|nothing|no|not)\b[^.;,]{{0,60}} allow(?:s|ed)? (?:{own}|us) to (?:[\w-]+ )?(?P<at>{sure})",
    r"\b(?:none|neither|nothing|no)\b[^.;,]{{0,60}}(?:has|have|had|could) (?:{own}) (?P<at>found|find|seen|see)\b",
    # Not "did not pay, according to a letter seen by us".
    (
        r"\b(?:(?:could|can|has|have|had|was|were) ?(?:not|n['’]t)(?: yet)?(?: been| be)?|(?:none|neither|no|not one)\b"
        r"[^.;,]{{1,40}} (?:could|can|has|have|had)(?: been| be)) (?:[\w-]+ly )?(?P<at>{done})(?: [\w-]+)? by (?:{own})"
    ),
    r"nothing (?:that )?(?:{own}) (?:has|have|had) (?:seen|heard|found|read) (?P<at>bear|back|confirm|support|prove)",
    r"\A(?:{own}) (?:[\w'’-]+ ){{1,12}}?(?:and|but|nor) (?:{could_not}|{unable_to}) {between}(?P<at>{sure})",
)
# What is said without naming anybody: the outlet's, unless it stands on somebody's word.
_OF_NOBODY: Final = (
    r"(?:{there_is_no}|(?:it|they) {no_means}) (?:of (?P<at>{doing})|to (?:[\w-]+ )?(?P<too>{sure}))",
    (
        r"\bthe (?:publication|newsroom|(?:news)?paper|magazine|weekly|broadcaster)"
        r" (?:(?:{could_not}|{unable_to}|{no_means} to) {between}(?P<at>{sure})|{no_means} of (?P<too>{doing}))"
    ),
    r"there (?:is|was|were|are|has been|had been) {no_other}",
    # Not "there is no answer to the letter".
    r"there (?:is|are|was|were) (?:still |as yet )?no (?:[\w-]+ ){{0,2}}?(?P<at>answers?) (?:as )?to whether\b",
    r"there (?:is|was) no (?P<at>telling|knowing|saying) (?:which|who|whether|if|how|what)\b",
    (
        r"\b(?:authenticity|accuracy|truth|veracity|provenance|origin|authorship)\b[^.;]{{0,60}} "
        r"(?:remains?|remained|is|was) (?:[\w-]+ )?(?P<at>open|in doubt|unclear|unproven|unsettled)\b"
    ),
    r"(?:remains?|remained|is|are|lies) (?P<at>beyond) (?:our|this \w+['’]s) (?:knowledge|reach|power)\b",
    r"\bhow (?:many|much) [^.;]{{1,80}} (?:is|was|remains) any(?:one|body)['’]s (?P<at>guess)\b",
    r"\bnothing but [^.;]{{1,40}} to (?P<at>go) on\b",
    r"\b(?:neither|none)\b[^.;]{{1,40}} (?:could|can) be (?P<at>squared|matched|reconciled) with\b",
    r"\b(?:could|can) ?not be (?P<at>squared|matched|reconciled) with\b",
    r"\b(?:could|can) ?not be (?P<at>put|subjected) to (?:the|a|any) test\b",
    r"\b(?:not one|none|neither) of [^.;,]{{1,60}} (?:could|can|has|have)(?: be| been) (?:[\w-]+ly )?(?P<at>{done})",
    r"\b{asking} (?:is|was|are) impossible to (?P<at>say|tell|know)\b",
    (
        r"\bit (?:is|was|has been|had been|proved|has proved|remained|remains) impossible (?:for [\w ]{{1,30}} )?"
        r"{between}to (?:[\w-]+ )?(?P<at>{sure})"
    ),
)
# Without one of these none of the phrases can stand in a sentence; must not match "note".
_NO: Final = re.compile(
    r"\b(?:not?|cannot|nobody|none|neither|nor|nothing|unable|impossible|powerless|only|open|unclear|unproven|doubt"
    r"|unsettled|guess|beyond|failed|without|vain)\b|n['’]t\b",
    re.IGNORECASE,
)


def plainly_unable(parse: Parse, sentence: Span, outlet: OutletNames, text: str) -> dict[int, bool]:
    """The tokens in a sentence at which such a phrase names what was not done, each with whether it names the outlet.

    Args:
        parse: The article's parse.
        sentence: The sentence.
        outlet: By which names the outlet calls itself.
        text: The article's text.
    """
    found: dict[int, bool] = {}
    for at, own in phrases_in(sentence.of(text), outlet.names):
        behind = (i for i in parse.indices(sentence) if parse.tokens[i].end > sentence.start + at)
        if (i := next(behind, None)) is not None:
            found.setdefault(i, own)
    return found


def phrases_in(said: str, names: frozenset[str]) -> list[tuple[int, bool]]:
    """Where in a sentence such phrases name what was not done, each with whether it names the outlet.

    Args:
        said: The sentence.
        names: The outlet's names, in lower case.
    """
    if not _NO.search(said):
        return []
    said = _marked(said, names)
    matches = (
        (match, own)
        for patterns, own in ((_compiled(_OF_ITSELF), True), (_compiled(_OF_NOBODY), False))
        for match in (m for pattern in patterns for m in pattern.finditer(said))
    )
    return [
        (max(match.start(name) for name in match.groupdict()), own)
        for match, own in matches
        if not (own and _BEFORE.search(said[max(0, match.start() - _NAME_LONG) : match.start()]))
    ]


# "spoke to the Times", "the Harbour Times": what the name belongs to that the phrase begins with.
_BEFORE: Final = re.compile(
    r"\b(?:to|with|by|at|of|told|from)(?: the)?(?: [A-Z][\w’'-]{0,20})? \Z|\bthe [A-Z][\w’'-]{0,20} \Z"
)
# The "Business" of "the Business Times", where "the Times" is the outlet; must not match "On Friday".
_CAPITALS: Final = re.compile(
    rf"\b(?!(?i:{'|'.join(WEEKDAY_NAMES)}|the|but|and|yet|so|nor|what|that|when|while|as|if|although|though|since)\b)"
    r"[A-Z][\w’'-]{0,20} \Z"
)
_NAME_LONG: Final = 40  # characters before a phrase that are looked at
_MARK: Final = "\ue000"  # a private character: stands for each of an outlet's name, so that one pattern serves all


def _marked(said: str, names: frozenset[str]) -> str:
    """The sentence with the outlet's names marked, at the same offsets."""
    plain = said.replace(_MARK, " ")

    def mark(match: re.Match[str]) -> str:
        short = any(name.endswith(f" {match[0].lower()}") for name in names)
        another = short and _CAPITALS.search(plain[max(0, match.start() - _NAME_LONG) : match.start()])
        return match[0] if another else _MARK * len(match[0])

    return _of_names(names).sub(mark, plain) if names else plain


@lru_cache(maxsize=256)
def _of_names(names: frozenset[str]) -> re.Pattern[str]:
    named = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{named})(?![\w-])", re.IGNORECASE)


@cache
def _compiled(phrases: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    who = rf"(?:the )?{_MARK}+(?:['’]s?)?(?: (?:own )?(?:\w+ )?{_STAFF})?|{_ITSELF}"
    own = rf"(?:no ?(?:body|ne|[- ]one) (?:at|of|from|in) )?(?:{who})(?![\w-])"
    parts = _PARTS | {"own": own, "outlet": _PARTS["outlet"].format(own=own)}
    return tuple(re.compile(phrase.format(**parts), re.IGNORECASE) for phrase in phrases)
