"""Currencies: signs, codes and names of money, and the ISO 4217 code each stands for.

Source: ISO 4217 and the house styles of the big agencies. A bare "$" is taken as US dollars, "¥" as yen, "£" and a
pound with a scale word as sterling; nothing here converts one currency into another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.text.cardinals import SCALES

if TYPE_CHECKING:
    from claimcheck.text.words import Words

_CODES = frozenset(
    (
        "USD EUR GBP JPY CNY RMB CHF AUD CAD NZD SGD HKD TWD KRW INR PKR LKR BDT NPR IDR MYR THB PHP VND RUB UAH "
        "PLN CZK HUF RON "
        "BGN SEK NOK DKK ISK TRY ILS EGP ZAR NGN KES GHS UGX TZS ETB MAD TND AED SAR QAR KWD BHD OMR JOD LBP IRR "
        "IQD MXN BRL ARS "
        "CLP COP PEN UYU VES BTC KZT GEL RSD CRC PYG AFN BYN AZN AMD UZS MNT KHR LAK MMK BND FJD PGK "
        "AOA AWG BAM BIF BMD BTN BZD CDF CVE DJF ERN FKP GIP GMD GNF GYD HTG KMF KPW KYD LRD LSL MGA MOP MRU MVR MWK "
        "MZN PAB SBD SHP SLE SLL SRD SSP STN SZL VUV WST XCD XPF ZWL "
        "XOF XAF RWF ZMW BWP NAD MUR SCR SDG LYD YER SYP DZD TND TTD JMD BSD BBD DOP GTQ HNL NIO MKD MDL TJS TMT KGS"
    ).split()
)
# Codes that are no English word, so that careless writing in small letters is read too.
_LOWER = frozenset("usd eur gbp jpy cny rmb chf aud cad nzd sgd hkd inr myr".split())
# What stands before or after the dollar sign: "US$5", "$US5", "A$5", "HK$5".
_DOLLARS = {
    "US": "USD", "A": "AUD", "AU": "AUD", "AUS": "AUD", "C": "CAD", "CA": "CAD", "CDN": "CAD", "NZ": "NZD",
    "S": "SGD", "HK": "HKD",
    "NT": "TWD", "R": "BRL", "MX": "MXN", "J": "JMD", "Z": "ZWL", "N": "NAD", "USD": "USD", "AUD": "AUD",
    "CAD": "CAD", "B": "BND", "TT": "TTD", "JA": "JMD", "BZ": "BZD", "EC": "XCD", "FJ": "FJD", "BDS": "BBD",
}  # fmt: skip
_SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₴": "UAH",
    "₪": "ILS", "₦": "NGN", "₱": "PHP", "฿": "THB", "₫": "VND", "₿": "BTC",
    "₡": "CRC", "₲": "PYG", "₵": "GHS",
    "₸": "KZT", "₾": "GEL", "៛": "KHR", "₭": "LAK", "₮": "MNT", "৳": "BDT", "₼": "AZN", "֏": "AMD",
    "￥": "JPY", "￡": "GBP", "＄": "USD",
}  # fmt: skip
_LETTER_SIGNS = {
    "RM": "MYR", "Rs": "INR", "Rp": "IDR", "Rs.": "INR", "R": "ZAR", "Ksh": "KES", "KSh": "KES", "zł": "PLN",
    "Tk": "BDT", "Kč": "CZK", "Dh": "AED", "Dhs": "AED", "QR": "QAR", "Php": "PHP", "Sfr": "CHF", "SFr": "CHF",
    "Sh": "KES", "Kshs": "KES", "KShs": "KES", "Shs": "UGX", "Ush": "UGX", "USh": "UGX", "UShs": "UGX", "Ushs": "UGX",
    "Tsh": "TZS", "TSh": "TZS", "Tshs": "TZS", "TShs": "TZS", "Birr": "ETB", "FCFA": "XOF", "Rmb": "CNY",
}  # fmt: skip
# Letters that are a sign only where the digits are a sum beyond doubt ("N5.2 billion", "P1,500"), no road or model.
_LETTER_OF_SUMS = {
    "N": "NGN", "P": "PHP", "K": "ZMW", "Y": "JPY", "W": "KRW", "LE": "EGP", "KD": "KWD", "SR": "SAR",
}  # fmt: skip
# Before "N195" these show that it is a sum and no road.
_BEFORE_SUMS = frozenset("at for to from between and of than costs cost paid pay pays sold sells a about over".split())
# Names that papers write like a code.
_ALIASES = {"RMB": "CNY", "CFA": "XOF", "FCFA": "XOF", "NIS": "ILS"}
_NAMES = {
    "dollar": "USD", "buck": "USD", "euro": "EUR", "quid": "GBP", "sterling": "GBP", "yen": "JPY", "yuan": "CNY",
    "renminbi": "CNY",
    "rupee": "INR", "ruble": "RUB", "rouble": "RUB", "hryvnia": "UAH", "hryvnias": "UAH", "ringgit": "MYR",
    "rupiah": "IDR",
    "baht": "THB", "shekel": "ILS", "naira": "NGN", "zloty": "PLN", "zlotys": "PLN", "forint": "HUF", "taka": "BDT",
    "dong": "VND",
    "franc": "CHF", "krona": "SEK", "kronor": "SEK", "krone": "NOK", "kroner": "NOK", "crown": "CZK", "koruna": "CZK",
    "lira": "TRY",
    "lire": "TRY", "rand": "ZAR", "dirham": "AED", "riyal": "SAR", "dinar": "KWD", "peso": "MXN", "reais": "BRL",
    "shilling": "KES",
    "cedi": "GHS", "birr": "ETB", "ringgits": "MYR", "bitcoin": "BTC", "bitcoins": "BTC", "kuna": "HRK",
    "tenge": "KZT", "afghani": "AFN",
    "kwacha": "ZMW", "kyat": "MMK", "riel": "KHR", "tugrik": "MNT", "togrog": "MNT", "lari": "GEL", "manat": "AZN",
    "somoni": "TJS", "leva": "BGN", "lei": "RON", "denar": "MKD", "metical": "MZN", "meticai": "MZN", "pula": "BWP",
    "dalasi": "GMD", "ariary": "MGA", "gourde": "HTG", "quetzal": "GTQ", "quetzale": "GTQ", "lempira": "HNL",
    "colone": "CRC", "guarani": "PYG", "guaranie": "PYG", "boliviano": "BOB", "bolivar": "VES", "bolivare": "VES",
    "ngultrum": "BTN", "rufiyaa": "MVR", "ouguiya": "MRU", "nakfa": "ERN", "vatu": "VUV", "pataca": "MOP",
    "kwanza": "AOA", "lilangeni": "SZL", "emalangeni": "SZL", "maloti": "LSL", "kuai": "CNY", "deutschmark": "DEM",
    "markka": "FIM", "guilder": "NLG", "peseta": "ESP", "escudo": "PTE", "drachma": "GRD", "córdoba": "NIO",
}  # fmt: skip
# Currencies that share a name, told apart by the adjective before it.
_NATIONAL = {
    "dollar": {"american": "USD", "us": "USD", "u.s.": "USD", "australian": "AUD", "canadian": "CAD",
        "zealand": "NZD", "singapore": "SGD",
               "singaporean": "SGD", "kong": "HKD", "taiwan": "TWD", "taiwanese": "TWD", "jamaican": "JMD",
               "zimbabwean": "ZWL",
               "namibian": "NAD", "fijian": "FJD", "barbadian": "BBD", "barbados": "BBD", "bahamian": "BSD",
               "belize": "BZD", "bermudian": "BMD", "brunei": "BND", "cayman": "KYD", "guyanese": "GYD",
               "liberian": "LRD", "surinamese": "SRD", "caribbean": "XCD", "tobago": "TTD"},
    "pound": {"british": "GBP", "egyptian": "EGP", "lebanese": "LBP", "syrian": "SYP", "sudanese": "SDG",
        "sterling": "GBP"},
    "peso": {"mexican": "MXN", "argentine": "ARS", "chilean": "CLP", "colombian": "COP", "philippine": "PHP",
        "uruguayan": "UYU", "cuban": "CUP", "dominican": "DOP"},
    "rupee": {"indian": "INR", "pakistani": "PKR", "lankan": "LKR", "nepalese": "NPR", "nepali": "NPR",
        "mauritian": "MUR", "seychelles": "SCR"},
    "franc": {"swiss": "CHF", "cfa": "XOF", "rwandan": "RWF", "congolese": "CDF", "french": "FRF", "guinean": "GNF",
        "burundian": "BIF", "djiboutian": "DJF", "comorian": "KMF", "pacific": "XPF"},
    "crown": {"danish": "DKK", "swedish": "SEK", "norwegian": "NOK", "czech": "CZK", "icelandic": "ISK"},
    "krona": {"swedish": "SEK", "icelandic": "ISK"},
    "kronor": {"swedish": "SEK", "icelandic": "ISK"},
    "krone": {"danish": "DKK", "norwegian": "NOK"},
    "kroner": {"danish": "DKK", "norwegian": "NOK"},
    "dinar": {"kuwaiti": "KWD", "iraqi": "IQD", "jordanian": "JOD", "serbian": "RSD", "tunisian": "TND",
        "algerian": "DZD", "bahraini": "BHD", "libyan": "LYD", "macedonian": "MKD", "yugoslav": "YUD"},
    "riyal": {"saudi": "SAR", "qatari": "QAR", "omani": "OMR", "iranian": "IRR"},
    "rial": {"iranian": "IRR", "omani": "OMR", "yemeni": "YER"},
    "shilling": {"kenyan": "KES", "ugandan": "UGX", "tanzanian": "TZS", "somali": "SOS"},
    "won": {"korean": "KRW"},
    "real": {"brazilian": "BRL"},
    "reais": {"brazilian": "BRL"},
    "lira": {"turkish": "TRY", "italian": "ITL", "lebanese": "LBP", "syrian": "SYP"},
    "kwacha": {"malawian": "MWK", "zambian": "ZMW"},
    "manat": {"azerbaijani": "AZN", "turkmen": "TMT"},
    "lev": {"bulgarian": "BGN"}, "lek": {"albanian": "ALL"}, "som": {"kyrgyz": "KGS", "uzbek": "UZS"},
    "sol": {"peruvian": "PEN"}, "sole": {"peruvian": "PEN"}, "dram": {"armenian": "AMD"},
    "kip": {"lao": "LAK", "laotian": "LAK"},
    "kina": {"guinean": "PGK"}, "rupiah": {"indonesian": "IDR"},
    "yuan": {"chinese": "CNY"},
    "yen": {"japanese": "JPY"},
    "dirham": {"emirati": "AED", "moroccan": "MAD"},
    "ringgit": {"malaysian": "MYR"},
    "baht": {"thai": "THB"},
    "shekel": {"israeli": "ILS"},
    "naira": {"nigerian": "NGN"},
    "hryvnia": {"ukrainian": "UAH"},
    "rand": {"african": "ZAR"},
    "ruble": {"russian": "RUB", "belarusian": "BYN"},
    "leu": {"romanian": "RON", "moldovan": "MDL"},
    "lei": {"romanian": "RON", "moldovan": "MDL"},
    "markka": {"finnish": "FIM"},
    "mark": {"german": "DEM", "deutsche": "DEM", "d": "DEM"},
}  # fmt: skip
# Nations as careless writing has them, in small letters.
_PLAIN_NATIONS = frozenset(nation for names in _NATIONAL.values() for nation in names) | frozenset(
    "new hong sri south east west saudi united trinidad papua".split()
)
# Names that several currencies bear: an unknown nation before them leaves the currency open.
_SHARED = frozenset(name for name, nations in _NATIONAL.items() if len(nations) > 1)
ISO = _CODES | {code for names in _NATIONAL.values() for code in names.values()} | set(_NAMES.values())
# Below this a "won" is the verb ("took 5, won 3"); prices in won start far above.
_LEAST_WON = 100


def sign_before(words: Words, i: int) -> tuple[str, int] | None:
    """The ISO code of the sign or code that ends just before token ``i``, and the token where it begins."""
    at, raw = i - 1, words.raw[i - 1]
    if raw in _SIGNS:
        if raw == "$":
            letters = words.raw[at - 1].replace(".", "")
            code = _DOLLARS.get(letters.upper() if len(letters) == 3 or letters == "c" else letters)
            if letters in _CODES:
                code = letters  # "MXN$500"
            if code and (words.glued(at) or len(letters) > 1 or letters in ("C", "c")):
                return code, at - 1
        return _SIGNS[raw], at - (raw == "₵" and words.raw[at - 1] == "GH")
    if words.raw[at - 1] == "$" and raw in _DOLLARS:
        return _DOLLARS[raw], at - 1
    if raw == "=" and words.raw[at - 1] == "Y" and words.glued(at):
        return "JPY", at - 1  # "Y=590 billion", as wires write the yen
    if raw == "." and words.raw[at - 1] == "Rs":
        return "INR", at - 1
    if raw in _CODES or raw in _LOWER:
        return None if raw == "COP" and words.glued(i) else (_iso(raw.upper()), at)  # "COP28", the conference
    return _letters_before(words, i)


def _letters_before(words: Words, i: int) -> tuple[str, int] | None:
    """The code of letters that papers write before a sum ("Rs500", "N5.2 billion"), and the token where they begin."""
    at, raw = i - 1, words.raw[i - 1]
    if raw == "NIS" and words.low[i + 1] in SCALES:
        return _ALIASES[raw], at  # never the service: "the NIS 10 years ago"
    if raw in _LETTER_OF_SUMS and words.glued(i) and not words.glued(at):
        return (_LETTER_OF_SUMS[raw], at) if _beyond_doubt(words, i) else None
    if raw in ("¢", "₵") and words.raw[at - 1] == "GH":
        return "GHS", at - 1
    if raw in _LETTER_SIGNS and (words.glued(i) or raw != "R"):
        # A single "R" is rand only where it stands alone before the digits ("R5"), not at the end of a name.
        return (_LETTER_SIGNS[raw], at) if raw != "R" or not words.glued(at) else None
    return None


def _beyond_doubt(words: Words, i: int) -> bool:
    """Whether the digits at ``i`` behind a letter are a sum: "N5.2 billion", "KD5m", "P1,500", "for N195"."""
    scaled = words.low[i + 1] in SCALES or (words.low[i + 1] == "m" and words.glued(i + 1))
    naira = words.raw[i - 1] == "N" and len(words.raw[i]) == _NAIRA and words.low[i - 2] in _BEFORE_SUMS
    return scaled or "," in words.raw[i] or naira


_NAIRA = 3  # digits; two are masks and small roads


def name_after(words: Words, j: int, value: float, *, scaled: bool) -> tuple[str, int] | None:
    """The ISO code of the name, sign or code that begins at token ``j``, and the token after it.

    ``value`` tells money from weight and verbs: "3 million pounds" is sterling, "200 pounds" a weight.
    """
    raw, low = words.raw[j], words.low[j]
    if raw in _SIGNS and not words.raw[j + 1][:1].isnumeric():
        return _SIGNS[raw], j + 1
    if raw in _CODES or raw in _LOWER or (raw == "CFA" and scaled):
        return _iso(raw.upper()), j + 1 + (raw == "CFA" and words.low[j + 1] in ("franc", "francs"))
    owned = _national(words, j)
    if owned:
        return owned
    name = _singular(low)
    if name == "pound":
        if words.low[j + 1] == "sterling":
            return "GBP", j + 2
        return ("GBP", j + 1) if scaled or _paid(words, j) else None
    if low == "won":
        return ("KRW", j + 1) if scaled or value >= _LEAST_WON else None
    code = _NAMES.get(low) or _NAMES.get(name)
    return (code, j + 1) if code and not words.capital(j) else None


_LONGEST_NATION = 4  # "Trinidad and Tobago dollars"


def _national(words: Words, j: int) -> tuple[str, int] | None:
    """The code of "Danish crowns", "New Zealand dollars", "Polish zlotys", and the token after it."""
    for at in range(j + 1, j + _LONGEST_NATION):
        if not words.capital(at - 1) and words.low[at - 1] != "and" and words.low[at - 1] not in _PLAIN_NATIONS:
            return None
        noun = _singular(words.low[at])
        code = _NATIONAL.get(noun, {}).get(words.low[at - 1])
        if code is None and not words.capital(at) and noun not in _SHARED:
            code = _NAMES.get(words.low[at]) or _NAMES.get(noun)
        if code is not None:
            return code, at + 1 + (words.low[at + 1] == "sterling")
    return None


# Within a few words before "200 pounds" these show that it is money and no weight.
_PAYING = frozenset(
    "pay pays paid paying cost costs costing fine fined fines worth price priced prices earn earns earned salary "
    "fee fees owe owes owed spend spends spent charge charged charges rent wage wages bonus loan borrow borrowed debt "
    "bill billed "
    "donated donate tax bail deposit ticket tickets compensation".split()
)
_NEAR = 6  # words from the verb to the sum ("charged each of the guests 40 pounds")


def _paid(words: Words, j: int) -> bool:
    """Whether "pounds" at token ``j`` are sterling: after a word of payment, and not pounds of something."""
    near = words.low[max(0, j - _NEAR) : j]
    return words.low[j] == "pounds" and words.low[j + 1] != "of" and not _PAYING.isdisjoint(near)


def _iso(code: str) -> str:
    return _ALIASES.get(code, code)


def _singular(low: str) -> str:
    return low[:-1] if low.endswith("s") and low != "reais" else low
