#!/usr/bin/env python3
"""Times pages with figures: all kinds of evidence blocks on one page, and each kind by itself.

Usage: figures.py PROGRAM [--copies 200] [--rounds 5]   (from the project's root)

PROGRAM is a built `appraise`. Builds folders of copies of `Tests/Fixtures/evidence.en.md`, of the
same page with its blocks as ordinary code, and of pages with one block, with one job each; prints
the shortest time a page in milliseconds, start-up included.
"""
import argparse
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

FIXTURE = Path(__file__).resolve().parent.parent / "Fixtures" / "evidence.en.md"
BLOCK = re.compile(r"^```([\w-]+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def milliseconds(program, text, copies, rounds):
    with tempfile.TemporaryDirectory() as folder:
        source, site = Path(folder, "in"), Path(folder, "out")
        source.mkdir()
        for number in range(copies):
            (source / f"a{number}.en.md").write_text(text, encoding="utf-8")
        best = float("inf")
        for _ in range(rounds):
            shutil.rmtree(site, ignore_errors=True)
            start = time.perf_counter()
            subprocess.run([program, "build", source, "-o", site, "--full", "--jobs", "1"],
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
            best = min(best, time.perf_counter() - start)
        return best / copies * 1000


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--copies", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    text = FIXTURE.read_text(encoding="utf-8")
    pages = {"all blocks": text, "as code": BLOCK.sub(r"```text\n\2```", text)}
    for kind, content in BLOCK.findall(text):
        pages[kind] = f"# A page\n\n## Results\n\n```{kind}\n{content}```\n"
    for name, page in pages.items():
        print(f"{name:14} {milliseconds(options.program, page, options.copies, options.rounds):8.3f} ms a page")


if __name__ == "__main__":
    main()
