// The physical limit: reads each file of a folder, parses and renders it with libcmark, writes a
// page, and an index at the end. One thread, no understanding.
#include <cmark.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static char *read_file(const char *path, size_t *length) {
  FILE *file = fopen(path, "rb");
  if (!file) return NULL;
  struct stat status;
  fstat(fileno(file), &status);
  char *text = malloc(status.st_size + 1);
  *length = fread(text, 1, status.st_size, file);
  fclose(file);
  return text;
}

int main(int count, char **arguments) {
  if (count != 3) return 64;
  mkdir(arguments[2], 0777);
  DIR *folder = opendir(arguments[1]);
  char path[4096];
  snprintf(path, sizeof path, "%s/index.html", arguments[2]);
  FILE *index = fopen(path, "wb");
  struct dirent *entry;
  while (folder && (entry = readdir(folder))) {
    char *end = strrchr(entry->d_name, '.');
    if (!end || strcmp(end, ".md")) continue;
    snprintf(path, sizeof path, "%s/%s", arguments[1], entry->d_name);
    size_t length;
    char *text = read_file(path, &length);
    if (!text) continue;
    char *html = cmark_markdown_to_html(text, length, CMARK_OPT_DEFAULT);
    snprintf(path, sizeof path, "%s/%.*s.html", arguments[2], (int)(end - entry->d_name), entry->d_name);
    FILE *page = fopen(path, "wb");
    fputs("<!doctype html><meta charset=utf-8><title>x</title>\n", page);
    fputs(html, page);
    fputs("</html>\n", page);
    fclose(page);
    fprintf(index, "<li><a href=\"%s\">%s</a>\n", path, entry->d_name);
    free(html);
    free(text);
  }
  fclose(index);
  return 0;
}
