"""Wording: a claim's statement made to stand alone: names for pronouns and acronyms, days for "on Tuesday".

Attribution is left out, nothing is added: every content word comes from the article, or is a month or a number of a day
that was worked out. A pronoun that cannot be resolved safely stays.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from claimcheck.claims.clients import client_of, said_of_client
from claimcheck.claims.clitics import spelt_out
from claimcheck.claims.deeds import as_done
from claimcheck.claims.definite_articles import with_article
from claimcheck.claims.filling_in import fill_in
from claimcheck.claims.first_person import agrees, name_body, name_self
from claimcheck.claims.genders import gender_of_name
from claimcheck.claims.modality import main_verb
from claimcheck.claims.noun_contents import as_event
from claimcheck.claims.own_deeds import acts, is_own_deed, speaks_as_several
from claimcheck.claims.persons import is_person
from claimcheck.claims.polish import polished
from claimcheck.claims.predicates import called, made_finite
from claimcheck.claims.referents import Referents
from claimcheck.claims.salience import KINDS, Salience
from claimcheck.claims.spelling_out import spell_out_acronyms, spell_out_names
from claimcheck.claims.spoken_for import spokesmans_body
from claimcheck.claims.stretches import with_commas
from claimcheck.claims.wording_days import date_edits
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.claims.cast import Cast
    from claimcheck.claims.claim import Attribution
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Token
    from claimcheck.text.time_expression import TimeExpression

    Edits = dict[tuple[int, int], str]

_OF_PERSON: Final = {"he": "", "she": "", "i": "", "his": "’s", "her": "’s", "my": "’s"}
_OF_BODY: Final = {"it": "", "we": "", "they": "", "its": "’s", "our": "’s"}
_OWN: Final = frozenset({"i", "we", "my", "our"})
# Who speaks of what he did himself; a spokesman, a lawyer or a mother tells of another.
_LONE_ROLES: Final = frozenset(
    """
    minister mayor president governor senator judge chief director chairman chairwoman manager coach captain owner
    driver pilot founder farmer prosecutor commissioner ambassador chancellor premier
    """.split()
)
_THIRD: Final = {"he": "", "she": "", "his": "’s", "her": "’s"}
_ANSWERED: Final = frozenset("denied denies deny denying admitted admits admit admitting".split())
_PUT: Final = frozenset("put puts give gives gave given place places placed set sets peg pegs pegged".split())
# "That's why the yard closed": what it is the reason for; must not match "That is why?".
_THAT_IS_WHY: Final = re.compile(r"(?:that|this|it|which)(?:[’']s| is| was) (?:also )?why\s(?=\w)", re.IGNORECASE)
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_OBJECTS: Final = frozenset({"dobj", "dative", "pobj"})
# "a man in his 60s"; must not match "his 60 boats".
_OF_AN_AGE = re.compile(
    r"\s(?:early |mid-?|late )?(?:\d0s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)\b"
)


def wording_of(
    reading: Reading, cast: Cast, span: Span, attribution: Attribution | None, times: tuple[TimeExpression, ...]
) -> str:
    """The statement of the claim in ``span``, self-contained."""
    return worded(reading.text, span, edits_of(reading, cast, span, attribution, times))


def worded(text: str, span: Span, edits: Edits) -> str:
    """The stretch of the text with what the edits put in its place."""
    return polished(_apply(text, span, edits))


def phrased(text: str, span: Span, edits: Edits) -> str:
    """As ``worded``, for a part of a sentence, which no capital begins."""
    said = _apply(text, span, edits).strip()
    return polished(said)[1:] and said[:1] + polished(said)[1:]


def edits_of(
    reading: Reading,
    cast: Cast,
    span: Span,
    attribution: Attribution | None,
    times: tuple[TimeExpression, ...],
    *,
    pronouns: bool = True,
) -> Edits:
    """What stands in the wording instead of which stretches, for the claim in ``span``.

    Without ``pronouns`` those in it stay: they stand for the subject, which is told elsewhere.
    """
    edits: Edits = {}
    if attribution is not None and attribution.chain and attribution.chain[-1] not in span.of(reading.text):
        attribution = replace(attribution, speaker=attribution.chain[-1])  # whose words they are
    referents = Referents(reading, cast)
    named = {m.name for m in referents.mentions_in(span)}
    _leave_out_attribution(reading.text, span, attribution, edits)
    if pronouns:
        _resolve(referents, span, attribution, named, edits)
    having = reading.text.startswith("having ", span.start)  # "acknowledged having sold …"
    if attribution is not None and (having or _ANSWERED & set(attribution.cue.lower().split())):
        edits |= as_done(reading, span, attribution)
    if attribution is not None:
        edits |= made_finite(reading, span, attribution) | as_event(reading, span, attribution)
    fill_in(referents, span, named, edits)
    spell_out_acronyms(reading, cast, span, edits)
    spell_out_names(referents, span, edits)
    date_edits(reading.text, span, times, edits)
    _state_figure(reading, span, attribution, edits)
    if (why := _THAT_IS_WHY.match(reading.text, span.start, span.end)) is not None:
        edits[why.span()] = ""
    if (noun := referents.antecedent(reading.parse.indices(span).start)) is not None:
        edits[span.start, span.start + len("which")] = noun
    return edits


def _resolve(referents: Referents, span: Span, attribution: Attribution | None, named: set[str], edits: Edits) -> None:
    """The first pronoun becomes the name of the client, of the speaker, or of whom the article has told of."""
    reading, cast = referents.reading, referents.cast
    done = False
    if attribution is not None and (client := client_of(reading, cast, attribution)):
        found = dict(said_of_client(reading, cast, span, attribution, client))
        edits |= found
        done = bool(found)
    if (
        attribution is not None
        and not done
        and attribution.speaker not in named
        and (not attribution.anonymous or speaks_as_several(reading, attribution))
    ):
        done = _name_speaker(reading, cast, span, attribution, edits)
    if not done:
        _name_told(referents, span, attribution, named, edits)
    for i in reading.parse.indices(span):
        token = reading.parse.tokens[i]
        if (token.start, token.end) in edits and token.text.lower() in KINDS:
            edits |= spelt_out(reading.parse, i)


def _name_told(
    referents: Referents, span: Span, attribution: Attribution | None, named: set[str], edits: Edits
) -> None:
    """The first pronoun that is not the speaker becomes the name of somebody told of before."""
    reading, cast = referents.reading, referents.cast
    # In the words of somebody unnamed, "he" is that somebody more often than anybody named before.
    known = attribution is None or (
        not attribution.quoted and (attribution.speaker in cast.members or _is_anybodys(reading, attribution))
    )
    if attribution is not None and _is_anybodys(reading, attribution):
        named.add(attribution.speaker)  # "her coach, Radek Hruby, said she …"
    if attribution is not None and _is_other_sex(reading, attribution, "he"):
        named.add(attribution.speaker)
    if known:
        _name_others(referents, span, attribution, named, edits)
    weighed = Salience(referents).filled(span, attribution)
    if weighed is not None and (weighed[0].start, weighed[0].end) not in edits and weighed[2] not in named:
        edits[weighed[0].start, weighed[0].end] = weighed[1]


def _state_figure(reading: Reading, span: Span, attribution: Attribution | None, edits: Edits) -> None:
    """For "put the damage at 300 million": the damage is 300 million."""
    words = re.findall(r"\w+", attribution.cue.lower()) if attribution is not None else []
    tokens = reading.parse.within(span)
    if not words or words[-1] not in _PUT or any(t.tag in {"VBD", "VBZ", "VBP", "MD"} for t in tokens):
        return
    figures = [q.span for q in reading.quantities_in(span)]
    for token, following in pairwise(tokens):
        if token.text in {"at", "as"} and (following.tag == "CD" or any(f.covers(following.span) for f in figures)):
            edits[token.start, token.end] = "is"
            return


def _apply(text: str, span: Span, edits: Edits) -> str:
    out, at = [], span.start
    for (start, end), new in sorted(edits.items()):
        if start < at or end > span.end:
            continue
        out += [text[at:start], new]
        at = end
    return "".join([*out, text[at : span.end]])


# What stands behind the cue before a quotation goes on: "“The tower,” she said with a smile, “will be …”"; must not
# match a sentence's end.
_BETWEEN_QUOTATIONS: Final = re.compile(r"[^“\".!?]{0,80}[“\"]")


# "(The strike, a leader told) the Courier, (will …)": who hears it, up to the comma.
_HEARER: Final = re.compile(r"\s[^,;:“”\"]{2,60}(?=,\s)")
_TELLING: Final = frozenset("told tells tell informed assured reminded notified".split())


def _leave_out_attribution(text: str, span: Span, attribution: Attribution | None, edits: Edits) -> None:
    if attribution is None or attribution.cue_span is None or not span.covers(attribution.cue_span):
        return
    phrase = attribution.cue_span
    if attribution.speaker_span is not None and span.covers(attribution.speaker_span):
        phrase = phrase.cover(attribution.speaker_span)
    hearer = (
        _HEARER.match(text, phrase.end, span.end) if text[span.start : phrase.start].rstrip().endswith(",") else None
    )
    if hearer is not None and attribution.cue.lower().split()[-1] in _TELLING:
        phrase = Span(phrase.start, hearer.end())
    between = _between_quotations(text, span, phrase)
    edits[between or with_commas(text, span, phrase)] = " " if between else ""


def _between_quotations(text: str, span: Span, phrase: Span) -> tuple[int, int] | None:
    """From the mark before the phrase to the one at which the quotation goes on."""
    start, goes_on = phrase.start, _BETWEEN_QUOTATIONS.match(text, phrase.end, span.end)
    while start > span.start and text[start - 1] in ' ,”"':
        start -= 1
    marked = any(c in '”"' for c in text[start : phrase.start])
    return (start, goes_on.end()) if goes_on and marked else None


def _name_speaker(reading: Reading, cast: Cast, span: Span, attribution: Attribution, edits: Edits) -> bool:
    """The first pronoun that stands for the speaker becomes the speaker's name; False where there is none."""
    member = cast.members.get(attribution.speaker)
    person = _is_unnamed_person(attribution) if member is None else member.person
    table = _OF_PERSON if person else _OF_BODY
    for i in reading.parse.indices(span):
        token = reading.parse.tokens[i]
        low = token.text.lower()
        if person and low in {"we", "our"} and attribution.quoted and not _is_outside_marks(reading, span, i):
            return name_body(reading, cast, span, i, attribution, edits)
        if attribution.speaker_span is not None and attribution.speaker_span.covers(token.span):
            continue
        spoken = attribution.quoted and not _is_outside_marks(reading, span, i)
        if low not in table or token.pos not in {"PRON", "DET"} or (low in _OWN) != spoken:
            continue
        if low in {"it", "they"} and not is_own_deed(reading, i, span, attribution):
            continue
        if low == "its" and not _owns_subject(reading, i, span):
            continue
        if low in {"his", "her"} and token.dep != "poss":
            continue
        if low in _THIRD and (_is_other_sex(reading, attribution, low) or not _may_be(attribution, low)):
            return False
        if low in _THIRD and (_is_owner(reading, attribution, low) or _is_addressed(reading, attribution, low)):
            return False
        if low in _THIRD and _has_rival(reading, span.cover(attribution.content), i):
            return False
        if low in {"i", "we"} and not agrees(reading, i, edits):
            return False
        several = spokesmans_body(reading.text, attribution.speaker) if low in {"we", "our"} else ""
        edits[token.start, token.end] = (several or called(reading.text, attribution)) + table[low]
        if low in _OWN:
            name_self(reading, span, i, member.gender if member is not None else "", edits)
        return True
    return False


def _may_be(attribution: Attribution, pronoun: str) -> bool:
    """Whether the pronoun agrees with the speaker's first name."""
    return gender_of_name(attribution.speaker) in {"", "f" if pronoun in {"she", "her"} else "m"}


def _is_unnamed_person(attribution: Attribution) -> bool:
    """For "the coach denied he had been told": a person by the role, who speaks for nobody else."""
    role = attribution.speaker.partition(" of ")[0].split()[-1:]
    return attribution.speaker.islower() and not _LONE_ROLES.isdisjoint(role)


def _is_outside_marks(reading: Reading, span: Span, i: int) -> bool:
    """For "he plans to “sell it all”", where only the end is in somebody's own words: before them."""
    at = reading.parse.tokens[i].start
    marks = [q.span for q in reading.quotations if q.span.overlaps(span)]
    return bool(marks) and span.start <= at < min(m.start for m in marks)


def _is_other_sex(reading: Reading, attribution: Attribution, pronoun: str) -> bool:
    """For "She said there was a risk he would not return": he is not she."""
    said = attribution.speaker_span.of(reading.text).lower() if attribution.speaker_span is not None else ""
    return {said, pronoun} in ({"she", "he"}, {"she", "his"}, {"he", "her"})


# Who speaks for somebody: "the lawyer, Anke Voss". Must not match "a lawyers' union".
_FOR_ANOTHER: Final = re.compile(
    r"\b(?:lawyer|attorney|solicitor|barrister|agent|publicist|spokes(?:man|woman|person))\b(?! union)"
)


def _is_anybodys(reading: Reading, attribution: Attribution) -> bool:
    """For "her coach said she …": who speaks is only described by another, whom "she" may be."""
    return any(_is_owner(reading, attribution, pronoun) for pronoun in ("he", "she"))


def _is_owner(reading: Reading, attribution: Attribution, pronoun: str) -> bool:
    """For "She will undergo surgery, her coach said": whoever the speaker is described by is not the speaker."""
    phrase = attribution.speaker_span
    mine = {"she": "her", "he": "his"}.get(pronoun, pronoun)
    words = phrase.of(reading.text).lower() if phrase is not None else ""
    return words.startswith(f"{mine} ") or _FOR_ANOTHER.search(words) is not None


_ADDRESSED: Final = {"he": "him", "his": "him", "she": "her", "her": "her"}


def _is_addressed(reading: Reading, attribution: Attribution, pronoun: str) -> bool:
    """For "The judge told him he had lied": he is not the judge; of "Ruiz told Hale he …" either may be meant."""
    if attribution.cue_span is None or attribution.cue_span.end >= attribution.content.start:
        return False
    between = Span(attribution.cue_span.end, attribution.content.start)
    named = any(entity.label == "PERSON" for entity in reading.parse.entities_in(between))
    return named or any(t.text.lower() == _ADDRESSED.get(pronoun) for t in reading.parse.within(between))


def _name_others(
    referents: Referents, span: Span, attribution: Attribution | None, named: set[str], edits: Edits
) -> None:
    """The first pronoun becomes the name of whom it stands for, where that is safe to say."""
    parse = referents.reading.parse
    for i in parse.indices(span):
        token = parse.tokens[i]
        low = token.text.lower()
        if _OF_AN_AGE.match(referents.reading.text, token.end):
            continue
        met = low in {"him", "her"} and token.dep in _OBJECTS  # "ministers urged him to go"
        if token.pos not in {"PRON", "DET"} or (low in {"his", "her"} and token.dep != "poss" and not met):
            continue
        if low in _THIRD or met:
            ending = "" if met else _THIRD[low]
            name = "" if _has_rival(referents.reading, span, i) else referents.person(i, before=met)
            if met and attribution is not None and _tells_of_a_person(referents.reading, attribution, i):
                name = ""  # "Hale said the driver had fled and a case was opened against him"
        elif low == "its" or (low == "it" and acts(referents.reading, i, span)):
            name, ending = referents.body(i), "’s" if low == "its" else ""
        elif low == "they":
            name, ending = referents.group(i), ""
        elif low == "them" and referents.is_of_them(i):  # "Most of them were farmers"
            name, ending = referents.group(i) or referents.counted(i), ""
        else:
            continue
        if name and name not in named:
            edits[token.start, token.end] = with_article(referents.reading.text, name) + ending
        return  # a later pronoun may stand for somebody else


def _tells_of_a_person(reading: Reading, attribution: Attribution, i: int) -> bool:
    """Whether what is said names somebody by a common noun before the pronoun at token ``i``."""
    cue, at = attribution.cue_span, reading.parse.tokens[i].start
    sentence = reading.parse.sentence_at(at)
    led = cue is not None and sentence is not None and sentence.covers(cue)
    start = cue.end if cue is not None and led else attribution.content.start
    told = reading.parse.within(Span(start, at)) if start < at else ()
    return any(t.tag == "NN" and is_person(t) for t in told)


def _has_rival(reading: Reading, span: Span, i: int) -> bool:
    """Whether the claim is about somebody else: before "his" ("the driver looked at his phone") or behind "he"."""
    parse = reading.parse
    root = main_verb(parse, span)
    below = parse.children(root) if root is not None else ()
    subjects = [c for c in below if parse.tokens[c].dep in _SUBJECTS]
    ahead = any(parse.tokens[c].pos == "PROPN" and c > i for c in subjects)  # "Before he spoke, Ruiz …"
    own = any(c < i and parse.tokens[c].tag in {"NN", "CD"} and is_person(parse.tokens[c]) for c in subjects)
    named = (k for k in parse.indices(span) if k < i)
    return own or ahead or any(parse.tokens[k].pos == "PROPN" or _is_lone_name(parse.tokens[k]) for k in named)


def _is_lone_name(token: Token) -> bool:
    """For "Oberholtzer traded in his truck", taken for a common noun: a subject in the singular that has no article."""
    return token.dep in _SUBJECTS and token.tag == "NN" and token.text.istitle()


def _owns_subject(reading: Reading, i: int, span: Span) -> bool:
    """Whether "its" opens the statement's subject, so that nothing else inside can own it."""
    noun = reading.parse.tokens[reading.parse.tokens[i].head]
    first = reading.parse.indices(span).start
    return noun.dep in {"nsubj", "nsubjpass"} and noun.head == main_verb(reading.parse, span) and i <= first + 1


__all__ = ["edits_of", "phrased", "with_commas", "worded", "wording_of"]
