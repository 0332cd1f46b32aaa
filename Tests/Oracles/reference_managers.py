#!/usr/bin/env python3
"""Shows that reference managers understand a page: its own metadata, and the list to copy.

Usage: reference_managers.py PAGE.html
(needs `pip install papis rispy extruct`: a reference manager, a reader of RIS, one of JSON-LD)

Prints what each of them read, and exits with 1 when something is missing.
"""
import json
import sys
import tempfile
from pathlib import Path

import bs4
import extruct
import papis.bibtex
import rispy
from papis.downloaders.base import parse_meta_headers

page = Path(sys.argv[1]).read_text(encoding="utf-8")
soup = bs4.BeautifulSoup(page, "html.parser")
failures = []


def show(what, count, sample):
    print(f"{what}: {count}")
    for line in sample:
        print(f"    {line}")


# The page itself, as papis adds it from its address.
own = parse_meta_headers(soup)
show("papis, the page itself", len(own), [f"{key}: {own[key]}" for key in ("title", "author", "publication_date") if key in own])
if not own.get("title") or not own.get("author_list"):
    failures.append("papis finds no title or author")

entries = len(soup.select(".references li[id]"))
blocks = {pre["class"][-1]: pre.get_text() for pre in soup.select("pre.copy")}

# The list to copy.
bibtex = papis.bibtex.bibtex_to_dict(blocks.get("bibtex", ""))
show("papis, BibTeX to copy", f"{len(bibtex)} of {entries}", [f"{e.get('ref')}: {e.get('title', '')[:70]}" for e in bibtex[:3]])
with tempfile.NamedTemporaryFile("w", suffix=".ris", encoding="utf-8") as file:
    file.write(blocks.get("ris", ""))
    file.flush()
    ris = rispy.load(Path(file.name))
show("rispy, RIS to copy", f"{len(ris)} of {entries}", [f"{e.get('doi')}: {e.get('primary_title', e.get('title', ''))[:70]}" for e in ris[:3]])
if len(bibtex) != entries or len(ris) != entries:
    failures.append("an entry of the list is not among those to copy")

# What search engines read.
data = extruct.extract(page, syntaxes=["json-ld"])["json-ld"]
cited = [work for item in data for work in item.get("citation", [])]
show("extruct, JSON-LD works cited", f"{len(cited)} of {entries}", [json.dumps(work, ensure_ascii=False)[:110] for work in cited[:2]])
if not data or not data[0].get("headline"):
    failures.append("extruct finds no article")

for failure in failures:
    print(f"failed: {failure}")
sys.exit(1 if failures else 0)
