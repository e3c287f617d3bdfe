"""Denied asides: ", an allegation denied by the port", ", a charge he denies": who rejects what a sentence has told.

The words are no part of what was told, and nobody says them of himself. It knows the words of
one sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.claims.attributed import Attributed
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.claims.reading import Reading

_NOUN: Final = r"(?:allegation|accusation|charge|claim|assertion|account|version|report|figure|suggestion|statement)"
_DENIED: Final = r"(?:denied|rejected|disputed|dismissed|refuted|rebutted|repudiated)"
_DENIES: Final = r"(?:denies|deny|rejects?|disputes?|dismiss(?:es)?|refutes?|rebuts?|repudiates?)"
_WORD: Final = r"[\w’'.&-]{1,25} "
# Must not match "a charge that he denied entry" within a list, ", claims he denied her", or a stop inside.
_ASIDE: Final = re.compile(
    rf"[,–—-] ?(?P<noun>(?:(?:an?|both|all) (?:{_WORD})?{_NOUN}s?|(?:{_WORD})?{_NOUN}s)) "
    rf"(?:(?:(?:that|which) (?:is|are|was|were|has been|have been) )?(?:\w{{2,20}}ly )?(?P<passive>{_DENIED})"
    rf"(?: \w{{2,20}}ly)? by (?P<by>(?:{_WORD}){{0,7}}[\w’'&-]{{1,25}})"
    rf"|(?:(?:that|which) )?(?P<who>(?:{_WORD}){{1,7}}?)(?:(?:(?:has|have|had) )?(?:\w{{2,20}}ly )?(?P<past>{_DENIED})"
    rf"|(?:\w{{2,20}}ly )?(?P<now>{_DENIES})))"
    r"(?= as \w| and \w| [–—-] |[.,;:)”\"]|\Z)(?P<rest>(?: as | and )[^,.;:]{0,60})?"
)

# "a claim prosecutors said they rejected": not who rejects it alone; must not match a name.
_SAYS: Final = re.compile(r"\b(?:said|says?|told|that|who|which|but|because|when|if)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class DeniedAside:
    """Where it stands, with its noun, its verb and who denies, as stretches of the text.

    Args:
        span: All of it, without the comma before.
        noun: "an allegation".
        verb: "denied".
        who: "the port".
    """

    span: Span
    noun: Span
    verb: Span
    who: Span


def denied_asides(sentence: Span, text: str) -> list[DeniedAside]:
    """Those of a sentence, in order."""
    found = []
    for match in _ASIDE.finditer(text, sentence.start, sentence.end):
        verb = next(name for name in ("passive", "past", "now") if match[name])
        who = "by" if match["by"] else "who"
        if _SAYS.search(match[who]):
            continue
        end = match.end(who) - (who == "who")
        found.append(
            DeniedAside(
                span=Span(match.start("noun"), match.end()),
                noun=Span(*match.span("noun")),
                verb=Span(*match.span(verb)),
                who=Span(match.start(who), end),
            )
        )
    return found


def is_inside(span: Span, asides: list[DeniedAside]) -> bool:
    """Whether the stretch lies in one of them."""
    return any(aside.span.covers(span) for aside in asides)


def told_in_aside(reading: Reading, sentence: Span, aside: DeniedAside) -> Attributed:
    """The denial, on the word of whom the aside names."""
    parse = reading.parse
    inside = parse.indices(aside.who)
    heads = (i for i in inside if parse.tokens[i].head not in inside or parse.tokens[i].head == i)
    return Attributed(
        content=aside.span,
        sentence=sentence,
        source=aside.who,
        source_head=next(heads, inside.start),
        cue=aside.verb.of(reading.text),
        cue_span=aside.verb,
        lemma="deny",
    )


def before_denial(text: str, content: Span, asides: list[DeniedAside]) -> Span:
    """The content without such an aside at its end."""
    last = next((a for a in asides if content.start < a.span.start and a.span.end >= content.end - 1), None)
    if last is None or last.span.start >= content.end:
        return content
    return Span(content.start, content.start + len(text[content.start : last.span.start].rstrip(" ,–—-")))


def is_aside(denial: Attributed) -> bool:
    """Whether the denial is such an aside: it holds its own verb."""
    return denial.cue_span is not None and denial.content.covers(denial.cue_span)
