package com.aetherial.help;

import java.util.List;

/**
 * A shelf and what stands on it.
 *
 * @param word its name in addresses
 */
public record CategoryView(
    String word, String icon, String title, String summary, List<ArticleLine> articles) {
  public CategoryView {
    articles = List.copyOf(articles);
  }
}
