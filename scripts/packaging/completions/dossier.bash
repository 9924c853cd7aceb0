# SPDX-License-Identifier: GPL-2.0-or-later
# Completion of searcher and indexer for bash, with the package bash-completion: source this file, or
# install it as share/bash-completion/completions/searcher and .../indexer. The programs know the
# words.

_dossier() {
  local current words cword line offer kind quote=
  _get_comp_words_by_ref -n ':=' -c current -w words -i cword
  [[ $current == [\'\"]* ]] && quote=${current:0:1}
  # Nothing that was typed is evaluated: quotes and backslashes are only taken away.
  local -a plain=()
  for offer in "${words[@]:1:cword}"; do
    offer=${offer#[\'\"]}
    offer=${offer%[\'\"]}
    plain+=("${offer//\\/}")
  done
  COMPREPLY=()
  kind=
  while IFS= read -r line; do
    if [[ -z $kind ]]; then
      kind=$line
      continue
    fi
    offer=${line%%$'\t'*}
    [[ $offer == *[:=] ]] && compopt -o nospace
    if [[ -z $quote ]]; then
      printf -v offer %q "$offer"
    elif [[ $quote == \" ]]; then
      offer=\"${offer//\"/\\\"}
    else
      offer=\'$offer
    fi
    COMPREPLY+=("$offer")
  done < <("$1" __complete "${plain[@]}" 2>/dev/null)
  if [[ $kind == files && ${#COMPREPLY[@]} -eq 0 ]]; then
    compopt -o default
  fi
  # Readline replaces what stands behind the last colon or equals sign.
  if [[ -z $quote ]]; then
    local piece=${COMP_WORDS[COMP_CWORD]}
    [[ $piece == [:=] ]] && piece=
    COMPREPLY=("${COMPREPLY[@]#"${current%"$piece"}"}")
  fi
}

complete -F _dossier searcher indexer
