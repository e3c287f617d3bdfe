"""The words of attribution, doubt and denial, one list per meaning. Adding a word here is all it takes.

Sources: the reporting verbs of the AP and Guardian style guides, and the cue words that annotators of news attribution
mark most often; lemmas unless said otherwise. This file knows words, not sentences.
"""

from __future__ import annotations

from typing import Final

from claimcheck.text.body_words import FIRMS

SPEECH: Final = frozenset(
    """
    say tell state report announce note add write explain reply respond remark declare warn caution
    insist argue assert maintain contend claim allege admit acknowledge concede confirm affirm reiterate repeat
    stress emphasise emphasize testify recall recount reveal disclose tweet post quip joke observe predict forecast
    estimate
    calculate conclude find learn understand promise pledge vow deny reject dispute refute dismiss rebut counter retort
    suggest imply hint indicate show point believe think expect fear hope complain lament boast charge cite
    advise inform assure notify remind comment elaborate clarify continue interject reckon speculate suspect surmise
    """.split()
)
"""Verbs whose subject vouches for what follows or precedes."""

NEUTRAL: Final = frozenset(
    "say tell state report announce note add write explain reply continue recall observe".split()
)
"""Verbs that may carry a direct quotation without an object clause."""

QUOTERS: Final = (
    SPEECH
    - frozenset("find learn understand show indicate believe expect fear hope estimate calculate suspect".split())
) | frozenset(
    """
    ask shout yell cry whisper sigh laugh call describe urge demand read sign echo opine muse confide implore answer
    exclaim proclaim mutter murmur scream agree
    """.split()
)
"""Verbs that may stand beside a direct quotation."""

NEEDS_CLAUSE: Final = frozenset(
    """
    show suggest indicate believe think expect fear hope find learn understand cite continue post charge estimate
    calculate observe repeat maintain promise pledge vow suspect reckon imply hint conclude add counter dismiss reject
    dispute report confirm reveal disclose note claim recall forecast predict warn advise inform notify assure
    comment elaborate point
    """.split()
)
"""Verbs that attribute only where a clause or quotation hangs on them ("he showed a photo" attributes nothing)."""

PAPERS: Final = frozenset(
    """statement letter release message email e-mail post filing memo complaint tweet note notice bulletin communique
    """.split()
)
"""What somebody says something in, so that it may be said to say it."""

DENIAL_CUES: Final = frozenset("deny reject dispute refute dismiss rebut disavow repudiate".split())
"""Speech verbs that say the content is not so."""

# What one can deny, reject or dismiss by word of mouth; one also denies a visa, rejects a bid and dismisses workers.
SAYINGS: Final = frozenset(
    """
    claim allegation report rumor rumour suggestion accusation talk charge notion idea assertion figure account
    involvement wrongdoing responsibility link connection story speculation criticism use existence plan
    """.split()
)
DISTANCING_CUES: Final = frozenset(
    """
    claim allege purport suspect speculate surmise fear hope believe think reckon expect predict forecast project
    anticipate guess suppose assume suggest hint imply feel worry doubt
    """.split()
)
"""Speech verbs by which the outlet keeps its distance or the speaker is unsure: the content is hedged."""

HEDGE_WORDS: Final = frozenset(
    """
    may might could possibly perhaps maybe probably likely unlikely apparently seemingly presumably potentially
    reportedly allegedly supposedly purportedly ostensibly conceivably arguably evidently alleged purported suspected
    rumoured rumored unconfirmed unverified uncorroborated unsubstantiated unclear uncertain unsure unknown presumed
    believed thought feared plausible plausibly
    """.split()
)
"""Words, in lower case, that make the clause they stand in uncertain."""

HEDGE_VERBS: Final = frozenset(
    """
    appear seem suspect expect anticipate believe think fear estimate suppose guess feel predict forecast assume reckon
    speculate imagine worry doubt
    """.split()
)
"""Lemmas that hedge the clause below them ("is expected to", "appears to", "Kyiv expects")."""

RAISED_HEDGES: Final = frozenset(
    "say report understand allege presume rumor rumour tip project hope consider deem".split()
)
"""Lemmas that hedge the clause below them in the passive only ("is said to have fled", "is projected to rise")."""

DOUBT_NOUNS: Final = frozenset(
    """
    fear possibility suspicion allegation speculation rumor rumour chance risk likelihood prospect concern worry doubt
    suggestion probability belief hope danger hint accusation assumption expectation hypothesis implication impression
    perception prediction theory
    """.split()
)
"""Nouns, by lemma, that make uncertain what is said to be their matter ("fears that …", "the possibility of …")."""

DOUBT_ADJECTIVES: Final = frozenset(
    "possible potential prospective conceivable questionable doubtful sceptical skeptical".split()
)
"""Adjectives, in lower case, that make uncertain what they are said of or what follows them."""

INQUIRIES: Final = frozenset(
    "ask wonder see know check investigate examine determine consider study decide establish learn test doubt".split()
)
"""Verbs, by lemma, after which "if" opens a question rather than a condition."""

NEGATIONS: Final = frozenset("not n't n’t never no neither nor none nobody nothing without".split())
"""Words, in lower case, that negate the clause they stand in."""

REJECTIONS: Final = frozenset(
    """
    groundless baseless false untrue unfounded fabricated fake bogus incorrect wrong inaccurate nonsense fiction
    """.split()
)
"""Predicates by which a speaker rejects what is said."""

ANONYMOUS_HEADS: Final = frozenset(
    """
    official source person people aide diplomat insider executive employee worker manager adviser advisor analyst expert
    witness resident lawmaker staffer member soldier officer commander investigator scientist researcher doctor reporter
    leader trader banker lawyer student villager survivor relative neighbour neighbor activist prosecutor minister
    friend colleague operative consultant critic supporter observer somebody someone man woman driver passenger report
    one others many some several two three veteran recruiter contractor engineer nurse teacher
    eyewitness onlooker bystander passer-by whistleblower whistle-blower informant detainee prisoner inmate hostage
    captive refugee migrant deserter defector conscript farmer fisherman shopkeeper vendor stallholder shopper customer
    tourist pensioner motorist pilot sailor docker welder waiter waitress cleaner teenager mother father widow boy girl
    parent trucker
    """.split()
)
"""Heads of an unnamed source, by lemma, where no name stands in the phrase."""

RELATIVES: Final = frozenset(
    """
    widow widower wife husband mother father mum mom dad son daughter brother sister grandmother grandfather aunt uncle
    niece nephew cousin fiance fiancee fiancé fiancée girlfriend boyfriend stepfather stepmother stepson stepdaughter
    granddaughter grandson partner neighbour neighbor
    """.split()
)
"""What somebody is to the one before whom he or she is named, by lemma."""

PERSONS: Final = ANONYMOUS_HEADS.union(
    """
    victim suspect pilot gunman attacker prisoner inmate boy girl mother father wife husband son daughter brother sister
    captain judge owner farmer defendant candidate player patient hostage widow teenager child baby customer shopper
    runner user fan bystander tourist reader coach voter parent mum dad cyclist motorist pedestrian pensioner fisherman
    singer actor actress rapper musician writer author artist chef trader builder plumber electrician welder postman
    barber waiter waitress cleaner guard porter priest nun monk imam rabbi vicar bishop soldier sailor veteran intern
    apprentice pupil tenant landlord neighbour lodger fugitive prisoner detainee refugee migrant thief burglar robber
    killer shooter hacker buyer seller collector investor retiree grandmother grandfather uncle aunt cousin niece
    nephew fiancee fiance husband bride groom teen youth youngster toddler infant
    """.split()
)
"""Who may be the "he" of a clause whose subject they are, by lemma."""

ANONYMITY_MARKS: Final = (
    "familiar with",
    "briefed on",
    "with knowledge of",
    "close to",
    "on condition of anonymity",
    "on the condition of anonymity",
    "asked not to be named",
    "asked not to be identified",
    "declined to be named",
    "declined to be identified",
    "who was not authorized",
    "who was not authorised",
    "were not authorized",
    "were not authorised",
    "speaking anonymously",
    "requested anonymity",
    "who spoke on",
    "multiple countries",
)
"""Phrases in or right after a source that mark it as unnamed."""

TITLES: Final = frozenset(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady capt captain gov governor sen senator rep representative
    gen general lt lieutenant col colonel maj major sgt sergeant adm admiral cmdr commander det detective insp inspector
    president vice-president prime minister secretary chancellor king queen prince princess pope bishop archbishop rev
    reverend judge justice attorney mayor sheriff chief director chairman chairwoman ceo cfo spokesman spokeswoman
    spokesperson secretary-general premier ambassador cpl corporal supt superintendent brig brigadier
    congressman congresswoman assemblyman assemblywoman councilman councilwoman councillor councilor alderman
    """.split()
)
"""Words before a person's name, in lower case and without a full stop."""

ROLE_SYNONYMS: Final = (
    frozenset("agency service bureau office".split()),
    FIRMS | {"giant", "group", "owner"},
    frozenset("union local guild federation association".split()),
    frozenset("ministry department government".split()),
    frozenset("council board committee commission panel".split()),
    frozenset("trust hospital".split()),
    frozenset("police force constabulary".split()),
    frozenset("newspaper paper daily outlet site website magazine broadcaster".split()),
    frozenset("watchdog regulator authority ombudsman".split()),
    frozenset("university institute school college".split()),
    frozenset("army military forces".split()),
    frozenset("judge justice magistrate".split()),
    frozenset("lawyer attorney solicitor barrister".split()),
    frozenset("pastor reverend priest vicar".split()),
)
"""Nouns by which one and the same body is called in turn."""

MEDIA_WORDS: Final = frozenset(
    """
    times post news journal herald tribune guardian telegraph mail gazette observer chronicle press wire courier
    examiner star sun mirror independent reuters ap afp bbc cnn npr abc nbc cbs fox bloomberg yonhap
    xinhua tass interfax kyodo
    ansa dpa efe itar-tass politico axios buzzfeed newsweek magazine newspaper daily weekly network broadcaster radio
    television tv beast vox slate intercept monitor register ledger dispatch sentinel inquirer bulletin globe beacon
    broadcasting channel haaretz jazeera arabiya mashable gawker vice breitbart mailonline nyt wsj upi pti
    """.split()
)
"""Words, in lower case, that a news organisation's name ends in or consists of."""
