" SPDX-License-Identifier: GPL-2.0-or-later
" :Dossier [COMMAND] QUERY puts what searcher finds into the quickfix list; README.md says how to install it.
if exists('g:loaded_dossier')
  finish
endif
let g:loaded_dossier = 1

command! -nargs=+ -complete=customlist,dossier#Complete Dossier call dossier#Search(<q-args>)
