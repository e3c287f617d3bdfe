"""places: which country a name, a capital or an adjective stands for ("Seoul's", "South Korean": South Korea).

A compact table of states, with the seats by which governments are called; seats that are also common names are left
out. Knows no other places: a town with a capital's name is taken for the capital, so callers use places only to tell
namesakes apart.
"""

from __future__ import annotations

from typing import Final

# Name | adjectives and peoples | capitals and other names. One line per state; add a line to add one.
_TABLE: Final = """
Afghanistan|Afghan|Kabul
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Andorra|Andorran|
Angola|Angolan|Luanda
Argentina|Argentine,Argentinian|Buenos Aires
Armenia|Armenian|Yerevan
Australia|Australian|Canberra
Austria|Austrian|Vienna
Azerbaijan|Azerbaijani,Azeri|Baku
Bahamas|Bahamian|Nassau
Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka
Barbados|Barbadian|Bridgetown
Belarus|Belarusian|Minsk
Belgium|Belgian|
Belize|Belizean|Belmopan
Benin|Beninese|Cotonou,Porto-Novo
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian|La Paz
Bosnia and Herzegovina|Bosnian|Sarajevo,Bosnia
Botswana|Botswanan|Gaborone
Brazil|Brazilian|Brasilia
Brunei|Bruneian|
Bulgaria|Bulgarian|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian|Bujumbura,Gitega
Cambodia|Cambodian|Phnom Penh
Cameroon|Cameroonian|Yaounde,Yaoundé
Canada|Canadian|Ottawa
Cape Verde|Cape Verdean|Praia
Central African Republic||Bangui
Chad|Chadian|N'Djamena
Chile|Chilean|Santiago
China|Chinese|Beijing,PRC
Colombia|Colombian|Bogota
Comoros|Comorian|Moroni
Costa Rica|Costa Rican|
Croatia|Croatian|Zagreb
Cuba|Cuban|Havana
Cyprus|Cypriot|Nicosia
Czech Republic|Czech|Prague,Czechia
Denmark|Danish|Copenhagen
Djibouti|Djiboutian|
Dominican Republic||Santo Domingo
DR Congo|Congolese|Kinshasa,DRC,Democratic Republic of Congo
East Timor|Timorese|Dili,Timor-Leste
Ecuador|Ecuadorian|Quito
Egypt|Egyptian|Cairo
El Salvador|Salvadoran|
Equatorial Guinea||Malabo
Eritrea|Eritrean|Asmara
Estonia|Estonian|Tallinn
Eswatini|Swazi|Mbabane
Ethiopia|Ethiopian|Addis Ababa
Fiji|Fijian|Suva
Finland|Finnish|Helsinki
France|French|Paris
Gabon|Gabonese|Libreville
Gambia|Gambian|Banjul
Georgia|Georgian|Tbilisi
Germany|German|Berlin
Ghana|Ghanaian|Accra
Greece|Greek|Athens
Greenland|Greenlandic|Nuuk
Guatemala|Guatemalan|Guatemala City
Guinea-Bissau||Bissau
Guinea|Guinean|Conakry
Guyana|Guyanese|
Haiti|Haitian|Port-au-Prince
Honduras|Honduran|Tegucigalpa
Hungary|Hungarian|Budapest
Iceland|Icelandic|Reykjavik
India|Indian|New Delhi,Delhi
Indonesia|Indonesian|Jakarta
Iran|Iranian|Tehran
Iraq|Iraqi|Baghdad
Ireland|Irish|Dublin
Israel|Israeli|Jerusalem
Italy|Italian|Rome
Ivory Coast|Ivorian|Abidjan,Yamoussoukro,Côte d'Ivoire
Jamaica|Jamaican|
Japan|Japanese|Tokyo
Jordan|Jordanian|Amman
Kazakhstan|Kazakh|Astana
Kenya|Kenyan|Nairobi
Kosovo|Kosovar|Pristina
Kuwait|Kuwaiti|
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Laotian|Vientiane
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Lesotho|Basotho|Maseru
Liberia|Liberian|Monrovia
Libya|Libyan|Tripoli
Liechtenstein||Vaduz
Lithuania|Lithuanian|Vilnius
Luxembourg||
Madagascar|Malagasy|Antananarivo
Malawi|Malawian|Lilongwe
Malaysia|Malaysian|Kuala Lumpur
Maldives|Maldivian|
Mali|Malian|Bamako
Malta|Maltese|Valletta
Mauritania|Mauritanian|Nouakchott
Mauritius|Mauritian|Port Louis
Mexico|Mexican|Mexico City
Moldova|Moldovan|Chisinau
Monaco|Monegasque|
Mongolia|Mongolian|Ulaanbaatar,Ulan Bator
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan|Rabat
Mozambique|Mozambican|Maputo
Myanmar|Burmese|Burma,Naypyidaw
Namibia|Namibian|Windhoek
Nepal|Nepali|Kathmandu
Netherlands|Dutch|The Hague,Holland
New Zealand||Wellington
Nicaragua|Nicaraguan|Managua
Nigeria|Nigerian|Abuja
Niger|Nigerien|Niamey
North Korea|North Korean|Pyongyang,DPRK
North Macedonia|Macedonian|Skopje
Norway|Norwegian|Oslo
Oman|Omani|Muscat
Pakistan|Pakistani|Islamabad
Panama|Panamanian|
Papua New Guinea||Port Moresby
Paraguay|Paraguayan|Asuncion
Peru|Peruvian|Lima
Philippines|Philippine,Filipino|Manila
Poland|Polish|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari|Doha
Republic of Congo||Brazzaville
Romania|Romanian|Bucharest
Russia|Russian|Moscow
Rwanda|Rwandan|Kigali
Samoa|Samoan|Apia
Saudi Arabia|Saudi|Riyadh
Senegal|Senegalese|Dakar
Serbia|Serbian|Belgrade
Seychelles||
Sierra Leone|Sierra Leonean|Freetown
Singapore|Singaporean|
Slovakia|Slovak|Bratislava
Slovenia|Slovenian,Slovene|Ljubljana
Solomon Islands||Honiara
Somalia|Somali,Somalian|Mogadishu
South Africa|South African|Pretoria
South Korea|South Korean|Seoul,ROK
South Sudan|South Sudanese|Juba
Spain|Spanish|Madrid
Sri Lanka|Sri Lankan|Colombo
Sudan|Sudanese|Khartoum
Suriname|Surinamese|Paramaribo
Sweden|Swedish|Stockholm
Switzerland|Swiss|Bern
Syria|Syrian|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik|Dushanbe
Tanzania|Tanzanian|Dodoma,Dar es Salaam
Thailand|Thai|Bangkok
Togo|Togolese|Lome,Lomé
Tonga|Tongan|
Trinidad and Tobago|Trinidadian|Port of Spain
Tunisia|Tunisian|Tunis
Turkey|Turkish|Ankara,Turkiye,Türkiye
Turkmenistan|Turkmen|Ashgabat
Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv,Kiev
United Arab Emirates|Emirati|Abu Dhabi,UAE
United Kingdom|British|London,UK,U.K,Britain,Great Britain
United States|American|Washington,U.S,US,USA,America
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Vanuatu||Port Vila
Vatican City||Vatican,Holy See
Venezuela|Venezuelan|Caracas
Vietnam|Vietnamese|Hanoi
Yemen|Yemeni|Sanaa
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare
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
