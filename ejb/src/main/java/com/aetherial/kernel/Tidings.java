package com.aetherial.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a notice says, in English and with the facts from which other languages say it: their words
 * stand in the bundle beside the module's door, as {@code <module>.notice.<wording>.title}.
 *
 * @param module the module's word
 * @param wording which of its notices it is
 * @param facts what stands in place of {0}, {1} and so on
 * @param title a short sentence in English
 * @param text more about it in English or in a person's own words, may be empty
 */
public record Tidings(
    String module, String wording, List<Object> facts, String title, String text) {
  private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

  public Tidings {
    facts = List.copyOf(facts);
  }

  /** The title for its reader; the English one where the language has none. */
  public String title(Writing writing) {
    return in(writing, "title").orElse(title);
  }

  /** The text for its reader; as it was written where the language has none. */
  public String text(Writing writing) {
    return in(writing, "text").orElse(text);
  }

  private Optional<String> in(Writing writing, String part) {
    if (writing.language().equals(Locale.ENGLISH)) {
      return Optional.empty();
    }
    String key = module + ".notice." + wording + "." + part;
    return Sentences.find(module, key, writing.language())
        .filter(this::hasItsFacts)
        .map(sentence -> writing.fill(sentence, facts));
  }

  /** What was told before sentences had facts stays as it was told. */
  private boolean hasItsFacts(String sentence) {
    return PLACE
        .matcher(sentence)
        .results()
        .allMatch(place -> Integer.parseInt(place.group(1)) < facts.size());
  }
}
