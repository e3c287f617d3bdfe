"""The words of attitude, one list per frame: what a source wants, judges or speaks about without vouching for it.

Lemmas, as the language model gives them ("hop" for "hoping"); a word may stand in several lists. Sources: the verb
classes of communication, judgement, desire and intention that grammars of English list, checked against what annotators
of news mark. Each list holds what is attitude more often than deed. This file knows words, not sentences.
"""

from __future__ import annotations

from typing import Final

NO_CLAUSE: Final = frozenset(
    """
    allow appear be become begin bring cause come cost depend deprive display do draw drive enable ensure follow
    force get give go happen have help hold keep lead leave let look lose make matter mean need permit prevent
    prompt push put remain require result seem send set spend spur start stay stop take turn use wait watch win
    """.split()
)
"""Verbs under which a clause is no thought or word of the subject ("lets it grow"); any other verb's clause is."""

OBJECT: Final = frozenset(
    """
    accept accuse acknowledge address admire admit admonish advocate allege announce applaud appreciate
    argue ask assail assert assess assure attack attribute back bash believe bemoan berate blame blast boast
    brand brief bristle call castigate caution champion characterise characterize chastise chide cite claim
    commend compare concede condemn condone confirm congratulate consider contradict contrast correct counsel
    credit criticise criticize damn debunk declare decry deem defend demand denigrate denounce deny deplore
    deride describe detail detest disavow disclose discredit discuss dislike dismiss disown disparage dispute
    disregard distance document doubt downplay dread echo email emphasise emphasize endorse enumerate envision
    espouse excoriate exhort expect explain explore expound express extol extoll fact-check fault favor favour
    fear feel flag forecast foresee foreswear frame grieve ground hail hammer hate highlight honor identify
    ignore implore indicate insult interpret introduce invoke issue label lambast lambaste lament laud learn
    like liken list loathe love malign mention mischaracterize misread misrepresent misstate mock mourn mull
    name needle note offer oppose order outline paint pan paraphrase perceive pin pitch plead pledge ponder
    portend portray position post praise preach predict prefer proclaim project promise promote propose protest
    publicize publish purport question quote rank rap rate reaffirm rebuff rebuke rebut recall recite recognize
    recommend reconsider reference refute regard regret reiterate reject relate relay relish remember
    reminisce renounce repeat repudiate request resent resist respect restate retweet reveal ridicule rip salute
    satirize savage scold scorn scrutinize see seek share shout slam slight smear specify spell state stress
    suggest summarize support suspect swear taunt tease telegraph term testify thank threaten tout trash treat
    trumpet trust tweet underline understand urge value veto view vilify voice vow want warn welcome wish
    withhold worry write
    """.split()
)
"""Verbs whose object, with what follows, is what the source holds, says or judges ("criticized the deal as unfair")."""

WITH_COMPLEMENT: Final = frozenset(
    """
    advise assure cast convince encourage invite persuade remind tell warn
    """.split()
)
"""Verbs that count with an object only where an infinitive, a clause or "as" follows it ("told them to leave")."""

INFINITIVE: Final = frozenset(
    """
    acknowledge admit advocate agree aim ask aspire call caution chant choose claim commit consent consider
    contemplate decide decline demand deny describe desire dread encourage envision exhort expect favor fear hate hop
    hope imagine intend like lobby long love mention offer oppose order plan pledge pray prefer pretend profess
    promise propose purport push recall recommend refuse regret remember report resolve seek suggest swear tell
    threaten urge volunteer vote vow want weigh wish yearn
    """.split()
)
"""Verbs whose infinitive or gerund is what the source wants or means to do."""

PREPOSITIONS: Final[dict[str, frozenset[str]]] = {
    "about": frozenset(
        """
        ask boast brag care comment complain crow dream feel fret gush hear inquire joke know learn lecture lie
        muse opine query rant speak speculate talk think tweet vent warn wonder worry
        """.split()
    ),
    "of": frozenset(
        """
        accuse approve boast complain conceive disapprove dream hear learn remind speak talk testify think warn
        write
        """.split()
    ),
    "to": frozenset(
        """
        admit agree allude appeal aspire confess liken look nod object point refer reply respond subscribe swear
        testify
        """.split()
    ),
    "for": frozenset(
        """
        advocate apologize argue ask attack blast call campaign care criticize hit hop hope lobby long plead
        praise pray push root slam stump thank vouch wish yearn
        """.split()
    ),
    "on": frozenset(
        """
        agree call comment double dwell elaborate expand focus insist opine remark testify touch weigh
        """.split()
    ),
    "with": frozenset("agree concur disagree identify quibble sympathize".split()),
    "in": frozenset("believe delight".split()),
    "against": frozenset("argue campaign caution inveigh lobby protest push rail speak vote warn".split()),
    "at": frozenset("balk bristle hint lash look marvel mock scoff scowl sneer snipe".split()),
    "as": frozenset(
        """
        attack cast characterize cite defend describe dismiss hail know portray position praise refer regard see
        tout view
        """.split()
    ),
    "like": frozenset("feel".split()),
    "over": frozenset("criticize hammer fret agonize slam attack".split()),
    "by": frozenset({"stand"}),
    "behind": frozenset("line rally throw".split()),
}
"""Verbs that take their matter after a preposition ("called for an inquiry", "warned against haste")."""

ADJECTIVES: Final = frozenset(
    """
    confident sure certain convinced glad surprised shocked hopeful happy proud sad sorry angry afraid worried concerned
    aware unaware skeptical sceptical doubtful optimistic pessimistic critical supportive open ready willing unwilling
    eager reluctant hesitant determined keen anxious grateful thankful upset frustrated disappointed dismayed alarmed
    outraged furious uncomfortable comfortable wary leery dismissive adamant clear insistent content disgusted thrilled
    excited enthusiastic bearish bullish fearful suspicious tired sympathetic honored interested ambivalent
    """.split()
)
"""Adjectives after "be" or "feel" whose clause, infinitive or prepositional object is what the source feels."""

NOUNS: Final = frozenset(
    """
    acknowledgement acknowledgment accusation admission advice agreement allegation allegiance announcement apology
    appeal argument assertion
    assessment assumption assurance attack belief call case claim comment complaint concern conclusion
    condemnation confidence contention criticism critique decision declaration demand denial description desire
    desperation
    disagreement disapproval discussion dismissal doubt estimate expectation explanation fear feeling
    frustration goal hope idea inclination indictment insistence intent intention interest joke mention notion
    objection observation opinion opposition order perception plan plea pledge praise prediction preference
    promise proposal query question reaction recommendation reference refusal rejection remark response rhetoric
    ruling sentiment skepticism speculation stance statement story suggestion support suspicion sympathy
    testimony theory thought understanding unwillingness view vision vow warning willingness wish worry
    """.split()
)
"""Nouns whose clause, infinitive or prepositional object is what their owner holds or says ("her claim that …")."""

MATTER: Final = frozenset("about of for on to against over with toward towards".split())
"""Prepositions after which a noun or an adjective of attitude has its matter ("her criticism of the deal")."""

EVIDENCE: Final = frozenset(
    """
    analysis average census chart count data document email estimate evidence figure footage graph index letter list map
    paper photo picture poll record report research result review score sheet statistic statistics study survey tally
    test transcript video
    """.split()
)
"""Subjects that speak by what they hold ("the survey found a wide gap")."""

FINDS: Final = frozenset("find show give put have indicate reveal contain list record".split())
"""Verbs whose object is what such a subject says."""
