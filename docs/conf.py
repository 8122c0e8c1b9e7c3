"""Settings of Sphinx; `python -m sphinx -n -W -b html docs OUT` builds the pages."""

import importlib
import re
import sys
from enum import Enum
from importlib.metadata import version as version_of
from pathlib import Path

from sphinx.addnodes import desc_annotation, desc_content, desc_signature
from sphinx.application import Sphinx
from sphinx.ext.autodoc import Options
from sphinx.ext.napoleon import Config
from sphinx.ext.napoleon.docstring import GoogleDocstring

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from _generate import pages  # noqa: E402 - it lies beside this file

project = "ekonomia"
author = "the ekonomia contributors"
copyright = author  # the licence says the rest
version = release = version_of("ekonomia")
language = "en"

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.doctest",
    # no intersphinx: the build needs no network; napoleon: see `read_docstring` below
]
exclude_patterns = ["_build", "generated/pieces"]  # the latter are included by other pages
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = f"ekonomia {version}"
html_static_path = ["_static"]
html_css_files = ["ekonomia.css"]
html_copy_source = False

autodoc_member_order = "bysource"
autodoc_default_options = {"members": True, "ignore-module-all": True}  # see `keep_public`
add_module_names = False  # a heading names the module
python_maximum_signature_line_length = 88
toc_object_entries_show_parents = "hide"
default_role = "code"  # docstrings write `names` as Markdown does

# Docstrings are run by pytest (--doctest-modules), which knows the names of their module; this
# builder runs the `doctest` and `testcode` directives of the pages.
doctest_test_doctest_blocks = ""

nitpicky = True
nitpick_ignore_regex = [
    # without intersphinx nothing outside this package can be linked
    (
        "py:.*",
        r"(attrs?|cattrs|collections|datetime|decimal|enum|fractions|hypothesis|types|typing)\..*",
    ),
    # type variables have no entry of their own
    ("py:(class|obj)", r"ekonomia\..*\.(_?[A-Z](_co|_contra)?|_Thing)"),
    # an annotation in quotes is shown as written: the bare name of an alias or of another module
    ("py:class", r"\w+"),
    # the repr of an enum member inside Annotated[...] is no name
    ("py:class", r".*>\].*"),
]

FACT = re.compile(r"(?:~?\w+\.)?Annotated\[.*?, <Kind\.(?P<name>\w+): \d+>\]")
LONGEST_VALUE = 60

IVARS = {":ivar ": ":param ", ":vartype ": ":type "}
IVAR = re.compile("^(?:" + "|".join(IVARS) + ")")
STYLE = Config(napoleon_use_ivar=True)  # "Attributes:" belong to the class, not documented twice


def read_docstring(  # noqa: PLR0913, PLR0917 - Sphinx calls it so
    app: Sphinx, what: str, name: str, thing: object, options: Options, lines: list[str]
) -> None:
    """Read a docstring in Google's form.

    As sphinx.ext.napoleon does, but a property or an attribute is no exception: there napoleon
    takes the words before the first colon for a type.
    """
    if what in {"attribute", "data", "property"}:
        what = "method"
    read = GoogleDocstring(lines, STYLE, app, what, name, thing, options).lines()
    # what a frozen class holds is what it is made from: "Parameters", not "Variables"
    lines[:] = [IVAR.sub(lambda found: IVARS[found[0]], line) for line in read]


def keep_public(app: Sphinx, what: str, name: str, *_: object) -> bool | None:
    """Leave out what a module does not list: by itself Sphinx would keep the order of `__all__`."""
    if what != "module":
        return None
    module = importlib.import_module(app.env.current_document.autodoc_module)
    return True if name not in module.__all__ else None


def shorten_signature(
    _app: Sphinx,
    _what: str,
    _name: str,
    thing: object,
    _options: Options,
    signature: str | None,
    returns: str | None,
) -> tuple[str | None, str | None]:
    """Name the kinds of facts by their aliases; leave out how an enumeration is called."""
    if isinstance(thing, type) and issubclass(thing, Enum):
        return "", None
    return FACT.sub(_alias, signature) if signature else signature, returns


def _alias(found: re.Match[str]) -> str:
    return f"~ekonomia.rules.facts.{found['name'].title()}"


def hide_long_value(_app: Sphinx, _domain: str, _kind: str, content: desc_content) -> None:
    """Leave out a value that would fill a screen; the generated pages show those of law."""
    for signature in content.parent.findall(desc_signature):
        for part in list(signature.findall(desc_annotation)):
            text = part.astext()
            if text.strip().startswith("=") and len(text) > LONGEST_VALUE:
                part.parent.remove(part)


def write_pages(app: Sphinx) -> None:
    """Write the pages made from the library's values; one that has not changed is left alone."""
    folder = Path(app.srcdir) / "generated"
    wanted = {folder / name: text for name, text in pages().items()}
    for path, text in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
    for path in set(folder.rglob("*.md")) - set(wanted):
        path.unlink()


def setup(app: Sphinx) -> None:
    """Connect the writer of pages, and what reads docstrings, signatures and values."""
    app.connect("builder-inited", write_pages)
    app.connect("autodoc-skip-member", keep_public)
    app.connect("autodoc-process-signature", shorten_signature)
    app.connect("object-description-transform", hide_long_value)
    app.connect("autodoc-process-docstring", read_docstring)
