"""A table of states over time as a picture."""

from fractions import Fraction
from xml.etree import ElementTree as ET

import pytest

from ekonomia.errors import InvalidValue
from ekonomia.views import ChartRow, ChartState, ChartStretch, ChartTone, coverage_chart

SVG = "{http://www.w3.org/2000/svg}"
SURE = ChartState(letter="J", tone=ChartTone.SURE, text="sure")
SOFT = ChartState(letter="j", tone=ChartTone.SURE, text="worked out", is_firm=False)
OPEN = ChartState(letter="?d", tone=ChartTone.UNKNOWN, text="not <known>")
STATES = (SURE, SOFT, OPEN)


def stretch(letter: str, share: Fraction = Fraction(1), said: str = "said") -> ChartStretch:
    """Return a part of a cell."""
    return ChartStretch(letter=letter, share=share, said=said)


def drawn(*rows: ChartRow, columns: int = 1, notes: tuple[str, ...] = ()) -> ET.Element:
    """Return the picture, read."""
    names = [f"{2015 + place}" for place in range(columns)]
    picture = coverage_chart("A & B", names, rows, STATES, notes=notes)
    return ET.fromstring(str(picture))  # noqa: S314 - written here


def boxes(picture: ET.Element) -> list[tuple[str, int, int, str, str]]:
    """Return class, left end, width, letter and tooltip of every stretch of the rows."""
    found = []
    for group in picture.iter(f"{SVG}g"):
        rect = group.find(f"{SVG}rect")
        said = group.findtext(f"{SVG}title", "")
        if rect is not None and ": " in said:
            letter = group.findtext(f"{SVG}text", "")
            numbers = (int(rect.get("x", "")), int(rect.get("width", "")))
            found.append((rect.get("class", ""), *numbers, letter, said))
    return found


def test_a_cell_is_shared_out_by_how_long_each_state_lasted() -> None:
    parts = (stretch("?d", Fraction(1, 4)), stretch("J", Fraction(3, 4), "x"))
    row = ChartRow(label="a", cells=(parts, (stretch("J"),)))
    first, second, third = boxes(drawn(row, columns=2))
    assert first[:1] + first[2:] == ("ek-unknown", 24, "", "2015: said")
    assert second[1:] == (first[1] + 24, 72, "J", "2015: x")
    assert third[:4] == ("ek-sure", second[1] + 72, 96, "J")


def test_a_letter_stands_where_it_has_room() -> None:
    parts = (stretch("J", Fraction(1, 8)), stretch("?d", Fraction(7, 8)))
    assert [box[3] for box in boxes(drawn(ChartRow(label="a", cells=(parts,))))] == ["", "?d"]


def test_what_is_less_sure_is_a_frame_with_another_letter() -> None:
    picture = drawn(ChartRow(label="a", cells=((stretch("j"),),)))
    assert [box[0] for box in boxes(picture)] == ["ek-frame ek-frame-sure"]
    letters = {text.text: text.get("class") for text in picture.iter(f"{SVG}text")}
    assert (letters["j"], letters["J"], letters["?d"]) == ("ek-open", "ek-letter", "ek-open")


def test_a_frame_too_narrow_to_be_one_is_left_out_but_told() -> None:
    parts = (stretch("j", Fraction(1, 32), "one day"), stretch("J", Fraction(31, 32)))
    picture = drawn(ChartRow(label="a", cells=(parts,)))
    assert [box[0] for box in boxes(picture)] == ["ek-sure"]
    assert "2015: one day" in {title.text for title in picture.iter(f"{SVG}title")}


def test_a_single_day_without_a_frame_is_drawn() -> None:
    parts = (stretch("J", Fraction(1, 90)), stretch("?d", Fraction(89, 90)))
    assert [box[2] for box in boxes(drawn(ChartRow(label="a", cells=(parts,))))] == [1, 95]


def test_a_row_without_cells_is_a_heading() -> None:
    picture = drawn(ChartRow(label="wielkopolskie"))
    bold = [t.text for t in picture.iter(f"{SVG}text") if t.get("class") == "ek-bold"]
    assert bold == ["A & B", "wielkopolskie"]
    assert boxes(picture) == []


def test_every_text_is_escaped_and_the_legend_tells_every_letter() -> None:
    picture = drawn(ChartRow(label="<a>", cells=((stretch("J"),),)), notes=("one & two",))
    texts = [text.text for text in picture.iter(f"{SVG}text")]
    assert texts[-7:] == ["J", "sure", "j", "worked out", "?d", "not <known>", "one & two"]
    assert picture.findtext(f"{SVG}title") == "A & B"
    assert [g.get("data-row") for g in picture.iter(f"{SVG}g") if g.get("data-row")] == ["<a>"]


def test_a_long_label_makes_its_row_higher_and_stands_whole_in_the_tooltip() -> None:
    long = " ".join(["subregion"] * 30)
    low, high = (drawn(ChartRow(label=label, cells=((stretch("J"),),))) for label in ("a", long))
    assert int(high.get("height", "")) - int(low.get("height", "")) == 34 // 2
    assert long in {title.text for title in high.iter(f"{SVG}title")}


def test_a_picture_is_wide_enough_for_its_columns_and_high_enough_for_its_notes() -> None:
    row = ChartRow(label="a", cells=((stretch("J"),),))
    wide = drawn(ChartRow(label="a", cells=((stretch("J"),),) * 3), columns=3)
    assert int(wide.get("width", "")) - int(drawn(row).get("width", "")) == 96
    noted = drawn(row, notes=("a", "b"))
    bases = [int(text.get("y", "")) for text in noted.iter(f"{SVG}text")]
    assert bases[-3] < bases[-2] == bases[-1] - 34
    assert bases[-1] < int(noted.get("viewBox", "").split()[-1])


def test_both_pages_have_all_colours() -> None:
    style = drawn().findtext(f"{SVG}style", "")
    light, dark = style.split("@media", 1)
    for tone in ("sure", "shared", "double", "missing"):
        assert f"--ek-{tone}:#" in light
        assert f"--ek-{tone}:#" in dark.split("}}")[0]


def test_the_language_is_told() -> None:
    assert 'xml:lang="en"' in str(coverage_chart("a", [], [], [], language="en"))
    assert 'xml:lang="pl"' in str(coverage_chart("a", [], [], []))


@pytest.mark.parametrize("share", [Fraction(0), Fraction(-1, 2), Fraction(3, 2)])
def test_a_share_lies_over_0_and_at_most_at_1(share: Fraction) -> None:
    with pytest.raises(InvalidValue, match="share over 0"):
        stretch("J", share)


def test_a_cell_is_full() -> None:
    with pytest.raises(InvalidValue, match="add up to 1"):
        ChartRow(label="a", cells=((stretch("J", Fraction(1, 2)),),))


def test_a_row_has_the_columns_of_the_table() -> None:
    row = ChartRow(label="a", cells=((stretch("J"),),))
    with pytest.raises(InvalidValue, match="expected 2 cells, got 1") as caught:
        drawn(ChartRow(label="head"), row, columns=2)
    assert caught.value.path == "$.rows[1].cells"


def test_a_letter_stands_for_one_state() -> None:
    with pytest.raises(InvalidValue, match="letter of J, j, \\?d, got 'x'"):
        drawn(ChartRow(label="a", cells=((stretch("x"),),)))
    with pytest.raises(InvalidValue, match="letter of its own"):
        coverage_chart("a", [], [], [SURE, SURE])
