package com.aetherial.help;

/**
 * An article in a list.
 *
 * @param slug its name in addresses
 * @param language in which it is there for the reader
 */
public record ArticleLine(
    String slug, String category, String language, String title, String summary) {
  static ArticleLine of(Object[] row) {
    return new ArticleLine(
        (String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]);
  }
}
