package com.aetherial.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text becomes HTML, and nothing that is meant as HTML does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkdownTest {
  @Test
  void text_is_set_as_it_is_meant() {
    assertThat(Markdown.html("# Title\n\nGo to [the wallet](/wallet), *now*.\n\n- a\n- b"))
        .isEqualToIgnoringWhitespace(
            "<h2>Title</h2><p>Go to <a href=\"/wallet\">the wallet</a>, <em>now</em>.</p>"
                + "<ul><li>a</li><li>b</li></ul>");
  }

  @Test
  void html_is_shown_as_text() {
    assertThat(Markdown.html("<script>alert(1)</script>\n\nHi <img src=x onerror=alert(1)>"))
        .doesNotContain("<script", "<img")
        .contains("&lt;script&gt;", "&lt;img src=x onerror=alert(1)&gt;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "&#106;avascript:alert(1)",
        "data:text/html;base64,PHNjcmlwdD4=",
        "vbscript:x",
        "file:///etc/passwd",
        "//evil.example/x",
        "/\\evil.example/x",
        "ftp://evil.example"
      })
  void a_link_that_leads_astray_leads_nowhere(String address) {
    assertThat(Markdown.html("[here](" + address + ")")).contains("href=\"\"");
    assertThat(Markdown.html("![here](" + address + ")")).contains("src=\"\"");
    assertThat(Markdown.html("<" + address + ">")).doesNotContainPattern("href=\"[^\"]");
  }

  @Test
  void nothing_breaks_out_of_an_attribute() {
    assertThat(Markdown.html("[a](https://x.example/\"onmouseover=\"alert(1))"))
        .doesNotContain("\"onmouseover");
    assertThat(Markdown.html("[a](/x \"t\\\" onclick=\\\"alert(1)\")"))
        .doesNotContain("\" onclick");
    assertThat(Markdown.html("```\"><script>\nx\n```")).doesNotContain("<script>");
  }

  @Test
  void pictures_come_from_here_and_other_sites_hear_nothing() {
    assertThat(Markdown.html("![p](https://evil.example/p.png)")).contains("src=\"\"");
    assertThat(Markdown.html("[a](https://example.org)"))
        .contains("href=\"https://example.org\"", "rel=\"noopener noreferrer nofollow\"");
  }
}
