"""Past forms of verbs that no ending shows. Data only; words.py stems by it."""

from __future__ import annotations

from typing import Final

# Past forms that no ending shows, each before its plain form.
IRREGULAR: Final[dict[str, str]] = dict(
    pair.split(":")
    for pair in (
        "wrote:write written:write went:go gone:go took:take taken:take came:come made:make held:hold kept:keep "
        "paid:pay saw:see seen:see knew:know known:know drove:drive driven:drive broke:break broken:break "
        "chose:choose chosen:choose spoke:speak spoken:speak stood:stand caught:catch fought:fight brought:bring "
        "thought:think taught:teach sought:seek drew:draw drawn:draw flew:fly flown:fly threw:throw thrown:throw "
        "wore:wear worn:wear ate:eat eaten:eat rode:ride ridden:ride ran:run swam:swim sang:sing hid:hide "
        "hidden:hide bit:bite bitten:bite forbade:forbid forbidden:forbid froze:freeze frozen:freeze dealt:deal "
        "meant:mean felt:feel slept:sleep spent:spend lent:lend bent:bend burnt:burn dug:dig hung:hang "
        "heard:hear stuck:stick struck:strike swore:swear sworn:swear tore:tear"
    ).split()
)
