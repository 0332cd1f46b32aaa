#!/usr/bin/env python3
"""Times `appraise references` beside pandoc and bibutils on the same bibliography files.

Usage: references.py [--records 20000] [--rounds 3]   (from the project's root)

Makes a bibliography as BibTeX, CSL-JSON and RIS, and appraisals whose lists hold as many typed
references, builds the program (release, static), and converts each to CSL-JSON. `pandoc` and the
programs of `bibutils` are used where they are on the PATH (`apt-get install pandoc bibutils`).
Prints references a second, ratios and peak memory.
"""
import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent

FAMILIES = "Kent Haines O'Sullivan Smith Campbell Schütze Attwell Hodges Hancock Müller Jansen Bakker García Lin".split()
GIVEN = "Peter Terry Peter Anne Amity Rob Stephanie Paul Mark Jeremy Jan Marieke Ana Ivan".split()
WORDS = ("effect of exercise therapy on pain and disability in adults with chronic low back pain a randomised "
         "controlled trial of cognitive functional treatment versus usual care cohort systematic review").split()
JOURNALS = ["Lancet", "BMJ", "Br J Sports Med", "J Physiother", "Ned Tijdschr Geneeskd", "Spine (Phila Pa 1976)"]


def record(rng, number):
    authors = [(rng.choice(FAMILIES), rng.choice(GIVEN)) for _ in range(rng.randint(1, 7))]
    title = " ".join(rng.choice(WORDS) for _ in range(rng.randint(8, 16))).capitalize()
    first = rng.randint(1, 1800)
    return {"key": f"key{number}", "authors": authors, "title": title, "journal": rng.choice(JOURNALS),
            "year": rng.randint(1990, 2025), "volume": rng.randint(1, 400), "issue": rng.randint(1, 12),
            "first": first, "last": first + rng.randint(1, 20), "doi": f"10.1016/j.x.{number}", "pmid": 10_000_000 + number}


def bibtex(r):
    names = " and ".join(f"{f}, {g}" for f, g in r["authors"]).replace("ü", '{\\"u}').replace("í", "{\\'\\i}")
    return (f"@article{{{r['key']},\n  author = {{{names}}},\n  title = {{{r['title']}}},\n  journal = {{{r['journal']}}},\n"
            f"  year = {{{r['year']}}},\n  volume = {{{r['volume']}}},\n  number = {{{r['issue']}}},\n"
            f"  pages = {{{r['first']}--{r['last']}}},\n  doi = {{{r['doi']}}},\n  pmid = {{{r['pmid']}}},\n}}\n\n")


def csl(r):
    return {"id": r["key"], "type": "article-journal", "title": r["title"], "container-title": r["journal"],
            "author": [{"family": f, "given": g} for f, g in r["authors"]], "issued": {"date-parts": [[r["year"]]]},
            "volume": str(r["volume"]), "issue": str(r["issue"]), "page": f"{r['first']}-{r['last']}",
            "DOI": r["doi"], "PMID": str(r["pmid"])}


def ris(r):
    names = "".join(f"AU  - {f}, {g}\n" for f, g in r["authors"])
    return (f"TY  - JOUR\nID  - {r['key']}\n{names}TI  - {r['title']}\nJO  - {r['journal']}\nPY  - {r['year']}\n"
            f"VL  - {r['volume']}\nIS  - {r['issue']}\nSP  - {r['first']}\nEP  - {r['last']}\nDO  - {r['doi']}\nER  - \n\n")


def typed(r):
    names = ", ".join(f"{f} {g[0]}" for f, g in r["authors"][:6]) + (", et al" if len(r["authors"]) > 6 else "")
    return (f"{names}. {r['title']}. {r['journal']} {r['year']};{r['volume']}({r['issue']}):{r['first']}-{r['last']}. "
            f"doi:{r['doi']}")


def apart(work, *arguments):
    """Does something in a process of its own: a program's peak counts what its parent held when it forked."""
    child = os.fork()
    if child == 0:
        try:
            work(*arguments)
        except BaseException as error:
            print(error, flush=True)
            os._exit(1)
        os._exit(0)
    if os.waitpid(child, 0)[1] != 0:
        raise SystemExit(1)


def make_corpus(work, count):
    rng = random.Random(1)
    records = [record(rng, number) for number in range(count)]
    (work / "refs.bib").write_text("".join(map(bibtex, records)), encoding="utf-8")
    (work / "refs.json").write_text(json.dumps([csl(r) for r in records], indent=1, ensure_ascii=False), encoding="utf-8")
    (work / "refs.ris").write_text("".join(map(ris, records)), encoding="utf-8")
    lines = "".join(f"{n}. {typed(r)}\n" for n, r in enumerate(records[:2_000], 1))
    (work / "typed.en.md").write_text("# A\n\n## References\n\n" + lines, encoding="utf-8")


def expect(path, count):
    items = json.loads(path.read_bytes())
    if len(items) != count:
        raise SystemExit(f"{len(items)} of {count} references")


def run(command, output):
    """Wall and CPU seconds, peak MiB and exit code of one run."""
    start = time.perf_counter()
    with open(output, "wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - start
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--program", help="a program that is built already")
    options = parser.parse_args()
    appraise = options.program
    if not appraise:
        subprocess.run(["swift", "build", "-c", "release", "--static-swift-stdlib", "--product", "appraise",
                        "--scratch-path", ".build-release"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        appraise = str(ROOT / ".build-release/release/appraise")
    work = Path(tempfile.mkdtemp(prefix="appraise-references-"))
    try:
        apart(make_corpus, work, options.records)
        cases = [
            ("refs.bib", options.records, {"pandoc": ["pandoc", "-f", "bibtex", "-t", "csljson"], "bib2xml": ["bib2xml"]}),
            ("refs.json", options.records, {"pandoc": ["pandoc", "-f", "csljson", "-t", "csljson"]}),
            ("refs.ris", options.records, {"ris2xml": ["ris2xml"]}),
            ("typed.en.md", min(2_000, options.records), {}),
        ]
        print(f"{'file':12} {'program':10} {'ms':>8} {'cpu ms':>8} {'refs/s':>10} {'peak MiB':>9}")
        for name, count, others in cases:
            path = str(work / name)
            commands = {"appraise": [appraise, "references", path, "--to", "csl-json"]}
            commands |= {other: words + [path] for other, words in others.items() if shutil.which(words[0])}
            results = {program: [] for program in commands}
            for _ in range(options.rounds):
                for program, command in commands.items():
                    results[program].append(run(command, work / program))
            apart(expect, work / "appraise", count)
            for program, rows in results.items():
                seconds = statistics.median(r[0] for r in rows)
                cpu = statistics.median(r[1] for r in rows)
                failed = "" if all(r[3] == 0 for r in rows) else "  (failed)"
                print(f"{name:12} {program:10} {seconds * 1000:8.0f} {cpu * 1000:8.0f} {count / seconds:10.0f} {max(r[2] for r in rows):9.1f}{failed}")
            for program in commands:
                if program != "appraise":
                    pairs = [b[0] / a[0] for a, b in zip(results["appraise"], results[program])]
                    print(f"{name:12} appraise is {statistics.median(pairs):.1f} times as fast as {program}")
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
