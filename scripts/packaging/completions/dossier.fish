# SPDX-License-Identifier: GPL-2.0-or-later
# Completion of searcher and indexer for fish: source this file, or install it as
# share/fish/vendor_completions.d/searcher.fish and .../indexer.fish. The programs know the words.

function __dossier_words
    set -l words (commandline -opc) (commandline -ct | string replace --all --regex '[\'"]' '')
    set -l lines ($words[1] __complete $words[2..-1] 2>/dev/null)
    if test (count $lines) -gt 1
        for line in $lines[2..-1]
            # Fish compares from the first letter on, so a name takes backslashes, not quotes.
            set -l parts (string split \t -- $line)
            if string match --quiet '*"*' -- $parts[1]
                set parts[1] (string replace --all '"' '' -- $parts[1] | string replace --all ' ' '\\ ')
            end
            printf '%s\t%s\n' $parts[1] $parts[2]
        end
    else if test "$lines[1]" = files
        __fish_complete_path (commandline -ct)
    end
end

complete -c searcher -f -a '(__dossier_words)'
complete -c indexer -f -a '(__dossier_words)'
