package com.aetherial.help;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article to be read.
 *
 * @param language in which it is written, which is English where nobody wrote it in the reader's
 * @param html the text, made of Markdown in a way that lets no foreign HTML through
 * @param wasHelpful what the reader said of it before, or null
 */
public record ArticleView(
    String slug,
    String category,
    String language,
    String title,
    String summary,
    String html,
    Instant changedAt,
    List<ArticleLine> related,
    @Nullable Boolean wasHelpful) {
  public ArticleView {
    related = List.copyOf(related);
  }
}
