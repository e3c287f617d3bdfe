"""Unit names: the measures that news uses, their written symbols, and the physical unit each stands for. Data only.

The names on the right are pint's. A ton without more is taken as the American short ton, a barrel as one of oil.
"""

from __future__ import annotations

# name in the text (singular, lower case) -> (dimension, pint's name)
NAMED = {
    **{n: ("length", p) for n, p in {
        "meter": "meter", "metre": "meter", "kilometer": "kilometer", "kilometre": "kilometer",
        "centimeter": "centimeter", "decimeter": "decimeter", "decimetre": "decimeter",
        "centimetre": "centimeter", "millimeter": "millimeter", "millimetre": "millimeter",
        "micrometer": "micrometer", "micrometre": "micrometer", "nanometre": "nanometer", "micron": "micrometer",
        "nanometer": "nanometer", "mile": "mile", "yard": "yard", "foot": "foot", "inch": "inch",
        "nautical mile": "nautical_mile", "light year": "light_year", "light-year": "light_year", "fathom": "fathom",
        "klick": "kilometer",
    }.items()},
    **{n: ("mass", p) for n, p in {
        "gram": "gram", "gramme": "gram", "kilogram": "kilogram", "kilogramme": "kilogram", "kilo": "kilogram",
        "milligram": "milligram",
        "microgram": "microgram", "tonne": "metric_ton", "metric ton": "metric_ton", "ton": "short_ton",
        "pound": "pound", "ounce": "ounce",
        "stone": "stone", "carat": "carat", "megaton": "megametric_ton", "short ton": "short_ton",
        "long ton": "long_ton",
        "kiloton": "kilometric_ton", "gigaton": "gigametric_ton", "gigatonne": "gigametric_ton",
        "megatonne": "megametric_ton",
    }.items()},
    **{n: ("volume", p) for n, p in {
        "liter": "liter", "litre": "liter", "milliliter": "milliliter", "millilitre": "milliliter",
        "gallon": "gallon", "pint": "pint",
        "quart": "quart", "barrel": "oil_barrel", "fluid ounce": "fluid_ounce", "cubic meter": "meter**3",
        "cubic metre": "meter**3",
        "cubic foot": "foot**3", "cubic yard": "yard**3", "cubic inch": "inch**3", "bushel": "bushel",
        "cup": "cup", "tablespoon": "tablespoon", "teaspoon": "teaspoon",
        "centiliter": "centiliter",
        "centilitre": "centiliter", "cubic centimeter": "centimeter**3", "cubic centimetre": "centimeter**3",
        "acre-foot": "acre_foot",
    }.items()},
    **{n: ("area", p) for n, p in {
        "acre": "acre", "hectare": "hectare", "square meter": "meter**2", "square metre": "meter**2",
        "square foot": "foot**2",
        "square mile": "mile**2", "square kilometer": "kilometer**2", "square kilometre": "kilometer**2",
        "square yard": "yard**2",
        "square inch": "inch**2",
    }.items()},
    **{n: ("time", p) for n, p in {
        "second": "second", "minute": "minute", "hour": "hour", "day": "day", "week": "week", "month": "month",
        "year": "year",
        "decade": "decade", "century": "century", "fortnight": "fortnight", "millisecond": "millisecond",
        "nanosecond": "nanosecond",
        "microsecond": "microsecond",
    }.items()},
    **{n: ("temperature", p) for n, p in {
        "degree celsius": "degC", "degree centigrade": "degC", "degree c": "degC", "celsius": "degC",
        "degree fahrenheit": "degF",
        "degree f": "degF", "fahrenheit": "degF", "kelvin": "kelvin",
    }.items()},
    **{n: ("power", p) for n, p in {
        "watt": "watt", "kilowatt": "kilowatt", "megawatt": "megawatt", "gigawatt": "gigawatt",
        "terawatt": "terawatt", "horsepower": "horsepower",
    }.items()},
    **{n: ("energy", p) for n, p in {
        "watt-hour": "watt_hour", "kilowatt-hour": "kilowatt_hour", "kilowatt hour": "kilowatt_hour",
        "megawatt-hour": "megawatt_hour",
        "megawatt hour": "megawatt_hour", "gigawatt-hour": "gigawatt_hour", "gigawatt hour": "gigawatt_hour",
        "terawatt-hour": "terawatt_hour",
        "terawatt hour": "terawatt_hour", "joule": "joule", "calorie": "calorie", "kilojoule": "kilojoule",
        "kilocalorie": "kilocalorie",
    }.items()},
    **{n: ("frequency", n) for n in ("hertz", "kilohertz", "megahertz", "gigahertz")},
    **{n: ("data", p) for n, p in {
        "byte": "byte", "kilobyte": "kilobyte", "megabyte": "megabyte", "gigabyte": "gigabyte",
        "terabyte": "terabyte", "petabyte": "petabyte",
        "bit": "bit", "gigabit": "gigabit", "megabit": "megabit",
    }.items()},
    **{n: ("speed", p) for n, p in {
        "mile per hour": "mile/hour", "kilometer per hour": "kilometer/hour", "kilometre per hour": "kilometer/hour",
        "knot": "knot",
        "meter per second": "meter/second", "metre per second": "meter/second", "foot per second": "foot/second",
    }.items()},
    **{n: ("pressure", n) for n in ("hectopascal", "millibar", "pascal", "bar")},
    **{n: (n, "") for n in (
        "decibel", "volt", "kilovolt", "degree", "ppm", "ppb", "pixel", "megapixel", "part per million",
        "part per billion", "newton meter", "newton metre", "pound-foot",
        "basis point", "cent", "penny", "rpm", "mpg", "psi",
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
    "kj": "kilojoule", "kcal": "kilocalorie", "hpa": "hectopascal", "mbps": "mbps", "gbps": "gbps", "kbps": "kbps",
    "fps": "fps", "ppg": "ppg", "rpg": "rpg", "apg": "apg",
    "bps": "basis point", "kt": "kiloton", "kts": "knot", "gsm": "gsm", "mah": "mah", "kilo": "kilogram",
    "sqm": "square meter", "sqft": "square foot",
    "cc": "cubic centimeter", "mcg": "microgram", "µg": "microgram", "μg": "microgram", "mmol": "mmol",
    "cal": "calorie", "bpd": "bpd", "msv": "msv", "degc": "celsius", "degf": "fahrenheit",
}  # fmt: skip
# One letter: only exactly so; those of the second table only where they touch the digits.
LETTERS = {"m": "meter", "g": "gram", "t": "tonne", "C": "celsius", "F": "fahrenheit"}
GLUED = {"h": "hour", "s": "second", "l": "liter", "L": "liter", "W": "watt", "V": "volt", "K": "kelvin",
         "p": "penny", "c": "cent", "in": "inch", "B": "byte"}  # fmt: skip
AREA = {"sq": "square", "square": "square", "cu": "cubic", "cubic": "cubic"}
# Dots, second words and the like: what each symbol of two tokens is.
MARKS = {"″": "inch", "′": "foot"}
MISSPELT = {"celcius": "celsius", "centigrade": "celsius", "centigrate": "celsius", "farenheit": "fahrenheit"}
