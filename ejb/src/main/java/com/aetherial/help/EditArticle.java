package com.aetherial.help;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Writes an article anew in one language.
 *
 * @param slug its name in addresses; a new one makes a new article, which nobody sees yet
 * @param pages beginnings of paths, with spaces between: the pages whose question mark leads here
 * @param related slugs of what is worth reading next, with spaces between
 * @param seen the number of the version that the writer has seen, 0 for none
 */
public record EditArticle(
    @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,79}") String slug,
    @NotNull @Pattern(regexp = "[a-z]{2}") String language,
    @NotBlank String category,
    @NotBlank @Size(max = 120) String title,
    @NotNull @Size(max = 300) String summary,
    @NotBlank @Size(max = 50_000) String body,
    @NotNull @Size(max = 500) String pages,
    @NotNull @Size(max = 500) String related,
    @Min(0) int seen) {
  public EditArticle {
    summary = summary == null ? "" : summary.strip();
    pages = words(pages);
    related = words(related);
  }

  private static String words(String text) {
    return text == null ? "" : text.strip().replaceAll("\\s+", " ");
  }
}
