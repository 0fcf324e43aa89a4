package com.aetherial.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.kernel.SearchEntry;
import com.aetherial.kernel.SearchReaders;
import com.aetherial.kernel.SearchText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IndexTest {
  @Test
  void a_title_that_nobody_sees_has_a_sign_instead() {
    assertThat(Index.title(entry("\u0000 \uE000\n"))).isEqualTo("…");
    assertThat(Index.title(entry(" Ada\tLovelace "))).isEqualTo("Ada Lovelace");
  }

  private static SearchEntry entry(String title) {
    return new SearchEntry(
        "1", new SearchText(title, ""), SearchReaders.everybody(), "/people/ada");
  }
}
