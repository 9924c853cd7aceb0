" SPDX-License-Identifier: GPL-2.0-or-later
" Uses Vim as a writer would and prints what he sees.
" usage: vim -es -u drive.vim, with $DOSSIER_SOURCE, $SEARCHER and $DATABASE
set nocompatible
let &runtimepath .= ',' . $DOSSIER_SOURCE . '/scripts/editors/vim'
let g:dossier_command = [$SEARCHER]
let g:dossier_database = $DATABASE
runtime plugin/dossier.vim

let s:seen = []

function! s:Ask(query) abort
  call add(s:seen, '== :Dossier ' . a:query)
  redir => l:said
  silent execute 'Dossier ' . a:query
  redir END
  let s:seen += filter(split(l:said, "\n"), 'v:val !=# ""')
  for l:item in getqflist()
    call add(s:seen, fnamemodify(bufname(l:item.bufnr), ':t') . ':' . l:item.lnum . ':' . l:item.col)
  endfor
endfunction

function! s:Complete(line) abort
  call add(s:seen, '== TAB behind :' . a:line)
  let s:seen += dossier#Complete(matchstr(a:line, '\S*$'), a:line, len(a:line))
endfunction

call s:Ask('candy "managed exit"')
call s:Ask('figures qty:warships')
call s:Ask('quotes candy')
call s:Ask('zebra''s "xebec"')
call s:Ask('"open')
call s:Complete('Dossier fig')
call s:Complete('Dossier person:madu')
call writefile(s:seen, '/dev/stdout', 'a')
qall!
