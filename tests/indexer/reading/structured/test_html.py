import pytest

from indexer.reading.structured.html import read_html
from models.errors import Unreadable


def text(html: str) -> str:
    return "\f".join(page.text for page in read_html(html.encode()))


def test_minutes_keep_their_headings_lists_line_breaks_and_tables():
    assert text(
        """<!doctype html><html><head><title>Titel</title><style>p {}</style></head><body>
        <h1>Nämnden</h1><p>Vi   beslutar<br>på <b>Öckerö</b> &amp; <a href="http://x">Ekby</a></p>
        <h2>§ 22 <span>Budget</span></h2><ol start="3"><li>ja<li value="7">nej</ol><ol type="a"><li>jo</ol>
        <ul><li>ett<ul><li>två</ul></ul>
        <table><caption>Beslutande</caption><tr><th>Namn<th>Kommun<tbody><tr><td>Bo Ek<td>Ekby</table>
        <div>slut</div><div>på mötet</div></body></html>"""
    ) == (
        "# Nämnden\n\nVi beslutar\npå Öckerö & Ekby\n\n## § 22 Budget\n\n3. ja\n7. nej\n\na. jo\n\n- ett\n- två\n\n"
        "Beslutande\nNamn\tKommun\nBo Ek\tEkby\n\nslut\npå mötet"
    )


def test_menus_footers_and_hidden_text_are_left_out_and_main_content_alone_is_kept():
    assert text(
        "<nav>Meny</nav><header>Ekby</header><p hidden>dolt</p><p style='display: none'>x</p>§ 1<footer>Fot"
    ) == ("Ekby\n§ 1")
    assert text("<div>Kakor</div><main><p>§ 1</main><div>Dela</div>") == "§ 1"


def test_pages_turn_where_print_would():
    word = "<p>ett</p><br style='page-break-before:always'><p style='break-before: page'>två</p><p>tre"
    assert text(word) == "ett\ftvå\n\ntre"


def test_the_file_says_its_encoding():
    form = '<html><meta http-equiv="Content-Type" content="text/html; charset={}"><p>Öckerö</html>'
    for encoding in ("utf-8", "windows-1252", "iso-8859-1", "utf-8-sig", "utf-16"):
        assert read_html(form.format(encoding).encode(encoding))[0].text == "Öckerö"
    assert read_html("<p>Öckerö".encode("cp1252"))[0].text == "Öckerö"
    assert read_html(form.format("nonsense").encode())[0].text == "Öckerö"
    assert read_html(form.format("UTF-16").encode())[0].text == "Öckerö"


def test_text_that_is_laid_out_by_hand_stays_so():
    assert text("<pre>Bo Ek     Ekby\n  Liv Sund  Alby</pre>") == "Bo Ek     Ekby\n  Liv Sund  Alby"


def test_words_in_marks_are_not_taken_apart():
    assert (
        text("<p>o<b>rd</b>förande <i> Bo</i> Ek<p><b>Beslut</b><p>ja") == "ordförande Bo Ek\n\nBeslut\n\nja"
    )
    assert text("<p>ett <b> </b> <br> <i>två</i>\n<u>tre</u>") == "ett\ntvå tre"


def test_a_page_cut_off_is_no_half_meeting():
    with pytest.raises(Unreadable, match="cut off"):
        text("<html><body><p>§ 1 Budget<p>Nämnden besl")
    with pytest.raises(Unreadable):
        read_html(b"\x00\x01\x02")


def test_nothing_that_is_nested_deep_is_lost_in_silence():
    for depth in (200, 100_000):
        try:
            assert "Budget" in text("<div>" * depth + "Budget" + "</div>" * depth)
        except Unreadable:
            assert depth > 200
