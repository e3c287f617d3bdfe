"""Past forms of verbs that no ending shows. Data only; words.py stems by the first, outcomes.py by both."""

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

# More of them, which may be other words as well ("left", "found", "fell"): only where a verb is looked for.
PAST: Final[dict[str, str]] = dict(
    pair.split(":")
    for pair in (
        "upheld:uphold withheld:withhold withstood:withstand sank:sink sunk:sink rose:rise risen:rise fell:fall "
        "fallen:fall left:leave lost:lose won:win gave:give given:give got:get met:meet sold:sell told:tell found:find "
        "led:lead fled:flee built:build rebuilt:rebuild overthrew:overthrow overthrown:overthrow shook:shake "
        "withdrew:withdraw withdrawn:withdraw began:begin begun:begin grew:grow grown:grow laid:lay shot:shoot "
        "cancelled:cancel labelled:label expelled:expel compelled:compel "
        "sent:send spent:spend cost:cost swept:sweep stole:steal stolen:steal strove:strive bore:bear born:bear "
        "died:die dies:die dying:die lay:lie said:say"
    ).split()
)
