"""The numbers of lists, as word processors write them."""

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def numeral(value: int, style: str) -> str:
    """A number in one of the styles "1", "a", "A", "i", "I"; in digits where letters cannot write it.

    Past z, letters are doubled: aa, bb, as in Word and OpenDocument.
    """
    if style in {"a", "A"} and 0 < value <= 26 * 9:
        letters = chr(ord("a") + (value - 1) % 26) * ((value - 1) // 26 + 1)
        return letters.upper() if style == "A" else letters
    if style in {"i", "I"} and 0 < value < 4000:
        digits = ""
        for worth, letters in _ROMAN:
            count, value = divmod(value, worth)
            digits += letters * count
        return digits.upper() if style == "I" else digits
    return str(value)
