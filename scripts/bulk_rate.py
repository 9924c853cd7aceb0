#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Builds a database of articles that it hands to the indexer one by one, and prints whether the
last tenth of them was taken as fast as the first, by the clock and by the indexer's processor time.

The first articles only fill the indexer's queue; the tenths are of those behind them.

usage: scripts/bulk_rate.py ARTICLES.jsonl COMMAND...   (COMMAND reads JSON Lines from its input)
"""
import os
import resource
import subprocess
import sys
import time

TENTHS = 10
QUEUED = 12000  # articles: six batches


def processor_seconds(process):
    with open(f"/proc/{process.pid}/stat", encoding="utf-8") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main():
    articles, command = sys.argv[1], sys.argv[2:]
    total = os.path.getsize(articles)
    process = subprocess.Popen(command, stdin=subprocess.PIPE)
    begin = time.monotonic()
    marks = []
    done = 0
    with open(articles, "rb") as lines:
        for number, line in enumerate(lines):
            if number == QUEUED:
                marks.append((done, time.monotonic(), processor_seconds(process)))
            process.stdin.write(line)
            done += len(line)
            if marks and done >= marks[0][0] + (total - marks[0][0]) * len(marks) / TENTHS:
                marks.append((done, time.monotonic(), processor_seconds(process)))
    process.stdin.close()
    status = process.wait()
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    rates = [[(after[0] - before[0]) / 1e6 / max(after[clock] - before[clock], 1e-3)
              for before, after in zip(marks, marks[1:])] for clock in (1, 2)]
    print("MB/s of each tenth:          ", " ".join(f"{rate:.2f}" for rate in rates[0]))
    print("MB per s of processor time:  ", " ".join(f"{rate:.2f}" for rate in rates[1]))
    print(f"last tenth to first           {rates[0][-1] / rates[0][0]:.2f} by the clock, "
          f"{rates[1][-1] / rates[1][0]:.2f} by processor time")
    print(f"{total / 1e6:.0f} MB in {time.monotonic() - begin:.0f} s, "
          f"{spent.ru_utime + spent.ru_stime:.0f} s of processor time, "
          f"{spent.ru_maxrss / 1024:.0f} MiB of memory")
    sys.exit(status)


main()
