"""Lexicon: the closed word classes and common words by which a noun phrase is told from what follows it.

Lists made by hand from English grammar and news usage. Adding a word is one entry in one line; the test beside it
shows what it changes. This file holds data only.
"""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Words that end a noun phrase wherever they stand.
STOPS = _set(
    # prepositions and conjunctions
    "about above across after against along alongside amid amidst among amongst around as aside at atop before "
    "behind below beneath "
    "beside besides between beyond but by concerning despite down during except following for from if in "
    "including inside "
    "into like minus near nor of off on once onto opposite out outside over past per plus regarding round since "
    "so than that though "
    "through throughout till to toward towards under underneath unless unlike until unto up upon versus via vs "
    "when whenever "
    "where whereas wherever whether which while whilst who whoever whom whose why with within without yet because "
    "and or nor "
    # determiners and pronouns
    "a an the this these those each every either neither both all any some no none another such what he she it "
    "they we you i him her "
    "them us me his hers its their theirs our ours your yours my mine himself herself itself themselves ourselves "
    "someone anyone "
    "everyone somebody anybody everybody nobody something anything everything nothing here there how "
    # auxiliaries
    "is are was were be been being am has have had having do does did done doing will would can could may might "
    "must shall should "
    "cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't "
    "shouldn't ain't "
    "he's she's it's they're we're i'm that's there's who's he'd she'd they'd we'd "
    # adverbs that stand after a noun
    "not also too only just even still already ago later earlier away again ever never now then today yesterday "
    "tomorrow tonight "
    "together apart altogether else instead abroad overseas nationwide worldwide alone aboard ashore afterward "
    "afterwards "
    "soon often always sometimes perhaps maybe however meanwhile therefore thus hence respectively either almost "
    "quite rather very "
    "alive asleep a.m. p.m. am pm et etc eg ie whatsoever online offline anymore anyway "
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
    "september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
)
# Finite and base forms that end a noun phrase. Regular pasts end in -ed and are told by their place, so they are
# not listed
# unless they often come straight after the number.
VERBS = _set(
    "said says say told tells tell got gets get gave gives give went goes go gone came comes come made makes make "
    "took takes take taken "
    "found finds find left leaves leave saw sees see seen knew knows know known thought thinks think felt feels "
    "feel became becomes become "
    "began begins begin begun brought brings bring bought buys buy built builds build caught catches chose "
    "chooses cost costs cut cuts "
    "died dies die drew draws drove drives ate eats fell falls fall fallen fought fights fled flees flee flew "
    "flies grew grows grow grown "
    "held holds hold heard hears hid hit hits kept keeps keep led leads lead lay lies lost loses lose meant means "
    "met meets meet paid pays pay "
    "put puts ran runs run rose rises rise risen sat sits sank sinks sold sells sell sent sends send set sets "
    "shot shoots showed shows show "
    "shut slept spent spends spend spoke speaks stood stands stand stole struck strikes swam swept taught tore "
    "threw throws understood voted wore "
    "won wins win wrote writes write called calls claimed claims remain remains remained appear appears appeared "
    "seem seems seemed want wants wanted need "
    "needs needed try tries tried agree agrees agreed believe believes believed expect expects expected include "
    "includes included "
    "continue continues continued happen happens happened refused refuse declined decline asked ask asks let lets used "
    "live lives belong belongs exist exists suffer suffered survive survived escaped drowned reported confirmed feared "
    "thrown given driven shown proven stuck hurt stay stays stayed arrive arrives arrived depart departed follow "
    "follows "
    "equals equal accounted accounts represent represents represented attended contain contains contained carry "
    "carries carried "
    "join joins joined receive receives received require requires required serve serves served play plays cover covers "
    "describe describes suggest suggests suggested indicate indicates indicated showed reveal reveals revealed "
    "reckon reckons oppose favor favour prefer trust approve disapprove disagree"
)
# Adjectives and quantifying words after a number that count nothing themselves ("12 more", "the other two", "5 other").
NOT_HEADS = _set(
    "more less fewer further additional extra other different separate new old big small large little good bad "
    "great high low long short "
    "main major minor key top best worst same similar major main several few many much most least own former "
    "current recent past next "
    "last previous first second third early late young older younger elderly local national international foreign "
    "federal public "
    "private political military economic medical social financial global human nuclear naval civil black white "
    "red green blue "
    "senior junior chief full total average annual monthly weekly daily able available likely unlikely different "
    "possible sure "
    "consecutive straight successive entire whole single double triple alleged suspected possible potential "
    "alive critical serious free open safe due worth wide tall deep heavy thick high-profile north south east "
    "west northern southern "
    "eastern western central lower higher better bigger larger smaller stronger weaker longer shorter slower "
    "faster ahead short "
    "billion million thousand hundred thereabouts respectively strong apiece year-old american british chinese "
    "russian ukrainian "
    "korean japanese french german indian israeli iranian european african canadian australian mexican italian "
    "spanish brazilian turkish "
    "syrian iraqi afghan pakistani palestinian saudi egyptian polish dutch swedish danish norwegian greek irish "
    "scottish welsh "
    "percent pct confirmed unconfirmed overall flat unchanged nil"
)
# Nouns whose plural has no -s; the second word of a line is nothing special.
ZERO_PLURALS = _set(
    "people police crew staff personnel aircraft spacecraft hovercraft helicopters cattle sheep deer fish salmon "
    "shrimp livestock poultry "
    "men women children feet teeth geese mice oxen sailors crewmen servicemen servicewomen policemen firemen "
    "fishermen gunmen women "
    "spokesmen congressmen businessmen salesmen women midshipmen airmen guardsmen militiamen tribesmen clergy "
    "infantry cavalry "
    "faculty criteria phenomena bacteria media data alumni larvae fungi cacti stimuli nuclei syllabi dice offspring "
    "series species headquarters means crossroads chassis corps horsepower rpm mph psi percent youth elite "
    "grandchildren schoolchildren stepchildren folk folks townspeople salespeople tradespeople businesspeople "
    "craftspeople "
    "dead wounded injured homeless unemployed missing hp gross celsius fahrenheit kelvin hertz yuan yen baht "
    "magnitude "
    "wives lives knives wolves leaves shelves halves thieves loaves calves scarves "
    # beasts and fish
    "bison buffalo wildebeest moose elk caribou reindeer antelope impala kudu eland oryx springbok grouse quail swine "
    "squid trout cod tuna haddock herring mackerel halibut carp plaice sturgeon krill swordfish catfish jellyfish "
    "starfish crayfish goldfish shellfish whitefish "
    # peoples and fighters
    "rohingya roma maasai masai inuit sami maori hausa fulani yoruba igbo hutu tutsi zulu xhosa hazara tuareg oromo "
    "amhara dinka nuer kikuyu sioux cherokee navajo apache comanche cheyenne mapuche yanomami hmong uighur bedouin "
    "taliban mujahideen mujahedeen mujahidin fedayeen peshmerga carabinieri watercraft"
)
# Of these the noun itself names a state of people; it is the unit only when no noun follows ("12 dead", "30 missing").
STATES = _set("dead wounded injured homeless unemployed missing")
# Words in -s that are no plural nouns.
NOT_PLURAL = _set(
    "this is was has does its his us yes as thus plus minus versus less across various previous famous serious "
    "religious dangerous "
    "numerous nervous anonymous indigenous precious conscious enormous continuous simultaneous obvious suspicious "
    "mysterious generous "
    "unanimous prosperous perhaps always sometimes afterwards towards backwards forwards upwards downwards "
    "besides overseas "
    "news politics economics texas paris kansas arkansas brussels athens wales netherlands philippines laos "
    "honduras cyprus "
    "christmas jesus gas bus glass class boss loss cross press mass pass business illness access process success "
    "address express progress "
    "congress actress mattress fitness witness wilderness stress dress mess grass brass crisis basis analysis "
    "thesis emphasis "
    "virus campus census bonus focus status consensus chorus genius surplus lens yours hers theirs ours whereas "
    "diabetes measles physics mathematics athletics gymnastics alas gross james thomas charles williams jones "
    "davis adams "
    "los las angeles vegas louis st. u.s. us dis dallas memphis minneapolis orleans columbus tunis damascus "
    "mumbai des wholesales "
    "homeless jobless endless wireless countless helpless reckless useless harmless careless seamless stainless"
)
# Plural nouns that stand before another noun ("sports teams", "arms dealers").
ATTRIBUTIVE = _set(
    "sports arms sales goods customs claims operations communications systems states nations rights "
    "materials veterans teachers workers "
    "women men savings earnings singles doubles jobs games forces services affairs resources "
    "emirates kings rockets lakers tigers giants eagles bears lions jets children people plains police data media "
    "staff crew "
    "parts drugs weapons securities futures options bonds missing injured wounded dead homeless unemployed youth "
    "elite series "
    "air-defence headquarters rushing infantry cattle fish livestock poultry "
    "bison buffalo moose elk caribou reindeer antelope grouse quail swine squid trout salmon cod tuna haddock herring "
    "mackerel halibut carp sturgeon krill catfish jellyfish shellfish shrimp sheep deer "
    "rohingya roma maasai masai inuit sami maori hausa fulani yoruba igbo hutu tutsi zulu xhosa hazara tuareg oromo "
    "amhara dinka nuer kikuyu sioux cherokee navajo apache comanche cheyenne mapuche yanomami hmong uighur bedouin "
    "taliban mujahideen mujahedeen mujahidin fedayeen peshmerga"
)
# Things that a counted container or piece is of: the unit keeps its content ("rounds of ammunition").
PORTIONS = _set(
    "round rounds piece pieces bottle bottles box boxes bag bags crate crates dose doses vial vials carton "
    "cartons pack packs pair pairs "
    "head sheet sheets loaf loaves slice slices cup cups bar bars stick sticks sack sacks tin tins jar jars "
    "bundle bundles snaps snap "
    "truckload truckloads boatload boatloads shipload shiploads busload busloads planeload planeloads batch "
    "batches roll rolls "
    "container containers pallet pallets canister canisters brick bricks line lines item items"
)
# What may stand between a number's "of" and its noun.
OWNERS = _set("the its his her their our my your these those all this that whose")
# Nouns that news uses for each other in counts; one line is one group, the first word its name.
SAME_COUNTS = tuple(
    _set(line)
    for line in (
        "soldier troop serviceman servicewoman servicemember",
        "person people individual human",
        "worker employee staff staffer personnel",
        "victim casualty",
        "death fatality dead",
        "migrant refugee",
        "child kid youngster",
        "home house",
        "resident inhabitant",
        "student pupil",
        "aircraft plane airplane aeroplane jet",
        "ship vessel boat",
        "car vehicle",
        "dollar buck",
        "protester demonstrator",
        "job position post",
        "firm company business",
        "case infection",
        "police officer policeman",
    )
)

# "one-time", "two-way", "one-off": words that count nothing.
NOT_JOINED = _set(
    "time way off sided on to by for handed stop term-limit shot liner up down nil all and thirds third half "
    "something somethings in"
)
