"""kinds_of_things: nouns that count two things: 64 clinics are not 64 schools, nor 12 lions 12 tigers.

Rules: knows nouns of things that are counted in the news, those that may stand for each other in one group; of two
groups nothing is both. What is in no group may be anything.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.words import stem, tokens

if TYPE_CHECKING:
    from claimcheck.agreement.judgement import Judgement
    from claimcheck.agreement.likeness import Pair
    from claimcheck.text.quantity import Quantity

# Between bars the words that may mean one thing.
_GROUPS: Final = """
    tiger|lion|leopard|cheetah|elephant|rhino rhinoceros|hippo|giraffe|zebra|bear|wolf wolves|fox foxes|deer|monkey|ape
    |gorilla chimpanzee|penguin|seal|whale|dolphin|shark|turtle tortoise|crocodile alligator|snake|bat|kangaroo|koala
    |sheep lamb|goat|cow cattle bull|buffalo|pig hog|horse pony foal|donkey mule|camel|dog puppy|cat kitten|rabbit
    |chicken hen|duck|goose geese|turkey|swan|eagle|owl|parrot|pigeon|salmon|tuna|bee|rat mouse mice
    |pistol handgun revolver|rifle|machine-gun|grenade|mortar|knife knives machete|sword|bomb|landmine mine
    |missile rocket|drone|torpedo|tank|howitzer
    |laptop computer|tablet|phone handset smartphone|television tv|camera|console|printer|watch
    |car taxi|van|lorry truck|bus coach|motorcycle motorbike scooter|bicycle bike|tram|train locomotive
    |tractor|ambulance|helicopter|plane jet airliner airplane|ship boat ferry|submarine
    |clinic hospital|school college university|church chapel cathedral|mosque|synagogue|temple|library|museum
    |theatre theater|cinema|prison jail|airport|bridge|tunnel|dam|stadium|hotel|restaurant cafe|pub bar|bakery
    |pharmacy|bank|supermarket
    |house home flat apartment|road street|railway|well borehole|latrine toilet|kindergarten nursery|orphanage
    |pedestrian|passenger|cyclist|motorcyclist
    |oak|pine|birch|palm|olive|rose|tulip|banana|apple|orange|potato|tomato|onion
    |bed mattress|chair|blanket|tent|mask|ventilator|coffin|shoe|shirt|painting|statue|coin|book|bible
"""
_LISTED: Final = re.compile(r"(?:, [a-z-]{3,20}){0,2},? (?:and|or) [a-z-]{3,20}\b")
_OF: Final = {stem(word): i for i, group in enumerate(" ".join(_GROUPS.split()).split("|")) for word in group.split()}


@lru_cache(maxsize=10_000)
def kind_of(quantity_text: str, unit: str) -> int | None:
    """The group of what is counted, or None: by the unit, else by the last word of the figure's own text.

    >>> kind_of("64 clinics", "clinics") == kind_of("64 hospitals", "hospitals")
    True
    >>> kind_of("64 people", "people")
    """
    for words in (tokens(unit), tokens(quantity_text)):
        if words and stem(words[-1]) in _OF:
            return _OF[stem(words[-1])]
    return None


def _kind(quantity: Quantity) -> int | None:
    return kind_of(quantity.text, quantity.unit)


def other_kind(found: Judgement, pair: Pair) -> str | None:
    """What the report counts where the figure that fits counts another thing in the claim, or None."""
    for reason in found.reasons:
        ours = next((q for q in pair.claim.quantities if q.span == reason.claim_span), None)
        theirs = next((q for q in pair.statement.quantities if q.span == reason.evidence_span), None)
        if ours is None or theirs is None or None in (_kind(ours), _kind(theirs)) or _kind(ours) == _kind(theirs):
            continue
        behind = _LISTED.match(pair.statement.article.text, theirs.span.end)
        told = [*tokens(theirs.text), *tokens(behind[0] if behind else "")]
        if _kind(ours) in {_OF.get(stem(w)) for w in told}:
            continue  # "40 restaurants and pubs", "500 tablet computers"
        there = (q for q in pair.statement.quantities if q.low == ours.low)
        if not any(_kind(q) == _kind(ours) for q in there):
            return f"“{theirs.text}” counts something else than “{ours.text}”"
    return None
