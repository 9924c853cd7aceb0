;;; dossier.el --- Dossier's language server through eglot  -*- lexical-binding: t; -*-
;; SPDX-License-Identifier: GPL-2.0-or-later

;;; Commentary:
;; README.md says how to install it.

;;; Code:
(require 'eglot)

(defgroup dossier nil "What a corpus of news knows of a draft." :group 'tools)

(defcustom dossier-command '("searcher" "lsp")
  "The program and its arguments."
  :type '(repeat string))

(defcustom dossier-settings nil
  "Settings as a plist; searcher/lsp/README.md lists the keys."
  :type 'plist)

(defun dossier-contact (&rest _)
  "How eglot starts the server."
  (append dossier-command (list :initializationOptions (or dossier-settings eglot--{}))))

(add-to-list 'eglot-server-programs '((markdown-mode text-mode) . dossier-contact))

(defun dossier-search (query)
  "List the articles that QUERY finds, to go to with RET."
  (interactive "sSearch: ")
  (let* ((found (jsonrpc-request (eglot--current-server-or-lose) :workspace/symbol
                                 (list :query query)))
         (lines (mapcar
                 (lambda (symbol)
                   (let ((location (plist-get symbol :location)))
                     (format "%s:%d: %s (%s)"
                             (eglot--uri-to-path (plist-get location :uri))
                             (1+ (plist-get (plist-get (plist-get location :range) :start) :line))
                             (plist-get symbol :name)
                             (plist-get symbol :containerName))))
                 found)))
    (with-current-buffer (get-buffer-create "*dossier*")
      (let ((inhibit-read-only t))
        (erase-buffer)
        (insert (mapconcat #'identity lines "\n") "\n"))
      (grep-mode)
      (goto-char (point-min))
      (display-buffer (current-buffer)))))

(provide 'dossier)
;;; dossier.el ends here
