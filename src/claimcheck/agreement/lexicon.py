"""Words that mean alike in news, as data: one concept a line, its phrases apart by commas.

Rules: this file knows English words and nothing else. A phrase stands in one of the first two tables only (a test
checks it), in its plain form; words.py folds endings ("walked off" finds "walk off"). Concepts are broad on purpose:
they only say that two reports may speak of one thing, never that they agree. The lists are general news English, from
the usual vocabulary of casualties, labour, courts, war, elections, money and public services, and not gathered from
any corpus that results are reported on.
"""

from __future__ import annotations

from typing import Final

STATES: Final[dict[str, str]] = {
    # what figures in news count: two statements with different states measure different things
    "death": (
        "dead, die, died, dies, dying, death, kill, killing, killed, death toll, fatality, perish, lose their "
        "lives, lost their lives, lose his life, lost her life, claim the life of, claim the lives of, claim lives, "
        "cost lives, take lives, took lives, cost the lives of, cost people their lives, body, corpse, deceased, "
        "slain, victim, drown, drowned, =toll"
    ),
    "missing": (
        "=missing, unaccounted for, unaccounted, lost at sea, not been found, never found, can not be found, still "
        "looking for, still being sought, still sought, disappeared"
    ),
    "alive": "alive, =living, unharmed, unhurt",
    "injury": (
        "injure, injured, injury, wound, wounded, hurt, hospitalise, hospitalize, taken to hospital, admitted to "
        "hospital, rushed to hospital, treated in hospital, treated at hospital, need hospital treatment, "
        "being treated, was treated, were treated, with burn, severe burn, serious burn, suffer burn, "
        "smoke inhalation, concussion, broken leg, broken arm, broken ankle, fracture, fractured, bruise"
    ),
    "rescue": (
        "rescue, survivor, survive, save from, brought ashore, come ashore, came ashore, pull alive, "
        "pulled alive, step on to dry land, pluck from"
    ),
    "aboard": (
        "aboard, on board, onboard, on the ship, on the boat, on the ferry, on the plane, on the flight, on "
        "the train, on the bus, on that boat, on that ferry, on that ship, on that plane, on that flight, on "
        "that train, on that bus, were carrying, was carrying, carry passengers, carry people, "
        "carried passengers, carried people, carrying passengers, carrying people"
    ),
    "board": "=boarded, took on, take on, got on, climbed up, climbed aboard, picked up",
    "arrest": (
        "arrest, detain, detention, detainee, into custody, in custody, under arrest, in "
        "handcuffs, in police cells, round up, rounded up, "
        "booked into, booked in connection"
    ),
    "flee": (
        "evacuate, evacuation, displace, flee, fled, homeless, from their homes, out of their homes, leave their "
        "homes, left their homes, leave their houses, left their houses, abandon their homes, abandoned their homes, "
        "moved to safety, "
        "taken to safety, out of harm's way, taken to shelter, brought to shelter, in shelters"
    ),
    "layoff": (
        "lay off, laid off, layoff, job cut, cut job, lose their job, lost their job, let go, redundant, "
        "redundancy, sack, sacked, dismiss, dismissal, fire from, fired as, fired him, fired worker, fired staff, "
        "terminate, termination, pink slip, axe, axed, out of work, out of a job, given notice, lose a job, "
        "end her employment, end his employment, workforce cut, cut of its workforce, cut its workforce, released, "
        "shed job, shed post, "
        "shed worker, shed staff, cut post, cut staff, job loss, "
        "axe job, eliminate job, eliminate position, eliminate post, abolish job, abolish post, abolish position, "
        "slash job, scrap job, away with job, away with post, cut position, job will go, post will go, job would go, "
        "post would go, job are to go, job will be lost, job would be lost, job will be cut, job would be cut"
    ),
    "strike": (
        "strike, struck work, on strike, walk off the job, walk off, walked off, walk out, walked out, "
        "walkout, work stoppage, down tools, industrial action, picket, picket line, stay off work, miss a "
        "shift, missed a shift, miss their shift"
    ),
    "outage": (
        "without power, without electricity, lost power, lose power, lost electricity, lose electricity, power cut, "
        "blackout, power outage, no power, no electricity, lost supply, lose supply, cut off, in the dark"
    ),
    "supply": (
        "power restored, power was restored, power had been restored, restore power, restored power, supply restored, "
        "supply was restored, electricity restored, electricity was restored, restore electricity, reconnect, "
        "reconnected, power back, power again, electricity back, electricity again"
    ),
    "hire": "hire, hired, recruit, line up, lined up, take on staff",
    "sick": (
        "infect, infection, fall ill, fell ill, fall sick, fell sick, become ill, become sick, taken ill, sicken, "
        "contract the virus, test positive, tested positive, come down "
        "with, came down with, catch the disease, caught the disease, catch the virus, caught the virus, confirmed "
        "cases, cases were confirmed, cases have been confirmed, cases had been confirmed, suspected cases, new cases"
    ),
    "postpone": ("postpone, postponement, put off, put back, push back, pushed back, delay, delayed, defer, deferred"),
    "cancel": (
        "call off, called off, cancel, cancelled, canceled, cancellation, scrap, scrapped, shelve, shelved, "
        "walk away from, walked away from, pull the plug, pulled the plug, ditch, ditched, abandon plan, "
        "abandon project, drop plan, drop project"
    ),
    "divert": "divert, diverted, turn away, turned away, reroute, rerouted",
    "licence": (
        "license, licence, licensed, licenced, certificate, permit, permitted, capacity, certified, limit, "
        "limits, maximum, allow for, designed for, designed to, =built to, made to bear, can hold, can bear, can take"
    ),
    "destroy": "destroy, destroyed, =levelled, =leveled, flatten, flattened, demolish, wreck",
    "vote": "vote, voted, ballot, cast",
    "protest": (
        "protest, protester, demonstrate, demonstration, demonstrator, rally, rallied, =march, =marched, =marchers"
    ),
    "pay": "pay, wage, salary, hourly rate, =earn, =earns, =earned, the rate on, paid late",
    "save": "save, saving, savings",
    "cost": "cost, price, priced",
    "spend": "pay out, paid out, spend, spent, spending, outlay, budget",
    "grant": "grant, grants, subsidy, funding, award, awarded",
    "donate": "donate, donated, donation, raise for charity",
    "steal": "steal, stole, stolen, theft, rob, robbery, loot, make off with, made off with, thief, burglar",
    "populate": "has inhabitants, had inhabitants, have inhabitants, home to, population of, populated by",
    "tax": "tax, taxes, levy, customs duty, import duty, stamp duty, duties on",
    "shift": "on duty, on shift, night shift, day shift",
    "rescuer": (
        "rescuer, rescue service, rescue worker, rescue team, rescue crew, emergency service, emergency crew, "
        "first responder"
    ),
    "arson": (
        "arson, arsonist, started deliberately, deliberately started, set deliberately, deliberately set, "
        "deliberately lit, set on purpose, lit on purpose, started on purpose, torched"
    ),
    "fine": "fine, fined, penalty, penalise, penalize",
    "employ": "employ, employed, employee count, workforce of, headcount",
    "grow": "grow, grew, growth",
}

ACTS: Final[dict[str, str]] = {
    # doings: two statements that share none of theirs seldom say the same
    "deploy": "deploy, deployment, send, sent, dispatch, station, stationed, post to",
    "begin": (
        "begin, began, begun, start, open, opened, launch, get under way, got under way, kick off, under way, underway"
        ", take effect, took effect, taken effect, come into effect, came into effect, come into force, came into force"
        ", break out, broke out, broken out"
    ),
    "end": "end, finish, conclude, wind up, wrap up",
    "close": "close, closed, shut, shut down, shutter, closure, =blocked, impassable, sealed off",
    "expire": "expire, expired, run out, ran out, lapse",
    "agree": "agree, agreed, agreement, deal, accord",
    "refuse": "refuse, refused, reject, rejected, turn down, turned down, vote down, voted down, rebuff",
    "meet": "meet, met, meeting, talk, talks, sit down, sat down, hold talks, session, negotiate, negotiation",
    "fail": (
        "fail, failed, failure, go down, went down, crash, outage, break down, broke down, knock out, go "
        "dark, went dark, go quiet, went quiet, lose all its systems, lost all its systems, lost its systems, "
        "still down, remain down, offline, out of service, out of action"
    ),
    "restore": (
        "restore, restored, back in use, up again, back up, back online, running again, back to normal, "
        "=recover, =recovery, "
        "resume, resumed, reopen, reopened"
    ),
    "sink": (
        "sink, sank, sunk, sinking, founder, foundered, capsize, capsized, go under, went under, roll over, "
        "rolled over, turn over, turned over, overturn"
    ),
    "hit": "hit, struck, collide, collision, ram, rammed, slam into, slammed into, knock down, knocked down",
    "cause": "cause, trigger, lead to, led to, blame, blamed, bring on, brought on, result in",
    "warn": (
        "warn, warned, warning, caution, cautioned, alert, raise the alarm, raised the alarm, sound the alarm, "
        "sounded the alarm"
    ),
    "buy": "buy, bought, purchase, acquire, acquired, acquisition, takeover",
    "sell": "sell, sold, sale, disposal, dispose of, divest",
    "lock": "lock, locked, bolt, bolted",
    "leave": "leave, left, quit, abandon, abandoned, depart, departed, resign, resigned, resignation, "
    "step down, stepped down",
    "tell": "tell, told, inform, informed, instruct, instructed, order, ordered",
    "give": "give, gave, given, hand over, handed over, receive, received, got, get",
    "find": "find, found, discover, discovered, =recovered, =recovering, locate",
    "learn": "learn, learned, learnt, find out, found out, hear of, heard of",
    "move": "move, moved, transfer, transferred, relocate",
    "arrive": "arrive, arrived, arrival, reach, reached, come to, came to",
    "attack": (
        "attack, attacked, assault, raid, raided, strike on, struck targets, bomb, bombed, shell, shelled, "
        "shelling, bombing"
    ),
    "shoot": (
        "shoot, shot, open fire, opened fire, gunfire, shooting, bring down, brought down, =downed, =fired, =firing, "
        "fire on, fire at"
    ),
    "demand": (
        "demand, demanded, ask for, asked for, =wanted, =wants, call for, called for, press for, pressed for, hold out "
        "for, plead for, pleaded for, beg for, begged for, appeal for, appealed for, request, requested"
    ),
    "investigate": "investigate, investigation, look into, looked into, inquiry, enquiry, probe",
    "threaten": "threaten, threatened, threat, subject to",
    "rise": (
        "rise, rose, risen, climb, climbed, increase, increased, raise, raises, jump, jumped, surge, surged, "
        "gain, gained, hike, up"
    ),
    "fall": (
        "fall, fell, fallen, drop, dropped, decline, declined, decrease, decreased, slide, slid, slump, "
        "slumped, plunge, plunged, tumble, cut, =lowered, reduce, reduction, slash, trim, down, lost ground"
    ),
    "steady": (
        "unchanged, unaltered, was flat, were flat, is flat, are flat, remained flat, stay flat, hold steady, remain "
        "steady, remain stable, stay the same, no change, no cut, no rise, no increase, no reduction"
    ),
    "win": "win, won, beat, beaten, defeat, defeated, victory",
    "lose": "lose, lost, loss, losing",
    "approve": "approve, approved, pass, passed, adopt, adopted, back, backed, endorse, endorsed, go-ahead",
    "accuse": (
        "accuse, accused, charge with, charged with, indict, indicted, allege, face charge, press charge, bring "
        "charge, been charged, was charged, were charged, be charged"
    ),
    "convict": "convict, convicted, find guilty, found guilty, guilty",
    "acquit": "acquit, acquitted, clear, cleared, not guilty, walk free, walked free",
    "sentence": (
        "sentence, sentenced, jail, jailed, imprison, imprisoned, prison term, jail term, prison sentence, jail "
        "sentence, send to prison, sent to prison, send to jail, sent to jail, behind bars"
    ),
    "free": "free, freed, release from, set free",
    "build": "build, built, construct, constructed, construction",
    "test": "test, tested, trial, trialled",
    "attend": "attend, attended, take part, taken part, took part, fit for, fit to play, fit to face, available for",
    "miss": (
        "will miss, would miss, to miss, miss out on, missed out on, rule out of, ruled out of, sit out, sat out, "
        "sideline, sidelined, stay away from, stayed away from, skip, skipped, boycott, boycotted"
    ),
    "appeal": (
        "appeal, challenge the verdict, challenge the ruling, challenge the sentence, challenge the conviction, "
        "contest the verdict, contest the ruling, fight the verdict, fight the ruling, fight the conviction, go to a "
        "higher court, to a higher court"
    ),
    "capture": (
        "capture, recapture, retake, retook, retaken, take control, took control, taken control, seize control, "
        "take back, took back, taken back, win back, won back, liberate, overrun, overran"
    ),
    "happen": "take place, took place, taken place, happen, occur, go ahead, went ahead, gone ahead, going ahead",
    "stay": (
        "=staying, stay on, stay in office, stay in post, remain in office, remain in post, keep his job, keep her job"
    ),
    "abduct": (
        "abduct, abducted, abduction, kidnap, kidnapped, take hostage, took hostage, taken hostage, hold hostage, held "
        "hostage, hostage, captive, take captive, took captive, taken captive, hold captive, held captive"
    ),
    "suspend": (
        "suspend, suspended, suspension, relieve of duty, relieved of duty, relieved of his duty, relieved of her "
        "duty, relieve of his duty, relieve of her duty, placed on leave, put on leave"
    ),
    "curtail": "cut short, break off, broke off, broken off, curtail, curtailed",
    "visit": "visit, visited, travel to, travelled to, traveled to, trip",
}

PEOPLE: Final[dict[str, str]] = {
    # what may be counted; "anyone" fits every other of these
    "anyone": "person, persons, people, man, men, woman, women, individual, human, name",
    "soldier": (
        "soldier, troop, troops, serviceman, servicemen, military personnel, service member, fighter, "
        "conscript, personnel, army unit, military unit, army units, military units, special forces"
    ),
    "worker": (
        "worker, employee, staff, staffer, carer, caregiver, labourer, laborer, workforce, associate, job, jobs, "
        "post, posts, position, striker, member of staff, staff member"
    ),
    "member": "member, members",
    "passenger": "passenger, traveller, traveler",
    "crew": "crew, crew member, sailor, crewman, crewmen",
    "saved": "survivors",
    "patient": "patient, patients",
    "child": "child, children, kid, minor, schoolchild, schoolchildren, pupil",
    "resident": "resident, inhabitant, villager, townspeople, local",
    "civilian": "civilian, civilians",
    "officer": "officer, police officer, policeman, policemen, deputy, guard, prison officer, warder",
    "student": "student, students, undergraduate",
    "spectator": "spectator, onlooker",
    "supporter": "supporter, fan",
    "voter": "voter, elector, electorate",
    "demonstrator": "protesters, demonstrators, marchers",
    "migrant": "migrant, refugee, asylum seeker",
    "corpse": "bodies, corpses, dead bodies",
    "contractor": "contractor, contractors, temp, agency worker, temporary worker, agency staff",
    "nurse": "nurse, nurses, nursing staff",
    "doctor": "doctor, doctors, physician, medic",
}

SUBGROUPS: Final[frozenset[str]] = frozenset(
    # by age, sex or passport: as a rule part of those whom another report counts whole
    """
    child children kid kids minor minors girl girls boy boys woman women man men baby babies infant infants toddler
    toddlers teenager teenagers pensioner pensioners foreigner foreigners female male
    """.split()
)

THINGS: Final[dict[str, str]] = {
    "premises": "buildings, structure, site, sites",
    "missile": "missile, rocket, drone",
    "case": "case, cases, infection, infections",
    "household": "household, homes, properties",
}

LIVES: Final = "lives"  # of people, wherever they are counted; elsewhere a verb

PERSONAL: Final[frozenset[str]] = frozenset(
    # states whose own names count people: "41 dead", "nine injured", "65 lives", "25 arrests"
    "death missing injury rescue arrest sick".split()
)

# Doings that stand beside any other and tell little: a warning is also something told.
LIGHT: Final = frozenset({"#tell", "#warn", "#learn", "#find", "#give", "#move", "#begin"})

STOP: Final[frozenset[str]] = frozenset(
    (
        "a an the this that these those it its he his him she her hers they their them theirs we our us you your i "
        "my me who whom whose which what there here is are was were be been being am do does did done has have had "
        "having will would shall should can could may might must of in on at by for from to with into onto over "
        "under about as than then and or but nor so if when while where because after before during since until "
        "till up out off again also just only even still yet already now very more most much many some any all "
        "both each every other another such own same too per s t d ll re ve m not no never none nobody nothing "
        "neither without say said says saying according told tell added add accordingly reportedly alleged "
        "allegedly mr mrs ms dr around roughly nearly almost approximately least fewer less one two three four "
        "five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
        "twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens "
        "percent per-cent monday tuesday wednesday thursday friday saturday sunday january february march april "
        "may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec "
        "today yesterday tomorrow tonight morning afternoon evening night noon midnight am pm week month year day "
        "hour minute time last next total figure number cent pct percentage point points euro euros dollar dollars "
        "pound pounds pence cents crown crowns krona kronor krone kroner yen yuan rupee rupees franc francs peso pesos "
        "rouble roubles ruble rubles zloty shilling shillings naira dirham bn mn tn"
    ).split()
)


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in text.split(","))


KINDS: Final[dict[str, str]] = {
    # how a figure was made from others: two kinds do not measure one thing
    "average": "average averages averaged averaging mean typical median",
    "difference": "margin lead majority ahead behind gap difference shortfall",
    "highest": "highest maximum peak biggest largest",
    "lowest": "lowest minimum smallest",
    "total": "total altogether combined overall",
    "change": "increase increased decrease decreased growth drop rise",
}

# a figure that moves: a later report carries it on and does not contradict
UPDATES: Final = _phrases(
    "now, rose to, rises to, risen to, climbed to, climbs to, has reached, had reached, reached, grown to, grew "
    "to, increased to, so far, as of, latest, since then, updated, revised, deepening, deepens, widened, fell to, "
    "down to, passes, passed, pass, tops, topped, stood at, stands at, up from, down from, raised to, "
    "cut to, lowered to, doubled, tripled, trebled, has since, no longer"
)

# a figure that is not complete yet: a greater one does not contradict it
SO_FAR: Final = _phrases("so far, already, to date, as yet, until now, by now")

# what follows counts a part of what went before
PARTS: Final = _phrases(
    "among them, including, of whom, of which, of them, of those, among those, among the dead, one of, some of, half of"
)

MOVING: Final[frozenset[str]] = frozenset(
    # states whose counts grow or shrink by the day
    "death missing alive injury rescue arrest flee sick strike postpone cancel destroy protest divert".split()
)
