#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""How often the title of an article, asked as words, finds that article first and in the top five.

usage: score_known_items.py INDEXER SEARCHER ARTICLES [COUNT [SEARCH_OPTION ...]]
ARTICLES is a file that the indexer reads, such as reuters21578.jsonl.zst. COUNT articles (1000)
are drawn by a fixed seed from those whose title has at least three words and belongs to no other.
"""

import collections
import json
import random
import re
import subprocess
import sys
import tempfile

USUAL_COUNT = 1000
FEWEST_WORDS = 3
TOP = 5


def words_of(title):
    return re.findall(r"[^\W_]+(?:[.'][^\W_]+)*", title.lower())


def titled_articles(indexer, articles):
    """(id, words of the title) of the articles whose title is theirs alone."""
    records = subprocess.run([indexer, "extract", articles], stdout=subprocess.PIPE, check=True).stdout
    titles = collections.defaultdict(list)
    for line in records.splitlines():
        record = json.loads(line)
        words = words_of(record["title"] or "")
        if len(words) >= FEWEST_WORDS:
            titles[" ".join(words)].append(record["id"])
    return [(ids[0], words) for words, ids in sorted(titles.items()) if len(ids) == 1]


def ids_found(searcher, database, words, options):
    call = [searcher, "search", "--database", database, "--format", "jsonl", "--limit", str(TOP)]
    answer = subprocess.run([*call, *options, "--", words], stdout=subprocess.PIPE)
    return [json.loads(line)["id"] for line in answer.stdout.splitlines()]


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    indexer, searcher, articles = sys.argv[1:4]
    count = int(sys.argv[4]) if len(sys.argv) > 4 else USUAL_COUNT
    known = titled_articles(indexer, articles)
    asked = random.Random(1).sample(known, min(count, len(known)))
    first = among_top = 0
    with tempfile.TemporaryDirectory() as folder:
        database = folder + "/database"
        build = [indexer, "build", "--quiet", "--database", database, articles]
        subprocess.run(build, check=True)
        for identifier, words in asked:
            found = ids_found(searcher, database, words, sys.argv[5:])
            first += found[:1] == [identifier]
            among_top += identifier in found
    share = 100 / len(asked)
    print(f"{len(asked)} titles: first {first * share:.1f} %, top {TOP} {among_top * share:.1f} %")


if __name__ == "__main__":
    main()
