"""apart: speakers whose own words set them apart from the body that they name ("the firm that guards Orlo's plant").

Such words hold a name that is not the speaker's. Rules: it knows words and capitals; which names are one is names.py's.
"""

from __future__ import annotations

import re
from typing import Final

from claimcheck.evidence.kinds import KINDS
from claimcheck.text.body_words import AGENCIES, FIRM

# "company that watches Corbel's network": a noun for a body and what it does; must not match "company that is …". One
# that makes or runs a thing often bears its name: "the firm that makes Vexo phones" is Vexo.
_DOES: Final = re.compile(
    r"^(?:[Tt]he |[Aa]n? )?(?:[\w’'-]{1,25} ){0,3}?(?P<noun>[a-z]{3,20}) (?:that|which|who) "
    r"(?!(?:is|was|are|were|has|had|calls?|called|makes?|made|builds?|built|runs?|ran|owns?|owned|operates?|operated"
    r"|produces?|develops?|publishes|sells?|brews?|organi[sz]es?|said|says)\b)(?P<rest>[a-z]{3,20} .{3,90})$"
)
_NAME: Final = re.compile(r"[A-Z][\w&-]*(?: [A-Z][\w&-]*){0,5}(?P<owns>['’]s?)?")


def named_by_the_way(speaker: str) -> tuple[str, ...]:
    """The names of others that a speaker's own words hold; empty where they hold none.

    >>> named_by_the_way("company that watches Corbel's network"), named_by_the_way("company that makes Vexo phones")
    (('Corbel',), ())
    """
    match = _DOES.match(speaker[:160])
    kind = KINDS.get(match["noun"], "") if match else ""
    if match is None or not (kind or match["noun"] in AGENCIES):
        return ()
    firm = kind.partition("/")[0] == FIRM  # "the agency that runs Norland's prisons" may be Norland's own
    names = (m for m in _NAME.finditer(match["rest"]) if firm or not m["owns"])
    return tuple(re.sub(r"['’]s?$", "", m[0]) for m in names)
