"""Phrase cues: the phrases without a verb of speech that hand a statement to somebody.

"According to X", "in the words of X", "in X's view", "by X's estimate", "as X put it": whose they are, by the shape of
one sentence's parse. The verbs that do so stand in cues.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.cue import Cue
from claimcheck.claims.lexicon import PAPERS
from claimcheck.claims.manners import is_in_line_with
from claimcheck.claims.persons import is_person
from claimcheck.claims.source_phrases import source_tokens
from claimcheck.claims.stance_words import EVIDENCE
from claimcheck.text.body_words import AGENCIES, BODY_NOUNS, KIND_OF_NOUN
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.text.parse import Parse

RECKONINGS: Final = frozenset("estimate count tally account calculation reckoning telling figures data".split())
"""Nouns in "by the sheriff's estimate": the possessor vouches for the sentence."""

VIEWS: Final = frozenset("words view opinion judgment judgement".split())
"""Nouns in "in the words of the pilot", "in the auditors' view"."""

ANY_SUBJECT: Final = frozenset({"nsubj", "nsubjpass", "csubj", "expl", "csubjpass"})
"""Relations to a verb of whatever is its subject."""

_THIRD: Final = frozenset({"his", "her", "their", "its"})
_FINITE: Final = frozenset({"VBD", "VBP", "VBZ"})


def according(parse: Parse, i: int, sentence: Span) -> Cue | None:
    """For "according to X": X, or who made what X is ("an estimate by the chamber")."""
    inside = parse.indices(sentence)
    if i + 2 not in inside or parse.tokens[i + 1].text.lower() != "to":
        return None
    obj = next((c for c in parse.children(i + 1) if parse.tokens[c].dep == "pobj"), None)
    if obj is None:
        obj = next((k for k in range(i + 2, inside.stop) if parse.tokens[k].pos in {"PROPN", "NOUN", "PRON"}), None)
        while obj is not None and obj + 1 in inside and parse.tokens[obj + 1].pos == parse.tokens[obj].pos:
            obj += 1
    if obj is None:
        return None
    if is_in_line_with(parse, i, obj):
        return None
    obj = _before_subject(parse, i, obj)
    obj = _named_after(parse, obj, inside) or obj
    whole, obj = obj, _reckoned_by(parse, obj)
    words = parse.tokens[i].span.cover(parse.tokens[i + 1].span)
    own = set(source_tokens(parse, whole)) - (
        _lost_subject_in(parse, i, whole) if whole in parse.children(i + 1) else set()
    )
    end = max(own)
    if i == inside.start:
        end = _past_description(parse, i, end, inside)
    phrase = Span(words.start, parse.tokens[end].end)
    return Cue(index=i, lemma="according to", words=words, subject=obj, phrase=phrase, kind="according")


_RECORDS: Final = EVIDENCE | PAPERS | frozenset("filing affidavit indictment complaint police authority".split())
"""What somebody goes by, by lemma: "per a court filing"; not "per day", "per resident"."""


def per(parse: Parse, i: int, sentence: Span) -> Cue | None:
    """For "…, per a police report" and "Per the filing, …": what is gone by; not "$40, per head"."""
    inside = parse.indices(sentence)
    opens = i == inside.start or parse.tokens[i - 1].text == ","
    obj = next((c for c in parse.children(i) if parse.tokens[c].dep == "pobj"), None)
    if not opens or obj is None or not _is_gone_by(parse, obj, sentence):
        return None
    phrase = Span(parse.tokens[i].start, parse.tokens[max(source_tokens(parse, obj))].end)
    ends = parse.tokens[parse.indices(phrase).stop : inside.stop][:1]
    if ends and ends[0].text not in {",", ".", "”", '"'}:
        return None
    words = parse.tokens[i].span
    return Cue(index=i, lemma="per", words=words, subject=obj, phrase=phrase, kind="reckoning")


def _is_gone_by(parse: Parse, obj: int, sentence: Span) -> bool:
    """Whether it is a record, a name of no place or law, or a body or people with an article: not "per household"."""
    token = parse.tokens[obj]
    lemma = token.lemma.lower()
    if lemma in _RECORDS:
        return True
    if token.pos == "PROPN":
        others = (e for e in parse.entities_in(sentence) if e.label not in {"ORG", "PERSON"})
        return token.text[0].isupper() and not any(e.span.covers(token.span) for e in others)
    known = lemma in BODY_NOUNS or lemma in AGENCIES or is_person(token)
    return known and (token.tag == "NNS" or any(parse.tokens[c].dep in {"det", "poss"} for c in parse.children(obj)))


def _before_subject(parse: Parse, i: int, obj: int) -> int:
    """For "According to the Anchor, Hale, 65, has …": the Anchor, where the parser made one phrase of both names."""
    verb = parse.tokens[i].head
    told = parse.tokens[verb].pos in {"VERB", "AUX"} and verb > obj
    if not told or any(parse.tokens[c].dep in ANY_SUBJECT for c in parse.children(verb)):
        return obj
    names = (c for c in parse.children(obj) if c < obj and parse.tokens[c].pos == "PROPN")
    return next((c for c in names if parse.tokens[c + 1].text == ","), obj)


def _past_description(parse: Parse, i: int, end: int, inside: range) -> int:
    """The last token of what describes the source between commas: "According to Hask, the largest site, it …"."""
    commas = [k for k in range(end + 1, inside.stop) if parse.tokens[k].text == ","][:2]
    if len(commas) < 2 or commas[0] != end + 1:
        return end
    between = range(commas[0] + 1, commas[1])
    about = {
        k for c in parse.children(parse.tokens[i].head) if parse.tokens[c].dep in ANY_SUBJECT for k in parse.subtree(c)
    }
    told = any(parse.tokens[k].tag in _FINITE or parse.tokens[k].tag == "MD" or k in about for k in between)
    opens = bool(between) and parse.tokens[between.start].tag == "DT"
    return between.stop - 1 if opens and about and not told else end


def _reckoned_by(parse: Parse, i: int) -> int:
    """For "an estimate by the chamber": the chamber; for any other source the source itself."""
    if parse.tokens[i].lemma.lower() not in RECKONINGS | {"figure", "datum"}:
        return i
    links = (c for c in parse.children(i) if parse.tokens[c].text.lower() in {"by", "from"})
    return next((g for c in links for g in parse.children(c) if parse.tokens[g].dep == "pobj"), i)


def _named_after(parse: Parse, obj: int, inside: range) -> int | None:
    """For "according to the head of elections, Ana Ruiz.": the name that closes the sentence after a role."""
    comma = next((k for k in inside if k > obj and parse.tokens[k].text == ","), None)
    if comma is None or any(parse.tokens[k].pos in {"VERB", "AUX"} for k in range(obj, comma)):
        return None
    name = list(range(comma + 1, inside.stop - 1))
    full = 2 <= len(name) <= 4 and all(parse.tokens[k].pos == "PROPN" for k in name)
    return name[-1] if full and parse.tokens[inside.stop - 1].text == "." else None


def _lost_subject_in(parse: Parse, i: int, obj: int) -> set[int]:
    """What the parser hung on the source though it is the subject: "According to Anchor, Hale's mother still lives"."""
    verb = parse.tokens[i].head
    if parse.tokens[verb].pos not in {"VERB", "AUX"} or any(
        parse.tokens[c].dep in ANY_SUBJECT for c in parse.children(verb)
    ):
        return set()
    return {j for c in parse.children(obj) if parse.tokens[c].dep == "appos" for j in parse.subtree(c)}


def in_words_of(parse: Parse, i: int) -> Cue | None:
    """For "in the words of the pilot, “…”", "in the auditors' view, …": it opens what they said."""
    owner = next((c for c in parse.children(i) if parse.tokens[c].dep == "poss"), None)
    if owner is not None:
        return _in_view_of(parse, i, owner)
    in_, of = parse.tokens[i].head, next((c for c in parse.children(i) if parse.tokens[c].text == "of"), None)
    whose = next((c for c in parse.children(of) if parse.tokens[c].dep == "pobj"), None) if of is not None else None
    if whose is None or parse.tokens[in_].text.lower() != "in" or in_ != i - 2:
        return None
    phrase = Span(parse.tokens[in_].start, parse.subtree_span(whose).end)
    words = parse.tokens[in_].span.cover(parse.tokens[i].span)
    return Cue(index=i, lemma="words", words=words, subject=whose, phrase=phrase, kind="reckoning")


def _in_view_of(parse: Parse, i: int, owner: int) -> Cue | None:
    """For "in the auditors' view, …", "In her view, …"; not "…, which in their view", whose it is being told before."""
    token, above = parse.tokens[i], parse.tokens[parse.tokens[i].head]
    if token.dep != "pobj" or above.text.lower() != "in" or token.head > owner:
        return None
    whose = parse.tokens[owner]
    if whose.pos == "PRON" and (above.text != "In" or whose.text.lower() not in _THIRD):
        return None
    phrase = Span(above.start, token.end)
    return Cue(index=i, lemma=token.lemma.lower(), words=token.span, subject=owner, phrase=phrase, kind="reckoning")


def as_put(parse: Parse, i: int) -> Cue | None:
    """For "as the mayor put it, “…”"."""
    below = {parse.tokens[c].dep: c for c in parse.children(i)}
    it = parse.tokens[i].text == "put" and "dobj" in below and parse.tokens[below["dobj"]].text.lower() == "it"
    as_ = "mark" in below and parse.tokens[below["mark"]].text.lower() == "as"
    if not (it and as_ and "nsubj" in below):
        return None
    words = parse.tokens[i].span.cover(parse.tokens[below["dobj"]].span)
    whole = parse.subtree_span(i)
    return Cue(index=i, lemma="put", words=words, subject=below["nsubj"], phrase=whole, kind="reckoning")


_REPORTED: Final = frozenset("report note state announce confirm reveal observe explain document recount".split())
"""What is so when somebody did it, by lemma; not "as claimed by", "as feared by"."""


def as_reported(parse: Parse, i: int) -> Cue | None:
    """For "As reported by the Courier, …" and "…, as noted by Ruiz."; not "the figures as reported by the firm".

    So does ", first reported by the Courier." at the end of a sentence.
    """
    tokens = parse.tokens
    if tokens[i].tag != "VBN" or tokens[i].lemma.lower() not in _REPORTED:
        return None
    as_ = i - 1 if tokens[i - 1].text.lower() == "as" else i - 2  # "as first reported by"
    by = next((c for c in parse.children(i) if tokens[c].dep == "agent" and tokens[c].text == "by"), None)
    whose = next((c for c in parse.children(by) if tokens[c].dep == "pobj"), None) if by is not None else None
    if as_ < 0 or by != i + 1 or whose is None:
        return None
    end = max(source_tokens(parse, whose))
    first = [t.text.lower() for t in tokens[i - 2 : i]] == [",", "first"]  # no "as" needed, if nothing follows
    if first and tokens[end + 1 : end + 2] and tokens[end + 1].text in {".", "”", '"'}:
        as_ = i - 1
    elif tokens[as_].text.lower() != "as" or not (tokens[as_].text == "As" or tokens[as_ - 1].text == ","):
        return None
    phrase = Span(tokens[as_].start, tokens[end].end)
    words = tokens[i].span.cover(tokens[by].span)
    return Cue(index=i, lemma=tokens[i].lemma.lower(), words=words, subject=whose, phrase=phrase, kind="reckoning")


def _reckoning_of(parse: Parse, i: int) -> Cue | None:
    """For "by the count of the Red Cross": the Red Cross; not "by the count of votes"."""
    links = [c for c in parse.children(i) if parse.tokens[c].text == "of"]
    owners = [g for c in links[:1] for g in parse.children(c) if parse.tokens[g].dep == "pobj"]
    if not owners:
        return None
    whose = owners[0]
    source = parse.tokens[whose]
    if source.pos != "PROPN" and source.lemma.lower() not in KIND_OF_NOUN and not is_person(source):
        return None
    phrase = Span(parse.tokens[parse.tokens[i].head].start, parse.subtree_span(whose).end)
    words = parse.tokens[i].span.cover(parse.tokens[links[0]].span)
    return Cue(
        index=i, lemma=parse.tokens[i].lemma.lower(), words=words, subject=whose, phrase=phrase, kind="reckoning"
    )


def reckoning(parse: Parse, i: int) -> Cue | None:
    """For "by the sheriff's count": the sheriff."""
    token = parse.tokens[i]
    owner = next((c for c in parse.children(i) if parse.tokens[c].dep == "poss"), None)
    head = parse.tokens[token.head]
    if token.dep != "pobj" or head.text.lower() not in {"by", "on"}:
        return None
    if owner is None:
        return _reckoning_of(parse, i)
    if head.text.lower() == "on" and parse.tokens[owner].pos == "PRON":
        return None  # "On its Twitter account"
    phrase = Span(head.start, token.end)
    return Cue(index=i, lemma=token.lemma.lower(), words=token.span, subject=owner, phrase=phrase, kind="reckoning")
