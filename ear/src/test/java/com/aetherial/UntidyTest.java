package com.aetherial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check of the tidiness test finds what was planted for it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UntidyTest {
  private static final String CLASS = "package a;\nclass A {\n  void b() {\n%s  }\n}\n";

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("untidyFiles")
  void untidiness_is_found(String path, String text, String finding) {
    assertThat(Tidiness.findings(new SourceFile(path, text)))
        .anySatisfy(found -> assertThat(found).contains(finding));
  }

  static Stream<Arguments> untidyFiles() {
    return Stream.concat(code(), pages());
  }

  private static Stream<Arguments> code() {
    String wide = "-- " + "a".repeat(118);
    return Stream.of(
        arguments("a/A.java", "// A line.\n".repeat(301), "301 lines"),
        arguments("a/A.java", CLASS.formatted("    c();\n".repeat(39)), "b has 41 lines"),
        arguments("a/A.java", "// " + "a".repeat(98), "wider than 100"),
        arguments("a/A.java", "// TO" + "DO later", "leftover"),
        arguments("a/A.java", "  @Dis" + "abled(\"flaky\")", "does not run"),
        arguments("a/A.java", "// see /wo" + "rk/main", "only one machine"),
        arguments("a/a.xml", "<a>/ho" + "me/ada</a>", "only one machine"),
        arguments(
            "a/A.java", "@Stateless public class A { public int b() { return 1; } }", "a door"),
        arguments("p/db/migration/a/V20261121_0930__a.sql", wide, "wider than 120"),
        arguments("p/db/migration/a/V1__a.sql", "-- A sentence that says why.", "is called"),
        arguments("p/db/migration/a/V20261121_0930__a.sql", "create table a.b ();", "says why"),
        arguments("ear/docs/a.md", "# One\n\n# Two\n", "2 titles"),
        arguments("ear/docs/a.md", "No title.\n", "0 titles"),
        arguments("ear/docs/decisions/a.md", "# One\n" + "Text.\n".repeat(40), "41 lines"));
  }

  private static Stream<Arguments> pages() {
    String primefaces = "<html xmlns:p=\"http://primefaces.org/ui\">";
    return Stream.of(
        arguments("w/webapp/a.xhtml", "<p/>\n".repeat(61), "61 lines"),
        arguments("w/webapp/WEB-INF/templates/a.xhtml", "<p/>\n".repeat(121), "121 lines"),
        arguments("w/webapp/a.xhtml", "<p style=\"color: red\"/>", "style attribute"),
        arguments("w/webapp/a.xhtml", "<p>part of a page</p>", "a fragment that opens"),
        arguments("w/webapp/WEB-INF/fragments/a.xhtml", "<p/>\n".repeat(61), "61 lines"),
        arguments("w/webapp/a.xhtml", "<script src=\"a.js\"></script>", "script inside"),
        arguments("w/webapp/WEB-INF/templates/a.xhtml", "<script>a()</script>", "script inside"),
        arguments("w/webapp/a.xhtml", "<a onclick=\"b()\"/>", "inline handler"),
        arguments("w/webapp/a.xhtml", primefaces, "PrimeFaces"),
        arguments("w/webapp/WEB-INF/templates/a.xhtml", primefaces, "PrimeFaces"));
  }

  @Test
  void what_is_tidy_is_left_alone() {
    String door = "@Stateless public class A { /** Answers. */ public int b() { return 1; } }";
    assertThat(Tidiness.findings(new SourceFile("a/A.java", door))).isEmpty();
    String tag = "<html xmlns:p=\"http://primefaces.org/ui\"><p:panel/></html>";
    assertThat(Tidiness.findings(new SourceFile("w/WEB-INF/tags/a.xhtml", tag))).isEmpty();
    String code = "# One\n```\n# a comment\n```\n";
    assertThat(Tidiness.findings(new SourceFile("ear/docs/a.md", code))).isEmpty();
  }

  @Test
  void a_module_without_a_story_is_found() {
    String mark = "@AppModule(name = \"a\", tier = Tier.FEATURE)\npackage a;\n";
    assertThat(Stories.isStory(new SourceFile("a", "/** Things. */\n" + mark))).isFalse();
    assertThat(Stories.isStory(new SourceFile("a", mark))).isFalse();
    assertThat(Stories.isStory(new SourceFile("a", "/** People do. It is so. */\n" + mark)))
        .isTrue();
  }
}
