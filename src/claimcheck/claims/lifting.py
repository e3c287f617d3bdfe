"""Lifting: whether the text says later that what was unverified has been verified after all.

It looks behind the disclaiming words, in their own sentence and the next few, for a verb of making sure that tells of
something done: later than the disclaimer ("has since confirmed it"), or at any time where the disclaimer itself is of a
time gone by ("could not at first confirm it, but his family did so"). Both must be about the same matter.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from claimcheck.claims.incapacity import governing, is_negated
from claimcheck.claims.lexicon import SPEECH
from claimcheck.claims.newsroom import CHECKING, UNRELATED
from claimcheck.claims.outlet_names import names_of
from claimcheck.claims.pointing_words import ACCOUNTS, IGNORED, MEDIA, PRONOUNS, any_related
from claimcheck.claims.verifier import REPORTERS, phrases, shared_subject, subject_at
from claimcheck.claims.verifying import PHRASAL, SEEING, VERIFYING
from claimcheck.text.calendar_words import WEEKDAY_NAMES
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.disclaimers import FoundDisclaimer
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse

_LATER: Final = frozenset(
    "before since later subsequently now afterward afterwards eventually finally ultimately".split()
)
_ADMITTING: Final = frozenset("announce acknowledge admit".split())
# What is seen in a document's stead, and what a report turns out to be.
_SAME: Final = frozenset("copy copies original genuine authentic real true accurate correct".split())
# A disclaimer that speaks of a time gone by; must not match a standing one ("could not immediately be verified").
_THEN: Final = re.compile(
    r"\b(?:initially|at first|originally|previously|earlier|at the time|at that time|(?:could|did) not then|"
    r"had (?:not|been unable|yet)|hadn['’]t|when (?:it|they) (?:was|were)? ?first|earlier version)\b",
    re.IGNORECASE,
)
_SHOWING: Final = frozenset("show prove reveal".split())
_WITNESSING: Final = frozenset("see find witness count watch meet".split())
_ON_THE_GROUND: Final = REPORTERS | {"team", "crew"}
_REACH: Final = 3  # sentences: a lifting stands in the same sentence or close behind what it lifts
_BACK: Final = 2  # sentences: what was unverified is told right before it is said to be so
_CLAUSES: Final = frozenset({"ccomp", "xcomp", "advcl"})
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_OBJECTS: Final = frozenset({"dobj", "nsubjpass"})


def is_lifted(reading: Reading, found: FoundDisclaimer) -> bool:
    """Whether the disclaimer's own sentence or one of the next few lifts it."""
    sentences = reading.parse.sentences
    at = bisect_left(sentences, found.sentence.start, key=lambda s: s.start)
    if found.closed:
        return True
    then = bool(_THEN.search(found.span.of(reading.text)))
    before = [s for s in sentences[max(0, at - _BACK) : at] if s.end > found.sentence.start - _FARTHEST]
    beside = [Span(found.sentence.start, found.span.start)] if found.span.start > found.sentence.start else []
    matter = _content(reading, [*before, *beside]) | (_words(found.object.of(reading.text)) if found.object else set())
    return any(
        since or _is_of(reading, i, matter, same=sentence == found.sentence)
        for sentence in sentences[at : at + 1 + _REACH]
        for i, since in _made_sure(reading, Span(max(found.span.start, sentence.start), sentence.end), then=then)
    ) or (
        _is_confirmed_itself(reading, found) or _is_confirmed_another_day(reading, found, sentences[at + 1 :][:_REACH])
    )


def _is_confirmed_itself(reading: Reading, found: FoundDisclaimer) -> bool:
    """For "reports, which could not be verified on Sunday, were confirmed by her family": what the words hang on."""
    parse = reading.parse
    verbs = (i for i in parse.indices(found.sentence) if parse.tokens[i].lemma in VERIFYING)
    subjects = ((i, c) for i in verbs for c in parse.children(i) if parse.tokens[c].dep == "nsubjpass")
    return any(parse.subtree_span(c).covers(found.span) and _is_done(parse, i) for i, c in subjects)


def _is_confirmed_another_day(reading: Reading, found: FoundDisclaimer, behind: Sequence[Span]) -> bool:
    """For "could not verify it on Monday. On Tuesday the Times confirmed it": the same claim, on a day of its own."""
    own = _days_in(found.sentence.of(reading.text))
    dated = [s for s in behind if own and _days_in(s.of(reading.text)) - own]
    verbs = (i for s in dated for i in reading.parse.indices(s) if reading.parse.tokens[i].lemma in VERIFYING)
    return any(_is_done(reading.parse, i) and _takes_up(reading.parse, i) for i in verbs)


def _days_in(text: str) -> set[str]:
    return {w for w in re.findall(r"[a-z]+", text.lower()) if w in WEEKDAY_NAMES}


def _takes_up(parse: Parse, i: int) -> bool:
    """Whether its object only takes up what was told: "confirmed it", "confirmed the report"."""
    objects = [c for c in parse.children(i) if parse.tokens[c].dep in _OBJECTS]
    return any(parse.tokens[c].text.lower() in PRONOUNS or _is_told_before(parse, c) for c in objects)


def _is_told_before(parse: Parse, i: int) -> bool:
    """For "the report", "this claim", with nothing behind it that tells which; not "the report of a second blast"."""
    below = [parse.tokens[c] for c in parse.children(i)]
    pointing = any(t.text.lower() in {"the", "this", "that", "these", "those"} for t in below)
    told = any(t.dep in {"acl", "relcl", "ccomp"} or t.text.lower() in {"of", "about", "by"} for t in below)
    return pointing and parse.tokens[i].lemma in ACCOUNTS and not told


_FARTHEST: Final = 600  # characters: two long sentences; what stands further off is of another section


def _made_sure(reading: Reading, within: Span, *, then: bool) -> Iterator[tuple[int, bool]]:
    """The verbs in the stretch by which somebody made sure or let on that it was so, and whether any doing serves."""
    parse = reading.parse
    for i in parse.indices(within):
        kind = "since" if then and _is_since(reading, i) else _kind(reading, i)
        if then and not kind and parse.tokens[i].lemma.lower() in _SHOWING and parse.tokens[i].pos == "VERB":
            kind = "sure"  # "Court papers released this week show that he was arrested"
        if kind and _is_done(parse, i) and (_is_later(parse, i) or (then and kind != "seen")):
            yield i, kind == "since"


def _is_since(reading: Reading, i: int) -> bool:
    """For "was at first unable to confirm it. Its analysts have since matched the buildings": whatever, it served."""
    if reading.parse.tokens[i].lemma.lower() in _WITNESSING and _is_the_outlets(reading, i, of_reporters=True):
        return True  # "On Friday, AP journalists saw its fighters at the airport"
    own = reading.parse.tokens[i].lemma.lower() not in UNRELATED and _is_the_outlets(reading, i)
    return (own or _is_set_against(reading, i)) and _is_later(reading.parse, i)


def _kind(reading: Reading, i: int) -> str:
    parse, token = reading.parse, reading.parse.tokens[i]
    lemma = token.lemma.lower()
    below = {parse.tokens[c].text.lower() for c in parse.children(i)}
    if token.pos not in {"VERB", "AUX"}:
        return ""
    if (
        lemma in VERIFYING | CHECKING | {"geolocate"}
        or (lemma == "do" and "so" in below)
        or any((lemma, b) in PHRASAL for b in below)
    ):
        return "sure"
    if lemma in _ADMITTING or (lemma in SPEECH and _is_a_yes(parse, i)):
        return "told"
    return "seen" if lemma in SEEING and _is_the_outlets(reading, i) else ""


def _is_a_yes(parse: Parse, i: int) -> bool:
    """For "have since told the paper that it is": a clause that only repeats, by a pronoun and an auxiliary."""
    clauses = (c for c in parse.children(i) if parse.tokens[c].dep == "ccomp" and parse.tokens[c].pos == "AUX")
    return any({parse.tokens[k].pos for k in parse.subtree(c)} <= {"AUX", "PRON", "SCONJ"} for c in clauses)


def _is_the_outlets(reading: Reading, i: int, *, of_reporters: bool = False) -> bool:
    subject = subject_at(reading.parse, i)
    subject = shared_subject(reading.parse, i) if subject is None else subject
    if subject is None or (of_reporters and reading.parse.tokens[subject].lemma.lower() not in _ON_THE_GROUND):
        return False
    own, named = names_of(reading.article), [s.of(reading.text) for s in phrases(reading.parse, subject)]
    return any(own.is_own(name) or (of_reporters and name.lower().startswith("its ")) for name in named)


def _is_done(parse: Parse, i: int) -> bool:
    """Whether the verb tells of something done: "confirmed it", "was able to confirm it"; not what is to come."""
    chain = governing(parse, i)
    if is_negated(parse, chain) or any(parse.tokens[c].tag == "MD" for link in chain for c in parse.children(link)):
        return False
    able = any(parse.tokens[link].lemma.lower() in {"able", "manage"} for link in chain[1:])
    now = parse.tokens[i].tag in {"VBP", "VBZ"} or (parse.tokens[i].dep == "ROOT" and not _has_auxiliary(parse, i))
    borne_out = now and parse.tokens[i].lemma.lower() not in SEEING
    return parse.tokens[i].tag in {"VBD", "VBN"} or borne_out or (parse.tokens[i].tag == "VB" and able)


def _has_auxiliary(parse: Parse, i: int) -> bool:
    return any(parse.tokens[c].dep.startswith("aux") for c in parse.children(i))


def _is_later(parse: Parse, i: int) -> bool:
    """Whether an adverb beside the verb, or what governs it, sets it behind ("has since", "hours later")."""
    beside = {parse.tokens[c].text.lower() for link in governing(parse, i) for c in parse.children(link)}
    days = any(
        parse.tokens[c].dep == "npadvmod" and any(parse.tokens[g].text.lower() == "next" for g in parse.children(c))
        for c in parse.children(i)
    )
    does_so = parse.tokens[i].lemma == "do"  # what was not done before
    return days or does_so or bool(beside & _LATER)


def _is_of(reading: Reading, i: int, matter: set[str], *, same: bool) -> bool:
    """Whether what was made sure of is what was unverified: by a pronoun, or by words of the same family."""
    parse = reading.parse
    if parse.tokens[i].lemma == "do":
        return True
    objects = [c for c in parse.children(i) if parse.tokens[c].dep in _OBJECTS]
    clauses = [c for c in parse.children(i) if parse.tokens[c].dep in _CLAUSES and c > i]
    if _takes_up(parse, i):
        return True
    subjects = [g for c in clauses for g in parse.children(c) if parse.tokens[g].dep in _SUBJECTS]
    if any(parse.tokens[g].text.lower() in PRONOUNS | {"he", "she"} for g in subjects):
        return True  # "has now confirmed that it was filmed there"
    told = [w for c in (*objects, *clauses) for w in _words(parse.subtree_span(c).of(reading.text))]
    pictured = any(matter & group and group.intersection(told) for group in MEDIA)
    if pictured or any(any_related(word, told) for word in matter) or set(told) & _SAME:
        return True
    if same and _is_set_against(reading, i):
        return True
    return same and not clauses and not any(parse.tokens[c].dep == "dobj" for c in objects)


def _is_set_against(reading: Reading, i: int) -> bool:
    """For "could not verify it on Monday but has now seen the log": one did then what the same one could not before."""
    parse = reading.parse
    above = parse.tokens[i].head
    joined = parse.tokens[i].dep == "conj" and subject_at(parse, i) is None
    return joined and any(parse.tokens[c].text.lower() == "but" for c in parse.children(above))


def _content(reading: Reading, sentences: list[Span]) -> set[str]:
    """The names, nouns and verbs of the sentences, those of speech left aside."""
    tokens = (t for s in sentences for t in reading.parse.within(s))
    return {t.text.lower() for t in tokens if t.pos in {"NOUN", "VERB", "PROPN", "NUM"}} - IGNORED - {"said", "says"}


def _words(text: str) -> set[str]:
    return {w for w in re.findall(r"[a-z0-9][\w-]{3,}", text.lower()) if w not in IGNORED}
