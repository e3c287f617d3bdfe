"""Whose "her account" or "their allegations" are, and which of several a disclaimer means: <covered>, [left alone]."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims

OUTLET = "The Harbour Times"
ACCOUNTS = {
    "her allegations are not those of who denies": (
        "<A nurse told councillors that the clinic lost 60 files.> <She said the ledger was changed in May.> [The "
        "clinic's manager denied that any file was missing.] The Harbour Times could not confirm her allegations."
    ),
    "their accounts are those of the people, not of the body that answered": (
        "<The sailors said that soldiers had fired at their ferry.> <They said that two boys drowned.> [The harbour "
        "authority said that the ferry had hit a rock.] The Harbour Times could not verify their accounts."
    ),
    "nor of its spokesman": (
        "<The sailors said that soldiers had fired at their ferry.> [A harbour spokesman said that the ferry had hit "
        "a rock.] The Harbour Times could not verify their accounts."
    ),
    "his account is not a spokeswoman's": (
        "<The former clerk said he saw nine men beaten in March.> <Two of them died, he said.> [A prison spokeswoman "
        "said two guards had left.] The Harbour Times could not verify his account."
    ),
    "who speaks for a body has no account of his own": (
        "<The former guard said he saw nine men beaten in March.> [A prison spokesman said two guards had left.] The "
        "Harbour Times could not verify his account."
    ),
    "her claim is the woman's": (
        "<The woman said a van had hit her.> [The man said she had run into the road.] The Harbour Times could not "
        "verify her claim."
    ),
    "his claim is the man's": (
        "[The woman said a van had hit her.] <The man said she had run into the road.> The Harbour Times could not "
        "verify his claim."
    ),
    "a man's name is not hers": (
        "<Elena Marsh said 60 files were lost.> <She said the ledger was changed.> [The manager, Peter Hill, said "
        "the ledger was in order.] The Harbour Times could not confirm her allegations."
    ),
    "their accounts are still those of all who spoke for themselves": (
        "<Ana Ruiz said a shell hit the roof.> <Her brother said six men lay in the yard.> The Harbour Times could "
        "not verify their accounts."
    ),
    "what she said is what the woman did": (
        "<The woman said a van had hit her.> [The man said there had been no van.] The Harbour Times could not verify "
        "what she said."
    ),
    "what the union said is nobody else's": (
        "[The sailors said that two boys drowned.] <The union said that the ferry had hit a rock.> The Harbour Times "
        "could not verify what the union said."
    ),
    "several who spoke last are meant": (
        "[Villagers said 12 huts had burned.] <The rebels said they had freed three hamlets.> The Harbour Times "
        "could not verify their account."
    ),
    "an account has what is narrated in it and whom it befell": (
        "<Dora Velt said she walked for two nights.> <Guards at a bridge took her shoes.> <They beat a boy, she "
        "said.> <Her uncle was dragged away.> The Harbour Times has not been able to verify her account. [The valley "
        "had 90,000 people before the war.]"
    ),
    "a single claim has not": (
        "<Dora Velt said 12 men were beaten.> [Her uncle was jailed in 2019.] The Harbour Times has not been able "
        "to verify her claim."
    ),
}
FIGURES = {
    "the number of lorries is whoever counts them": (
        "<The growers' league said 4,000 lorries blocked the bridge.> <Police said that there were 700 lorries.> The "
        "Harbour Times could not verify the number of lorries."
    ),
    "how many is what either counts": (
        "<Strikers said 14 people were killed.> <The clinic said 8 people were killed.> The Harbour Times could not "
        "verify how many people were killed."
    ),
    "the death toll is both": (
        "<Strikers said 14 people were killed.> <The clinic said 8 people were killed.> The Harbour Times could not "
        "verify the death toll."
    ),
    "the size of the crowd is what either says it was": (
        "<The league said that 60,000 people joined the march.> <The police put the crowd at 20,000.> The Harbour "
        "Times could not verify the size of the crowd."
    ),
    "this number is the last": (
        "[Strikers said 14 people were killed.] <The clinic said 8 people were killed.> The Harbour Times could not "
        "verify this number."
    ),
    "a count of something else is no rival": (
        "[Police said 3 officers were hurt.] <Strikers said 14 people were killed.> The Harbour Times could not "
        "verify the number of people killed."
    ),
}
OTHERS = {
    "conflicting claims are of both sides, whatever they are about": (
        "<Herders alleged that guards burned 12 huts in Solby.> <A guards' officer said that the huts had been set "
        "alight by the herders themselves.> [Two guards were flown to Solby.] The Harbour Times could not verify the "
        "conflicting claims about the fire."
    ),
    "the claim about the fire is one": (
        "<Herders alleged that guards set the fire.> [A guards' officer said that 12 huts were for sale.] The Harbour "
        "Times could not verify the claim about the fire."
    ),
    "the second photo is not the first": (
        "[A photo shared by the militia shows six bound men.] <A second photo shows a burned bus.> The Harbour Times "
        "could not verify the second photo."
    ),
    "nor the first leaked memo the second": (
        "<The first memo says the firm paid $3 million to a mayor.> [Another memo lists nine hidden accounts.] The "
        "Harbour Times could not authenticate the first leaked memo."
    ),
    "the photos are all": (
        "<A photo shared by the militia shows six bound men.> <Another shows a burned bus.> The Harbour Times could "
        "not verify the photos."
    ),
    "what stands behind a statement is not of the next sentence": (
        "The brewer boasts a wonderful team, though the Harbour Times could not confirm this. [It employs 212 people "
        "in Lodz.]"
    ),
}
PASSAGES = ACCOUNTS | FIGURES | OTHERS


@pytest.mark.parametrize("passage", PASSAGES.values(), ids=PASSAGES)
def test_it_covers_what_is_meant_and_nothing_else(claims_of: Callable[..., Claims], passage: str) -> None:
    text = re.sub(r"[<>\[\]]", "", passage)
    claims = claims_of(text, outlet=OUTLET)
    for covered, alone in re.findall(r"<([^>]*)>|\[([^\]]*)\]", passage):
        start = text.index(covered or alone)
        inside = [c for c in claims if c.span.start < start + len(covered or alone) and c.span.end > start]
        assert any(c.self_unverified for c in inside) == bool(covered), covered or alone
