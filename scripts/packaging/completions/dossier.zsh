#compdef searcher indexer
# SPDX-License-Identifier: GPL-2.0-or-later
# Completion of searcher and indexer for zsh: install as _dossier in a folder of $fpath. The
# programs know the words.

_dossier() {
  local -a lines words_so_far texts shown open_texts open_shown
  local line text
  # Nothing that was typed is evaluated: quotes are only taken away.
  words_so_far=("${(@Q)words[2,CURRENT]}")
  lines=("${(@f)$("${(Q)words[1]}" __complete "${(@)words_so_far//[\'\"]/}" 2>/dev/null)}")
  for line in "${(@)lines[2,-1]}"; do
    text=${line%%$'\t'*}
    if [[ $text == *[:=] ]]; then
      open_texts+=("$text")
      open_shown+=("$text  ${line#*$'\t'}")
    else
      texts+=("$text")
      shown+=("$text  ${line#*$'\t'}")
    fi
  done
  if (( $#texts + $#open_texts )); then
    # -U: the programs match in their own way, heeding neither case nor accents.
    compadd -U -l -d shown -a texts
    compadd -U -S '' -l -d open_shown -a open_texts
  elif [[ $lines[1] == files ]]; then
    _files
  fi
}

_dossier "$@"
