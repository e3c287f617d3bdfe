"""Unit names: the measures that news uses, their written symbols, and the physical unit each stands for. Data only.

The names on the right are pint's. A ton without more is taken as the American short ton, a barrel as one of oil.
"""

from __future__ import annotations

# The metric prefixes and what they stand before, as news spells both: every pairing is a unit ("kilopascal").
_PREFIXES = tuple("pico nano micro milli centi deci hecto kilo mega giga tera peta".split())
_PREFIXED = {
    "meter": ("length", "meter"), "metre": ("length", "meter"), "gram": ("mass", "gram"), "gramme": ("mass", "gram"),
    "liter": ("volume", "liter"), "litre": ("volume", "liter"), "second": ("time", "second"),
    "watt": ("power", "watt"), "watt-hour": ("energy", "watt_hour"), "watt hour": ("energy", "watt_hour"),
    "joule": ("energy", "joule"), "calorie": ("energy", "calorie"), "electronvolt": ("energy", "electron_volt"),
    "hertz": ("frequency", "hertz"), "pascal": ("pressure", "pascal"), "bar": ("pressure", "bar"),
    "byte": ("data", "byte"), "bit": ("data", "bit"), "volt": ("voltage", "volt"), "ohm": ("resistance", "ohm"),
    "amp": ("current", "ampere"), "ampere": ("current", "ampere"), "newton": ("force", "newton"),
    "sievert": ("dose", "sievert"), "gray": ("dose", "gray"), "becquerel": ("activity", "becquerel"),
}  # fmt: skip
_LENGTHS = {
    "meter": "meter", "metre": "meter", "kilometer": "kilometer", "kilometre": "kilometer",
    "centimeter": "centimeter", "centimetre": "centimeter", "millimeter": "millimeter", "millimetre": "millimeter",
    "foot": "foot", "inch": "inch", "yard": "yard", "mile": "mile",
}  # fmt: skip

# name in the text (singular, lower case) -> (dimension, pint's name)
NAMED = {
    **_PREFIXED,
    **{p + n: (d, p + u) for p in _PREFIXES for n, (d, u) in _PREFIXED.items()},
    **{f"square {n}": ("area", f"{p}**2") for n, p in _LENGTHS.items()},
    **{f"cubic {n}": ("volume", f"{p}**3") for n, p in _LENGTHS.items()},
    **{n: ("length", p) for n, p in {
        "micron": "micrometer", "mile": "mile", "yard": "yard", "foot": "foot", "inch": "inch",
        "nautical mile": "nautical_mile", "light year": "light_year", "light-year": "light_year", "fathom": "fathom",
        "klick": "kilometer", "furlong": "furlong", "angstrom": "angstrom", "parsec": "parsec",
        "astronomical unit": "astronomical_unit",
    }.items()},
    **{n: ("mass", p) for n, p in {
        "kilogramme": "kilogram", "kilo": "kilogram", "tonne": "metric_ton", "metric ton": "metric_ton",
        "ton": "short_ton", "pound": "pound", "ounce": "ounce", "troy ounce": "troy_ounce",
        "hundredweight": "long_hundredweight",
        "stone": "stone", "carat": "carat", "megaton": "megametric_ton", "short ton": "short_ton",
        "long ton": "long_ton", "kiloton": "kilometric_ton", "kilotonne": "kilometric_ton",
        "gigaton": "gigametric_ton", "gigatonne": "gigametric_ton", "megatonne": "megametric_ton",
    }.items()},
    **{n: ("volume", p) for n, p in {
        "gallon": "gallon", "pint": "pint", "quart": "quart", "barrel": "oil_barrel", "fluid ounce": "fluid_ounce",
        "bushel": "bushel", "cup": "cup", "tablespoon": "tablespoon", "teaspoon": "teaspoon", "acre-foot": "acre_foot",
        "acre foot": "acre_foot",
    }.items()},
    "acre": ("area", "acre"), "hectare": ("area", "hectare"),
    **{n: ("time", n) for n in "minute hour day week month year decade century fortnight millennium".split()},
    **{n: ("temperature", p) for n, p in {
        "degree celsius": "degC", "celsius": "degC",
        "degree fahrenheit": "degF", "fahrenheit": "degF", "kelvin": "kelvin",
    }.items()},
    "horsepower": ("power", "horsepower"), "brake horsepower": ("power", "horsepower"),
    "btu": ("energy", "british_thermal_unit"),
    **{n: ("speed", p) for n, p in {
        "mile per hour": "mile/hour", "kilometer per hour": "kilometer/hour", "kilometre per hour": "kilometer/hour",
        "knot": "knot", "kilometer per second": "kilometer/second", "kilometre per second": "kilometer/second",
        "mile per second": "mile/second",
        "meter per second": "meter/second", "metre per second": "meter/second", "foot per second": "foot/second",
    }.items()},
    "psi": ("pressure", "psi"), "atmosphere": ("pressure", "atmosphere"),
    "newton meter": ("torque", "newton*meter"), "newton metre": ("torque", "newton*meter"),
    "pound-foot": ("torque", "foot_pound"), "foot-pound": ("torque", "foot_pound"),
    **{n: (n, "") for n in (
        "decibel", "degree", "ppm", "ppb", "pixel", "megapixel", "part per million", "part per billion",
        "part per trillion", "basis point", "cent", "penny", "rpm", "mpg", "lumen", "lux", "gross ton",
        "man-hour", "person-hour", "person-year", "man-day", "person-day", "amp-hour", "passenger-mile",
        "passenger mile", "board foot", "arc minute", "arc second", "degree north", "degree south", "degree east",
        "degree west", "teu", "dwt", "dpi", "bpm", "mmhg",
    )},
}  # fmt: skip
# Written symbols, exactly so; value: the name above.
SYMBOLS = {
    "km": "kilometer", "kms": "kilometer", "cm": "centimeter", "dm": "decimeter",
    "mm": "millimeter", "µm": "micrometer",
    "μm": "micrometer", "nm": "nanometer",
    "ft": "foot", "yd": "yard", "yds": "yard", "mi": "mile", "nmi": "nautical mile", "kg": "kilogram",
    "kgs": "kilogram", "mg": "milligram",
    "lb": "pound", "lbs": "pound", "oz": "ounce", "ml": "milliliter", "cl": "centiliter", "ltr": "liter",
    "bbl": "barrel", "bbls": "barrel",
    "ha": "hectare", "hrs": "hour", "hr": "hour", "mins": "minute", "min": "minute", "secs": "second",
    "sec": "second", "ms": "millisecond",
    "yrs": "year", "yr": "year", "mph": "mile per hour", "kph": "kilometer per hour", "kmh": "kilometer per hour",
    "kmph": "kilometer per hour",
    "kw": "kilowatt", "mw": "megawatt", "gw": "gigawatt", "tw": "terawatt", "kwh": "kilowatt-hour",
    "mwh": "megawatt-hour",
    "gwh": "gigawatt-hour", "twh": "terawatt-hour", "hz": "hertz", "khz": "kilohertz", "mhz": "megahertz",
    "ghz": "gigahertz",
    "kb": "kilobyte", "mb": "megabyte", "gb": "gigabyte", "tb": "terabyte", "pb": "petabyte", "db": "decibel",
    "hp": "horsepower",
    "bhp": "horsepower", "ppm": "ppm", "ppb": "ppb", "mpg": "mpg", "rpm": "rpm", "psi": "psi", "kv": "kilovolt",
    "px": "pixel", "mp": "megapixel",
    "kpa": "kilopascal", "mpa": "megapascal", "gpa": "gigapascal", "mbar": "millibar", "atm": "atmosphere",
    "bq": "becquerel", "kbq": "kilobecquerel", "usv": "microsievert", "µsv": "microsievert", "μsv": "microsievert",
    "btu": "btu", "btus": "btu", "lux": "lux", "dpi": "dpi", "bpm": "bpm", "mmhg": "mmhg",
    "teu": "teu", "teus": "teu", "dwt": "dwt",
    "cwt": "hundredweight", "dl": "deciliter", "hl": "hectoliter", "kj": "kilojoule", "kcal": "kilocalorie",
    "hpa": "hectopascal", "mbps": "mbps", "gbps": "gbps", "kbps": "kbps",
    "fps": "fps", "ppg": "ppg", "rpg": "rpg", "apg": "apg",
    "bps": "basis point", "kt": "kiloton", "kts": "knot", "gsm": "gsm", "mah": "mah", "kilo": "kilogram",
    "sqm": "square meter", "sqft": "square foot",
    "cc": "cubic centimeter", "mcg": "microgram", "µg": "microgram", "μg": "microgram", "mmol": "mmol",
    "cal": "calorie", "bpd": "bpd", "msv": "millisievert", "degc": "celsius", "degf": "fahrenheit",
}  # fmt: skip
# One letter: only exactly so; those of the second table only where they touch the digits.
LETTERS = {"L": "liter", "Mt": "megatonne", "m": "meter", "g": "gram", "t": "tonne", "C": "celsius", "F": "fahrenheit"}
GLUED = {"h": "hour", "s": "second", "l": "liter", "L": "liter", "W": "watt", "V": "volt", "K": "kelvin",
         "p": "penny", "c": "cent", "in": "inch", "B": "byte", "st": "stone"}  # fmt: skip
AREA = {"sq": "square", "square": "square", "cu": "cubic", "cubic": "cubic"}
# Dots, second words and the like: what each symbol of two tokens is.
MARKS = {"″": "inch", "′": "foot"}
MISSPELT = {"celcius": "celsius", "centigrade": "celsius", "centigrate": "celsius", "farenheit": "fahrenheit"}
