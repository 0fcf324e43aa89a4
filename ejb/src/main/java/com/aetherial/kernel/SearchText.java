package com.aetherial.kernel;

/**
 * The words by which something is found.
 *
 * @param title what it is called; what is found in it counts most
 * @param body more about it, as plain text; may be empty
 * @param tags further words by which people look for it, may be empty
 * @param language code of the language that it is written in, such as {@code de}; empty for
 *     people's own words
 */
public record SearchText(String title, String body, String tags, String language) {
  /** Words of no known language. */
  public SearchText(String title, String body) {
    this(title, body, "", "");
  }

  /** The same with further words by which people look for it. */
  public SearchText tagged(String further) {
    return new SearchText(title, body, further, language);
  }

  /** The same, written in a language. */
  public SearchText in(String code) {
    return new SearchText(title, body, tags, code);
  }
}
