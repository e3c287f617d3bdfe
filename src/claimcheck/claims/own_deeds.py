"""Own deeds: whether an "it" or a "they" does what bodies and people do, so that it means whoever speaks of it.

"The firm said it had sold the mill": its own deed; "the firm said it had cost $4m", or "it was too early": not. It
knows verbs and one clause; who speaks is worked out elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.deeds import is_denied_deed
from claimcheck.claims.modality import main_verb
from claimcheck.claims.predicates import is_plural

if TYPE_CHECKING:
    from claimcheck.claims.claim import Attribution
    from claimcheck.claims.reading import Reading
    from claimcheck.text.span import Span

# Deeds of bodies, by lemma: with any other verb "it" may be a ship, a number or the weather.
_DEEDS: Final = frozenset(
    """
    spend detect observe spot hire employ pay sell buy cut plan expect know investigate arrest receive deploy send find
    warn close open offer reject sign run build own seek agree publish release support oppose have face lose win raise
    launch extend serve produce export import stop use appeal review withdraw suspend halt resume
    introduce replace recall lower reduce invest relocate comply cooperate deliver repair collect dismiss ban approve
    pause scrap acquire purchase explore complete finance restructure settle
    """.split()
)
_HAPPENING: Final = frozenset("cost take cause hit kill injure destroy damage affect last".split())
_TOLD: Final = frozenset("inform tell notify warn ask contact approach invite alert consult ban fine sue".split())
# What only somebody does who can speak of it: right behind the cue "it" or "they" is who speaks.
_WILLED: Final = _DEEDS | frozenset(
    """
    earn post record book look work consider believe think hope want intend aim try attempt wish need decide choose
    prefer plan prepare propose promise pledge vow refuse decline agree amend drop add create develop design test hold
    keep stay join leave move shift meet talk speak discuss negotiate consult hear see learn discover notice monitor
    track follow respond react act answer ask request demand call urge advise recommend rule order grant award
    pay donate contribute lend borrow repay issue file sue charge accuse blame defend protect help assist care treat
    teach train recruit appoint name elect nominate promote sack fire suspend expel punish discipline transfer
    use employ apply adopt implement enforce abandon cancel postpone delay reschedule resume continue remain stand
    carry conduct perform complete finish achieve manage operate maintain repair rebuild restore upgrade update change
    share provide offer supply ship distribute transport carry import store collect gather seize confiscate recover
    rescue evacuate search raid attack shell bomb shoot capture kill detain question interview identify
    sign ratify endorse back oppose reject accept welcome condemn criticise criticize regret apologise apologize
    understand remember forget feel love like hate fear worry expect anticipate forecast predict estimate
    vote march protest strike boycott demonstrate walk visit travel fly sail arrive return flee escape
    cuff reroute know take make give get put bring set go come
    """.split()
)
# With these the thing talked of may as well be meant: "it took", "it came", "it went", "it remains".
_LOOSE: Final = frozenset(
    "take make give get put bring set go come remain stand stay continue follow change move".split()
)
_STATES: Final = frozenset(
    """
    aware unaware confident committed ready willing unwilling able unable prepared pleased sorry proud keen eager
    determined concerned worried convinced sure certain grateful disappointed dissatisfied satisfied responsible
    """.split()
)
_RIGHT_BEHIND: Final = 5  # words between cue and pronoun: "said on Monday in a letter that it"


def is_own_deed(reading: Reading, i: int, span: Span, attribution: Attribution) -> bool:
    """Whether the "it" or "they" at token ``i`` in somebody's words means whoever speaks."""
    if acts(reading, i, span) or _has_done(reading, i, span) or is_denied_deed(reading, i, span, attribution):
        return not _differs_in_number(reading, i, attribution)
    return _is_willed(reading, i, span, attribution) and not _differs_in_number(reading, i, attribution)


def speaks_as_several(reading: Reading, attribution: Attribution) -> bool:
    """Whether those without a name who speak are several, so that "they" may be themselves: "two officials said"."""
    return not attribution.quoted and is_plural(reading, attribution)


def _differs_in_number(reading: Reading, i: int, attribution: Attribution) -> bool:
    """For "officials said it would close": it is not the officials."""
    return reading.parse.tokens[i].text.lower() == "it" and is_plural(reading, attribution)


def _is_willed(reading: Reading, i: int, span: Span, attribution: Attribution) -> bool:
    """Whether the pronoun stands right behind the cue and does, is or plans what only who speaks can."""
    parse, cue = reading.parse, attribution.cue_span
    token = parse.tokens[i]
    if attribution.quoted or cue is None or token.dep != "nsubj" or parse.indices(span).start != i:
        return False
    between = reading.text[cue.end : token.start].split()
    if cue.end > token.start or len(between) > _RIGHT_BEHIND or token.head != main_verb(parse, span):
        return False
    if token.text.lower() == "they" and not is_plural(reading, attribution):
        return False  # "The ministry said they had fled"
    verb = parse.tokens[token.head]
    below = [parse.tokens[c] for c in parse.children(token.head)]
    if verb.lemma == "be":
        return any(t.dep == "acomp" and t.lemma.lower() in _STATES for t in below)
    if verb.lemma in _LOOSE:
        return any(t.dep == "dobj" for t in below) and any(t.dep == "aux" for t in below) and verb.lemma != "take"
    return verb.lemma in _WILLED


def acts(reading: Reading, i: int, span: Span) -> bool:
    """Whether "it" is the subject of the main verb and does what a body does, rather than being or happening."""
    token = reading.parse.tokens[i]
    verb = reading.parse.tokens[token.head]
    if token.head != main_verb(reading.parse, span):
        return False
    return (token.dep == "nsubj" and verb.lemma in _DEEDS) or (token.dep == "nsubjpass" and verb.lemma in _TOLD)


def _has_done(reading: Reading, i: int, span: Span) -> bool:
    """For "the army said it had retaken the bridge": a speaker's deed; not "it had cost $4m"."""
    parse = reading.parse
    verb = parse.tokens[i].head
    below = [parse.tokens[c] for c in parse.children(verb)]
    perfect = parse.tokens[verb].tag == "VBN" and any(t.lemma == "have" and t.dep == "aux" for t in below)
    opens = parse.indices(span).start == i and parse.tokens[i].dep == "nsubj"
    return opens and perfect and any(t.dep == "dobj" for t in below) and parse.tokens[verb].lemma not in _HAPPENING


__all__ = ["acts", "is_own_deed", "speaks_as_several"]
