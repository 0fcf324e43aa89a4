package com.aetherial.search.web;

import com.aetherial.kernel.web.Choice;
import com.aetherial.search.SavedSearch;
import com.aetherial.search.SearchWish;
import com.aetherial.search.SearchWish.Age;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks for; what nobody offers narrows nothing.
 *
 * @param words what is looked for
 * @param kind module and type with a dot between them, or null
 * @param age one of the times, or null
 * @param author a username, or null
 * @param page from 1
 * @param scope a place, or null
 */
record Asked(
    String words,
    @Nullable String kind,
    @Nullable Age age,
    @Nullable String author,
    int page,
    @Nullable String scope) {
  private static final String KIND = "[a-z]{1,40}\\.[a-z][a-zA-Z]{0,39}";
  private static final String USERNAME = "[A-Za-z0-9._-]{1,30}";
  private static final String NUMBER = "[1-9][0-9]{0,2}";

  static Asked of(
      @Nullable String words,
      @Nullable String kind,
      @Nullable String age,
      @Nullable String author,
      @Nullable String page,
      @Nullable String scope) {
    String picked = Choice.picked(kind);
    String who = Choice.picked(author);
    return new Asked(
        Objects.requireNonNullElse(words, ""),
        picked != null && picked.matches(KIND) ? picked : null,
        age(age),
        who != null && who.matches(USERNAME) ? who : null,
        page != null && page.matches(NUMBER) ? Integer.parseInt(page) : 1,
        Choice.picked(scope));
  }

  /** What stands in the address of a search that was kept. */
  static Asked kept(SavedSearch kept) {
    return new Asked(
        kept.words(),
        kept.module() == null ? null : kept.module() + "." + kept.type(),
        kept.age(),
        kept.author(),
        1,
        kept.scope());
  }

  SearchWish wish(Locale language, int size) {
    List<String> parts = kind == null ? Arrays.asList(null, null) : List.of(kind.split("\\.", 2));
    return new SearchWish(
        words,
        language.getLanguage(),
        parts.get(0),
        parts.get(1),
        scope,
        age,
        author,
        page - 1,
        size,
        false);
  }

  private static @Nullable Age age(@Nullable String name) {
    return Arrays.stream(Age.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElse(null);
  }
}
