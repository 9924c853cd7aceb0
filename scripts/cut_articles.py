#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Cuts the articles of JSON Lines on standard input into pieces of about 3 kB at paragraph ends.

usage: cut_articles.py FOLDER
Writes the pieces as articles.jsonl for the indexer, articles.dump for scriptindex, and a file each
below text/ for recollindex. Prints the bytes of text.
"""
import json
import pathlib
import sys

PIECE_BYTES = 3000


def pieces(text):
    """The paragraphs of `text`, as many at a time as reach PIECE_BYTES."""
    piece, size = [], 0
    for paragraph in text.split("\n"):
        piece.append(paragraph)
        size += len(paragraph.encode()) + 1
        if size >= PIECE_BYTES:
            yield "\n".join(piece).strip("\n")
            piece, size = [], 0
    yield "\n".join(piece).strip("\n")


def main():
    folder = pathlib.Path(sys.argv[1])
    text_bytes = 0
    with open(folder / "articles.jsonl", "w") as articles, open(folder / "articles.dump", "w") as dump:
        for line in sys.stdin:
            article = json.loads(line)
            for number, text in enumerate(filter(None, pieces(article["text"])), 1):
                name = f"{article['id']}-{number}"
                text_bytes += len(text.encode())
                fields = {"id": name, "outlet": article.get("outlet"), "title": article["title"], "text": text}
                articles.write(json.dumps(fields, ensure_ascii=False) + "\n")
                for key, value in fields.items():
                    dump.write(f"{key}=" + (value or "").replace("\n", "\n=") + "\n")
                dump.write("\n")
                file = folder / "text" / article["id"] / f"{number}.txt"
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(article["title"] + "\n\n" + text)
    print(text_bytes)


if __name__ == "__main__":
    main()
