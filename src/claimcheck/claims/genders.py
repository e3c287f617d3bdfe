"""genders: whether the words around a name show a woman or a man. Lists; a word missing costs a pronoun its person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections import Counter

FEMALE: Final = frozenset(
    """
    she her hers mrs ms miss lady spokeswoman chairwoman congresswoman mother daughter wife queen sister woman
    widow actress grandmother girl policewoman
    """.split()
)
MALE: Final = frozenset(
    """
    he him his mr sir lord spokesman chairman congressman father son husband king brother man widower
    grandfather boy policeman
    """.split()
)
# First names that were given to hardly any but one sex in English-speaking countries, by the registers of births; those
# of both ("Robin", "Leslie") and those that are also surnames or places ("Jordan", "Paris") are left out.
_FEMALE_NAMES: Final = frozenset(
    """
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra
    kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy
    kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine helen debra rachel carolyn janet
    maria catherine heather diane olivia julie joyce victoria ruth lauren christina evelyn judith
    hannah megan cheryl jacqueline martha gloria teresa ann sara kathryn janice alice julia judy sophia grace
    denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla lori
    hillary debbie anne jane claire louise lucy sophie fiona emma gemma ellen eva eleanor irene ana elena carmen
    rosa lucia isabel ingrid astrid helga olga natalia svetlana tatiana fatima aisha sally wendy tina joanne
    josephine caroline annette yvonne vanessa monica veronica valerie melanie lillian edith harriet
    """.split()
)
_MALE_NAMES: Final = frozenset(
    """
    james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald
    steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas
    eric jonathan stephen larry justin scott benjamin samuel gregory alexander patrick frank raymond jack dennis jerry
    aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry
    sean gerald carl harold dylan arthur lawrence jesse bryan joe billy bruce albert willie gabriel alan juan
    wayne ralph roy eugene randy vincent russell philip bobby johnny bradley bill bob tom jim mike dave steve tim
    ted jeb barack bernie marco mitt graham neil simon martin colin stuart ian nigel trevor derek geoffrey hugh oliver
    harry oscar luke pedro carlos luis miguel manuel pablo diego antonio giovanni hans karl klaus wolfgang jurgen pierre
    ivan vladimir sergei dmitri mikhail boris mohammed muhammad mohamed ahmed ali hassan ibrahim omar abdullah mahmoud
    rod craig greg doug chuck rick ron don fred leonard howard stanley ernest clarence
    """.split()
)


def gender_of_name(name: str) -> str:
    """The letter f or m that a full name's first name shows, or the empty string: "Karen Hale", a woman."""
    first, _, rest = name.lower().partition(" ")
    if not rest:
        return ""
    return "f" if first in _FEMALE_NAMES else "m" if first in _MALE_NAMES else ""


def gender_of(words: Counter[str]) -> str:
    """The letter f or m, by which words there are more of, or the empty string where they do not say."""
    female, male = sum(words[w] for w in FEMALE), sum(words[w] for w in MALE)
    return "" if female == male else "f" if female > male else "m"
