"""Participles: speech told by one that the parser misread: "answered the farmers, stating the dam is safe".

It took what is said for a subject or an object of another verb, or a past tense for a participle ("said most of them
drowned in the flood"). By position, in one sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.misread import said_to_do
from claimcheck.claims.stretches import tidied

if TYPE_CHECKING:
    from claimcheck.claims.cue import Cue
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse
    from claimcheck.text.span import Span

_SAYING: Final = frozenset("state say argue insist note warn explain allege assert maintain declare conclude".split())
"""Verbs, by lemma, behind whose participle a clause is what is said; not "add", which takes things."""

_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_IN_A_PHRASE: Final = frozenset("DT JJ NN NNS NNP NNPS POS CD PRP PRP$ CC RB : HYPH".split())
_LONGEST: Final = 14  # tokens from the participle to the verb of the clause: a longer subject is two things


def speaker_before(parse: Parse, i: int, sentence: Span) -> int | None:
    """The subject of the clause before the participle at ``i``, where a clause follows the participle; else None."""
    if _verb_behind(parse, i, sentence) is None:
        return None
    first = parse.indices(sentence).start
    subjects = (k for k in range(first, i) if parse.tokens[k].dep in _SUBJECTS and k < parse.tokens[k].head < i)
    return next(subjects, None)


def said_behind(reading: Reading, sentence: Span, cue: Cue) -> Span | None:
    """The clause behind such a participle, or with one for its verb, to the sentence's end; None for any other cue."""
    past = cue.lemma == "say" and cue.words.end < sentence.end and _is_past(reading, sentence, cue)
    if not past and _verb_behind(reading.parse, cue.index, sentence) is None:
        return None
    return tidied(reading.text, cue.words.end, sentence.end)


def _is_past(reading: Reading, sentence: Span, cue: Cue) -> bool:
    """For "said most of the men drowned at sea", with no other verb behind that could be what is said."""
    parse = reading.parse
    first = parse.indices(cue.words).stop
    noun = next((c for c in parse.children(cue.index) if parse.tokens[c].dep == "dobj"), None)
    if noun is None or min(parse.subtree(noun)) != first or said_to_do(parse, noun) is None:
        return False
    return not any(parse.tokens[k].tag in _FINITE for k in range(first, parse.indices(sentence).stop))


def _verb_behind(parse: Parse, i: int, sentence: Span) -> int | None:
    """The verb of the clause that begins right behind the participle: only its subject stands between."""
    token = parse.tokens[i]
    if token.tag != "VBG" or token.lemma.lower() not in _SAYING or parse.tokens[i - 1].text != ",":
        return None
    stop = min(i + _LONGEST, parse.indices(sentence).stop)
    verb = next((k for k in range(i + 2, stop) if parse.tokens[k].tag not in _IN_A_PHRASE), None)
    return verb if verb is not None and parse.tokens[verb].tag in _FINITE else None
