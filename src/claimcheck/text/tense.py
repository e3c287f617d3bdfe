"""Tense around a date: does the clause look ahead ("will vote Friday") or back ("voted Friday")?

By words alone, without a parse: the nearest mark of tense before the date decides, else the first one behind it. It
reads a bounded window, so the work does not grow with the length of a sentence. It must not know dates.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.text.schedules import SCHEDULED

if TYPE_CHECKING:
    from claimcheck.text.span import Span

_WINDOW = 160  # characters on either side: some 25 words, more than a clause of news holds

# Plans, promises and appointments. "would have" looks back; "set" and "due" need what they are set or due for. A modal
# takes its verb with it, so that the participle of "will be paid" is not read as a past.
# What could not be done, could not: "no ship could enter" looks back.
_MODAL = r"will|won[’']t|[’']ll|shall|(?:would|may|might|must|should|could(?!\s+not\b))(?!\s+(?:not\s+)?have\b)"
_COULD_NOT = r"could\s+not|couldn[’']t|(?:[Nn]o|[Nn]obody|[Nn]one|[Nn]othing|[Nn]either)\s+(?:[\w’'-]+\s+){0,4}?could"
_VERB = r"(?:\s+(?:not|be|also|then|soon|now|only|likely|stay|remain|keep)\b){0,3}(?:\s+[a-z]+)?"
# Of what is "proposed on Tuesday" or "agreed in March", the proposing is past: such verbs need their "to" or "for".
_PLAN = (
    r"(?:plan|schedul|intend|slat|expect|prepar|aim|hop|forecast|predict|brac)"
    r"(?:s|es|d|ed|ing|ning|ned)?\s+(?:(?:\w+\s+){0,2}?to|for|on|in|by|from|before|until|after)"
    r"|(?:propos|agree|promis|vow|pledg|threaten|invit|order|call)(?:s|es|d|ed|ing)?\s+(?:(?:\w+\s+){0,2}?to|for)"
    r"|(?:agreement|proposal|intention|option|right|offer|bid|decision|pledge|promise)s?\s+to(?!\s+(?:an?|the|its|his|her)\b)"
    r"|(?:summon|schedul|call|set|plan|book|slat|list)(?:s|ed|ned|ting)?\s+(?:[\w.’'-]+,?\s+){1,5}for(?=\s*\Z)"
    r"|ha(?:s|ve)\s+(?:invited|summoned|called)\s+(?:[\w.’'-]+,?\s+){1,6}?(?:to|for)(?!\s+(?:say|tell)\b)"
    r"|(?:is|are)\s+(?:for(?=\s)|on(?=\s*\Z))"
    r"|(?<=, )to\s+be\s+[a-z]{2,20}(?:\s+[a-z]{2,20}){0,3}\s+(?:on|in)(?=\s*\Z)"
    r"|(?:set|due|ready|poised|bound|likely|wants?|hopes?|needs?)(?=\s+(?:to|for|on|in|by|\Z))"
)
# Nouns that look like verbs of what is to come: "by 31 votes", "two launches". A verb has its noun before.
_NO_NOUN = r"(?<!\d\s)" + "".join(
    rf"(?<!\b{word}\s)"
    for word in (
        *"two three four five six seven eight nine ten eleven twelve hundred thousand million".split(),
        *"the of more most many some all no few several their its his her these those and postal electoral".split(),
    )
)
_AHEAD = (
    rf"(?:{_MODAL}){_VERB}|(?:going|about)\s+to{_VERB}|ha(?:s|ve|d)\s+until|(?:{_PLAN}){_VERB}"
    r"|go(?:es)?\s+to\s+the\s+polls|scheduled|slated|upcoming|forthcoming|deadline|starting|beginning|effective|maturing|payable|due"
    rf"|expires|opens|begins|{_NO_NOUN}(?:starts|votes|launches)|meets|takes\s+effect|(?:comes?|enters?|goes|go)\s+into\s+(?:force|effect)|ends|closes|resumes|matures|begin|resume|meet|arrives|travels|hosts|holds|convenes?|gathers?|departs|comes?\s+together"
    rf"|{SCHEDULED}"
)
# "is closed" and "be closed" say nothing of when; "is scheduled" does.
_NEUTRAL = r"(?:is|are|be|being|[’']s)\s+(?!(?:schedul|slat|expect|plann|propos|intend|order|invit|prepar)ed)[a-z]+ed"
_BACK = (
    rf"{_COULD_NOT}|"
    r"said|told|was|were|had|did|didn[’']t|wasn[’']t|has|have|went|came|took|met|left|fell|rose|won|lost|began|made|gave"
    r"|found|saw|got|held|struck|hit|sent|wrote|spoke|broke|shot|ran|led|put|cut|sold|bought|grew|paid|brought|built|drew"
    r"|drove|sank|swept|threw|tore|died|shut|quit|beat|set|burst|kept|cast|heard|became|called|ago"
    r"|(?!(?:un[a-z]+ed|need|feed|seed|deed|speed|indeed|exceed|proceed|succeed|breed|bleed|hundred|sacred)\b)[a-z]{2,30}ed"
)
# "suspended until Friday": whether that day is past is said by the verb that lasts, not by a "said" behind it.
# "until the election in March"; at most two words name what the day is of.
_UNTIL = re.compile(
    r"\b(?:until|till|through)\s+(?:at\s+least\s+|(?:late|early)\s+|(?:the|an?|its)\s+[\w-]+(?:\s[\w-]+)?\s(?:in|on|of)\s+)?\Z",
    re.IGNORECASE,
)
_LASTING = re.compile(
    r"\b(?:(?P<past>was|were|had|been|did|stayed|remained|lasted|ran|continued)"
    r"|is|are|[’']s|remains?|stays?|lasts?|runs?|continues?|will|won[’']t|[’']ll|has|have)\b"
)
# "Profits fell through December": what moved has moved. Not "was closed and fell silent until Friday".
_MOVED_THROUGH = re.compile(
    r"\b(?:rose|fell|grew|climbed|dropped|declined|slid|shrank|gained|earned|averaged|total+ed|increased|decreased|sold)\s"
    r"(?:[\w.,%$£€’'-]{1,20}\s){0,8}?through\s+\Z"
)
# "Analysts see the yen weakening by December": what is foreseen is to come. Not "saw it fall by December".
_FORESEEN = re.compile(
    r"\b(?:sees?|expects?|foresees?|projects?|anticipates?|forecasts?|predicts?)\s[^;.]{1,80}\bby\s+"
    r"(?:(?:the\s+)?(?:end|start|middle)\s+of\s+|early\s+|late\s+|mid-)?\Z"
)
# "is polling badly ahead of November's elections", "is a candidate in November's vote"; "donors fled ahead of …" may be
# told long after.
_AWAITED = re.compile(
    r"\b(?:is|are|[’']s|remains?|faces?|prepares?)\s(?:(?!(?:was|were|had|did)\b)[\w’'-]{1,25}\s){1,12}?"
    r"(?:ahead\s+of|candidates?\s+(?:in|for)|running\s+in|preparing\s+for|bracing\s+for|in\s+the\s+run-up\s+to)\s"
    r"(?:the\s)?\Z"
)
# "a premium to Monday's closing price": prices of a day are known when it is over. Not "Monday's close of play vote".
_TRADED = re.compile(r"[’']s\s(?:clos(?:e|ing)|opening|settlement|finish)\b(?!\sof\b)")
# An infinitive carries no tense of its own; the preposition in "to the bank" is none.
_TO = r"to\s+(?!(?:the|an?|its|his|her|their)\b)(?:be\s+)?[a-z]+"
_TENSE = re.compile(rf"\b(?:(?P<ahead>{_AHEAD})|(?P<neutral>{_NEUTRAL})|(?P<back>{_BACK})|(?P<to>{_TO}))(?!\w)")


# "was closed on", "were killed in the town of Orlow on", right before a date: done by then. Must not match what is
# "scheduled on" or "announced ahead of" a day to come, nor what somebody "was told".
_DONE = re.compile(
    r"\b(?:was|were|been)\s+(?:[a-z]+ly\s+)?"
    r"(?!(?:schedul|slat|expect|plann|propos|intend|order|invit|prepar|suppos|call|book|list|summon|remind|warn|ask"
    r"|inform|notifi|urg|advis|need|focus|concern|worri|postpon|delay|adjourn|allow|permitt)ed\b)"
    r"(?:[a-z]{2,30}ed|held|hit|struck|shot|found|sent|sold|built|cut|shut|born|taken|given|seen|made|won|lost|paid)\s+"
    r"(?:(?!(?:ahead|before|until|for|over|about|if|whether|that|as|by|with|will|would|due|to)\b)[\w.’'-]{1,30}\s+){0,6}?"
    r"(?:on|in|late|early)\s+\Z"
)
_DONE_WINDOW = (
    120  # characters: the participle and its place; more than a clause's own words seldom part it from its day
)


def was_done(text: str, sentence: Span, span: Span) -> bool:
    """Whether the words right before the date tell of something done by then ("was closed on Nov. 20")."""
    return _DONE.search(text, max(sentence.start, span.start - _DONE_WINDOW), span.start) is not None


def looks_ahead(text: str, sentence: Span, span: Span) -> bool:
    """Whether the words around ``span`` speak of the future; where no word tells, they do not."""
    if _TRADED.match(text, span.end):
        return False
    window = max(sentence.start, span.start - _WINDOW)
    if _UNTIL.search(text, window, span.start):
        lasting = list(_LASTING.finditer(text, window, span.start))
        moved = _MOVED_THROUGH.search(text, window, span.start)
        return not moved and not (lasting and lasting[-1]["past"])
    if _is_to_come(text, window, span):
        return True
    if (opened := text.rfind("; ", window, span.start)) >= 0 and _comes_next(text, opened, sentence, span):
        return True
    last: re.Match[str] | None = None
    for match in _TENSE.finditer(text, window, span.start):
        if match["neutral"] or (match["to"] and not _points_ahead(last)):
            continue
        if last is not None and _goes_on(text, last, match):
            continue
        last = match
    if last is not None:
        return not last["back"]
    if text.startswith(("’s", "'s"), span.end) and span.start > sentence.start:
        return False  # "… follows Tuesday's vote": what comes behind is said of the vote
    for match in _TENSE.finditer(text, span.end, min(sentence.end, span.end + _WINDOW)):
        if not match["neutral"] and not match["to"]:
            return bool(match["ahead"])
    return False


def _is_to_come(text: str, window: int, span: Span) -> bool:
    """Whether the words right before tell that the day is foreseen, awaited, owed by or declared something."""
    if any(p.search(text, window, span.start) for p in (_FORESEEN, _AWAITED, _OWED)):
        return True
    if _NAMING.search(text, window, span.start) and _AS_DAY.match(text, span.end):
        return True
    return bool(_DAY.search(text, span.start, span.end) and _BEFOREHAND.search(text, window, span.start))


def _comes_next(text: str, opened: int, sentence: Span, span: Span) -> bool:
    """For "the toll was 30; by Thursday it will be higher": a clause of its own, whose verb stands behind the date."""
    if _TENSE.search(text, opened, span.start):
        return False
    behind = _TENSE.finditer(text, span.end, min(sentence.end, span.end + _WINDOW))
    first = next((m for m in behind if not m["neutral"] and not m["to"]), None)
    return first is not None and first["ahead"] is not None


# "had to find savings by April": whoever has to do something by then has not done it. Not "had to leave in April".
_OWED = re.compile(
    r"\b(?:ha(?:s|ve|d)|needs?|needed|obliged|required|ordered|told|asked|wants?|wanted)\s+to\s+[^;]{1,100}\b(?:by|before)\s+"
    r"(?:the\s+(?:end|start|middle)\s+of\s+)?\Z"
)


# "declared Tuesday a day of mourning": such a day is still to come. Not "declared on Tuesday".
_NAMING = re.compile(r"\b(?:declar|proclaim|designat|nam)(?:ed|es|ing|e)\s+(?:next\s+)?\Z")
_AS_DAY = re.compile(r"\s+(?:as\s+)?an?\s+")


# Verbs whose past is like their plain form: "will resign and quit the party on Friday" is all to come.
_SAME_FORM = frozenset("quit cut put set hit shut cast beat burst".split())


def _goes_on(text: str, before: re.Match[str], match: re.Match[str]) -> bool:
    """Whether an "and" makes the verb share the auxiliary that looks ahead."""
    joined = text.endswith("and ", before.end(), match.start())
    return joined and not before["back"] and match[0].lower() in _SAME_FORM


# "ahead of Sunday's game", "going into the vote on Tuesday": told before it is played. Not "ahead of plan on Tuesday".
_BEFOREHAND = re.compile(
    r"\b(?:ahead\s+of|going\s+into|heading\s+into|at\s+stake\s+(?:in|on)|in\s+the\s+(?:run-up|build-up)\s+to)\s+"
    r"(?:(?:the|a|an|their|his|her|its)\s+(?:[\w’'-]{1,25}\s+){1,4}(?:on|in)\s+)?\Z",
    re.IGNORECASE,
)
_DAY = re.compile(r"(?:day|weekend)\Z", re.IGNORECASE)  # months ahead are as often told of long after


def _points_ahead(before: re.Match[str] | None) -> bool:
    """Whether a "to" points ahead: not where a past verb governs it ("voted to reject")."""
    return before is None or not before["back"]
