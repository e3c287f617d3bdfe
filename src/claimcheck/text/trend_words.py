"""Trend words: the verbs, nouns and adjectives of movement, by direction. Data only.

Made by hand from market, crime and weather reporting. Adding a word is one entry in one line; trends.py says where
each kind may stand.
"""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


UP = _set(
    "up upward upwards rise rises rose risen rising increase increases increased increasing "
    "grow grows grew grown growing climb "
    "climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain "
    "gains gained gaining advance advances advanced advancing raise raises raised raising hike hikes hiked hiking "
    "boost boosts boosted boosting rally rallies rallied spike spikes spiked swell swelled swells swollen expand "
    "expands expanded expanding balloon ballooned rocket rocketed skyrocket skyrocketed leap leaps leapt leaped "
    "accelerate accelerated accelerates strengthen strengthened strengthens bounce bounced rebound rebounded "
    "appreciate appreciated mushroomed shot lifted lifts lift added adds improved improves widened widens "
    "quickened doubled tripled trebled quadrupled"
)
DOWN = _set(
    "down downward downwards fall falls fell fallen falling drop drops dropped dropping "
    "decline declines declined declining decrease "
    "decreases decreased decreasing dip dips dipped dipping slide slides slid sliding slump slumps slumped slumping "
    "plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling sink "
    "sinks sank sunk lose loses lost losing shed sheds shedding shrink shrinks shrank shrunk shrinking reduce "
    "reduces reduced reducing lower lowers lowered lowering slash slashes slashed slashing ease eases eased easing "
    "slip slips slipped slipping retreat retreats retreated weaken weakened weakens weakening dive dives dived crash "
    "crashed crashes contract contracts contracted contracting narrowed narrows depreciated cut cuts cutting "
    "dwindled dwindles subsided halved tanked tanks slowed slows cooled cools trimmed trims trimming pared"
)
# These move only prices and rates on their own: with people or things after them they mean something else ("lost 12
# men").
OF_AMOUNTS = _set(
    "lose loses lost losing shed sheds shedding gain gains gained gaining added adds lifted lifts lift shot cut "
    "cuts cutting contract contracts advance advances advanced raise raises raised raising boost boosts boosted "
    "lower lowers lowered reduce reduces reduced improved improves dive sink sinks sank sunk crash crashed crashes "
    "hike hikes hiked slash slashes slashed ease trimmed trims trimming pared cooled cools slowed slows quickened"
)
# These say by how much themselves; a figure after them is the new level and needs its "to".
ONLY_TO = _set("doubled tripled trebled quadrupled halved slowed slows cooled cools quickened")

# Nouns of change: before "of", "by", "to" or "in …" ("a rise of 5 %"), or after the figure ("a 5 % rise").
UP_NOUNS = _set(
    "rise rises increase increases gain gains jump jumps surge surges hike hikes growth climb spike spikes boost "
    "upturn uptick upswing leap leaps rally expansion raise raises rebound appreciation"
)
DOWN_NOUNS = _set(
    "fall falls drop drops decline declines decrease decreases cut cuts reduction reductions dip dips slump slumps "
    "plunge plunges slide downturn contraction tumble cutback pullback downswing depreciation devaluation"
)
# Of these no verb looks the same, so a share of people cannot be their subject ("12 percent rise early").
ONLY_NOUNS = _set("growth upturn uptick upswing expansion reduction reductions downturn contraction cutback pullback")
# What a fall or climb of so many metres is: a movement of bodies, not of a figure.
BODILY = _set(
    "fall falls fell fallen falling drop drops dropped dropping jump jumps jumped leap leaps leapt leaped climb climbs "
    "climbed climbing slide slides slid dive dives dived plunge plunges plunged tumbled slipped"
)
# A sum after these is earned, paid or spent, not the size of a change ("a $5 million gain on the sale").
NOT_OF_MONEY = _set("gain gains advance rally growth expansion contraction spike spikes")

HIGHER = _set("higher firmer stronger dearer warmer hotter")
LOWER = _set("lower weaker softer cheaper cooler colder")
# After a percentage ("20 % more than in June"); "fewer" also before a noun ("30 % fewer staff").
MORE = _set("more greater bigger larger faster longer")
LESS = _set("less fewer smaller slower shorter")

# Verbs that move what stands between them and "by" or "to" ("cut its workforce by 10 %", "raised the toll to 52").
RAISING = _set(
    "raise raises raised raising lift lifts lifted lifting hike hikes hiked hiking boost boosts boosted boosting "
    "increase increases increased increasing expand expands expanded expanding widen widens widened grow "
    "double doubles doubled doubling triple tripled trebled quadrupled"
)
LOWERING = _set(
    "cut cuts cutting slash slashes slashed slashing reduce reduces reduced reducing lower lowers lowered lowering "
    "trim trims trimmed trimming shrink decrease decreases decreased decreasing drop drops dropped dropping curb "
    "curbs curbed narrow narrows narrowed pare pares pared slow slows slowed halve halves halved"
)
# What may stand between a verb of movement and its "by" or "to": when it moved ("fell last year by 12 %").
WHEN = _set(
    "in on over during for the last this past a an first second third fourth final next same previous quarter year "
    "month week day years months weeks days half period decade sharply slightly earlier ago since january february "
    "march april may june july august september october november december monday tuesday wednesday thursday friday "
    "saturday sunday today yesterday two three four five six seven eight nine ten twelve trading"
)
# What a comparison with an earlier time names, within a few words of "than", "on" or "from".
EARLIER = _set(
    "year years month months week weeks quarter quarters day days ago last previous earlier before prior yesterday "
    "forecast forecast expected pre-pandemic season decade spring summer autumn winter then january february march "
    "april june july august september october november december monday tuesday wednesday thursday friday"
)
DETERMINERS = _set("a an the its his her their our this that another any each every no my your whose further same")
# After these a bare figure opens a noun phrase ("after 5 % drops in sales").
OPENING = _set(
    "after with of for despite saw sees see seen reported reports report posted posts recorded including by from "
    "following amid expects expect expected faces face faced showed shows show announced announces and versus proposed "
    "annual average estimated to approved demanded demand seeking sought means meant mean"
)
