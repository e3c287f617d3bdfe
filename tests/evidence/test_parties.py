"""parties: which speakers are one body, by what the documents say of them, and which are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.evidence.parties import Parties

VACCINE = (
    "A malaria vaccine made by Helvara cut hospital stays in a trial in Ghana. The Swiss drug maker's head of research,"
    " Ilse Brandt, presented the results. The trial was paid for by the insurer Allmed."
)
MINISTRY = "The Interior Ministry of Norland says it has expelled 30 diplomats. Its minister is Karin Holt."
FIRE = "A fire in Benton killed nine. The factory belongs to Lowry Foods, and its owner is Graham Lowry."
POLICE = "Police in Torvik are looking for a man who robbed a bank. Inspector Jonas Lie leads the search."
UNION = "The rail union Transportbund has called a strike at Norrail. Its chairman is Piet Roos."
HOSPITAL = "The hospital in Sankt Vill stopped operations after a power failure. Its medical director is Eva Brun."
STUDY = "Lead was found in the water of 40 schools. The study was led by Anna Petrov, a chemist in Marlow."

ONE = [
    ("Dunmore mayor Sally Finch spoke.", "mayor's office in Dunmore", "Sally Finch"),
    ("", "the prime minister's office", "prime minister"),
    ("", "gardaí", "garda spokesman"),
    ("", "the Bundespolizei", "German federal police"),
    ("Their union, Campo Libre, is angry. Campo Libre leader Ana Ruiz spoke.", "Campo Libre", "Ana Ruiz"),
    ("“No,” said Ana Ruiz, the engineer in charge of the rescue.", "Ana Ruiz", "the head of the rescue"),
    (VACCINE, "Ilse Brandt", "Helvara"),
    (VACCINE, "Ilse Brandt", "the drug maker"),
    (VACCINE, "Brandt", "the manufacturer"),
    (VACCINE, "Helvara", "maker of the vaccine"),
    (VACCINE, "Helvara's head of research", "the producer"),
    (MINISTRY, "Interior Ministry", "Karin Holt"),
    (MINISTRY, "Interior Ministry", "Norland's interior minister"),
    (MINISTRY, "Interior Ministry", "a ministry spokesman"),
    (MINISTRY, "Interior Ministry", "government of Norland"),
    (FIRE, "Lowry Foods", "Graham Lowry"),
    (FIRE, "Lowry Foods", "the factory's owner"),
    (FIRE, "Lowry Foods", "the factory's management"),
    (FIRE, "Lowry Foods", "a lawyer for the company"),
    (POLICE, "police", "Inspector Lie"),
    (POLICE, "police", "Jonas Lie"),
    (POLICE, "police", "detectives"),
    (POLICE, "police", "Torvik's chief of police"),
    (POLICE, "Torvik police", "the force"),
    (UNION, "union", "Transportbund"),
    (UNION, "rail union", "Piet Roos"),
    (UNION, "Transportbund", "union leaders"),
    (HOSPITAL, "hospital", "Eva Brun"),
    (HOSPITAL, "hospital", "the clinic"),
    (HOSPITAL, "hospital", "the hospital's management"),
    (STUDY, "study", "Anna Petrov"),
    (STUDY, "study", "the university"),
    ("The fire brigade came at noon.", "fire brigade", "fire chief Rolf Ek"),
    ("", "St Olav Hospital", "the hospital"),
    ("", "prosecutors", "the prosecutor's office"),
    ("", "Steel Union", "the union's secretary"),
    ("", "statistics office", "Statistics Norland"),
    ("", "statistics office", "official figures"),
    ("", "statistics office", "data from the statistics agency"),
    ("Prosecutor Eva Lind asked for six years.", "prosecutors", "Eva Lind"),
    ("", "prosecutors", "the indictment"),
    ("", "army", "Colonel Idris Sow"),
    ("", "army", "a military communique"),
    ("", "town hall", "Mayor Ana Ruiz"),
    ("The head of the disaster agency, Sutopo Nugro, spoke.", "disaster agency", "Sutopo Nugro"),
    ("", "fire brigade", "a first report by the brigade"),
    ("The aid group Mercy Bridge left. Its director, Noor Haddad, spoke.", "Mercy Bridge", "Noor Haddad"),
    ("The aid group Mercy Bridge left.", "Mercy Bridge", "the charity"),
    ("The club Orrel Rovers is for sale. Its owner, the builder Max Dorn, paid.", "Max Dorn", "the club"),
    ("", "weather service", "the met office"),
    ("", "weather service", "meteorologists"),
    ("", "embassy", "Ambassador Lena Voss"),
    ("", "Corvair", "Corvair's management"),
    ("The airline Corvair flew on.", "Corvair", "the company that flies the plane"),
    ("", "accident bureau", "investigators"),
    ("", "air accident bureau", "accident investigators"),
    ("", "police", "investigators"),
    ("Norrail is a railway.", "Norrail", "the railway company"),
    ("The Hartwick school board met.", "Hartwick school board", "the board"),
    ("", "coast guard", "the service"),
    ("", "disaster agency", "officials"),
    ("", "electoral commission", "election officials"),
    ("", "electoral commission", "official results"),
    ("Sunderia's coast guard stopped a ship.", "coast guard", "Sunderian authorities"),
    ("", "traffic police", "traffic officers"),
    ("", "police", "a police tweet"),
    ("Police closed a road. Sergeant Olu Abara spoke.", "police", "Sergeant Abara"),
    ("", "prosecutors", "the charges"),
    ("The prosecutor's office named her. Chief prosecutor is Ana Reyes.", "prosecutors", "Reyes"),
    ("The commission is led by Judge Remy Osei.", "electoral commission", "Remy Osei"),
    ("Captain Ines Varga commands the coast guard's north.", "coast guard", "Captain Varga"),
    ("The governor of Tamsa, Idris Keita, came.", "Idris Keita", "provincial authorities"),
    ("The governor of Tamsa, Idris Keita, came.", "Idris Keita", "the governor's office"),
    ("", "Conservatives", "Conservative councillor Tim Ashe"),
    ("", "Conservatives", "the Conservative Party"),
    ("Ilmar Saar, a Liberal Union MP, spoke.", "Liberal Union", "Ilmar Saar"),
    ("", "opposition", "opposition leader Marek Toll"),
    ("The Liberal Union, the largest opposition party, left.", "Liberal Union", "the opposition"),
    ("Norvik Mining, which runs the mine, spoke.", "Norvik Mining", "the mine's operator"),
    ("Norvik Mining, which runs the mine, spoke.", "Norvik Mining", "its owner"),
    ("The paper is out. Its first author is Mei Tanaka.", "researchers", "Mei Tanaka"),
    ("", "researchers", "biologists at Ostra University"),
    ("", "researchers", "the paper"),
    ("Russland Air has stopped flying.", "Russland Air", "the airline"),
    ("Russland Air stopped. Its chief pilot, Anton Reik, spoke.", "Russland Air", "Anton Reik"),
    ("", "police", "the state police command"),
    ("", "police", "security officials"),
    ("", "council", "the local authority"),
    ("", "European Food Office", "the EU's food watchdog"),
    ("", "European Food Office", "European officials"),
    ("", "Junior Doctors' League", "the doctors' union"),
    ("", "Maritime Rescue Centre", "a duty officer at the rescue centre"),
    ("", "Fire Commissioner Dana Whitcomb", "fire officials"),
    ("", "Supreme Court", "the ruling"),
    ("", "Supreme Court", "the top court"),
    ("The Free Democrats left. Lena Marsh came.", "Free Democrats", "Free Democrat lawmaker Jo Brandt"),
    ("The Free Democrats left. Party chairwoman Lena Marsh spoke.", "Free Democrats", "Lena Marsh"),
    ("The World Climate Watch has published its yearly report.", "World Climate Watch", "the report"),
    ("The space agency lost a probe. The flight director is Sofie Lund.", "space agency", "Sofie Lund"),
    ("The World Climate Watch met. The group's secretary general is Amara Nwosu.", "World Climate Watch", "Nwosu"),
    ("The promoter, Blue Note Events, sold tickets.", "Blue Note Events", "the organiser"),
    ("", "Medora", "Medora's annual report"),
    ("The pharmacy chain Medora will shut 80 shops.", "Medora", "the group"),
    ("The water company Clearwell spoke.", "Clearwell", "the utility"),
    ("The water company Clearwell spoke. Tom Pryce of Clearwell did too.", "Clearwell", "Tom Pryce"),
    ("The union's Paul Okafor spoke.", "teachers' union", "Paul Okafor"),
    ("The hunters' federation spoke.", "hunters' federation", "a spokesman for the hunters"),
    ("Libya's interior minister spoke.", "interior ministry", "Libyan officials"),
    ("Israel's army spoke.", "army", "Israel"),
    ("The public health institute, IPH, spoke.", "IPH", "health officials"),
    ("", "inquiry into the riot", "the inquiry's chair"),
    ("", "inquiry into the riot", "the report on the riot"),
    ("The festival began.", "festival", "the organisers"),
    ("The lift company Funivie Rossa spoke.", "Funivie Rossa", "the lift operator"),
    ("The lift company Funivie Rossa spoke.", "Funivie Rossa", "the operator of the lift"),
    ("", "central bank", "the bank's governor"),
    ("Tomas Reed, governor of the central bank, spoke.", "central bank", "Tomas Reed"),
    ("The builders' group Strabo digs.", "Strabo", "the construction company"),
    ("The rights group Watchline came. Its researcher, Deka Noor, spoke.", "Watchline", "Deka Noor"),
    ("His lawyer is Mona Fisch.", "his lawyer", "Mona Fisch"),
    ("", "his lawyer", "the defence"),
    ("The pollster Median asked 1,200 people.", "Median", "a Median poll"),
    ("The pollster Median asked 1,200 people.", "Median", "the poll"),
    ("", "investigators", "the investigation"),
    ("", "customs", "customs officers"),
    ("", "customs office", "a customs spokesman"),
    ("", "ambulance service", "ambulance bosses"),
    ("The bishop of Lorne, Aidan Shaw, sold it.", "diocese", "Aidan Shaw"),
    ("", "presidency", "the president's office"),
    ("", "chess federation", "the federation's ethics panel"),
    ("The institute's biologist Sam Otieno came.", "fisheries institute", "Sam Otieno"),
    ("The US Treasury spoke.", "Treasury", "US officials"),
    ("Treasury Secretary Paul Hood spoke.", "Treasury", "Paul Hood"),
    ("Shipowner Blue Lines said so. Blue Lines runs ferries.", "Blue Lines", "the company's lawyers"),
]
TWO = [
    ("A rival company, Gantry, spoke. The company's founder, Ada Brook, did too.", "Gantry", "Ada Brook"),
    (VACCINE, "Helvara", "the insurer"),
    (VACCINE, "Helvara", "Allmed"),
    (VACCINE, "Helvara", "a nurse at the hospital"),
    (VACCINE, "Helvara", "the company's workers"),
    (VACCINE, "Helvara", "the airline"),
    # two firms: nobody knows which is meant
    ("Corvane Foods sued Pelham Freight.", "Corvane Foods", "the company"),
    (MINISTRY, "Interior Ministry", "health ministry"),
    (MINISTRY, "Interior Ministry", "former interior minister Jan Moe"),
    (MINISTRY, "Interior Ministry", "Prime Minister Lena Berg"),
    (MINISTRY, "Interior Ministry of Norland", "Sunda's government"),
    ("Norway's Interior Ministry spoke.", "Interior Ministry", "Sweden's government"),
    (MINISTRY, "Interior Ministry of Norland", "Sunda's Interior Ministry"),
    (FIRE, "Lowry Foods", "the insurer"),
    (FIRE, "Lowry Foods", "workers at the factory"),
    (FIRE, "Lowry Foods", "the factory's neighbours"),
    (POLICE, "police", "prosecutors"),
    (POLICE, "police", "a cashier"),
    (POLICE, "Torvik police", "Oslo police"),
    (POLICE, "Inspector Jonas Lie", "Superintendent Ada Moe"),
    (UNION, "union", "Norrail"),
    (UNION, "Transportbund", "the strikers"),
    (UNION, "rail union", "teachers' union"),
    (UNION, "Transportbund", "the teachers' union"),
    (HOSPITAL, "hospital", "health ministry"),
    (HOSPITAL, "hospital", "patients at the hospital"),
    (HOSPITAL, "hospital", "the hospital's staff"),
    ("", "St Olav Hospital", "St Anne's Hospital"),
    ("", "Steel Union", "Dockers Union"),
    ("", "Bank of Brenn", "Bank of Orrel"),
    ("", "space agency", "news agency"),
    ("", "witnesses", "witnesses"),
    ("", "Ana Ruiz", "Pia Solem"),
    ("", "court", "prosecutors"),
    ("", "opposition leader", "the ruling party"),
    ("", "statistics office", "central bank"),
    ("", "prosecutors", "his lawyer"),
    ("", "army", "the defence ministry"),
    ("", "army", "Attorney General Rolf Ek"),
    ("", "disaster agency", "the Red Cross"),
    ("", "disaster agency", "the governor"),
    ("", "police", "accident investigators"),
    ("", "embassy", "the foreign ministry"),
    ("The club Orrel Rovers is for sale.", "Orrel Rovers", "the fans' club"),
    ("The airline Corvair flew on.", "Corvair", "the plane's maker"),
    ("The airline Corvair flew on.", "Corvair", "the pilot"),
    ("The aid group Mercy Bridge left.", "Mercy Bridge", "aid workers"),
    ("On Friday, the union said no.", "union", "Friday"),
    ("The school board met. The parole board met.", "school board", "the board"),
    ("", "disaster agency", "two officials"),
    ("", "disaster agency", "Western officials"),
    ("", "electoral commission", "health officials"),
    ("Sunderia's coast guard stopped a ship.", "coast guard", "Paluan authorities"),
    ("", "coast guard", "provincial authorities"),
    ("", "Conservatives", "Labour councillor Ruth Hale"),
    ("", "Tarnside police", "Tarnside MP Dawn Ashe"),
    ("", "the opposition", "the ruling party"),
    ("Norvik Mining, which runs the mine, spoke.", "Norvik Mining", "a rival company"),
    ("", "researchers", "another team of scientists"),
    ("", "researchers", "a biologist"),
    ("Russland Air has stopped flying.", "Russland Air", "the maker of the jets"),
    ("", "defence ministry", "local officials"),
    ("", "European Food Office", "French officials"),
    ("", "European Food Office", "the health watchdog"),
    ("", "Junior Doctors' League", "the nurses' union"),
    ("Norvik Mining runs the mine.", "Norvik Mining", "a miner"),
    ("", "Lise Aubert", "the bank's lawyer"),
    ("", "Supreme Court", "a lower court"),
    ("", "chess federation of Arland", "the world chess federation"),
    ("", "chess federation of Arland", "a chess website"),
    ("", "customs", "customers"),
    ("", "health officials", "the health insurer"),
    ("The institute's critic Sam Otieno came.", "fisheries institute", "Sam Otieno"),
    ("The lift company Funivie Rossa spoke.", "Funivie Rossa", "the maker of the lift"),
    ("Tomas Reed, governor of the central bank, spoke.", "Tomas Reed", "the governor of Tamsa"),
    ("The lender Nordmark spoke.", "Nordmark", "the central bank"),
    ("His lawyer is Mona Fisch.", "his lawyer", "the prosecutor"),
    ("The pollster Median asked. The pollster Factum did too.", "Median", "a poll by Factum"),
    ("The water company Clearwell spoke.", "Clearwell", "a hotel owner"),
    ("Libya's interior minister spoke.", "interior ministry", "Orvenian officials"),
    ("Israel's army spoke.", "army", "Lebanon"),
    ("The hunters' federation spoke.", "hunters' federation", "hunters"),
    ("The promoter, Blue Note Events, sold tickets.", "Blue Note Events", "the security firm"),
    ("", "space agency of Norland", "European Space Agency"),
    ("Vialine is a train operator. The tunnel is old.", "Vialine", "the tunnel's owner"),
    ("", "State police", "city police"),
    ("Dorn Motors, a company, spoke.", "union at Dorn Motors", "Dorn Motors"),
    ("Rune Falk is a former prime minister.", "Ola Brandt, prime minister of Estmark", "Rune Falk"),
    ("Free Democrats and Social Party quarrel.", "Free Democrats", "Social Party lawmaker Max Ott"),
]


@pytest.mark.parametrize(("text", "a", "b"), ONE)
def test_these_are_one_party(text: str, a: str, b: str) -> None:
    match = Parties([text]).same(a, b)
    assert match is not None
    assert a in match.evidence
    assert b in match.evidence
    assert Parties([text]).same(b, a) == match


@pytest.mark.parametrize(("text", "a", "b"), TWO)
def test_nothing_shows_that_these_are_one_party(text: str, a: str, b: str) -> None:
    assert Parties([text]).same(a, b) is None


def test_the_order_of_the_documents_does_not_matter() -> None:
    texts = [VACCINE, UNION, POLICE]
    assert Parties(texts).same("Brandt", "Helvara") == Parties(texts[::-1]).same("Brandt", "Helvara")


WORDS = st.lists(
    st.sampled_from("the a company Helvara police of 's , Dr union Steel ( ) head research Ana Ruiz by who – é".split())
).map(" ".join)


@given(WORDS | st.text(max_size=40), WORDS | st.text(max_size=40), WORDS | st.text(max_size=80))
def test_any_words_can_be_laid_beside_each_other(a: str, b: str, text: str) -> None:
    parties = Parties([text])
    assert (parties.same(a, b) is None) == (parties.same(b, a) is None)
