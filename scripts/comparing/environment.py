"""The peers' environment: apart from the project's, made once, anew when its requirements change."""

import os
import subprocess
import sys
from pathlib import Path

_REQUIREMENTS = Path(__file__).with_name("requirements.txt")
_ROOT = Path(__file__).parents[2]


def make_environment(folder: Path) -> Path:
    """The Python of the environment in a folder, with everything installed (a minute or two the first time).

    Raises CalledProcessError when something cannot be installed; pip has told why.
    """
    python, stamp = folder / "bin" / "python", folder / "requirements.txt"
    wanted = _REQUIREMENTS.read_text(encoding="utf-8")
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted:
        subprocess.run([sys.executable, "-m", "venv", "--clear", folder], check=True)
        # Quieter still: pip would warn of every local folder of packages that lacks one.
        pip: list[str | Path] = [python, "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
        subprocess.run([*pip, "--requirement", _REQUIREMENTS], check=True)
        stamp.write_text(wanted, encoding="utf-8")
    return python


def ask_peers(python: Path, corpus: Path, runs: Path) -> None:
    """Have every peer answer the corpus in a folder; its runs come into another. No network is used.

    Raises CalledProcessError when a peer fails; it has told why.
    """
    apart = {"PYTHONPATH": str(_ROOT), "HF_HUB_OFFLINE": "1", "TOKENIZERS_PARALLELISM": "false"}
    command: list[str | Path] = [python, "-m", "scripts.comparing.peers", corpus, runs]
    subprocess.run(command, check=True, env=os.environ | apart)
