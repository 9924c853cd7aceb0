" SPDX-License-Identifier: GPL-2.0-or-later
" g:dossier_command is the program with its first arguments, a list: ['searcher'].
" g:dossier_database is the folder of the database: that of searcher itself.

function! s:Program() abort
  return get(g:, 'dossier_command', ['searcher'])
endfunction

function! s:Database() abort
  return exists('g:dossier_database') ? ['--database', g:dossier_database] : []
endfunction

" What the program prints, by lines; what it says beside goes to the second list.
function! s:Run(arguments) abort
  let l:complaints = tempname()
  let l:words = map(s:Program() + a:arguments, 'shellescape(v:val)')
  let l:lines = systemlist(join(l:words, ' ') . ' 2>' . shellescape(l:complaints))
  let l:said = filereadable(l:complaints) ? readfile(l:complaints) : []
  call delete(l:complaints)
  return [l:lines, l:said]
endfunction

" The commands that tell of places.
let s:commands = ['search', 'figures', 'quotes', 'similar']

function! dossier#Search(query) abort
  let l:first = matchstr(a:query, '^\S\+')
  let l:command = index(s:commands, l:first) >= 0 ? l:first : 'search'
  let l:query = l:command ==# l:first ? matchstr(a:query, '^\S\+\s*\zs.*') : a:query
  let [l:lines, l:said] = s:Run([l:command, '--format', 'vimgrep'] + s:Database() + ['--', l:query])
  call setqflist([], ' ', {'title': 'Dossier ' . a:query, 'lines': l:lines, 'efm': '%f:%l:%c:%m'})
  if empty(l:lines)
    echo empty(l:said) ? 'searcher: nothing was found' : join(l:said, "\n")
  else
    copen
  endif
endfunction

" How the words before the cursor go on, as the shells ask for it too.
function! dossier#Complete(lead, line, position) abort
  let l:typed = matchstr(strpart(a:line, 0, a:position), 'Dossier!\?\s\+\zs.*')
  let l:words = split(l:typed, '\s\+')
  if a:lead ==# ''
    call add(l:words, '')
  endif
  let [l:lines, l:said] = s:Run(['__complete'] + s:Database() + l:words)
  return map(l:lines[1:], 'split(v:val, "\t", 1)[0]')
endfunction
