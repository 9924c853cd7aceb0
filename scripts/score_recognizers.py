#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Scores the reading of quantities on the specifications of two other readers.

usage: score_recognizers.py INDEXER RECOGNIZERS_DIR QUANTULUM_DIR [-v]

RECOGNIZERS_DIR holds the Microsoft Recognizers specifications (Specs/Number/English, ...),
QUANTULUM_DIR the quantulum3 tests (quantities*.json). Every quantity that they expect is a case, and
so is every text in which they expect none of a kind. A case is read alike where a quantity
of the extractor overlaps it with the same value or interval and the same unit. Cases whose
reading contradicts what Dossier takes for a quantity are left out and counted by reason;
the reasons are the functions of EXCLUSIONS. With -v, the cases left out and those read
otherwise are listed. The last line is the share over all kinds.
"""
import collections
import csv
import dataclasses
import glob
import json
import os
import re
import subprocess
import sys
import tempfile

LEXICON_DIR = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../corpus/quantity/lexicon')
KINDS = {'number': 'number', 'numberrange': 'number range', 'percentage': 'percent', 'currency': 'currency',
         'dimension': 'dimension', 'age': 'age', 'temperature': 'temperature', 'ordinal': 'ordinal',
         'ordinal.relative': 'ordinal'}
FILE_KINDS = {'Number': 'number', 'NumberRange': 'number range', 'Percent': 'percent', 'Currency': 'currency',
              'Dimension': 'dimension', 'Age': 'age', 'Temperature': 'temperature', 'Ordinal': 'ordinal'}
# How the specifications name units for which the lexicons have another word.
UNIT_ALIASES = {'c': 'degree celsius', 'f': 'degree fahrenheit', 'metric ton': 'tonne', 'percentage': '%',
                'pound-mass': 'pound', 'british pound': 'pound sterling', 'pence': 'penny', 'age': 'year'}
# Words that each name several units, of which the text decides; "ton" is theirs for tonnes too.
FAMILIES = ('dollar', 'pound', 'franc', 'rupee', 'ton')


@dataclasses.dataclass(frozen=True)
class Case:
    """One expected quantity, or with `low` and `high` None the absence of that kind."""
    kind: str
    input: str
    begin: int
    end: int
    low: float | None = None
    high: float | None = None
    is_open: bool = False  # whether the end that is named does not belong to the interval
    unit: str = ''
    is_absence: bool = False
    has_value: bool = True

    @property
    def text(self):
        return self.input[self.begin:self.end]


def number(text):
    try:
        return float(str(text).rstrip('%').replace(',', ''))
    except ValueError:
        return None


def interval(kind, value):
    """The ends that a specification states, and whether the one of a half-open interval is open."""
    ends = re.fullmatch(r'([\[(])(.*),(.*)([\])])', value or '')
    if not ends:
        return number(value), number(value), False
    low, high = number(ends[2]), number(ends[3])
    return low, high, (high is None and ends[1] == '(') or (low is None and ends[4] == ')')


def recognizers_cases(folder):
    for path in sorted(glob.glob(os.path.join(folder, '**', 'English', '*.json'), recursive=True)):
        name = re.match(r'([A-Za-z]+?)Model', os.path.basename(path))[1]
        with open(path, encoding='utf-8-sig') as file:
            specifications = json.load(file)
        for specification in specifications:
            text = specification['Input']
            if not specification['Results']:
                yield Case(FILE_KINDS[name], text, 0, len(text), is_absence=True)
            for result in specification['Results']:
                begin = result['Start'] if 'Start' in result else text.lower().find(result['Text'])
                kind = KINDS[result['TypeName']]
                resolution = result.get('Resolution') or {}
                low, high, is_open = interval(kind, resolution.get('value'))
                yield Case(kind, text, begin, begin + len(result['Text']), low, high, is_open,
                           resolution.get('isoCurrency') or resolution.get('unit') or '',
                           has_value=low is not None or high is not None)


def quantulum_cases(folder, units):
    of_kind = {'money': 'currency', 'temperature': 'temperature', 'percent': 'percent'}
    for path in sorted(glob.glob(os.path.join(folder, '**', 'en_US', '**', 'quantities*.json'), recursive=True)):
        with open(path, encoding='utf-8') as file:
            specifications = json.load(file)
        for specification in specifications:
            at = 0
            for result in specification['res']:
                begin = specification['req'].find(result['surface'], at)
                at = max(begin, 0) + 1
                name = result['unit'] if isinstance(result['unit'], str) else result['unit'][0]
                unit = '' if name == 'dimensionless' else name
                kind = of_kind.get(units.kind(unit), 'dimension') if unit else 'number'
                spread = result.get('uncertainty') or 0
                yield Case(kind, specification['req'], max(begin, 0), max(begin, 0) + len(result['surface']),
                           result['value'] - spread, result['value'] + spread, unit=unit)


class Units:
    """The names that the extractor's lexicons give to the words for a unit."""

    def __init__(self):
        self.rows = collections.defaultdict(list)
        for name, words, kind, measure in [*self.read('units.tsv'), *self.read('currencies.tsv')]:
            for word in [name, *words]:
                self.rows[word.lower()].append((name, kind, measure))

    @staticmethod
    def read(file_name):
        """Rows of name, words, kind and measure: what makes two units one, (base, factor, offset)."""
        with open(os.path.join(LEXICON_DIR, file_name), encoding='utf-8') as file:
            for row in csv.reader(file, delimiter='\t', quoting=csv.QUOTE_NONE):
                if not row or row[0].startswith('#'):
                    continue
                if file_name == 'units.tsv':
                    yield row[0], '|'.join(row[5:]).split('|'), row[1], (row[2] or row[0], row[3], row[4])
                else:
                    yield row[0], '|'.join(row[3:]).split('|'), 'money', (row[2], row[1], '0')

    def find(self, name):
        name = name.lower()
        name = UNIT_ALIASES.get(name, name)
        return self.rows.get(name) or self.rows.get(name.split(' per ')[0], [])

    def kind(self, name):
        found = self.find(name)
        return found[0][1] if found else None

    def same(self, expected, found):
        """Whether a unit name of a specification means the unit of a found quantity. A rate is
        the unit of what it measures: dollars of dollars per hour."""
        if expected == '':
            return True
        measures = {measure for *_, measure in self.find(expected)}
        unit = found['unit'] or ''
        if expected.lower() in FAMILIES and any(
                word.endswith((expected.lower(), expected.lower() + 'ne')) and any(row[0] == unit for row in rows)
                for word, rows in self.rows.items()):
            return True
        rate = unit.split(' per ')[0] if found['kind'] == 'other' else unit
        return any(measure in measures for name in (unit, rate) for *_, measure in self.rows.get(name.lower(), []))


# Each takes a case and says whether its reading contradicts what is a quantity here.
NUMBER_WORD = (r'(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|'
               r'sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|couple)')
ORDINAL_WORD = r'(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|\w+tieth|hundredth|next|last|previous)'
LABEL = r'(?:version|exercises? nrs?|chapter|section|page|room|flight|nrs?|no|id)\.?'


def before(case):
    return case.input[:case.begin]


def is_ordinal(case):
    return case.kind == 'ordinal' or not case.is_absence and re.search(rf'\bthe {ORDINAL_WORD}\b|\d(?:st|nd|rd|th)\b', case.text.lower())


def names_no_number(case):
    return not case.is_absence and (not case.has_value or not re.search(rf'[\d½¼¾⅓-⅞]|{NUMBER_WORD}|n[ao]ught|quarter|{ORDINAL_WORD}', case.text.lower()))


def is_article_or_pronoun(case):
    return not case.is_absence and (case.text.lower() == 'one' or (
        re.match(r'an? ', case.text.lower()) and not re.search(rf'{NUMBER_WORD}|\d|quarter|fifth|th\b|first\b', case.text.lower())))


def is_year(case):
    return not case.is_absence and not case.unit and re.fullmatch(r'(?:1[5-9]|20)\d\d', case.text)


def is_part_of_date_time_or_address(case):
    """Digits in a chain of three groups, a clock time: 5/17/2018, 192.168.1.2, +1-222-2222, 2 pm."""
    return not case.is_absence and any(
        chain.start() < case.end and case.begin < chain.end()
        for chain in re.finditer(r'\d+(?:[./:-]\d+){2,}|\d+:\d\d|\b[\d.]+ ?[ap]m\b', case.input))


def is_part_of_name(case):
    """SCP-173, L2, Voyager 2, version two."""
    return not case.is_absence and (
        case.unit == '' and re.search(r'[A-Za-z]-?$', before(case)) is not None and case.text[0].isalnum()
        or re.search(rf'\b{LABEL} $', before(case).lower()) is not None
        or case.unit == '' and re.search(r'(?:^|[^.!?] |["—-])[A-Z][a-z]+ $', before(case)) is not None
        and re.fullmatch(r'\d+', case.text) is not None)


def is_list_number(case):
    """Each number of a list of labels: nrs. 22,24,26."""
    return not case.is_absence and re.search(rf'\b{LABEL} (?:\d+,)+$', before(case).lower()) is not None


def is_arithmetic(case):
    """Powers and divisions to be carried out: a number of the text is what is written."""
    return not case.is_absence and re.search(r'\^| over ', case.text) is not None and 'x10' not in case.text


def is_read_by_another_model(case):
    """A text without numbers for this model, which has some that count or measure."""
    return case.is_absence and case.kind in ('number', 'number range') and re.search(rf'\d|{NUMBER_WORD}', case.input.lower()) is not None


def is_unit_of_count(case):
    """Dozens and grosses as units: here they are numerals."""
    return re.search(r'\b(?:dozen|gross)$', case.unit) is not None


def is_list_marker(case):
    """A number with a full stop that is the whole text."""
    return re.fullmatch(r'\d+\.', case.input) is not None


EXCLUSIONS = (is_ordinal, is_read_by_another_model, names_no_number, is_article_or_pronoun, is_part_of_date_time_or_address,
              is_year, is_list_number, is_part_of_name, is_arithmetic, is_unit_of_count,
              is_list_marker)


def exclusion(case, cases):
    """Why a case is left out, or None. `cases` are all of its text and kind."""
    if any(other.begin <= case.begin and case.end <= other.end and len(other.text) > len(case.text) for other in cases):
        return 'is read as part of another number by another specification'
    return next((rule.__name__.replace('_', ' ') for rule in EXCLUSIONS if rule(case)), None)


def extract(indexer, inputs):
    """The quantities of each text, with `begin` and `end` in characters."""
    with tempfile.NamedTemporaryFile('w', suffix='.jsonl', encoding='utf-8') as file:
        for index, text in enumerate(inputs):
            file.write(json.dumps({'id': str(index), 'text': text}) + '\n')
        file.flush()
        done = subprocess.run([indexer, 'extract', file.name], stdout=subprocess.PIPE, check=True)
    found = {}
    for line in done.stdout.decode('utf-8').split('\n'):
        if not line:
            continue
        record = json.loads(line)
        text = record['text'].encode('utf-8')
        for quantity in record['quantities']:
            for end in ('begin', 'end'):
                quantity[end] = len(text[:quantity[end]].decode('utf-8'))
        found[inputs[int(record['id'])]] = record['quantities']
    return found


def close(a, b):
    return a is None and b is None or (a is not None and b is not None and abs(a - b) <= 1e-6 * max(abs(a), abs(b), 1e-12))


OWN_KINDS = {'percent': {'percent'}, 'currency': {'money'}, 'temperature': {'temperature'}, 'age': {'age'},
             'dimension': {'length', 'area', 'mass', 'volume', 'speed'}}


def is_absent(case, found):
    kinds = OWN_KINDS.get(case.kind)
    return not any(kinds is None or quantity['kind'] in kinds for quantity in found)


def is_interval(case, found):
    """Whether the interval is stated by one quantity, or by one at each of its ends."""
    bounds = {'more_than': True, 'at_least': False, 'fewer_than': True, 'up_to': False}
    low, high = case.low, case.high
    if low is not None and high is not None:
        return all(any(close(q[name], end) or close(q['value'], end) for q in found)
                   for name, end in (('low', low), ('high', high)))
    return any(close(q['low'], low) and close(q['high'], high) and bounds.get(q['bound']) == case.is_open for q in found)


def is_read_alike(case, found, units):
    if case.is_absence:
        return is_absent(case, found)
    there = [q for q in found if q['begin'] < case.end and case.begin < q['end'] and units.same(case.unit, q)]
    if case.kind == 'number range' or case.low != case.high:
        return is_interval(case, there)
    # Both ends of a range are numbers of their own for them.
    value = case.low
    # A share of a whole is a percentage for them: one in two is 50 percent.
    if case.kind == 'percent' and any(close(q['value'], value / 100) for q in there if q['unit'] is None):
        return True
    return any(close(end, value) for q in there for end in (q['value'], q['low'], q['high']))


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != '-v']
    if len(arguments) != 3:
        sys.exit(__doc__)
    verbose = '-v' in sys.argv
    units = Units()
    cases = list(dict.fromkeys([*recognizers_cases(arguments[1]), *quantulum_cases(arguments[2], units)]))
    found = extract(arguments[0], list(dict.fromkeys(case.input for case in cases)))
    siblings = collections.defaultdict(list)
    for case in cases:
        if not case.is_absence:
            siblings[case.kind, case.input].append(case)
    alike, total, excluded = (collections.Counter() for _ in range(3))
    for case in cases:
        reason = exclusion(case, siblings[case.kind, case.input])
        if reason:
            excluded[reason] += 1
            if verbose:
                print(f'left out, {reason}: [{case.text}] in {case.input!r}')
            continue
        total[case.kind] += 1
        quantities = found.get(case.input, [])
        if is_read_alike(case, quantities, units):
            alike[case.kind] += 1
        elif verbose:
            read = [(q['surface'], q['value'], q['low'], q['high'], q['bound'], q['kind'], q['unit']) for q in quantities]
            expected = 'nothing' if case.is_absence else (case.text, case.low, case.high, case.unit)
            print(f'{case.kind}: {expected} in {case.input!r}: {read}')
    for reason, count in excluded.most_common():
        print(f'left out, {reason}: {count}')
    for kind in total:
        print(f'{kind:14}{100 * alike[kind] / total[kind]:6.1f} % of {total[kind]}')
    print(f'{"read alike":14}{100 * alike.total() / total.total():6.1f} % of {total.total()}')


if __name__ == '__main__':
    main()
