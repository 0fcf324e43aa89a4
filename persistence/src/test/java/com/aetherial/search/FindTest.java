package com.aetherial.search;

import static com.aetherial.search.Finding.entry;
import static com.aetherial.search.Finding.question;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FindTest {
  private static final Finding THINGS = new Finding();

  @BeforeAll
  static void some_things_are_put() {
    THINGS.put(
        "market",
        "page",
        entry("market", "Marketplace", "Buy and sell things among members."),
        entry("wallet", "Wallet", "Your coins, and how to send them."));
    THINGS.put(
        "help",
        "article",
        entry("sending", "Sending coins", "Walk to the market and pay by coins."),
        entry("senden", "Münzen senden", "Die Häuser der Händler.").add("lang", "de"),
        entry("arabic", "المحفظة", "إرسال العملات، إلى الأصدقاء").add("lang", "ar"));
  }

  @Test
  void words_are_found_in_their_stems() {
    assertThat(THINGS.ids(question("send coin"))).containsExactly("sending", "wallet");
    assertThat(THINGS.ids(question("Haus"))).containsExactly("senden");
    assertThat(THINGS.ids(question("العملات"))).containsExactly("arabic");
  }

  @Test
  void a_misspelled_name_is_found() {
    assertThat(THINGS.ids(question("marketplce"))).containsExactly("market");
    assertThat(THINGS.ids(question("walet"))).containsExactly("wallet");
  }

  @Test
  void what_somebody_still_writes_is_found_by_its_beginning() {
    assertThat(THINGS.ids(question("ma"))).isEmpty();
    assertThat(THINGS.ids(question("ma").add("is_begun", true)))
        .containsExactly("market", "sending");
    assertThat(THINGS.ids(question("sending co").add("is_begun", true))).startsWith("sending");
  }

  @Test
  void what_must_not_stand_there_does_not() {
    assertThat(THINGS.ids(question("coins -market"))).containsExactly("wallet");
    assertThat(THINGS.ids(question("-market"))).isEmpty();
    assertThat(THINGS.ids(question("\"sell things\""))).containsExactly("market");
    assertThat(THINGS.ids(question("\"things sell\""))).isEmpty();
  }

  @Test
  void strange_questions_have_no_answer_and_do_no_harm() {
    for (String words :
        new String[] {"", " ", "'", "\"", "a' or 1=1 --", "& | !", ":*", "%", "😀"}) {
      assertThat(THINGS.ids(question(words).add("is_begun", true))).isEmpty();
    }
  }

  @Test
  void facets_count_all_kinds_while_one_is_picked() {
    var answer = THINGS.find(question("coins").add("module", "help"));
    assertThat(answer.getInt("total")).isEqualTo(1);
    assertThat(answer.getJsonArray("kinds")).hasSize(2);
  }
}
