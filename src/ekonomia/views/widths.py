"""How wide characters are in the wider of the fonts that browsers take for sans-serif.

Thousandths of the size of the font, rounded up from measured ones; narrower fonts leave room.
"""

from typing import Final

__all__ = ["BOLD", "LETTERS", "WIDEST"]

WIDEST: Final = 1050
"""Of what no line below names, such as Chinese characters."""
BOLD: Final = 115
"""Bold letters in hundredths of plain ones."""
LETTERS: Final = {
    290: "'ijlìíîïĩīĭįĵĺļłIÌÍÎÏĨĪĬĮİ",
    340: " ,.·’",
    360: "/:;\\|¦-f",
    410: "()[]tţťŧľ!¡²³¹",
    430: "rŕŗř",
    490: '"ªº',
    540: "*J`¨°Ĵsśŝşšzźżž„”“…",
    570: "cçćĉċč",
    590: "?L§ĺĹĻĽĿŁ–kķĸ",
    620: "vxyýÿŷ•",
    640: "FTao«»¿àáâãäåðòóôõöøāăąōŏőŢŤŦeèéêëēĕėęě",
    660: "bdghnpqußñùúûüþďđĝğġģĥńņňŋũūŭůűų0123456789${}¢£¤¥µ¶",
    700: "EKPSYÈÉÊËÝÞĒĔĖĘĚĶŚŜŞŠŶŸ",
    720: "AVÀÁÂÃÄÅĀĂĄBXZħŹŻŽ",
    760: "CRÇĆĈĊČŔŖŘUÙÚÛÜŨŪŬŮŰŲ",
    800: "HNÑĤŃŅŇŊDÐĎĐ&GĜĞĠĢ",
    830: "OQÒÓÔÕÖØŌŎŐwŵ",
    880: "#+<=>^~¬±×÷_M−",
    1000: "%m¼½¾æWŴ©®Æ—←→",
}
"""From a width to the characters that are at most so wide."""
