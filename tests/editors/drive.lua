-- SPDX-License-Identifier: GPL-2.0-or-later
-- Uses Neovim as a writer would and prints what he sees.
-- usage: nvim --headless --clean -c "luafile drive.lua", with $DOSSIER_SOURCE, $SEARCHER, $DATABASE and $DRAFT
vim.opt.runtimepath:append(vim.env.DOSSIER_SOURCE .. '/scripts/editors/neovim')
local dossier = require('dossier')
dossier.setup({ command = { vim.env.SEARCHER, 'lsp', '--database', vim.env.DATABASE }, settings = { debounce = 10 } })

local function say(text)
  io.stdout:write(text .. '\n')
end

local function wait_for(what, condition)
  if not vim.wait(20000, condition, 20) then
    say('waited in vain for ' .. what)
    vim.cmd('cquit 1')
  end
end

local function put_cursor_on(word)
  vim.fn.cursor(1, 1)
  vim.fn.search(word, 'c')
end

local function here()
  return vim.fn.expand('%:t') .. ':' .. vim.fn.line('.') .. ':' .. vim.fn.col('.')
end

local function floating_window()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return window
    end
  end
end

local function hover(word)
  say('== hover on ' .. word)
  put_cursor_on(word)
  vim.lsp.buf.hover()
  wait_for('a hover', floating_window)
  local window = floating_window()
  say(table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n'))
  vim.api.nvim_win_close(window, true)
end

local function drive()
  vim.cmd('edit ' .. vim.env.DRAFT)
  vim.cmd('setfiletype text')
  wait_for('the server', function()
    local _, client = next(vim.lsp.buf_get_clients())
    return client and client.initialized
  end)
  local draft = vim.api.nvim_get_current_buf()

  hover('Maduro')
  hover('12 people')

  say('== diagnostics')
  wait_for('diagnostics', function()
    return #vim.diagnostic.get(draft) > 0
  end)
  for _, each in ipairs(vim.diagnostic.get(draft)) do
    say(each.lnum + 1 .. ':' .. each.col + 1 .. ' ' .. each.message)
  end

  say('== completion of "the envoy gren"')
  vim.cmd('normal! Gothe envoy gren')
  vim.cmd('startinsert!')
  vim.fn.cursor(vim.fn.line('$'), 15)
  local start = dossier.complete(1)
  say('from column ' .. start + 1)
  for _, item in ipairs(dossier.complete(0)) do
    say(item.word .. ' | ' .. item.menu)
  end
  vim.cmd('stopinsert')
  vim.cmd('normal! Gdd')

  say('== search "managed exit" amnesty')
  vim.lsp.buf.workspace_symbol('"managed exit" amnesty')
  wait_for('a search', function()
    return #vim.fn.getqflist() > 0
  end)
  for _, entry in ipairs(vim.fn.getqflist()) do
    say(vim.fn.fnamemodify(vim.fn.bufname(entry.bufnr), ':t') .. ':' .. entry.lnum .. ':' .. entry.col .. ' ' .. entry.text)
  end
  vim.cmd('cclose')

  say('== code action on 12 people')
  vim.api.nvim_set_current_buf(draft)
  put_cursor_on('12 people')
  vim.ui.select = function(items, settings, choose)
    for _, item in ipairs(items) do
      say(settings.format_item(item))
    end
    choose(items[2], 2)
  end
  local before = vim.api.nvim_buf_get_changedtick(draft)
  vim.lsp.buf.code_action()
  wait_for('an action', function()
    return vim.api.nvim_buf_get_changedtick(draft) ~= before
  end)
  say(vim.fn.getline(1))

  say('== definition of Maduro')
  vim.cmd('set hidden')
  put_cursor_on('Maduro')
  vim.lsp.buf.definition()
  wait_for('a jump', function()
    return vim.api.nvim_get_current_buf() ~= draft
  end)
  say(here() .. ' ' .. vim.fn.getline('.'))
end

local is_well, trouble = pcall(drive)
if not is_well then
  say('trouble: ' .. tostring(trouble))
end
vim.lsp.stop_client(vim.lsp.get_active_clients())
vim.wait(500, function()
  return #vim.lsp.get_active_clients() == 0
end, 20)
vim.cmd('qall!')
