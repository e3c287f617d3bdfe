"""Contents: what a cue of speech hands to its source: the clause, the quotation, or the rest of the sentence.

By the parse first, then by position where the parse fails. It knows one sentence and one cue at a time; which of
several contents count is decided in attribution.py.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.claims.chains import sets_off
from claimcheck.claims.claiming import is_taking
from claimcheck.claims.clause_ends import stretched
from claimcheck.claims.clause_starts import FIGURE_HEDGES, begins_outside, lead_of, past_its_day, with_figure
from claimcheck.claims.cues import GOES_ON, counts
from claimcheck.claims.direct_speech import (
    beside_quotations,
    quotation_before,
    with_second_quotation,
)
from claimcheck.claims.free_relatives import names_it
from claimcheck.claims.joined_speech import before_joined
from claimcheck.claims.lexicon import DENIAL_CUES, NEEDS_CLAUSE, QUOTERS, SAYINGS, SPEECH
from claimcheck.claims.medial import TELLING, medial, split
from claimcheck.claims.negation import is_negated
from claimcheck.claims.noun_contents import splits_a_figure, with_its_phrases
from claimcheck.claims.participles import said_behind
from claimcheck.claims.reporters_asides import acts_on_it
from claimcheck.claims.stretches import joined_clause, rest_of_sentence, tidied, words_in
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.claims.cue import Cue
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse

# Objects of these verbs are themselves what is said ("denied the allegations", "confirmed two deaths").
_TAKES_OBJECT: Final = DENIAL_CUES | frozenset({"confirm", "report", "announce", "predict", "forecast", "estimate"})
_GIVING: Final = frozenset({"confirm", "report", "announce"})
_PLACING: Final = frozenset({"in", "at", "near", "across"})
_ANSWERING: Final = DENIAL_CUES | frozenset({"confirm"})
_OWNING_UP: Final = frozenset("acknowledge admit concede confirm report".split())  # "having sold", by lemma
_SHORTEST_OBJECT: Final = 3  # words: "denied it" says nothing that could be checked
_ADDRESSING: Final = frozenset("accuse blame urge condemn criticise criticize threaten dismiss reject demand".split())
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "expl"})
_SUBORDINATORS: Final = frozenset(
    "although though while whereas when as because since if unless until after before".split()
)
# ", though researchers say": others speak on; must not match ", though it rained".
_OTHERS_SAY: Final = re.compile(
    r",\s(?:though|although|but|while)\s(?:[\w’'-]{1,20}\s){1,5}?(?:says?|said|believes?|claims?|puts?|estimates?|warn(?:s|ed)?)\s"
)
# "according to the Mail, citing court papers": right behind the phrase; must not match a "citing" further on.
_CITING_BESIDE: Final = re.compile(r",\s(?:citing|quoting)\s[^,;:“”\"]{2,80}")
# Verbs of "as X noted": the others say what was expected or feared, not what X says.
_AS_CUES: Final = frozenset({"report", "note", "observe", "warn", "predict", "recall", "conclude"})


def contents_of(reading: Reading, sentence: Span, cue: Cue) -> Iterable[Span]:
    """The stretches of the sentence that the cue attributes: none for nothing, two around a cue in the middle."""
    if cue.kind in {"figure", "agent", "led"}:
        return _of_its_own(reading, sentence, cue)
    if cue.kind != "verb":
        rest = rest_of_sentence(reading, _governed(reading, sentence, cue), _with_its_clauses(reading, sentence, cue))
        return [rest] if rest else []
    if _answers(reading, cue):
        told = _told_in_full(reading.parse, cue)
        rest = tidied(reading.text, told.start, min(told.end, sentence.end)) if told else None
        return [rest] if rest else []
    if cue.lemma in SPEECH and sets_off(reading.text, cue.words.end, sentence.end):
        rest = tidied(reading.text, cue.words.end, sentence.end)
        return [rest] if rest else []
    if both := medial(reading, sentence, cue):
        return both
    if one := split(reading, sentence, cue):
        return [one]
    direct = quotation_before(reading, sentence, cue)
    if direct:
        return with_second_quotation(reading, sentence, cue, direct)
    clause = _clause(reading, sentence, cue)
    if clause:
        return with_second_quotation(reading, sentence, cue, clause)
    if cue.lemma in QUOTERS:
        quoted = beside_quotations(reading, sentence, cue)
        if quoted:
            return _or_their_clause(reading, sentence, cue, quoted)
    if cue.lemma in SPEECH:
        other = _object(reading, cue) or _by_position(reading, sentence, cue) or _right_after(reading, sentence, cue)
        other = other or said_behind(reading, sentence, cue)
        return [other] if other else []
    return []


def _of_its_own(reading: Reading, sentence: Span, cue: Cue) -> list[Span]:
    """What hangs on a cue without a verb of speech: a figure, what its agent gave, direct speech that it leads to."""
    if cue.kind == "figure":
        end = reading.parse.subtree_span(cue.index).end
        joined = [c for c in reading.parse.children(cue.index) if reading.parse.tokens[c].dep == "cc"]
        end = min([end, *(reading.parse.tokens[c].start for c in joined if c > cue.index)])  # "at 210 and said …"
        figure = tidied(reading.text, cue.words.end, min(end, sentence.end))
        return [figure] if figure else []
    if cue.kind == "led":
        return beside_quotations(reading, sentence, cue)
    whole = reading.parse.subtree_span(cue.index)
    end = cue.phrase.start if not reading.text[cue.phrase.end : whole.end].strip(" .,") else whole.end
    told = tidied(reading.text, whole.start, end)
    return [told] if told else []


def _told_in_full(parse: Parse, cue: Cue) -> Span | None:
    """For "what the minister said was that taxes would rise": the clause behind "was"."""
    be = parse.tokens[cue.index].head
    if parse.tokens[cue.index].dep != "csubj" or parse.tokens[be].lemma != "be":
        return None
    return next((parse.subtree_span(c) for c in parse.children(be) if parse.tokens[c].dep == "ccomp" and c > be), None)


def _answers(reading: Reading, cue: Cue) -> bool:
    """For "he was arrested; police have not confirmed this": they answer what others say, and state nothing."""
    below = [reading.parse.tokens[c] for c in reading.parse.children(cue.index)]
    if any(t.tag == "WP" and t.dep in {"dobj", "dative"} and t.end <= cue.words.start for t in below):
        return True  # "What the general told them that night is disputed"
    pointing = any(t.dep == "dobj" and t.text.lower() in {"this", "that", "it"} for t in below)
    return (cue.lemma in _ANSWERING and pointing) or (cue.lemma == "claim" and is_taking(reading.parse, cue.index))


def _governed(reading: Reading, sentence: Span, cue: Cue) -> Span:
    """The part of the sentence that "according to" speaks of; nothing behind a semicolon that follows it."""
    if cue.kind == "according" and reading.text.startswith(";", cue.phrase.end):
        return Span(sentence.start, cue.phrase.end)
    if cue.kind == "according" and _OTHERS_SAY.match(reading.text, cue.phrase.end, sentence.end):
        return Span(sentence.start, cue.phrase.end)
    return joined_clause(reading, sentence, cue.index, cue.phrase) if cue.kind == "according" else sentence


def _with_its_clauses(reading: Reading, sentence: Span, cue: Cue) -> Span:
    """The phrase and what comments on its source right after ("according to Hale, who was there")."""
    if cue.kind != "according" or cue.subject is None:
        return cue.phrase
    if citing := _CITING_BESIDE.match(reading.text, cue.phrase.end, sentence.end):
        return Span(cue.phrase.start, citing.end())
    tail = reading.parse.subtree_span(cue.subject)
    between = reading.text[cue.phrase.end : tail.end].strip()
    rest = reading.text[tail.end : sentence.end].strip(" .”\"'")
    enclosed = not rest or "," in {
        rest[0],
        reading.text[tail.end - 1],
    }  # "according to the Mail, which cited court papers, …"
    return cue.phrase.cover(tail) if between.startswith(",") and enclosed and tail.end <= sentence.end else cue.phrase


def _or_their_clause(reading: Reading, sentence: Span, cue: Cue, quoted: list[Span]) -> list[Span]:
    """The quotations, or the whole clause where they are only words of it ("he had “no doubt”, he added")."""
    said = sum(words_in(reading, q) for q in quoted)
    if cue.lemma not in SPEECH or cue.lemma in NEEDS_CLAUSE - {"add", "conclude"}:
        return quoted
    clause = _by_position(reading, sentence, cue)
    return [clause] if clause and said * 10 < words_in(reading, clause) * 6 else quoted


def _clause(reading: Reading, sentence: Span, cue: Cue) -> Span | None:
    """The object clause of the verb, before or after it."""
    parse = reading.parse
    if cue.lemma not in SPEECH:
        return None
    clauses = [c for c in parse.children(cue.index) if _is_clause(reading, cue, c)]
    if not clauses:
        return _after_that(reading, sentence, cue) or _as_clause(reading, sentence, cue)
    following = [c for c in clauses if c > cue.index]
    chosen = min(following) if following else max(clauses, key=lambda c: len(list(parse.subtree(c))))
    clause = _through_evidence(reading, chosen)
    if clause < cue.index:
        start = min(sentence.start, parse.tokens[min(parse.subtree(clause))].start)
        lead = lead_of(reading, sentence, cue, clause)
        return tidied(reading.text, lead or start, cue.phrase.start)
    lost = _after_that(reading, sentence, cue)
    if lost and lost.end > parse.tokens[clause].start and begins_outside(reading, lost, clause):
        return lost  # "told the daily Anchor News that …": the parser took the clause for a description of the daily
    own = set(_without_joined_speech(reading, cue, clause))
    after = [parse.tokens[i] for i in own if i > cue.index]
    start, end = min(t.start for t in after), max(t.end for t in after)
    start = past_its_day(reading, cue, with_figure(reading, cue, start))
    whole = before_joined(parse, cue.index, Span(start, stretched(reading, sentence, cue, clause, end)))
    return tidied(reading.text, whole.start, whole.end)


def _without_joined_speech(reading: Reading, cue: Cue, clause: int) -> Iterable[int]:
    """The clause's tokens without a joined verb that takes up the cue ("said he had left and vowed to return")."""
    parse = reading.parse
    rivals = (c for c in parse.children(clause) if _takes_up(reading, cue, clause, c) or acts_on_it(parse, clause, c))
    rival = next(rivals, None)
    below = parse.subtree(clause)
    if rival is None:
        return below
    first = min(parse.subtree(rival))
    return [i for i in below if i < first - (parse.tokens[first - 1].dep in {"cc", "punct"})]


def _takes_up(reading: Reading, cue: Cue, clause: int, child: int) -> bool:
    parse = reading.parse
    token = parse.tokens[child]
    if token.dep == "advcl" and token.tag == "VBG" and token.lemma.lower() in GOES_ON:
        return child > clause  # "said the road was shut, adding that …"
    if token.dep != "conj" or token.tag not in {"VBD", "VBZ"} or token.lemma.lower() not in SPEECH | _ADDRESSING:
        return False
    alike = token.tag == parse.tokens[cue.index].tag and parse.tokens[clause].tag != token.tag
    return alike and not any(
        parse.tokens[c].dep in {"nsubj", "nsubjpass", "aux", "expl"} for c in parse.children(child)
    )


def _is_clause(reading: Reading, cue: Cue, child: int) -> bool:
    token = reading.parse.tokens[child]
    if token.dep == "ccomp" and cue.subject in set(reading.parse.subtree(child)):
        return False  # misread: the clause holds the cue's own subject
    if child < cue.index and any(t.text == ";" for t in reading.parse.tokens[child : cue.index]):
        return False  # "the ministry says 400; the rebels say 900"
    if token.pos == "PROPN" and not reading.parse.children(child):
        return False  # "in a statement carried by the agency KCNA that …": a name, which says nothing
    if token.dep == "ccomp":
        named = child > cue.index and names_it(reading.parse, child)  # "posted what it says are photos"
        torn = named or _is_subordinate(reading, child) or splits_a_figure(reading, child) is not None
        return not torn and not _is_small(reading.parse, cue, child)
    if token.dep == "xcomp" and cue.lemma in _OWNING_UP:
        return child > cue.index and any(
            reading.parse.tokens[c].text == "having" for c in reading.parse.children(child)
        )
    return (
        token.dep == "xcomp"
        and cue.lemma in {"claim", "allege", "promise", "pledge", "vow", "expect", "deny"}
        and (child > cue.index)
    )


def _is_small(parse: Parse, cue: Cue, child: int) -> bool:
    """For "the court found him guilty": a clause without a verb is what the court did, not what it said."""
    below = [parse.tokens[c] for c in parse.children(child)]
    return cue.lemma == "find" and parse.tokens[child].pos == "ADJ" and not any(t.pos == "AUX" for t in below)


def _is_subordinate(reading: Reading, clause: int) -> bool:
    """Whether the clause opens with "although", "while", …: a setting, not what is said."""
    first = reading.parse.tokens[min(reading.parse.subtree(clause))]
    return first.text.lower() in _SUBORDINATORS and first.head == clause  # not "as much as a fifth could be lost"


def _through_evidence(reading: Reading, clause: int) -> int:
    """For "claimed shows that X": the clause X."""
    parse = reading.parse
    token = parse.tokens[clause]
    if token.lemma not in {"show", "prove", "suggest", "indicate"} or any(
        parse.tokens[c].dep == "nsubj" for c in parse.children(clause)
    ):
        return clause
    return next((c for c in parse.children(clause) if parse.tokens[c].dep == "ccomp"), clause)


_NO: Final = frozenset({"no", "little", "scant", "insufficient"})
_PROOFS: Final = frozenset("evidence proof sign indication trace hint suggestion record reason basis ground".split())


def _after_that(reading: Reading, sentence: Span, cue: Cue) -> Span | None:
    """What follows the first "that" after the cue where only an addressee or a setting stands between."""
    parse = reading.parse
    if cue.lemma == "add" and any(_is_added(parse, cue.index, c) for c in parse.children(cue.index)):
        return None
    for i in parse.indices(Span(cue.words.end, sentence.end)) if cue.words.end < sentence.end else ():
        token = parse.tokens[i]
        if token.text.lower() == "that" and (token.dep == "mark" or _tells_that(parse, cue, i)):
            others = _OTHERS_SAY.search(reading.text, token.end, sentence.end)
            return tidied(reading.text, token.end, others.start() if others else sentence.end)
        if token.text.lower() in _NO and any(t.lemma.lower() in _PROOFS for t in parse.tokens[i + 1 : i + 2]):
            return None  # "found no evidence that it leaked": what is not borne out is not what they say
        aside = token.text.lower() == "citing" or (token.dep == "advcl" and token.head == cue.index)
        if token.pos in {"VERB", "AUX"} and token.dep != "amod" and not aside:
            return None  # "said, citing two officials, that …" goes on, and "told us as we left that …"
    return None


def _is_added(parse: Parse, verb: int, i: int) -> bool:
    """For "which adds weight to the theory that …": something is added to it, nothing said."""
    token = parse.tokens[i]
    return token.dep == "dobj" and token.pos == "NOUN" and any(t.text == "to" for t in parse.tokens[verb : i + 3])


def _tells_that(parse: Parse, cue: Cue, i: int) -> bool:
    """For "told a crowd in yellow that men had …": telling needs a "that", whatever the parser made of it."""
    if cue.lemma not in TELLING:
        return False
    following = (parse.tokens[k] for k in range(i + 1, min(i + 8, len(parse.tokens))))
    first = next((t for t in following if t.dep in _SUBJECTS or (t.pos in {"VERB", "AUX"} and t.dep != "amod")), None)
    return first is not None and first.dep in _SUBJECTS


def _right_after(reading: Reading, sentence: Span, cue: Cue) -> Span | None:
    """What follows the cue at once, where the parser took a hedge for a preposition ("said between 6 and 7")."""
    tokens = reading.parse.tokens
    first = reading.parse.indices(cue.words).stop
    if cue.lemma not in SPEECH or first >= len(tokens) or tokens[first].text.lower() not in FIGURE_HEDGES:
        return None
    rest = reading.parse.indices(Span(cue.words.end, sentence.end))
    subjects = (k for k in rest if tokens[k].dep in _SUBJECTS and tokens[k].head > k)
    figured = any(t.pos == "NUM" and t.end <= sentence.end for t in tokens[first + 1 : first + 4])
    return tidied(reading.text, cue.words.end, sentence.end) if figured and any(True for _ in subjects) else None


def _as_clause(reading: Reading, sentence: Span, cue: Cue) -> Span | None:
    """For "…, as X reported": the sentence without that clause."""
    parse = reading.parse
    marked = any(parse.tokens[c].text.lower() == "as" for c in parse.children(cue.index) if c < cue.index)
    if marked and any(parse.tokens[a].lemma.lower() in SPEECH for a in parse.ancestors(cue.index)):
        return None  # "Brod denied that it was so, as the opposition alleges"
    if not marked or cue.lemma in NEEDS_CLAUSE - _AS_CUES:
        return None
    phrase = parse.subtree_span(cue.index)
    whole = joined_clause(reading, sentence, cue.index, phrase)
    return rest_of_sentence(reading, whole, phrase) if len(phrase) < len(whole) else None


# A day at the very end of an object; must not match "on Tuesday night in Sarn".
_ON_DAY: Final = re.compile(r"\s{1,3}(?:late |early )?on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \w{5,9})?\Z")


def _object(reading: Reading, cue: Cue) -> Span | None:
    parse = reading.parse
    objects = [c for c in parse.children(cue.index) if parse.tokens[c].dep == "dobj" and c > cue.index]
    if cue.lemma == "say":  # "hospital staff said 19"
        objects = [c for c in parse.children(cue.index) if c > cue.index and _is_figure(parse, c)]
    foreseen = cue.lemma in {"expect", "project"}
    if foreseen and not any(parse.tokens[k].tag == "CD" for c in objects[:1] for k in parse.subtree(c)):
        return None
    people = (c for c in objects if parse.tokens[c].lemma != "life")  # "claims 200 dead"; not "claimed 200 lives"
    counted = cue.lemma in {"claim", "say"} and any(counts(parse, c) for c in people)
    if not objects or not (counted or foreseen or cue.lemma in _TAKES_OBJECT):
        return None
    if cue.lemma not in DENIAL_CUES and is_negated(parse, cue.index):
        return None  # "has not announced a ban": no ban is told of
    if cue.lemma in DENIAL_CUES and parse.tokens[objects[0]].lemma.lower() not in SAYINGS:
        return None
    span = parse.subtree_span(objects[0])
    if cue.lemma in _GIVING and counts(parse, objects[0]):
        span = Span(span.start, max(span.end, _end_of_setting(parse, cue.index, objects[0])))
    if cue.lemma != "say" and (day := _ON_DAY.search(reading.text, span.start, span.end)):
        span = Span(span.start, day.start())  # "rejected reports of his resignation on Tuesday", "reported a loss on …"
    else:
        span = with_its_phrases(reading, cue.index, span)
    enough = words_in(reading, span) >= _SHORTEST_OBJECT or counts(parse, objects[0])
    return tidied(reading.text, span.start, span.end) if enough else None


def _end_of_setting(parse: Parse, verb: int, object_: int) -> int:
    """For "reported 17 deaths after a bridge fell", "confirmed two cases in Sarn": where what sets the scene ends."""
    end = parse.tokens[object_].end
    for c in parse.children(verb):
        token = parse.tokens[c]
        if c <= object_:
            continue
        opening = parse.tokens[min(parse.subtree(c))]
        placed = opening.text in _PLACING and any(
            parse.tokens[g].pos == "PROPN" for g in parse.children(c) if parse.tokens[g].dep == "pobj"
        )
        if token.dep not in {"prep", "advcl"} or not (placed or opening.text == "after"):
            break
        end = parse.subtree_span(c).end
    return end


def _is_figure(parse: Parse, i: int) -> bool:
    """A bare number, or "ten times that"."""
    return parse.tokens[i].tag == "CD" or (parse.tokens[i].text == "times" and counts(parse, i))


def _by_position(reading: Reading, sentence: Span, cue: Cue) -> Span | None:
    """What stands before a short final "…, X said" when the parser saw no clause."""
    before = reading.text[sentence.start : cue.phrase.start].rstrip()
    closes = _closes(reading, sentence, cue) and before.endswith(",")
    if (cue.lemma in NEEDS_CLAUSE and not closes) or cue.phrase.start - sentence.start < len(sentence) // 3:
        return None
    if not before.endswith((",", "”", '"', "“")):
        return None
    found = tidied(reading.text, sentence.start, cue.phrase.start)
    return found if found and _has_verb(reading, found) else None


def _has_verb(reading: Reading, span: Span) -> bool:
    return any(t.pos in {"VERB", "AUX"} for t in reading.parse.within(span))


def _closes(reading: Reading, sentence: Span, cue: Cue) -> bool:
    """Whether the cue ends the sentence with its subject before it ("…, the poll found.")."""
    return (
        cue.phrase.end == cue.words.end
        and cue.phrase.start < cue.words.start
        and not reading.text[cue.words.end : sentence.end].strip(" .”\"'")
    )
