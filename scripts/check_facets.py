#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Compares facet counts with a scan of the records, over random queries with random filters.

Builds a database of the articles in the given files or folders, prints their records with
`indexer extract`, and counts by brute force what `searcher facets --filter ...` counts. Prints
each difference; exit status 1 if there is any. Without arguments it takes the newswire articles
that the project does not ship: $DOSSIER_SHARED/data/newswire, else below ../shared.

usage: scripts/check_facets.py [--queries N] [--seed N] [PATH...]
"""
import argparse
import collections
import datetime
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAMS = ROOT / "build" / "release" / "bin"
PERIODS = ("day", "week", "month", "year")
FACETS = ("outlet publisher agency cited actor person organization armed_group country "
          "qty.role qty.counted qty.kind qty.unit").split() + ["date:" + p for p in PERIODS]


def period(published, name):
    day = datetime.date.fromisoformat(published[:10])
    if name == "week":
        year, week, _ = day.isocalendar()
        return f"{year:04}-W{week:02}"
    return published[:{"day": 10, "month": 7, "year": 4}[name]]


def values_of(record):
    """What a record has in each facet; None is undated."""
    values = {facet: set() for facet in FACETS}
    for outlet in record["outlets"]:
        if outlet["scope"] == "body":
            values["outlet"].add(outlet["name"])
            values[outlet["role"]].add(outlet["name"])
    for actor in record["actors"]:
        if any(mention["scope"] == "body" for mention in actor["mentions"]):
            values["actor"].add(actor["name"])
            values[actor["type"]].add(actor["name"])
    for quantity in record["quantities"]:
        if quantity["scope"] == "body" and "negated" not in quantity["flags"]:
            for key in ("role", "counted", "kind", "unit"):
                if quantity[key]:
                    values["qty." + key].add(quantity[key])
    for name in PERIODS:
        date = record["published"]
        values["date:" + name].add(period(date, name) if date else None)
    return values


def plain_words(records):
    """Words of lower-case letters that stand alone wherever their letters occur, with their
    documents: the analysis of the text cannot cut these in another way."""
    documents = collections.defaultdict(set)
    doubtful = set()
    for number, record in enumerate(records):
        text = "\n" + (record["title"] or "") + "\n\n" + record["text"] + "\n"
        for match in re.finditer(r"\S+", text):
            run = match.group()
            if found := re.fullmatch(r"[(\"]?([a-z]{4,})[,;:)\"?!.]{0,2}", run):
                documents[found.group(1)].add(number)
            else:
                doubtful.update(part.lower() for part in re.findall(r"[A-Za-z]+", run))
    return {word: found for word, found in documents.items() if word not in doubtful}


class Asker:
    def __init__(self, records, seed):
        self.random = random.Random(seed)
        self.values = [values_of(record) for record in records]
        self.words = plain_words(records)
        self.everything = set(range(len(records)))
        self.known = {facet: sorted({v for values in self.values for v in values[facet] if v})
                      for facet in FACETS}

    def query(self):
        """A query and the documents that it finds."""
        if self.random.random() < 0.25:
            return "*:*", self.everything
        words = sorted(self.words, key=lambda word: (-len(self.words[word]), word))[:400]
        first, second = self.random.sample(words, 2)
        kind = self.random.randrange(3)
        a, b = self.words[first], self.words[second]
        if kind == 0:
            return f"={first}", a
        return (f"={first} OR ={second}", a | b) if kind == 1 else (f"={first} -={second}", a - b)

    def filters(self):
        chosen = []
        for facet in self.random.sample(FACETS, self.random.randrange(1, 4)):
            for _ in range(self.random.randrange(1, 4)):
                values = self.known[facet]
                if values:
                    chosen.append((facet, self.random.choice(values), self.random.random() < 0.3))
        if self.random.random() < 0.2:
            chosen.append(("date:month", None, self.random.random() < 0.5))
        last = {(facet, value): excludes for facet, value, excludes in chosen}
        return [(facet, value, excludes) for (facet, value), excludes in last.items()]

    def passes(self, values, filters, but):
        for facet in {facet for facet, _, _ in filters} - {but}:
            wanted = {value for f, value, excludes in filters if f == facet and not excludes}
            unwanted = {value for f, value, excludes in filters if f == facet and excludes}
            if (wanted and not wanted & values[facet]) or unwanted & values[facet]:
                return False
        return True

    def count(self, documents, filters):
        counts = {}
        for facet in FACETS:
            counter = collections.Counter()
            for number in documents:
                if self.passes(self.values[number], filters, facet):
                    counter.update(self.values[number][facet])
            for f, value, _ in filters:
                if f == facet:
                    counter.setdefault(value, 0)
            counts[facet] = dict(counter)
        return counts


def run(*line):
    return subprocess.run([str(part) for part in line], capture_output=True, text=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--queries", type=int, default=200)
    parser.add_argument("--seed", type=int, default=20251125)
    parser.add_argument("paths", nargs="*")
    options = parser.parse_args()
    shared = pathlib.Path(os.environ.get("DOSSIER_SHARED", ROOT.parent / "shared"))
    paths = options.paths or [shared / "data" / "newswire" / "articles"]
    if not pathlib.Path(paths[0]).exists():
        print(f"skipped: there is no {paths[0]}")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        database = pathlib.Path(folder) / "database"
        built = run(PROGRAMS / "indexer", "build", "--quiet", "--database", database, *paths)
        if built.returncode != 0:
            sys.exit(built.stderr)
        lines = run(PROGRAMS / "indexer", "extract", *paths).stdout.splitlines()
        # A second document of an id is left out, as by the build.
        records = {}
        for line in lines:
            record = json.loads(line)
            records.setdefault(record["id"], record)
        asker = Asker(list(records.values()), options.seed)
        differences = 0
        found = 0
        for _ in range(options.queries):
            query, documents = asker.query()
            filters = asker.filters()
            line = [PROGRAMS / "searcher", "facets", "--database", database, "--format", "json",
                    "--limit", "0", "--facets", ",".join(FACETS)]
            for facet, value, excludes in filters:
                line += ["--filter", f"{facet}{'!=' if excludes else '='}{value or 'undated'}"]
            answer = run(*line, query)
            if answer.returncode == 2:
                sys.exit(answer.stderr)
            counted = {facet["facet"]: {v["name"]: v["documents"] for v in facet["values"]}
                       for facet in json.loads(answer.stdout)["facets"]}
            scanned = asker.count(documents, filters)
            found += any(asker.passes(asker.values[number], filters, None) for number in documents)
            for facet in FACETS:
                if counted[facet] != scanned[facet]:
                    differences += 1
                    print(f"{query} {filters}: {facet} is {counted[facet]}, not {scanned[facet]}")
    print(f"{options.queries} queries over {len(records)} documents, {found} of which find any: "
          f"{differences} differences")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
