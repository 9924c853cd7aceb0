// SPDX-License-Identifier: GPL-2.0-or-later
// Dossier's language server in VS Code; README.md says how to install it.
'use strict';

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

let client;

// Lets the user choose among what a query finds and opens it.
async function search() {
  const query = await vscode.window.showInputBox({ prompt: 'Query', placeHolder: 'actor:maduro qty:killed>=65' });
  if (!query) {
    return;
  }
  const found = await vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', query);
  const items = (found || []).map((symbol) => ({
    label: symbol.name,
    description: symbol.containerName,
    location: symbol.location,
  }));
  const chosen = await vscode.window.showQuickPick(items, { matchOnDescription: true });
  if (chosen) {
    await vscode.window.showTextDocument(chosen.location.uri, { selection: chosen.location.range });
  }
}

async function activate(context) {
  const settings = vscode.workspace.getConfiguration('dossier');
  const [command, ...args] = settings.get('command');
  client = new LanguageClient(
    'dossier',
    'Dossier',
    { command, args },
    {
      documentSelector: [{ language: 'markdown' }, { language: 'plaintext' }],
      initializationOptions: { dossier: settings },
      synchronize: { configurationSection: 'dossier' },
    },
  );
  context.subscriptions.push(vscode.commands.registerCommand('dossier.query', search));
  await client.start();
}

function deactivate() {
  return client ? client.stop() : undefined;
}

module.exports = { activate, deactivate };
