"""The README is run by CI, its examples too, and no file names a machine or a package registry."""

import doctest
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
PAGES = (README, *sorted((ROOT / "docs").rglob("*.md")))

FENCE = re.compile(r"^```(?P<language>[^\n]*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
HOST = re.compile(
    r"\b(?!(?:keepachangelog\.com|semver\.org|www\.w3\.org|example\.org)\b)(?<![.-])"
    r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:org|com|io|dev|net)\b"
)  # but for those of the changelog, the names of formats, and the one reserved for examples
PRIVATE = re.compile(
    r"p[y]pi\b|[n]pmjs|p[y]thonhosted|[d]ebian\.org"
    r"|(?<![\w./~-])(?:file://)?/(?:home|opt|root|tmp|work|Users|workspace)/\w"
    r"|\b[A-Z]:\\Users\b"
)
SOURCES = ("src/ekonomia/places/", "examples/documents/")
"""Where the public addresses at which facts were read are part of the evidence."""


def _blocks(page: Path, *languages: str) -> list[str]:
    text = page.read_text(encoding="utf-8")
    return [found["body"] for found in FENCE.finditer(text) if found["language"] in languages]


def test_its_first_two_commands_are_one_line_each() -> None:
    """The main job and the test command: .ci/run takes them from there."""
    first, second = _blocks(README, "sh")[:2]
    assert first.count("\n") == second.count("\n") == 1
    assert "pytest" in second


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_examples_of_a_page_run(page: Path) -> None:
    """Those fenced as `python` or `pycon`, in order and with common names."""
    text = "\n".join(body for body in _blocks(page, "python", "pycon") if ">>> " in body)
    example = doctest.DocTestParser().get_doctest(text, {}, page.name, str(page), 0)
    runner = doctest.DocTestRunner()
    said: list[str] = []
    runner.run(example, out=said.append)
    assert not runner.failures, "".join(said)


def test_no_file_names_a_machine_or_a_registry() -> None:
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run(
        [git, "ls-files", "-z", "--cached"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    found = [
        f"{name}: {match[0]}"
        for name in filter(None, listed.split("\0"))
        if (ROOT / name).is_file()
        for pattern in ((PRIVATE,) if name.startswith(SOURCES) else (PRIVATE, HOST))
        for match in pattern.finditer((ROOT / name).read_text(encoding="utf-8", errors="ignore"))
    ]
    assert found == []


@pytest.mark.parametrize(
    "text",
    [
        "see \x2froot\x2fx",
        "PATH=a:\x2froot\x2fx",
        "file://\x2ftmp\x2fx",
        "'\x2fwork\x2fmain'",
        "https://registry.np\x6djs.invalid",
    ],
)
def test_the_search_itself_finds(text: str) -> None:
    assert PRIVATE.search(text)


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("https://packages.some\x2eorg/simple", True),
        ("www.some\x2ecom", True),
        ("plan@example.org", False),
        ("www.gov.pl", False),
    ],
)
def test_the_search_for_hosts(text: str, *, is_found: bool) -> None:
    assert bool(HOST.search(text)) is is_found


@pytest.mark.parametrize("text", ["www.gov.pl/home/x", "and/or", "#!/usr/bin/env bash", "a/home/b"])
def test_the_search_itself_lets_pass(text: str) -> None:
    assert not PRIVATE.search(text)
