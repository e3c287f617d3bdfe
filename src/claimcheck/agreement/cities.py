"""cities: large cities, each with its state, so that two of them are known to be two places. Data only.

Rules: no suburb, district or region, none of which excludes its city. Capitals stand here too, though elsewhere they
stand for their states. Left out are names that several large cities bear, and those that are plain words ("Nice" is
read only where a place is looked for).
"""

from __future__ import annotations

from typing import Final

_BY_STATE: Final = """
united kingdom: london, birmingham, manchester, liverpool, leeds, sheffield, bristol, glasgow, edinburgh, cardiff,
 belfast, nottingham, leicester, southampton, portsmouth, plymouth, norwich, aberdeen, dundee, swansea, coventry, hull,
 brighton, derby, exeter, york, oxford, inverness, sunderland, middlesbrough, preston, blackpool
ireland: dublin, cork, galway, limerick, waterford
france: paris, marseille, lyon, toulouse, nice, nantes, strasbourg, montpellier, bordeaux, lille, rennes, reims,
 toulon, grenoble, dijon, calais, le havre, brest, nancy, metz, rouen, orléans, avignon, perpignan
germany: berlin, hamburg, munich, cologne, frankfurt, stuttgart, düsseldorf, leipzig, dortmund, essen, bremen, dresden,
 hanover, nuremberg, duisburg, bonn, mannheim, karlsruhe, augsburg, kiel, rostock, magdeburg, lübeck, erfurt, potsdam
netherlands: amsterdam, rotterdam, the hague, utrecht, eindhoven, groningen, maastricht, arnhem, nijmegen
belgium: brussels, antwerp, ghent, bruges, liège, charleroi
switzerland: bern, zurich, geneva, basel, lausanne, lugano, lucerne, davos
austria: vienna, graz, linz, salzburg, innsbruck
italy: rome, milan, naples, turin, palermo, genoa, bologna, florence, bari, catania, venice, verona, trieste, messina,
 padua, brescia, cagliari, pisa, siena, perugia, bergamo
spain: madrid, barcelona, seville, zaragoza, malaga, murcia, bilbao, alicante, vigo, gijón, san sebastián, pamplona,
 cádiz, almería, santander, palma
portugal: lisbon, porto, braga, coimbra, faro, funchal
greece: athens, thessaloniki, patras, heraklion, piraeus, larissa, volos
poland: warsaw, krakow, kraków, lodz, łódź, wroclaw, wrocław, poznan, poznań, gdansk, gdańsk, szczecin, lublin, katowice
czech republic: prague, brno, ostrava, pilsen, plzen, plzeň, olomouc, liberec
slovakia: bratislava, kosice, košice
hungary: budapest, debrecen, szeged, pecs, pécs, miskolc
romania: bucharest, cluj, timisoara, timișoara, iasi, iași, constanta, constanța, brasov, brașov
bulgaria: sofia, plovdiv, varna, burgas
serbia: belgrade, novi sad, nis, niš
croatia: zagreb, split, rijeka, dubrovnik, zadar
slovenia: ljubljana, maribor
bosnia and herzegovina: sarajevo, banja luka, mostar, tuzla
albania: tirana, durres, durrës
north macedonia: skopje
ukraine: kyiv, kiev, kharkiv, odesa, odessa, dnipro, lviv, zaporizhzhia, mariupol, kherson, mykolaiv, donetsk, luhansk,
 poltava, sumy, chernihiv
belarus: minsk, gomel, brest-litovsk, grodno, vitebsk
russia: moscow, st petersburg, novosibirsk, yekaterinburg, kazan, nizhny novgorod, chelyabinsk, samara, omsk,
 rostov-on-don, ufa, krasnoyarsk, voronezh, perm, volgograd, krasnodar, vladivostok, irkutsk, khabarovsk, murmansk,
 kaliningrad, sochi, grozny, kursk, belgorod, bryansk, tula
estonia: tallinn, tartu
latvia: riga, daugavpils
lithuania: vilnius, kaunas, klaipeda, klaipėda
finland: helsinki, tampere, turku, oulu
sweden: stockholm, gothenburg, malmö, malmo, uppsala, västerås, umeå, linköping
norway: oslo, bergen, trondheim, stavanger, tromsø, tromso, bodø
denmark: copenhagen, aarhus, odense, aalborg, esbjerg
iceland: reykjavik, reykjavík, akureyri
turkey: ankara, istanbul, izmir, bursa, antalya, adana, gaziantep, konya, diyarbakir, trabzon
georgia: tbilisi, batumi, kutaisi
armenia: yerevan, gyumri
azerbaijan: baku, ganja
kazakhstan: astana, almaty, shymkent, karaganda
uzbekistan: tashkent, samarkand, bukhara
israel: tel aviv, haifa, ashdod, beersheba, eilat, netanya, ashkelon
lebanon: beirut, sidon, tyre
syria: damascus, aleppo, homs, latakia, hama, idlib, raqqa, deir ez-zor
jordan: amman, aqaba, irbid, zarqa
iraq: baghdad, basra, mosul, erbil, kirkuk, najaf, karbala, sulaymaniyah
iran: tehran, mashhad, isfahan, shiraz, tabriz, qom, ahvaz, bandar abbas, kerman
saudi arabia: riyadh, jeddah, mecca, medina, dammam
united arab emirates: dubai, abu dhabi, sharjah, fujairah
qatar: doha
oman: muscat, salalah, sohar
yemen: sanaa, aden, hodeidah, taiz
egypt: cairo, alexandria, giza, suez, port said, luxor, aswan, ismailia
libya: benghazi, misrata, sirte, derna, tobruk, sabha
tunisia: tunis, sfax, sousse, bizerte
algeria: algiers, oran, constantine, annaba
morocco: rabat, casablanca, marrakesh, marrakech, fez, tangier, agadir
sudan: khartoum, omdurman, port sudan, el fasher, nyala, kassala
ethiopia: addis ababa, dire dawa, mekelle, gondar
somalia: mogadishu, hargeisa, kismayo, bosaso
kenya: nairobi, mombasa, kisumu, nakuru, eldoret
uganda: kampala, entebbe, gulu, jinja
tanzania: dar es salaam, dodoma, arusha, mwanza, zanzibar city
rwanda: kigali
burundi: bujumbura, gitega
dr congo: kinshasa, lubumbashi, goma, bukavu, kisangani, kananga
republic of congo: brazzaville, pointe-noire
nigeria: lagos, abuja, kano, ibadan, port harcourt, kaduna, maiduguri, enugu, jos, benin city
ghana: accra, kumasi, tamale, takoradi
ivory coast: abidjan, yamoussoukro, bouaké, bouake
senegal: dakar, saint-louis, thiès
mali: bamako, timbuktu, gao, mopti
niger: niamey, agadez, zinder
burkina faso: ouagadougou, bobo-dioulasso
cameroon: yaoundé, yaounde, douala, bamenda
angola: luanda, lobito, benguela, huambo
zambia: lusaka, ndola, kitwe
zimbabwe: harare, bulawayo, mutare
mozambique: maputo, beira, nampula, pemba
malawi: lilongwe, blantyre
namibia: windhoek, walvis bay
botswana: gaborone, francistown
south africa: johannesburg, cape town, durban, pretoria, bloemfontein, port elizabeth, gqeberha, east london, polokwane
madagascar: antananarivo, toamasina
pakistan: islamabad, karachi, lahore, faisalabad, rawalpindi, peshawar, quetta, multan
india: new delhi, delhi, mumbai, kolkata, chennai, bengaluru, bangalore, ahmedabad, pune, surat, jaipur, lucknow,
 kanpur, nagpur, indore, bhopal, patna, kochi, amritsar, varanasi, srinagar, guwahati, visakhapatnam, chandigarh
nepal: kathmandu, pokhara
bangladesh: dhaka, chittagong, chattogram, khulna, sylhet
sri lanka: colombo, kandy, galle, jaffna, trincomalee
afghanistan: kabul, kandahar, herat, mazar-i-sharif, jalalabad, kunduz
china: beijing, shanghai, guangzhou, shenzhen, chengdu, chongqing, wuhan, tianjin, nanjing, hangzhou, harbin, dalian,
 qingdao, xiamen, kunming, urumqi, lhasa, shenyang, jinan, changsha
japan: tokyo, osaka, yokohama, nagoya, sapporo, fukuoka, kobe, kyoto, hiroshima, sendai, nagasaki, niigata
south korea: seoul, busan, incheon, daegu, daejeon, gwangju, ulsan
taiwan: taipei, kaohsiung, taichung, tainan
vietnam: hanoi, ho chi minh city, da nang, haiphong, hue
thailand: bangkok, chiang mai, phuket, pattaya
myanmar: yangon, mandalay, naypyidaw
cambodia: phnom penh, siem reap
malaysia: kuala lumpur, johor bahru, penang, kuching, kota kinabalu
indonesia: jakarta, surabaya, bandung, medan, makassar, semarang, denpasar, palembang, yogyakarta
philippines: manila, cebu city, davao city, davao, zamboanga
australia: sydney, melbourne, brisbane, perth, adelaide, canberra, darwin, hobart, cairns
new zealand: auckland, wellington, christchurch, dunedin
canada: ottawa, toronto, montreal, vancouver, calgary, edmonton, winnipeg, quebec city, halifax, regina, gander,
 saskatoon
united states: washington, new york, los angeles, chicago, houston, phoenix, philadelphia, dallas, austin, san diego,
 seattle, denver, boston, detroit, nashville, memphis, portland, las vegas, baltimore, milwaukee, albuquerque, tucson,
 atlanta, miami, tampa, minneapolis, new orleans, cleveland, pittsburgh, cincinnati, honolulu, anchorage, st louis,
 san francisco, oakland, sacramento, charlotte, indianapolis, salt lake city, orlando, omaha
mexico: mexico city, guadalajara, monterrey, puebla, tijuana, ciudad juárez, ciudad juarez, cancún, cancun, acapulco,
 veracruz, oaxaca, culiacán, culiacan, mazatlán
cuba: havana, santiago de cuba, holguín
colombia: bogotá, bogota, medellín, medellin, cali, barranquilla, bucaramanga
venezuela: caracas, maracaibo, maracay, barquisimeto
ecuador: quito, guayaquil, cuenca
peru: lima, arequipa, cusco, trujillo, iquitos, callao
bolivia: la paz, cochabamba, sucre
brazil: brasília, brasilia, são paulo, sao paulo, rio de janeiro, salvador, fortaleza, recife, belo horizonte, manaus,
 curitiba, porto alegre, belém, belem, goiânia, santos
argentina: buenos aires, rosario, mendoza, mar del plata, bahía blanca, ushuaia
chile: valparaíso, valparaiso, concepción, antofagasta, punta arenas, iquique
uruguay: montevideo, punta del este
paraguay: asunción, asuncion, ciudad del este
panama: panama city, colón
haiti: port-au-prince, cap-haïtien
"""
# Known as cities, but borne by others as well: no word of which state they lie in.
_OF_SEVERAL: Final = frozenset(
    "birmingham portland alexandria hyderabad trujillo cuenca rosario mendoza santos salvador brest tripoli perth "
    "halifax hull york boston colón split essen cork derby".split()
)


def _cities() -> dict[str, str]:
    rows = (line.partition(":") for line in _BY_STATE.replace("\n ", " ").strip().splitlines())
    return {city.strip(): state for state, _, cities in rows for city in cities.split(",")}


CITIES: Final[dict[str, str]] = _cities()
"""Each city, in lower case, with its state as places.py names it."""


def state_of(city: str) -> str | None:
    """The state in which the city lies, or None where it is no city, or a name of several.

    >>> state_of("rotterdam"), state_of("tripoli"), state_of("rotherhithe")
    ('netherlands', None, None)
    """
    return None if city in _OF_SEVERAL else CITIES.get(city)
