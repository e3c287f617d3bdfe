"""Currencies: signs, codes and names of money, and the ISO 4217 code each stands for.

Source: ISO 4217 and the house styles of the big agencies. A bare "$" is taken as US dollars, "¥" as yen, "£" and a
pound with a scale word as sterling; nothing here converts one currency into another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.text.words import Words

_CODES = frozenset(
    (
        "USD EUR GBP JPY CNY RMB CHF AUD CAD NZD SGD HKD TWD KRW INR PKR LKR BDT NPR IDR MYR THB PHP VND RUB UAH "
        "PLN CZK HUF RON "
        "BGN SEK NOK DKK ISK TRY ILS EGP ZAR NGN KES GHS UGX TZS ETB MAD TND AED SAR QAR KWD BHD OMR JOD LBP IRR "
        "IQD MXN BRL ARS "
        "CLP COP PEN UYU VES BTC KZT GEL RSD CRC PYG AFN BYN AZN AMD UZS MNT KHR LAK MMK BND FJD PGK "
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
    "CAD": "CAD", "B": "BND",
}  # fmt: skip
_SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₴": "UAH",
    "₪": "ILS", "₦": "NGN", "₱": "PHP", "฿": "THB", "₫": "VND", "₿": "BTC",
    "₡": "CRC", "₲": "PYG", "₵": "GHS",
    "₸": "KZT", "₾": "GEL", "៛": "KHR", "₭": "LAK", "₮": "MNT", "৳": "BDT", "₼": "AZN", "֏": "AMD",
    "￥": "JPY", "￡": "GBP", "＄": "USD",
}  # fmt: skip
_LETTER_SIGNS = {
    "RM": "MYR", "Rs": "INR", "Rp": "IDR", "Rs.": "INR", "R": "ZAR", "Ksh": "KES", "zł": "PLN", "Tk": "BDT",
}  # fmt: skip
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
}  # fmt: skip
# Currencies that share a name, told apart by the adjective before it.
_NATIONAL = {
    "dollar": {"american": "USD", "us": "USD", "u.s.": "USD", "australian": "AUD", "canadian": "CAD",
        "zealand": "NZD", "singapore": "SGD",
               "singaporean": "SGD", "kong": "HKD", "taiwan": "TWD", "taiwanese": "TWD", "jamaican": "JMD",
               "zimbabwean": "ZWL",
               "namibian": "NAD", "fijian": "FJD"},
    "pound": {"british": "GBP", "egyptian": "EGP", "lebanese": "LBP", "syrian": "SYP", "sudanese": "SDG",
        "sterling": "GBP"},
    "peso": {"mexican": "MXN", "argentine": "ARS", "chilean": "CLP", "colombian": "COP", "philippine": "PHP",
        "uruguayan": "UYU", "cuban": "CUP"},
    "rupee": {"indian": "INR", "pakistani": "PKR", "lankan": "LKR", "nepalese": "NPR"},
    "franc": {"swiss": "CHF", "cfa": "XOF", "rwandan": "RWF", "congolese": "CDF", "french": "FRF"},
    "crown": {"danish": "DKK", "swedish": "SEK", "norwegian": "NOK", "czech": "CZK", "icelandic": "ISK"},
    "krona": {"swedish": "SEK", "icelandic": "ISK"},
    "kronor": {"swedish": "SEK", "icelandic": "ISK"},
    "krone": {"danish": "DKK", "norwegian": "NOK"},
    "kroner": {"danish": "DKK", "norwegian": "NOK"},
    "dinar": {"kuwaiti": "KWD", "iraqi": "IQD", "jordanian": "JOD", "serbian": "RSD", "tunisian": "TND",
        "algerian": "DZD", "bahraini": "BHD"},
    "riyal": {"saudi": "SAR", "qatari": "QAR", "omani": "OMR", "iranian": "IRR"},
    "rial": {"iranian": "IRR", "omani": "OMR", "yemeni": "YER"},
    "shilling": {"kenyan": "KES", "ugandan": "UGX", "tanzanian": "TZS", "somali": "SOS"},
    "won": {"korean": "KRW"},
    "real": {"brazilian": "BRL"},
    "reais": {"brazilian": "BRL"},
    "lira": {"turkish": "TRY", "italian": "ITL"},
    "yuan": {"chinese": "CNY"},
    "yen": {"japanese": "JPY"},
    "dirham": {"emirati": "AED", "moroccan": "MAD"},
    "ringgit": {"malaysian": "MYR"},
    "rupiah": {"indonesian": "IDR"},
    "baht": {"thai": "THB"},
    "shekel": {"israeli": "ILS"},
    "naira": {"nigerian": "NGN"},
    "hryvnia": {"ukrainian": "UAH"},
    "rand": {"african": "ZAR"},
    "ruble": {"russian": "RUB", "belarusian": "BYN"},
    "leu": {"romanian": "RON"},
    "markka": {"finnish": "FIM"},
    "mark": {"german": "DEM", "deutsche": "DEM", "d": "DEM"},
}  # fmt: skip
_FIRST_OF_TWO = frozenset("new hong sri south saudi united west".split())
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
            if code and (words.glued(at) or len(letters) > 1 or letters in ("C", "c")):
                return code, at - 1
        return _SIGNS[raw], at
    if words.raw[at - 1] == "$" and raw in _DOLLARS:
        return _DOLLARS[raw], at - 1
    if raw == "=" and words.raw[at - 1] == "Y" and words.glued(at):
        return "JPY", at - 1  # "Y=590 billion", as wires write the yen
    if raw == "." and words.raw[at - 1] == "Rs":
        return "INR", at - 1
    if raw in _CODES or raw in _LOWER:
        return _iso(raw.upper()), at
    if raw in _LETTER_SIGNS and (words.glued(i) or raw != "R"):
        # A single "R" is rand only where it stands alone before the digits ("R5"), not at the end of a name.
        return (_LETTER_SIGNS[raw], at) if raw != "R" or not words.glued(at) else None
    return None


def name_after(words: Words, j: int, value: float, *, scaled: bool) -> tuple[str, int] | None:
    """The ISO code of the name, sign or code that begins at token ``j``, and the token after it.

    ``value`` tells money from weight and verbs: "3 million pounds" is sterling, "200 pounds" a weight.
    """
    raw, low = words.raw[j], words.low[j]
    if raw in _SIGNS and not words.number[j + 1]:
        return _SIGNS[raw], j + 1
    if raw in _CODES or raw in _LOWER:
        return _iso(raw.upper()), j + 1
    at = (
        j + 2
        if low in _FIRST_OF_TWO and words.low[j + 1] in ("zealand", "kong", "lankan", "korean", "african")
        else j + 1
    )
    noun = _singular(words.low[at])
    national = _NATIONAL.get(noun, {}).get(words.low[at - 1])
    if national:
        return national, at + 1 + (words.low[at + 1] == "sterling")
    name = _singular(low)
    if name == "pound":
        if words.low[j + 1] == "sterling":
            return "GBP", j + 2
        return ("GBP", j + 1) if scaled else None
    if low == "won":
        return ("KRW", j + 1) if scaled or value >= _LEAST_WON else None
    code = _NAMES.get(low) or _NAMES.get(name)
    return (code, j + 1) if code and not words.capital(j) else None


def _iso(code: str) -> str:
    return "CNY" if code == "RMB" else code


def _singular(low: str) -> str:
    return low[:-1] if low.endswith("s") and low != "reais" else low
