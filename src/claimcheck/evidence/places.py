"""places: which country a name, a capital or an adjective stands for ("Seoul's", "South Korean": South Korea).

A compact table of the states that news names most, with the seats by which governments are called. Knows no other
places: a town with a capital's name is taken for the capital, so callers use places only to tell namesakes apart.
"""

from __future__ import annotations

from typing import Final

# Name | adjectives and peoples | capitals and other names. One line per state; add a line to add one.
_TABLE: Final = """
Afghanistan|Afghan|Kabul
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Argentina|Argentine,Argentinian|Buenos Aires
Armenia|Armenian|Yerevan
Australia|Australian|Canberra
Austria|Austrian|Vienna
Azerbaijan|Azerbaijani,Azeri|Baku
Bangladesh|Bangladeshi|Dhaka
Belarus|Belarusian|Minsk
Belgium|Belgian|
Bolivia|Bolivian|La Paz
Brazil|Brazilian|Brasilia
Bulgaria|Bulgarian|Sofia
Canada|Canadian|Ottawa
Chile|Chilean|Santiago
China|Chinese|Beijing,PRC
Colombia|Colombian|Bogota
Croatia|Croatian|Zagreb
Cuba|Cuban|Havana
Czech Republic|Czech|Prague,Czechia
Denmark|Danish|Copenhagen
Ecuador|Ecuadorian|Quito
Egypt|Egyptian|Cairo
Estonia|Estonian|Tallinn
Ethiopia|Ethiopian|Addis Ababa
Finland|Finnish|Helsinki
France|French|Paris
Georgia|Georgian|Tbilisi
Germany|German|Berlin
Ghana|Ghanaian|Accra
Greece|Greek|Athens
Hungary|Hungarian|Budapest
India|Indian|New Delhi,Delhi
Indonesia|Indonesian|Jakarta
Iran|Iranian|Tehran
Iraq|Iraqi|Baghdad
Ireland|Irish|Dublin
Israel|Israeli|Jerusalem
Italy|Italian|Rome
Japan|Japanese|Tokyo
Jordan|Jordanian|Amman
Kazakhstan|Kazakh|Astana
Kenya|Kenyan|Nairobi
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Libya|Libyan|Tripoli
Lithuania|Lithuanian|Vilnius
Malaysia|Malaysian|Kuala Lumpur
Mexico|Mexican|Mexico City
Moldova|Moldovan|Chisinau
Myanmar|Burmese|Burma,Naypyidaw
Morocco|Moroccan|Rabat
Nepal|Nepali|Kathmandu
Netherlands|Dutch|The Hague,Holland
New Zealand||Wellington
Nigeria|Nigerian|Abuja
North Korea|North Korean|Pyongyang,DPRK
Norway|Norwegian|Oslo
Pakistan|Pakistani|Islamabad
Philippines|Philippine,Filipino|Manila
Peru|Peruvian|Lima
Poland|Polish|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari|Doha
Romania|Romanian|Bucharest
Russia|Russian|Moscow
Saudi Arabia|Saudi|Riyadh
Serbia|Serbian|Belgrade
Singapore|Singaporean|
Slovakia|Slovak|Bratislava
South Africa|South African|Pretoria
South Korea|South Korean|Seoul,ROK
Spain|Spanish|Madrid
Sri Lanka|Sri Lankan|Colombo
Sudan|Sudanese|Khartoum
Sweden|Swedish|Stockholm
Switzerland|Swiss|Bern
Syria|Syrian|Damascus
Taiwan|Taiwanese|Taipei
Thailand|Thai|Bangkok
Turkey|Turkish|Ankara,Turkiye,Türkiye
Ukraine|Ukrainian|Kyiv,Kiev
United Arab Emirates|Emirati|Abu Dhabi,UAE
United Kingdom|British|London,UK,U.K,Britain,Great Britain
United States|American|Washington,U.S,US,USA,America
Venezuela|Venezuelan|Caracas
Vietnam|Vietnamese|Hanoi
Yemen|Yemeni|Sanaa
"""


def _read() -> dict[tuple[str, ...], str]:
    found: dict[tuple[str, ...], str] = {}
    for line in _TABLE.strip().splitlines():
        country, peoples, others = line.split("|")
        people = [p for p in peoples.split(",") if p]
        for name in (country, *people, *(p + "s" for p in people), *others.split(",")):
            if name:
                found[tuple(name.lower().split())] = country
    return found


_COUNTRY: Final = _read()


def names_of_states() -> dict[str, str]:
    """Each state with all that stands for it, separated by commas: name, peoples, capital, other names; lower case."""
    found: dict[str, list[str]] = {}
    for words, country in _COUNTRY.items():
        found.setdefault(country.lower(), []).append(" ".join(words))
    return {country: ",".join(names) for country, names in found.items()}


_LONGEST: Final = max(map(len, _COUNTRY))


def split_places(words: tuple[str, ...]) -> tuple[tuple[str, ...], frozenset[str]]:
    """The words that name no state, and the states that the others name.

    Args:
        words: In lower case, without possessive endings.

    >>> split_places(("seoul", "spy", "agency"))
    (('spy', 'agency'), frozenset({'South Korea'}))
    """
    rest: list[str] = []
    places = set()
    i = 0
    while i < len(words):
        for length in range(min(_LONGEST, len(words) - i), 0, -1):
            country = _COUNTRY.get(words[i : i + length])
            if country:
                places.add(country)
                i += length
                break
        else:
            rest.append(words[i])
            i += 1
    return tuple(rest), frozenset(places)
