/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Prints what a query finds, and which figures stand in it, as JSON.
 * usage: dossier_example DATABASE QUERY
 * to build: cc search.c $(pkg-config --cflags --libs dossier) */
#include <dossier.h>
#include <stdio.h>

static int print(int status, char *reply) {
  FILE *out = status == DOSSIER_ERROR ? stderr : stdout;
  fprintf(out, "%s\n", reply != NULL ? reply : "no memory");
  dossier_free(reply);
  return status;
}

int main(int argc, char **argv) {
  dossier_database *database;
  char *reply = NULL;
  int status;
  if (argc != 3) {
    fprintf(stderr, "usage: %s DATABASE QUERY\n", argv[0]);
    return DOSSIER_ERROR;
  }
  database = dossier_open(argv[1], &reply);
  if (database == NULL)
    return print(DOSSIER_ERROR, reply);
  status = dossier_search(database, argv[2], "{\"limit\":3,\"fields\":\"id,title\"}", &reply);
  print(status, reply);
  if (status == DOSSIER_FOUND) {
    int figures = dossier_figures(database, argv[2], "{\"limit\":1}", &reply);
    print(figures, reply);
  }
  dossier_close(database);
  return status;
}
