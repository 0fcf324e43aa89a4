package com.aetherial.search;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param words as people write them: “quoted words” stand together, a minus excludes
 * @param language code of the reader's language
 * @param module only things of this module; null for all
 * @param type only things of this kind; null for all
 * @param scope only inside this place, such as {@code group:17}; null for everywhere
 * @param age only what changed within this time; null for all
 * @param author only what this person wrote or owns, by username; null for all
 * @param page from 0; beyond {@value #PAGES_MAX} there is nothing
 * @param size of a page, at most {@value #SIZE_MAX}
 * @param isBegun whether the last word may be the beginning of one
 */
public record SearchWish(
    String words,
    String language,
    @Nullable String module,
    @Nullable String type,
    @Nullable String scope,
    @Nullable Age age,
    @Nullable String author,
    int page,
    int size,
    boolean isBegun) {
  public static final int WORDS_MAX = 200;
  public static final int SIZE_MAX = 50;
  public static final int PAGES_MAX = 20;

  public SearchWish {
    String plain = Plain.text(words);
    words = plain.length() <= WORDS_MAX ? plain : plain.substring(0, WORDS_MAX);
    page = Math.max(0, Math.min(page, PAGES_MAX));
    size = Math.max(1, Math.min(size, SIZE_MAX));
  }

  /** Everything about some words. */
  public static SearchWish about(String words, String language, int size) {
    return new SearchWish(words, language, null, null, null, null, null, 0, size, false);
  }

  /** The same where the last word may be the beginning of one. */
  public SearchWish begun() {
    return new SearchWish(words, language, module, type, scope, age, author, page, size, true);
  }

  /** The words of a search that was kept, with all that narrows it but its age. */
  static SearchWish kept(SavedSearch kept, String language, int size) {
    return new SearchWish(
        kept.words(),
        language,
        kept.module(),
        kept.type(),
        kept.scope(),
        null,
        kept.author(),
        0,
        size,
        false);
  }

  /** How long ago something may have changed. */
  public enum Age {
    DAY(1),
    WEEK(7),
    MONTH(31),
    YEAR(366);

    private final int days;

    Age(int days) {
      this.days = days;
    }

    int days() {
      return days;
    }
  }
}
