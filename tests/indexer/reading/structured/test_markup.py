import pytest

from indexer.reading.structured.markup import attribute, child, children, name, parse_xml
from models.errors import Unreadable


def test_names_and_attributes_are_found_in_any_name_space():
    root = parse_xml(b'<a:p xmlns:a="x"><a:pPr a:val="1"/><b xmlns="y" val="2"/></a:p>')
    assert [name(inner) for inner in children(root)] == ["pPr", "b"]
    assert attribute(child(root, "pPr"), "val") == "1"
    assert attribute(child(root, "b"), "val") == "2"
    assert child(root, "pPr", "val") is None
    assert attribute(None, "val") is None


@pytest.mark.parametrize("data", [b"", b"<a><b></a>", b"<a>", b"Protokoll"])
def test_what_is_not_well_formed_is_unreadable(data: bytes):
    with pytest.raises(Unreadable, match="damaged"):
        parse_xml(data)


def test_a_file_reaches_nothing_outside_itself_and_entities_do_not_multiply(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("hemligt")
    root = parse_xml(f'<!DOCTYPE a [<!ENTITY e SYSTEM "file://{secret}">]><a>&e;</a>'.encode())
    assert "hemligt" not in "".join(map(str, root.itertext()))
    many = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    with pytest.raises(Unreadable):
        parse_xml(f'<!DOCTYPE a [<!ENTITY e0 "ha">{many}]><a>&e11;</a>'.encode())
