#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Prints made-up articles as JSON Lines: paragraphs of the given articles, drawn at random.

Each has the paragraphs of 1.2 kB or more, one of forty publishers, few of which print most, and
a day of two years; one in twelve is a copy of an article before it. The same arguments give the
same articles.

usage: scripts/mix_articles.py COUNT FILE.jsonl...
"""
import json
import random
import sys

TEXT_BYTES = 1200
PUBLISHERS = [f"The {place} {kind}" for place in
              "Lanternfield Brackwater Harrowgate Quillport Ostermoor Velden Marrick Tannery".split()
              for kind in "Ledger Gazette Courier Herald Observer".split()]


def paragraphs(files):
    found = []
    for name in files:
        with open(name, encoding="utf-8") as lines:
            for line in lines:
                text = json.loads(line)["text"]
                # Reuters of 1987 breaks its lines and indents paragraphs.
                indented = "\n    "
                parts = text.split(indented if indented in text else "\n")
                found += [part.strip() for part in parts if len(part) > 80]
    return found


def main():
    count, files = int(sys.argv[1]), sys.argv[2:]
    chance = random.Random(count)
    known = paragraphs(files)
    texts = []
    for number in range(count):
        if texts and chance.random() < 1 / 12:
            text = chance.choice(texts[-2000:])
        else:
            text = ""
            while len(text) < TEXT_BYTES:
                text += chance.choice(known) + "\n\n"
        texts.append(text)
        day = chance.randrange(730)
        month, day = divmod(day, 30)
        record = {"id": f"made-{number}", "title": text[:60].rsplit(" ", 1)[0],
                  "outlet": PUBLISHERS[min(int(chance.paretovariate(0.7)) - 1, 39)],
                  "language": "en", "text": text}
        if chance.random() < 0.95:
            record["published"] = f"{2024 + month // 12}-{month % 12 + 1:02}-{min(day + 1, 28):02}"
        print(json.dumps(record, ensure_ascii=False))


main()
