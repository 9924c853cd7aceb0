#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Prints who states which figures, by the C library and Python's foreign-function interface.

usage: figures.py DATABASE QUERY [LIBRARY]
"""
import ctypes
import json
import sys


class Dossier:
    """A database; see dossier.h."""

    def __init__(self, directory, library="libdossier.so.0"):
        self._library = ctypes.CDLL(library)
        self._library.dossier_open.restype = ctypes.c_void_p
        self._library.dossier_open.argtypes = [ctypes.c_char_p, ctypes.POINTER(ctypes.c_void_p)]
        self._library.dossier_close.argtypes = [ctypes.c_void_p]
        self._library.dossier_free.argtypes = [ctypes.c_void_p]
        self._library.dossier_request.argtypes = [
            ctypes.c_void_p, ctypes.c_char_p, ctypes.POINTER(ctypes.c_void_p)]
        error = ctypes.c_void_p()
        self._handle = self._library.dossier_open(directory.encode(), ctypes.byref(error))
        if not self._handle:
            raise RuntimeError(self._message(self._take(error)))

    def ask(self, command, **options):
        """The answer to a command of the searcher, whose options are named as on its line."""
        request = json.dumps({"command": command, **options}).encode()
        reply = ctypes.c_void_p()
        self._library.dossier_request(self._handle, request, ctypes.byref(reply))
        answered = self._take(reply)
        if "error" in answered:
            raise RuntimeError(self._message(answered))
        return answered["answer"]

    def close(self):
        self._library.dossier_close(self._handle)
        self._handle = None

    def _take(self, reply):
        text = ctypes.string_at(reply)
        self._library.dossier_free(reply)
        return json.loads(text)

    @staticmethod
    def _message(reply):
        error = reply["error"]
        return error["message"] + ("; " + error["hint"] if error["hint"] else "")


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__.strip().splitlines()[-1])
    try:
        database = Dossier(sys.argv[1], *sys.argv[3:4])
        for table in database.ask("figures", query=sys.argv[2], limit=3)["tables"]:
            print(table["role"] or "", table["counted"] or table["unit"] or "")
            for row in table["rows"]:
                print("  ", json.dumps(row, ensure_ascii=False, sort_keys=True)[:100])
        database.close()
    except RuntimeError as error:
        sys.exit("figures.py: " + str(error))


main()
