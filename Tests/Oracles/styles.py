#!/usr/bin/env python3
"""Formats the records of the style goldens with pandoc and prints where the goldens differ.

Usage: styles.py [--all]   (needs Debian's `pandoc` and `citation-style-language-styles`)

`styles.txt` explains the differences, one a line: style, references (or *), what pandoc writes, what
we write, and why. Replacing the one by the other must make the two texts equal; where pandoc writes
nothing (-), what we write is taken away. A difference that is left is printed, and is a failure; so
is an explanation that explains nothing. `--all` also prints what is explained.
"""
import html
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
TESTS = HERE.parent
ROOT = TESTS.parent
RECORDS = TESTS / "Fixtures/references/styles/records.json"
GOLDENS = TESTS / "CriticalAppraisalTests/Goldens/styles"
CSL = Path("/usr/share/citation-style-language/styles")
STYLES = {"vancouver": "vancouver", "ama": "american-medical-association", "apa": "apa"}


def prepared():
    """The records as CSL wants them: spaced initials, both names of a journal, article numbers as
    pages (the styles of 2023 know no other way)."""
    names = {}
    table = ROOT / "Sources/CriticalAppraisal/References/Styles/JournalTitles+Table.swift"
    for line in table.read_text().splitlines():
        title, equals, short = line.strip().partition(" = ")
        if equals:
            names.setdefault(title.lower().removeprefix("the "), (title, short))
            names.setdefault(short.lower(), (title, short))
    records = json.loads(RECORDS.read_text())
    for record in records:
        for name in record.get("author", []) + record.get("editor", []):
            if re.fullmatch("[A-Z]{2,4}", name.get("given", "")):
                name["given"] = ". ".join(name["given"]) + "."
        if record["type"] == "article-journal":
            key = record["container-title"].lower().removeprefix("the ")
            if key in names:
                record["container-title"], record["container-title-short"] = names[key]
            if "number" in record:
                record["page"] = record.pop("number")
    return json.dumps(records)


def pandoc(style):
    """The references by id, as plain text with italics between asterisks."""
    text = "---\nnocite: '@*'\n---\n"
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        file.write(prepared())
        file.flush()
        page = run(style, file.name, text)
    found = {}
    for entry in re.split(r'<div id="ref-', page)[1:]:
        name, _, rest = entry.partition('"')
        rest = rest.partition(">")[2]
        rest = re.sub(r'<div class="csl-left-margin">.*?</div>', "", rest)
        rest = re.sub(r"</?(em|i)>", "*", rest)
        rest = re.sub(r"<[^>]*>", "", rest)
        rest = " ".join(html.unescape(rest).split())
        found[name] = straight(rest)
    return found


def straight(text):
    """Quotation marks are not compared: pandoc sets them anew."""
    return re.sub("[‘’“”\"]", "'", text)


def run(style, records, text):
    return subprocess.run(
        ["pandoc", "--citeproc", "--csl", CSL / f"{style}.csl", "--bibliography", records,
         "--metadata", "link-citations=false", "-t", "html", "--wrap=none"],
        input=text, capture_output=True, text=True, check=True).stdout


def ours(style):
    lines = (GOLDENS / f"{style}-en.tsv").read_text().splitlines()
    return dict(straight(line).split("\t", 1) for line in lines)


def explanations():
    rows = []
    for line in (HERE / "styles.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            style, name, theirs, own, reason = line.split("\t")
            rows.append((style, name, theirs, own, reason))
    return rows


def main():
    rows, used, failures = explanations(), set(), 0
    for style, csl in STYLES.items():
        theirs, own = pandoc(csl), ours(style)
        same = 0
        for name in (item["id"] for item in json.loads(RECORDS.read_text())):
            expected, actual, reasons = theirs[name], own[name], []
            for index, (only, which, old, new, reason) in enumerate(rows):
                if expected == actual:
                    break
                if only not in (style, "*") or (which != "*" and name not in which.split(",")):
                    continue
                if old == "-":
                    changed = (expected, re.sub(new, "", actual))
                else:
                    changed = (re.sub(old, new, expected), actual)
                if changed != (expected, actual):
                    expected, actual = changed
                    used.add(index)
                    reasons.append(reason)
            if style == "ama" and expected != actual and expected.lower() == actual.lower():
                reasons.append("AMA sets book titles in title case; ours are never re-cased")
                expected = actual
            if expected != actual:
                failures += 1
                print(f"\n{style} {name}: not explained\n  pandoc {theirs[name]}\n  ours   {own[name]}")
                print(f"  left   {expected}\n  and    {actual}")
            elif not reasons:
                same += 1
            elif "--all" in sys.argv:
                print(f"\n{style} {name}: " + "; ".join(reasons))
        print(f"{style}: {len(own)} references, {same} the same as pandoc's to the letter")
    for index, row in enumerate(rows):
        if index not in used:
            failures += 1
            print("explains nothing: " + "\t".join(row[:3]))
    sys.exit(1 if failures else 0)


main()
