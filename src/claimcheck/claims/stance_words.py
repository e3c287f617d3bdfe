"""The words of attitude, one list per frame: what a source wants, judges, asks, or speaks about without vouching for it.

Lemmas. A word may stand in several lists. Sources: the verb classes of communication, judgement, desire and intention
that grammars of English list, checked against what annotators of news mark; each list holds what is attitude more often
than deed. This file knows words, not sentences.
"""

from __future__ import annotations

from typing import Final

NO_CLAUSE: Final = frozenset(
    """
    be have do make let help get allow enable permit cause force keep seem appear happen mean ensure require bring leave
    start begin stop prevent result follow depend matter turn come go set hold help put send give take use look wait win
    lose cost lead prompt spur push draw drive spend become remain stay show prove
    """.split()
)
"""Verbs under which a clause is no thought or word of the subject ("lets it grow"); any other verb's clause is."""

OBJECT: Final = frozenset(
    """
    accuse acknowledge admire advise advocate allege announce applaud appreciate argue ask assail assert assess assure attack
    back bash bemoan berate blame blast boast brand brief bristle call castigate caution celebrate challenge
    champion characterize characterise chastise chide cite claim commend compare concede condemn condone confirm congratulate
    consider contradict correct counsel criticize criticise damn debunk declare decry defend demand denigrate denounce deny
    deplore deride describe detail detest disavow disclose discuss dislike disown disparage dispute dismiss disregard doubt dread
    echo embrace emphasize emphasise endorse enumerate envision espouse excoriate exhort explain expound express extol
    fault favor favour fear flag forecast foresee foreswear frame ground hail hammer hate highlight honor identify ignore implore
    indicate insult invoke label lambast lambaste lament laud liken like list loathe love malign mention
    mischaracterize mock mourn name needle note oppose outline overlook paint pan pin pledge plead ponder portray
    praise predict prefer preach proclaim promise promote propose protest purport question quote rap rebuff rebuke
    rebut recall recite recommend reference refute regard regret reiterate reject relate relay remember reminisce renounce
    repeat repudiate request resent resist respect reveal ridicule rip salute savage scold scorn scrutinize see seek slam slight
    smear specify stress support suggest summarize suspect taunt tease telegraph term thank threaten touch tout trash treat
    trumpet trust tweet retweet underline underscore underestimate urge value view vilify voice vow want warn weigh welcome wish
    rank reconsider report state understand warn worry fact-check acknowledge dub deem find rate portend project
    """.split()
)
"""Verbs whose object, with what follows it, is what the source holds, says or judges ("criticized the deal as unfair")."""

WITH_COMPLEMENT: Final = frozenset("tell find show remind invite encourage convince press warn assure advise know persuade challenge cast".split())
"""Verbs that count with an object only where an infinitive, a clause or "as" follows it ("told them to leave")."""

INFINITIVE: Final = frozenset(
    """
    want seek plan promise decline refuse vow propose pledge expect like threaten prefer hope intend agree offer ask wish
    swear mean aim suggest recommend desire demand try urge call vie love hate resolve choose decide
    claim profess pretend purport need long yearn pray aspire consider favor oppose commit volunteer consent chant
    contemplate regret dread fear deny recall remember acknowledge admit mention imagine envision weigh advocate
    """.split()
)
"""Verbs whose infinitive or gerund is what the source wants or means to do."""

PREPOSITIONS: Final[dict[str, frozenset[str]]] = {
    "about": frozenset(
        """
        talk speak think ask complain joke brag boast worry write lie care know hear wonder tweet inquire rant muse fret opine
        warn learn lecture comment crow gush dream query
        """.split()
    ),
    "of": frozenset("think speak warn accuse complain boast disapprove approve dream talk conceive write learn hear remind".split()),
    "to": frozenset("refer point allude respond object agree react admit testify swear confess look appeal reply aspire nod subscribe".split()),
    "for": frozenset("call argue advocate vouch campaign apologize ask push press vote plead hope wish long lobby root pray stump plan care".split()),
    "on": frozenset("call comment touch elaborate insist focus weigh expand seize opine remark agree reflect decide count".split()),
    "with": frozenset("agree disagree sympathize side concur quibble".split()),
    "in": frozenset("believe delight".split()),
    "against": frozenset("argue rail warn campaign speak vote inveigh lobby protest".split()),
    "at": frozenset("scoff bristle balk hint sneer marvel mock look snipe scowl".split()),
    "as": frozenset("describe see cast view portray regard cite praise defend know dismiss characterize tout refer hail".split()),
    "like": frozenset("feel".split()),
    "over": frozenset("criticize hammer fret agonize slam attack".split()),
    "after": frozenset(),
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
"""Adjectives after "be" or "feel" whose clause, infinitive or prepositional object is what the source holds or feels."""

NOUNS: Final = frozenset(
    """
    accusation admission advice agreement allegation announcement appeal argument assertion assessment assurance attack
    belief call claim comment complaint concern conclusion confidence criticism decision declaration demand denial
    description desire disagreement disapproval dismissal doubt endorsement estimate expectation explanation fear
    feeling goal hope idea insistence intent intention interest mention notion objection observation opinion
    opposition opinion order plan plea pledge prediction preference promise proposal question reaction recommendation
    refusal rejection remark request response rhetoric ruling sentiment skepticism speculation statement stance story
    suggestion support suspicion testimony theory thought threat understanding view vision vow warning willingness wish worry
    """.split()
)
"""Nouns whose clause, infinitive or prepositional object is what their owner holds or says ("her claim that …")."""

MATTER: Final = frozenset("about of for on to against over with toward towards from".split())
"""Prepositions after which a noun or an adjective of attitude has its matter ("her criticism of the deal")."""
