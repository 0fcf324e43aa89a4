package com.aetherial;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.attacks.Pages;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The question mark of each page leads to an article that was written for it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HelpPagesTest {
  /** They explain themselves, or are seen for a moment only. */
  private static final Set<String> PLAIN = Set.of("/index", "/offline", "/help");

  private static final Set<String> OF_THE_HOUSE = Set.of("/admin/dashboard", "/admin/style");

  private final Repository repository = Repository.here();

  @Test
  void each_page_has_an_article_about_it() {
    List<String> explained = explained();
    assertThat(explained).hasSizeGreaterThan(30).doesNotContain("/");
    assertThat(Pages.all())
        .hasSizeGreaterThan(80)
        .filteredOn(page -> !PLAIN.contains(page))
        .allSatisfy(
            page ->
                assertThat(explained)
                    .as(page)
                    .anyMatch(
                        root ->
                            page.equals(root)
                                || (page.startsWith(root + "/") && isNear(root, page))));
  }

  @Test
  void no_article_is_about_two_things_at_one_place() {
    assertThat(explained()).doesNotHaveDuplicates();
  }

  /** What explains the whole house explains none of its sections. */
  private static boolean isNear(String root, String page) {
    return !root.equals("/admin") || OF_THE_HOUSE.contains(page);
  }

  /** What the articles say which pages they are about. */
  private List<String> explained() {
    return repository.sources().stream()
        .filter(file -> file.path().endsWith(".en.md") && file.path().contains("/help/"))
        .flatMap(file -> file.text().lines())
        .filter(line -> line.startsWith("pages:"))
        .flatMap(line -> Arrays.stream(line.substring("pages:".length()).strip().split(" ", -1)))
        .toList();
  }
}
