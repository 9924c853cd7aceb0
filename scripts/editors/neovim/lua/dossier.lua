-- SPDX-License-Identifier: GPL-2.0-or-later
-- Dossier's language server in Neovim 0.7 and later; README.md says how to install it.
local M = {}

local defaults = {
  command = { 'searcher', 'lsp' },
  filetypes = { 'markdown', 'text' },
  settings = {}, -- see searcher/lsp/README.md
}
local options = defaults
local client_id

-- Starts the server with the first buffer and gives it the others.
function M.attach(buffer)
  client_id = client_id
    or vim.lsp.start_client({
      name = 'dossier',
      cmd = options.command,
      init_options = options.settings,
      settings = { dossier = options.settings },
      on_exit = function()
        client_id = nil
      end,
      on_attach = function(_, attached)
        vim.bo[attached].omnifunc = "v:lua.require'dossier'.complete"
      end,
    })
  if client_id then
    vim.lsp.buf_attach_client(buffer, client_id)
  end
end

-- Completes names for CTRL-X CTRL-O. Neovim's own omnifunc drops names that do not begin with the
-- letters before the cursor, as "Nicolás Maduro" for "mad".
function M.complete(find_start)
  local buffer = vim.api.nvim_get_current_buf()
  if find_start == 1 then
    local params = vim.lsp.util.make_position_params(0, 'utf-16')
    M.items = {}
    for _, reply in pairs(vim.lsp.buf_request_sync(buffer, 'textDocument/completion', params, 1000) or {}) do
      M.items = (reply.result or {}).items or M.items
    end
    if #M.items == 0 then
      return -2
    end
    local line = vim.api.nvim_get_current_line()
    return vim.str_byteindex(line, M.items[1].textEdit.range.start.character, true)
  end
  return vim.tbl_map(function(item)
    return { word = item.textEdit.newText, abbr = item.label, menu = item.detail, icase = 1, dup = 1 }
  end, M.items)
end

-- Puts what a query finds into the quickfix list.
function M.search(query)
  vim.lsp.buf.workspace_symbol(query)
end

function M.setup(given)
  options = vim.tbl_deep_extend('force', defaults, given or {})
  vim.api.nvim_create_autocmd('FileType', {
    pattern = options.filetypes,
    callback = function(event)
      M.attach(event.buf)
    end,
  })
  vim.api.nvim_create_user_command('Dossier', function(command)
    M.search(command.args)
  end, { nargs = '+' })
end

return M
