package com.aetherial.help;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as those see it who write it.
 *
 * @param number of the version; 0 when there is none in the language yet
 */
public record EditedArticle(
    String slug,
    String language,
    String category,
    boolean isPublished,
    String pages,
    String related,
    int number,
    @Nullable String title,
    @Nullable String summary,
    @Nullable String body,
    List<VersionView> versions) {
  public EditedArticle {
    versions = List.copyOf(versions);
  }
}
