/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Dossier for other programs: searches a database that `indexer build` made.
 *
 * Answers are JSON, the same that the command line prints and `searcher batch` replies with: one
 * object on one line, in UTF-8,
 *
 *     {"version":1,"id":null,"status":0,"notes":[],"answer":{...}}
 *
 * `answer` is what `searcher NAME --format json` prints (searcher/schema/NAME.json describes it),
 * `notes` what it would say beside it. Where something is wrong there is, in place of `answer`,
 * `"error":{"kind":"bad_query","message":"...","hint":"..."}`; `hint` may be null.
 *
 * Status: each function that answers returns DOSSIER_FOUND, DOSSIER_NOTHING_FOUND or DOSSIER_ERROR.
 * *reply is set in all three cases, to NULL only if memory ran out; it is the caller's, who gives
 * it back to dossier_free. `reply` itself may be NULL for the status alone. No exception and no
 * signal leaves the library, and it prints nothing.
 *
 * Threads: every function may be called from any thread. Calls with one handle wait for each other;
 * calls with different handles run side by side. dossier_close must be the last call with its
 * handle.
 *
 * Texts are UTF-8 that ends with a zero byte. They are read during the call only. A NULL where a
 * text or a handle is required is an error of the call, not a crash.
 *
 * Stability: what is declared here stays as it is as long as the library is libdossier.so.0. Keys
 * may be added to answers.
 */
#ifndef DOSSIER_H
#define DOSSIER_H

#if defined(__GNUC__)
#define DOSSIER_API __attribute__((visibility("default")))
#else
#define DOSSIER_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* An open database, with what its requests share. */
typedef struct dossier_database dossier_database; /* NOLINT(modernize-use-using): this is C */

enum {
  DOSSIER_FOUND = 0,
  DOSSIER_NOTHING_FOUND = 1, /* the answer is there, and empty */
  DOSSIER_ERROR = 2
};

/* The version of the library: "0.1.0". Not to be freed. */
DOSSIER_API const char* dossier_version(void);

/* Opens the database in the folder `directory`; NULL or "" for $DOSSIER_DATABASE, else the usual
 * place. Returns NULL where that fails; *error, unless `error` is NULL, is then a reply with an
 * `error` as above, to be freed by dossier_free, and NULL else. A database that the indexer updates
 * meanwhile is followed: each call answers from what is live then. */
DOSSIER_API dossier_database* dossier_open(const char* directory, char** error);

/* Ends a handle. NULL is allowed. Replies stay valid. */
DOSSIER_API void dossier_close(dossier_database* handle);

/* Frees a reply. NULL is allowed. */
DOSSIER_API void dossier_free(char* reply);

/* Answers a request in JSON, as `searcher batch` does:
 *
 *     {"command":"search","query":"ferry","limit":5,"sort":"newest","id":7}
 *
 * Every option of the command line is a key; see `searcher COMMAND --help`. */
DOSSIER_API int dossier_request(dossier_database* handle, const char* request, char** reply);

/* Each of these is dossier_request for one command. `query` is a query as it is typed (see
 * searcher/QUERY.md); NULL or "" finds every article for facets, figures and quotes. `options` is
 * an object of further options in JSON, "{\"limit\":5}"; NULL or "" for none. */
DOSSIER_API int dossier_search(dossier_database* handle, const char* query, const char* options,
                               char** reply);
DOSSIER_API int dossier_facets(dossier_database* handle, const char* query, const char* options,
                               char** reply);
DOSSIER_API int dossier_figures(dossier_database* handle, const char* query, const char* options,
                                char** reply);
DOSSIER_API int dossier_quotes(dossier_database* handle, const char* query, const char* options,
                               char** reply);

/* The article with the id `id`, as dossier_search tells it. */
DOSSIER_API int dossier_show(dossier_database* handle, const char* id, char** reply);

#ifdef __cplusplus
}
#endif

#endif
