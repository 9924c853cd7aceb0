;;; drive.el --- Uses Emacs as a writer would and prints what he sees  -*- lexical-binding: t; -*-
;; SPDX-License-Identifier: GPL-2.0-or-later

;;; Commentary:
;; usage: emacs --batch -l drive.el, with $DOSSIER_SOURCE, $SEARCHER, $DATABASE and $DRAFT

;;; Code:
(package-initialize)
(require 'seq)
(load (concat (getenv "DOSSIER_SOURCE") "/scripts/editors/emacs/dossier") nil t)
(setq dossier-command (list (getenv "SEARCHER") "lsp" "--database" (getenv "DATABASE"))
      dossier-settings '(:debounce 10)
      eglot-sync-connect 20
      eglot-confirm-server-initiated-edits nil
      xref-prompt-for-identifier nil)

(defun say (format &rest values)
  (princ (apply #'format (concat format "\n") values)))

(defun wait-for (what condition)
  (let ((tries 0))
    (while (not (funcall condition))
      (when (> (setq tries (1+ tries)) 1000)
        (error "Waited in vain for %s" what))
      (accept-process-output nil 0.02))))

(defun put-cursor-on (word)
  (goto-char (point-min))
  (search-forward word)
  (goto-char (match-beginning 0)))

(defun here ()
  (format "%s:%d: %s" (file-name-nondirectory (buffer-file-name)) (line-number-at-pos)
          (buffer-substring (line-beginning-position) (line-end-position))))

(defun hover (word)
  (say "== hover on %s" word)
  (put-cursor-on word)
  (let (shown)
    (eglot-hover-eldoc-function (lambda (text &rest _) (setq shown text)))
    (wait-for "a hover" (lambda () shown))
    (say "%s" (substring-no-properties shown))))

(find-file (getenv "DRAFT"))
(text-mode)
(apply #'eglot (eglot--guess-contact))
(wait-for "the server" #'eglot-current-server)
(defvar draft (current-buffer))

(hover "Maduro")
(hover "12 people")

(say "== diagnostics")
(wait-for "diagnostics" (lambda () eglot--diagnostics))
(dolist (each eglot--diagnostics)
  (say "%d-%d %s" (flymake-diagnostic-beg each) (flymake-diagnostic-end each)
       (flymake-diagnostic-text each)))

(say "== completion of \"the envoy gren\"")
(goto-char (point-max))
(insert "the envoy gren")
(let ((table (eglot-completion-at-point)))
  (dolist (name (all-completions "gren" (nth 2 table)))
    (say "%s" (substring-no-properties name))))
(completion-at-point)
(say "%s" (buffer-substring (line-beginning-position) (line-end-position)))
(delete-region (line-beginning-position) (point-max))

(say "== search \"managed exit\" amnesty")
(dossier-search "\"managed exit\" amnesty")
(with-current-buffer "*dossier*"
  (goto-char (point-min))
  (while (not (eobp))
    (say "%s" (file-name-nondirectory (buffer-substring (point) (line-end-position))))
    (forward-line)))

(say "== code action on 12 people")
(put-cursor-on "12 people")
(let ((actions (append (jsonrpc-request
                        (eglot-current-server) :textDocument/codeAction
                        (list :textDocument (eglot--TextDocumentIdentifier)
                              :range (list :start (eglot--pos-to-lsp-position)
                                           :end (eglot--pos-to-lsp-position))
                              :context (list :diagnostics [])))
                       nil)))
  (dolist (action actions)
    (say "%s" (plist-get action :title)))
  (eglot--apply-workspace-edit (plist-get (nth 1 actions) :edit)))
(goto-char (point-min))
(say "%s" (buffer-substring (line-beginning-position) (line-end-position)))

(say "== definition of Maduro")
(put-cursor-on "Maduro")
(xref-find-definitions (xref-backend-identifier-at-point 'eglot))
(wait-for "a jump" (lambda () (not (eq (current-buffer) draft))))
(say "%s" (here))

(with-current-buffer draft
  (set-buffer-modified-p nil)
  (eglot-shutdown (eglot-current-server)))
;;; drive.el ends here
