"""Words that carry a full stop without ending a sentence, and words that begin one. Plain sets; sentences.py decides.

Chosen by the forms that English news style books prescribe (titles, months, states, firms, ranks) and by reading news;
no set was fitted to a file. This module must not know offsets or texts.
"""

from __future__ import annotations


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Before a name or a figure, never at a sentence's end: "Gov. Villamor", "Messrs. Hall", "vs. Leeds", "Dr. He".
NEVER_LAST = _words("""
    Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Gov Govs Lt Sen Sens Rep Reps Capt Cpt Cmdr Cdr Comdr Cpl Col Gen Maj Sgt
    Pfc Pvt Inf Adm Adml Brig Rev Fr Hon Rt Pres Supt Insp Det Atty Asst Assoc Amb Sra Ald Cllr Ens MR MRS DR SEN REP
    GOV vs eg ie e.g i.e cf viz approx ca
""")

# Those of them before names that a tokenizer for English may not know, so that it takes their stop for a sentence's.
BEFORE_NAMES = _words("""
    Capt Cdr Cmdr Comdr Col Cpl Cpt Det Insp Inf Lt Maj Pfc Pvt Sgt Supt Brig Adml Atty Hon Sens Reps Govs Pres Asst Amb
    Cllr Ald Penn
""")

# Often inside a sentence and often its last word: "Apple Inc. Chief Executive", "… of Apple Inc. The shares …".
MAYBE_LAST = _words("""
    Inc Ltd Corp Co Cos Bros LLC PLC Plc Jr Sr Esq St ST Ste Mt MT Ft FT Ave Blvd Rd Hwy Sq Bldg Dept Univ Assn Natl
    Intl Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nebr Nev
    Okla Ore Pa Penn Tenn Tex Vt Va Wash Wis Wisc Wyo Ont Que Alta Sask al
""")

# Before a figure only: "No. 5", "Fig. 2", "pp. 3", "Art. 4"; otherwise an ordinary last word ("He said no.").
BEFORE_FIGURE = _words("No Nos no nos Fig Figs fig Vol vol p pp Ch Art art Sec sec Sect para Para ver v Op op")

MONTHS = _words("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec")
WEEKDAYS = _words("Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun")

# A capital after "a.m." that does not begin a sentence: "6 a.m. Tuesday", "9 p.m. Eastern", "5 p.m. GMT".
AFTER_CLOCK = (
    _words("""
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
        September October November December Eastern Central Pacific Mountain Atlantic Greenwich British Moscow Beijing
        ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT BST UTC CET CEST IST JST AEST AEDT Christmas New
    """)
    | MONTHS
    | WEEKDAYS
)

# A capital that all but proves that a sentence begins, even after "U.S." or "Inc.".
STARTERS = _words("""
    The A An This That These Those He She It They We You I His Her Its Their Our My Your There Here But And Or So Yet
    Nor If When While Where What Who Why How Which In On At By For From To With Without After Before Since Until As
    Of Although Though Because However Meanwhile Moreover Also Then Now Still Even Only Just Not No Some Many Most
    Several Both All Each Every Another Other Others Such Among Under Over Between During Despite Instead According
    Asked Earlier Later Last Next Once Police Officials Authorities Analysts Experts Critics Residents Witnesses
    Investigators Prosecutors Lawmakers Researchers Scientists Shares
    It’s It's He’s He's She’s She's That’s That's There’s There's They’re They're We’re We're I’m I'm I’ve I've
    You’re You're Don’t Don't What’s What's
""")

# Names that carry a mark of exclamation of their own.
MARKED_NAMES = _words("Yahoo Jeopardy Oklahoma Airplane Shazam Yum Kahoot Panic")

# Verbs that give a quotation its speaker: '"How many?" I asked.' Past and present, as news has them.
SPEECH = _words("""
    said says say told tells asked asks replied replies answered answers shouted shouts cried cries yelled yells
    whispered added adds wrote writes wondered exclaimed screamed recalled recalls joked demanded thought tweeted
    posted remarked declared muttered called laughed insisted responded quipped continued begged
""")
