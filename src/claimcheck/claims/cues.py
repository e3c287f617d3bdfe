"""Cues: the verbs and phrases that hand a statement to somebody, and whose they are, by the shape of the parse.

It knows one sentence at a time: which words attribute, who is their subject, where the attribution's own words begin
and end. What is attributed is worked out in attribution.py, who the subject is in speakers.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.agents import agent_of
from claimcheck.claims.cue import Cue
from claimcheck.claims.denied_asides import denied_asides, is_inside
from claimcheck.claims.free_relatives import names_it
from claimcheck.claims.insertions import before_insertion
from claimcheck.claims.joined_speech import speech_above
from claimcheck.claims.led_in import led_in
from claimcheck.claims.lexicon import PAPERS, QUOTERS, SPEECH
from claimcheck.claims.lost_subjects import after_mark, at_the_end, beside, inverted, lost_subject, past_opening
from claimcheck.claims.misspelt import meant_lemma
from claimcheck.claims.negation import nobody_says
from claimcheck.claims.participles import speaker_before
from claimcheck.claims.phrase_cues import RECKONINGS, VIEWS, according, as_put, as_reported, in_words_of, per, reckoning
from claimcheck.claims.source_phrases import source_span
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.text.parse import Parse

_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "csubj"})
GOES_ON: Final = frozenset("add note warn stress insist estimate reiterate clarify".split())
"""Verbs, by lemma, whose participle takes up what the main verb of speech began ("…, adding that")."""

_SHARES_SUBJECT: Final = frozenset({"conj", "xcomp", "advcl", "acl", "prep", "pcomp", "dep"})
_VERB_TAGS: Final = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
_FIRST_REACH: Final = 4  # tokens: "the first newspaper to report"
_CLOSING: Final = frozenset({"”", '"', "''", "»"})
_STOPS: Final = frozenset({".", ":", ",", ";", *_CLOSING, "“", ""})  # behind "he went on", where that hands words on
_DASHES: Final = frozenset({"–", "—", "--", "-"})
_SELF: Final = ("self", "selves")
_SHOWING: Final = frozenset("suggest show indicate imply prove".split())
_COURTS: Final = frozenset("court inquest tribunal jury juror magistrate hearing inquiry panel committee".split())
_PUTTING: Final = frozenset("put give place set peg".split())
_PUT: Final = frozenset(
    "toll number figure count total tally cost price value loss damage estimate bill share result".split()
)
_QUOTING: Final = frozenset({"quote", "cite"})
_AT: Final = frozenset("at as above over below under".split())


def find_cues(parse: Parse, sentence: Span, text: str) -> tuple[Cue, ...]:
    """The cues of one sentence, in order."""
    found: list[Cue] = []
    asides = denied_asides(sentence, text)
    for i in parse.indices(sentence):
        token = parse.tokens[i]
        if is_inside(token.span, asides):
            continue  # "an allegation denied by the port": told in denied_asides.py
        if token.text.lower() == "according":
            cue = according(parse, i, sentence)
        elif token.text.lower() == "per":
            cue = per(parse, i, sentence)
        elif token.text.lower() in VIEWS and token.pos == "NOUN":
            cue = in_words_of(parse, i)
        elif token.text.lower() in RECKONINGS and token.pos == "NOUN":
            cue = reckoning(parse, i)
        else:
            lemma = cue_lemma(parse, i)
            cue = _verb(parse, i, lemma, sentence, text) if lemma else _putting(parse, i, text)
            cue = cue or _agent(parse, i) or as_put(parse, i) or as_reported(parse, i)
        if cue:
            found.append(cue)
    if not found and (introduced := led_in(parse, sentence, text)) is not None:
        found.append(introduced)
    return tuple(found)


def _putting(parse: Parse, i: int, text: str) -> Cue | None:
    """For "put the toll at 40", "gave the number as 38": whoever does so vouches for the figure."""
    token = parse.tokens[i]
    if token.pos != "VERB" or token.lemma.lower() not in _PUTTING:
        return _speaking_of(parse, i, text) if token.lemma.lower() in {"speak", "talk"} else None
    known = any(parse.tokens[c].lemma.lower() in _PUT for c in parse.children(i) if parse.tokens[c].dep == "dobj")
    at = any(parse.tokens[c].text.lower() in _AT and c > i for c in parse.children(i)) or (
        known and any(parse.tokens[k].text.lower() == "at" and counts_below(parse, k) for k in _behind(parse, i))
    )
    if not (at and (known or _at_a_figure(parse, i))):
        return None
    return _figure_cue(parse, i, _with_auxiliaries(parse, i), text)


def _behind(parse: Parse, i: int) -> list[int]:
    """What hangs on the object of the verb, however deep: the parser gives "at 63" to "those who died at 63"."""
    return [k for c in parse.children(i) if parse.tokens[c].dep == "dobj" for k in parse.subtree(c)]


def counts_below(parse: Parse, at: int) -> bool:
    """Whether a number stands below the word: "at 63", "at a minimum of 63"."""
    return any(parse.tokens[k].tag == "CD" for k in parse.subtree(at))


def _speaking_of(parse: Parse, i: int, text: str) -> Cue | None:
    """For "Hamas speaks of 60 dead", "the union talked of 300 jobs lost"."""
    of = next((c for c in parse.children(i) if parse.tokens[c].text.lower() == "of"), None)
    if of is None or not any(counts(parse, g) for g in parse.children(of)):
        return None
    return _figure_cue(parse, i, _with_auxiliaries(parse, i).cover(parse.tokens[of].span), text)


def _agent(parse: Parse, i: int) -> Cue | None:
    """For "is put at 40 by the insurer": the insurer's "by"."""
    found = agent_of(parse, i)
    joined = any(parse.tokens[c].dep == "conj" for c in parse.children(i))
    if found is None or joined or parse.tokens[i].dep not in {"ROOT", "conj"}:
        return None
    subject, phrase = found
    by = Span(phrase.start, phrase.start + 2)
    return Cue(index=i, lemma=parse.tokens[i].lemma.lower(), words=by, subject=subject, phrase=phrase, kind="agent")


def _figure_cue(parse: Parse, i: int, words: Span, text: str) -> Cue | None:
    subject = subject_of(parse, i)
    if subject is None or any(parse.tokens[c].dep == "nsubjpass" for c in parse.children(i)):
        return None
    phrase = words.cover(source_span(parse, subject, text)) if _adjacent(parse, subject, i) else words
    return Cue(index=i, lemma=parse.tokens[i].lemma.lower(), words=words, subject=subject, phrase=phrase, kind="figure")


def _at_a_figure(parse: Parse, i: int) -> bool:
    """For "put the crowd at 900": a number right behind "at", whatever is counted; not "put the car at number 3"."""
    ats = [c for c in parse.children(i) if parse.tokens[c].text.lower() == "at" and parse.tokens[i].lemma == "put"]
    return any(counts(parse, g) for c in ats for g in parse.children(c) if parse.tokens[g].dep == "pobj")


def counts(parse: Parse, i: int) -> bool:
    """Whether the word at ``i`` is a number ("200 dead") or has one before it."""
    return parse.tokens[i].tag == "CD" or any(parse.tokens[c].dep == "nummod" and c < i for c in parse.children(i))


def cue_lemma(parse: Parse, i: int) -> str | None:
    """The lemma of a reporting verb at token ``i``, misspelt or not, or None."""
    token = parse.tokens[i]
    if token.tag in _VERB_TAGS and token.pos in {"VERB", "AUX"}:
        lemma = token.lemma.lower()
        if lemma in {"hear", "tell"} and (_is_a_courts(parse, i) or _hears(parse, i)):
            return "say"
        if lemma == "find" and parse.tokens[i + 1 : i + 2] and parse.tokens[i + 1].text.lower().endswith(_SELF):
            return None  # "they found themselves pegged back"
        if names_it(parse, i) or (lemma in _SHOWING and _only_supposes(parse, i)):
            return None
        if lemma == "go" and _goes_on_saying(parse, i):
            return "continue"
        if lemma == "read" and _reads_out(parse, i):
            return "say"
        return lemma if lemma in SPEECH or lemma in QUOTERS else None
    below = {parse.tokens[c].dep for c in parse.children(i)}
    if token.text.lower() in {"claim", "claims"} and token.dep == "ROOT" and below >= {"nsubj", "xcomp"}:
        return "claim"  # read as a noun: "The hackers, who call themselves Heron, claim to hold …"
    following = parse.tokens[i + 1].text.lower() if i + 1 < len(parse.tokens) else ""
    named = i > 0 and parse.tokens[i - 1].pos in {"PROPN", "PRON"}
    if following in {",", "."} and named and sorted(token.text) == sorted("said"):
        return "say"
    if _hears(parse, i):
        return "say"
    if following == "that" and len(token.text) > 3 and token.text.islower() and token.tag not in {"NNS", "IN", "DT"}:
        return meant_lemma(token.text)
    return None


def _reads_out(parse: Parse, i: int) -> bool:
    """For "a spokesman then read out that six had died"."""
    below = {parse.tokens[c].dep: parse.tokens[c].text.lower() for c in parse.children(i)}
    return below.get("prt") == "out" and "ccomp" in below


def _goes_on_saying(parse: Parse, i: int) -> bool:
    """For "It is closed, the letter went on.", "He goes on: …"; not "the show went on", which nobody says."""
    on, after = (parse.tokens[k].text.lower() if k < len(parse.tokens) else "" for k in (i + 1, i + 2))
    if on != "on" or after not in _STOPS:
        return False
    subjects = [parse.tokens[c] for c in parse.children(i) if parse.tokens[c].dep in _SUBJECTS]
    return any(t.pos in {"PROPN", "PRON"} or t.lemma.lower() in PAPERS for t in subjects)


def _only_supposes(parse: Parse, i: int) -> bool:
    """For "if so, it would suggest that …": nobody says that it is so."""
    below = [parse.tokens[c] for c in parse.children(i)]
    to_come = any(t.tag == "MD" and t.text.lower() in {"will", "would", "could", "might"} for t in below)
    return to_come and any(t.dep == "nsubj" and t.text.lower() in {"it", "that", "this"} for t in below)


def _is_a_courts(parse: Parse, i: int) -> bool:
    """For "the court heard that …", "…, the jury was told": what was said there, by whom is seldom told."""
    below = [parse.tokens[c] for c in parse.children(i)]
    link = "nsubj" if parse.tokens[i].lemma.lower() == "hear" else "nsubjpass"
    return any(t.dep == link and t.lemma.lower() in _COURTS for t in below) and any(t.dep == "ccomp" for t in below)


def _hears(parse: Parse, i: int) -> bool:
    """For "…, the inquest heard", whatever the parser takes it for."""
    if not 0 < i < len(parse.tokens) - 1 or parse.tokens[i].text != "heard":
        return False
    return parse.tokens[i - 1].text.lower() in _COURTS and parse.tokens[i + 1].text.lower() in {",", ".", "on"}


def subject_of(parse: Parse, i: int, *, hops: int = 4) -> int | None:
    """The token that heads the subject of the verb at ``i``, its own or one shared with the verb above."""
    if own := [c for c in parse.children(i) if parse.tokens[c].dep in _SUBJECTS]:
        # a quotation, taken for a subject; the "e" of "e-mail"
        quoted = any(t.text in _CLOSING for t in parse.tokens[own[0] : i]) or any(
            t.text == "-" for t in parse.tokens[own[0] + 1 : own[0] + 2]
        )
        behind = own[-1] > i and parse.tokens[i - 1].text in _CLOSING  # "… none, since Monday,” said Ana Ruiz"
        around = parse.tokens[min(parse.subtree(own[-1])) - 1], *parse.tokens[i + 1 : i + 2]
        dashed = len(own) > 1 and len(around) > 1 and all(t.text in _DASHES for t in around)  # "The dam – X said – …"
        told = (quoted and (own[-1] < i or behind)) or dashed or _is_beside(parse, own, i)
        return _antecedent(parse, own[-1] if told else own[0])
    token = parse.tokens[i]
    if hops and (speech := speech_above(parse, i)) is not None:
        return subject_of(parse, speech, hops=hops - 1)
    if hops and token.head != i and token.dep in _SHARES_SUBJECT:
        above = token.head
        if token.dep == "acl" and parse.tokens[above].pos in {"NOUN", "PROPN"}:
            return _antecedent(parse, above)
        if (speaker := _quoted_as(parse, i)) is not None:
            return speaker
        if token.tag == "VBG" and token.lemma.lower() in GOES_ON and parse.tokens[above].dep == "ccomp":
            above = parse.tokens[above].head  # "he said the road was shut, adding …": he adds, not the road
        return subject_of(parse, above, hops=hops - 1)
    return None


def _is_beside(parse: Parse, subjects: list[int], verb: int) -> bool:
    """For "…, 900 men at a time, the coast guard said": of two before the verb, the one behind the last comma."""
    if len(subjects) != 2 or subjects[-1] > verb or not counts(parse, subjects[0]):
        return False
    first = min(parse.subtree(subjects[-1]))
    return subjects[0] < first and parse.tokens[first - 1].text == ","


def _quoted_as(parse: Parse, i: int) -> int | None:
    """For the "saying" of "the Mail quoted a diplomat as saying that …": the diplomat."""
    as_ = parse.tokens[parse.tokens[i].head]
    if parse.tokens[i].dep != "pcomp" or as_.text != "as" or parse.tokens[as_.head].lemma.lower() not in _QUOTING:
        return None
    return next((c for c in parse.children(as_.head) if parse.tokens[c].dep == "dobj"), None)


def _passing_on(parse: Parse, i: int, sentence: Span, text: str) -> Span | None:
    """For "…, the Mail quoted a diplomat as saying.": who passes it on, where nothing follows."""
    if _quoted_as(parse, i) is None or text[parse.tokens[i].end : sentence.end].strip(" .”\"'"):
        return None
    outlet = subject_of(parse, parse.tokens[parse.tokens[i].head].head)
    return source_span(parse, outlet, text) if outlet is not None and outlet < i else None


def relative_of(parse: Parse, i: int, *, hops: int = 4) -> Span | None:
    """The "who" or "which" that stands for the subject of the verb at ``i``, or None where none does."""
    if own := [c for c in parse.children(i) if parse.tokens[c].dep in _SUBJECTS]:
        return parse.tokens[own[0]].span if parse.tokens[own[0]].tag in {"WP", "WDT"} else None
    token = parse.tokens[i]
    shared = hops and token.head != i and token.dep in _SHARES_SUBJECT
    return relative_of(parse, token.head, hops=hops - 1) if shared else None


def _antecedent(parse: Parse, subject: int) -> int:
    """For "who" and "which": the noun that the relative clause describes; else the subject itself."""
    if parse.tokens[subject].tag in {"WP", "WDT"}:
        for above in parse.ancestors(subject):
            if parse.tokens[above].dep == "relcl":
                return _past_office(parse, subject, parse.tokens[above].head)
            if parse.tokens[above].lemma == "be" and (cleft := _cleft(parse, above)) is not None:
                return cleft
    return subject


def _past_office(parse: Parse, who: int, noun: int) -> int:
    """For "Ana Ruiz, head of the port office, who wrote …": Ruiz, not the office."""
    of = parse.tokens[noun].head
    office = parse.tokens[of].head
    told = parse.tokens[who].text.lower() == "who" and parse.tokens[who - 1].text == ","
    if not told or parse.tokens[noun].dep != "pobj" or parse.tokens[office].dep != "appos":
        return noun
    named = parse.tokens[office].head
    return named if parse.tokens[named].pos == "PROPN" and parse.tokens[office].pos == "NOUN" else noun


def _cleft(parse: Parse, i: int) -> int | None:
    """For "it was the union that said …": the union."""
    below = {parse.tokens[c].dep: c for c in reversed(parse.children(i)) if c < i or parse.tokens[c].dep == "attr"}
    it = next((below[dep] for dep in ("nsubj", "expl") if dep in below), None)
    return below.get("attr") if it is not None and parse.tokens[it].text.lower() == "it" else None


def _verb(parse: Parse, i: int, lemma: str, sentence: Span, text: str) -> Cue | None:
    first = first_to(parse, i)
    below = [parse.tokens[c] for c in parse.children(i)]
    if lemma in _QUOTING and any(_quoted_as(parse, g) for c in parse.children(i) for g in parse.children(c)):
        return None
    if any(t.tag == "TO" for t in below) and not _goes_on(parse, i) and first is None:
        return None  # "refused to say", "pictures said to show": nobody says it here
    passive = any(t.dep in {"nsubjpass", "auxpass"} for t in below) and not _is_a_courts(parse, i)
    if passive or sets_scene(parse, i):
        return None  # "is expected to", "was told that", "Asked about it, she said …": the subject is not who says so
    misread = parse.tokens[i].pos not in {"VERB", "AUX"}  # the parser took the misspelt verb for a noun
    subject = beside(parse, i, sentence) if misread else at_the_end(parse, i, sentence)
    subject = i - 1 if _hears(parse, i) else subject
    if first is not None:
        subject = first
    subject = subject if subject is not None else before_insertion(parse, i, sentence)
    if subject is None and not misread:
        subject = inverted(parse, i, sentence) or subject_of(parse, i)
    quoted = subject is not None and subject < i and any(t.text in _CLOSING for t in parse.tokens[subject:i])
    if subject is None or quoted:
        subject = after_mark(parse, i, sentence) or subject
    if subject is None or subject == i:
        subject = beside(parse, i, sentence)
    behind = [t.text for t in parse.tokens[i : parse.indices(sentence).stop]]
    trails = lemma == "tell" and parse.tokens[i - 1].text == "," and "that" not in behind  # see trailing.py
    subject = lost_subject(parse, i, sentence) if subject is None and not trails else subject
    subject = speaker_before(parse, i, sentence) if subject is None else subject
    if subject is None or nobody_says(parse, i, lemma, subject):
        return None
    if (titled := past_opening(parse, subject, sentence)) is not None:
        subject = titled
    words = _with_auxiliaries(parse, i)
    if lemma == "continue" and parse.tokens[i].lemma.lower() == "go":
        words = words.cover(parse.tokens[i + 1].span)
    phrase = words.cover(source_span(parse, subject, text)) if _adjacent(parse, subject, i) else words
    phrase = phrase.cover(_passing_on(parse, i, sentence, text) or phrase)
    opening = parse.indices(phrase).start
    if (misread or _hears(parse, i)) and opening and parse.tokens[opening - 1].text.lower() in {"the", "an", "a"}:
        phrase = phrase.cover(parse.tokens[opening - 1].span)
    return Cue(index=i, lemma=lemma, words=words, subject=subject, phrase=phrase, kind="verb")


def first_to(parse: Parse, i: int) -> int | None:
    """For "X was the first (paper) to report that …": the head of X; None for any other verb."""
    tokens = parse.tokens
    before = [t.text.lower() for t in tokens[max(0, i - _FIRST_REACH) : i]]
    if before[-1:] != ["to"] or "first" not in before:
        return None
    above = next((k for k in parse.ancestors(i) if tokens[k].lemma.lower() == "be"), None)
    return next((c for c in parse.children(above) if tokens[c].dep in _SUBJECTS), None) if above is not None else None


def _goes_on(parse: Parse, i: int) -> bool:
    """Whether the infinitive is what its subject in fact went on to do ("went on to say")."""
    token = parse.tokens[i]
    return token.dep in {"xcomp", "advcl"} and parse.tokens[token.head].lemma.lower() in {"go", "continue", "proceed"}


def sets_scene(parse: Parse, i: int) -> bool:
    """Whether the verb is a bare participle that sets the scene: something was done to its subject."""
    token = parse.tokens[i]
    bare = not any(parse.tokens[c].dep in {"aux", "auxpass", "nsubj"} for c in parse.children(i))
    return token.tag == "VBN" and token.dep == "advcl" and bare


def _adjacent(parse: Parse, subject: int, i: int) -> bool:
    """Whether nothing that could be content stands between subject and cue: at most a few words without a verb."""
    low, high = sorted((subject, i))
    between = parse.tokens[low + 1 : high]
    return len(between) < 25 and not any(t.text in '“”"' for t in between)


def _with_auxiliaries(parse: Parse, i: int) -> Span:
    span = parse.tokens[i].span
    for child in parse.children(i):
        token = parse.tokens[child]
        helps = token.dep in {"aux", "auxpass", "neg"} and token.tag != "TO"
        if helps and child < i and i - child <= 3:
            span = span.cover(token.span)
        if child == i + 1 and parse.tokens[i].lemma.lower() == "point" and token.text.lower() == "out":
            span = span.cover(token.span)
    return span
