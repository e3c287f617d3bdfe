"""What another report's sentence on the same event says to a claim: everyday words for figures and for acts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True)
class Event:
    """How the article and how the other report begin."""

    article: str
    report: str


DAM = Event(
    "A dam gave way above the town of Mbanda in Zarunda before dawn on Wednesday. Water swept through the valley.",
    "The dam above Mbanda broke before dawn on Wednesday and let its water loose on the valley.",
)
FERRY = Event(
    "A ferry capsized off the island of Marn on Sunday evening in heavy seas. It was on its way to Tolo.",
    "The ferry to Tolo turned over in rough water off Marn on Sunday evening. A search went on through the night.",
)
MARCH = Event(
    "Thousands marched through the centre of Velm on Saturday against the pension law. Police used water cannon.",
    "The pension law brought big crowds to Velm on Saturday. There were clashes near the parliament.",
)
PLANT = Event(
    "Brannock, the furniture maker, told staff on Thursday of deep cuts at its plant in Osk.",
    "Workers at Brannock's plant in Osk learned of the cuts on Thursday.",
)
STORM = Event(
    "A storm hit the Norran coast on Tuesday night. Trees fell on power lines and roads were blocked.",
    "The storm that struck the Norran coast on Tuesday brought down trees. Crews worked through the night.",
)
MEASLES = Event(
    "Health officials in Keld reported an outbreak of measles on Monday. Most of the sick are children.",
    "Measles has broken out in Keld, health officials said on Monday. Parents were asked to check their records.",
)

BANK = Event(
    "A scandal over bond trades shook the Union Bank of Cordania this week. The governor, Helena Vaal, denies it.",
    "The bond affair at Cordania's Union Bank grew on Tuesday. Governor Helena Vaal says she did nothing wrong.",
)
TRIAL = Event(
    "A court in Velm ruled on Wednesday in the case of the former mayor, Tomas Rehn.",
    "The trial of Velm's former mayor, Tomas Rehn, ended on Wednesday.",
)
RIVER = Event(
    "The Varda burst its banks in Lom on Friday. The mayor, Petra Hald, declared an emergency. Norwik makes batteries.",
    "Lom was under water on Friday after the Varda burst its banks. Norwik's battery factory was flooded.",
)

WAR = Event(
    "Corvia's army and rebels of the Northern Front fought for the town of Adra for a third day on Monday.",
    "Fighting between Corvia's army and the Northern Front around Adra went into its third day on Monday.",
)

AIRLINE = Event(
    "Halden Air, the regional carrier, is in trouble. Its chief executive, Marta Quist, met the unions on Monday.",
    "Halden Air's troubles grow. Chief executive Marta Quist sat down with the unions in Bergby on Monday.",
)

ELECTION = Event(
    "Voters in Maravia go to the polls on Sunday. President Elias Tahn faces Nora Belk, the leader of the opposition.",
    "Maravia's run-off on Sunday sets President Elias Tahn against opposition leader Nora Belk.",
)

DEPOT = Event(
    "A fire at a chemical depot in the harbour of Port Lindell burned for eleven hours on Wednesday.",
    "The blaze at the depot in the harbour of Port Lindell is out, after eleven hours.",
)

DIED = DAM, "At least 63 people died after the dam gave way, the disaster agency said."
DROWNED = FERRY, "Forty-one people died, the coast guard said."
LOST = FERRY, "Twelve people are still missing, the coast guard said."
CARRIED = FERRY, "The ferry carried 212 passengers, the operator said."
ARRESTED = MARCH, "Police arrested 40 people at the march, the interior ministry said."
CUT = PLANT, "The company will cut 300 jobs in Osk, chief executive Nina Dahl said."
DARK = STORM, "About 14,000 households were without electricity on Wednesday morning, the grid operator said."
FLED = STORM, "The storm drove 2,000 people from their homes."
ILL = MEASLES, "Eighty-four cases were confirmed, the health office said."
JABBED = MEASLES, "Only 71% of children in Keld are vaccinated, the office said."
DRY = MEASLES, "A third of households in Keld have no clean water, the office said."
SEARCHED = BANK, "Police searched the headquarters of the Union Bank of Cordania on Tuesday."
RESIGNED = BANK, "The bank's deputy governor, Jan Orlo, resigned on Monday."
NOBODY = BANK, "No employee of the bank has been suspended, the bank said."
CONVICTED = TRIAL, "Rehn was convicted of bribery on Wednesday."
APPEALS = TRIAL, "His lawyer said that Rehn would appeal."
COLLAPSED = RIVER, "The bridge over the Varda collapsed on Friday night."
CLOSED = RIVER, "Norwik has closed its factory in Lom."
SENT = RIVER, "The army sent two helicopters to Lom on Friday."
CAPTURED = WAR, "The rebels have captured the airport of Adra, their spokesman Idris Kone said."
KILLED = WAR, "The rebels' leader, Sana Diop, was killed on Saturday."
FLED_ADRA = WAR, "Some 40,000 people have fled Adra, the United Nations said."
CANCELLED = AIRLINE, "Halden Air cancelled all flights to Osterby on Monday."
SOLD = AIRLINE, "The airline has sold two of its aircraft to a Danish company."
FARES = AIRLINE, "Rivals cut their fares on the route by a third."
UPHELD = ELECTION, "The constitutional court has upheld the ban on independent candidates."
SIGNED = ELECTION, "The president signed the election law in March."
LOWEST = ELECTION, "Turnout in the first round was the lowest since 1994."
RALLY = ELECTION, "Belk cancelled a rally in Kesh on Friday because of threats."
SACKED = ELECTION, "The electoral commission removed the head of its computer department on Thursday."
VAN = DEPOT, "The fire had started in a delivery van and not in the depot itself."


@pytest.fixture
def stance(said_of: Callable[[str, str, str, str], str]) -> Callable[[Event, str, str], str]:
    """What a report with the sentence says to the claim: the stance in a word, "nothing" where it is not heard."""
    return lambda event, claim, sentence: said_of(event.article, event.report, claim, sentence)


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (DIED, "Sixty-five dead have been brought in since the wall went."),
        (DIED, "The death toll stands at 65."),
        (DROWNED, "The toll is 41."),
        (DROWNED, "The dead were 24 men and 17 women."),
        (LOST, "A dozen people have not been found."),
        (CARRIED, "There were 212 people on board."),
        (ARRESTED, "Forty arrests were made."),
        (CUT, "Brannock is to lay off 300 workers."),
        (CUT, "300 posts will go."),
        (CUT, "Three hundred redundancies were announced."),
        (DARK, "The outage affected 14,000 homes."),
        (DARK, "14,000 families sat in the dark on Wednesday morning."),
        (FLED, "Two thousand residents were evacuated."),
        (FLED, "Some 2,000 had to leave their houses."),
        (ILL, "84 people have caught the disease."),
        (ILL, "The number of infections is 84."),
        (JABBED, "29% of children are unvaccinated."),
        (JABBED, "29% of children are not vaccinated."),
        (JABBED, "Seven in ten children are vaccinated."),
        (DRY, "Two thirds of households have clean water."),
    ],
)
def test_the_same_figure_in_other_words_bears_the_claim_out(stance, said, sentence):
    assert stance(*said, sentence) == "supports"


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (DIED, "The collapse left 41 dead."),
        (DIED, "The dam failure cost 41 people their lives."),
        (DIED, "There were 41 fatalities, hospital staff said."),
        (DIED, "Only 41 deaths have been confirmed by doctors."),
        (DROWNED, "Thirty-eight people perished, among them six children."),
        (LOST, "Nine passengers are still being sought."),
        (CARRIED, "At least 250 people were on board, survivors said."),
        (ARRESTED, "Officers took 25 protesters into custody."),
        (CUT, "The company will make 450 employees redundant."),
        (DARK, "The blackout hit 3,000 homes, the operator said."),
        (FLED, "The storm displaced 800 people."),
        (FLED, "The mayor said 800 were made homeless."),
        (ILL, "61 infections have been found."),
        (JABBED, "17% of children are unvaccinated."),
        (DRY, "Half of all households are without clean water."),
        (DRY, "Half of households have clean water."),
    ],
)
def test_another_figure_of_the_same_thing_speaks_against_it(stance, said, sentence):
    assert stance(*said, sentence) == "contradicts"


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (DIED, "More than 60 people are missing."),
        (DIED, "Sixty-three people were pulled alive from the mud."),
        (DIED, "Some 200 people were injured."),
        (DROWNED, "Thirty women drowned."),
        (DROWNED, "Six children died."),
        (LOST, "Twelve people were pulled alive from the water."),
        (CARRIED, "The ferry is licensed for 150."),
        (ARRESTED, "Forty officers were hurt."),
        (DARK, "Power was restored to 14,000 homes by Wednesday morning."),
        (ILL, "61 children fell ill."),
        (JABBED, "29% of parents are against vaccination."),
        (JABBED, "71% of children are unvaccinated."),
    ],
)
def test_a_figure_of_something_else_says_nothing(stance, said, sentence):
    assert stance(*said, sentence) in {"silent", "nothing"}


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (SEARCHED, "Officers raided the bank's head office."),
        (RESIGNED, "Orlo stepped down on Monday."),
        (RESIGNED, "Orlo quit his post."),
        (RESIGNED, "Orlo handed in his resignation."),
        (NOBODY, "Nobody at the bank has been suspended."),
        (COLLAPSED, "The bridge gave way on Friday night."),
        (CAPTURED, "The Northern Front said that it had taken Adra airport."),
        (KILLED, "Diop died in the fighting on Saturday."),
        (CANCELLED, "All Osterby flights of Halden Air were scrapped on Monday."),
        (SOLD, "A Danish firm bought two aircraft from Halden Air."),
        (VAN, "The fire in the depot broke out in a delivery van, the investigator said."),
        (SACKED, "The commission sacked the head of its computer department."),
        (LOWEST, "Fewer people voted in the first round than at any election since 1994."),
        (FARES, "Competitors lowered fares on the route by 33 percent."),
        (CLOSED, "The battery maker's plant in Lom has been shut down."),
    ],
)
def test_the_same_act_in_other_words_bears_the_claim_out(stance, said, sentence):
    assert stance(*said, sentence) == "supports"


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (RESIGNED, "Orlo has not resigned, his lawyer said."),
        (NOBODY, "The bank has suspended two members of staff."),
        (CONVICTED, "The judges acquitted Rehn."),
        (APPEALS, "Rehn will not appeal."),
        (KILLED, "Diop is alive, a spokesman for the rebels said."),
        (SOLD, "Halden Air has sold no aircraft, Quist said."),
        (UPHELD, "The court overturned the ban on independent candidates."),
        (LOWEST, "Turnout in the first round was the highest since 1994."),
        (FARES, "Rivals raised fares on the route."),
        (COLLAPSED, "The bridge over the Varda has not collapsed, a spokesman said."),
    ],
)
def test_the_act_rejected_or_its_opposite_speaks_against_it(stance, said, sentence):
    assert stance(*said, sentence) in {"contradicts", "denies"}


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (SEARCHED, "Police searched the home of the governor on Tuesday."),
        (SEARCHED, "Police are to search the bank's headquarters next week."),
        (RESIGNED, "Orlo remains deputy governor."),
        (RESIGNED, "The finance minister resigned on Monday."),
        (CLOSED, "Norwik will close its factory in Lom."),
        (CLOSED, "Norwik closed its offices in Berlin."),
        (SENT, "The police sent two helicopters to Lom."),
        (CANCELLED, "No Halden Air plane flew to Osterby on Monday."),
        (CANCELLED, "Halden Air cancelled two of its flights to Osterby on Monday."),
        (SOLD, "Halden Air sold two aircraft to a German company."),
        (VAN, "The fire started in the depot."),
        (SIGNED, "Parliament passed the election law in March."),
        (LOWEST, "Turnout in the first round was 51 percent."),
        (RALLY, "Belk cancelled a rally in Kesh because of rain."),
        (RALLY, "Tahn cancelled a rally in Kesh on Friday."),
        (SACKED, "The president dismissed the head of the commission."),
        (CAPTURED, "The army has retaken the airport."),
        (FLED_ADRA, "Adra has 40,000 inhabitants."),
        (KILLED, "Diop was wounded on Saturday."),
    ],
)
def test_another_act_says_nothing(stance, said, sentence):
    assert stance(*said, sentence) in {"silent", "nothing"}
