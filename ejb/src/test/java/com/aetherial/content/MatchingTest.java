package com.aetherial.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.kernel.ContentSubmitted;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules have something against, and which steps there are. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MatchingTest {
  private static final UUID SOMEBODY = new UUID(0, 1);

  @ParameterizedTest
  @CsvSource({
    "casino, Visit my Casino!, true",
    "casino, CASINO, true",
    "casino, ｃａｓｉｎｏ, true",
    "casino, occasinote, false",
    "c++, I teach c++., true",
    "große, Große Pläne, true"
  })
  void a_word_is_found_as_a_word(String word, String text, boolean isFound) {
    assertThat(matches(RuleKind.WORD, word, text)).isEqualTo(isFound);
  }

  @ParameterizedTest
  @CsvSource({
    "evil.example, see https://www.evil.example/path?x, true",
    "evil.example, see www.evil.example now, true",
    "evil.example, https://EVIL.example, true",
    "evil.example, https://notevil.example, false",
    "evil.example, https://evil.example.org, false",
    "evil.example, https://good.example/?to=evil.example, false"
  })
  void a_domain_is_where_a_link_leads(String domain, String text, boolean isFound) {
    assertThat(matches(RuleKind.DOMAIN, domain, text)).isEqualTo(isFound);
    assertThat(
            Matching.matches(
                rule(RuleKind.DOMAIN, domain, true),
                content("", List.of("https://a.evil.example")),
                Duration.ZERO))
        .isTrue();
  }

  @Test
  void an_account_is_new_for_some_days() {
    RuleView week = rule(RuleKind.ACCOUNT, "7", true);
    assertThat(Matching.matches(week, content("", List.of()), Duration.ofDays(6))).isTrue();
    assertThat(Matching.matches(week, content("", List.of()), Duration.ofDays(7))).isFalse();
  }

  @Test
  void a_rule_that_is_off_holds_nothing() {
    assertThat(
            Matching.first(
                List.of(rule(RuleKind.WORD, "spam", false)),
                content("spam", List.of()),
                Duration.ZERO))
        .isEmpty();
  }

  @Test
  void there_are_these_steps_and_no_others() {
    assertThat(steps(ItemState.PASSED)).containsExactly(ItemState.WAITING, ItemState.REJECTED);
    assertThat(steps(ItemState.APPROVED)).containsExactly(ItemState.WAITING, ItemState.REJECTED);
    assertThat(steps(ItemState.WAITING))
        .containsExactly(ItemState.SCHEDULED, ItemState.APPROVED, ItemState.REJECTED);
    assertThat(steps(ItemState.SCHEDULED)).containsExactly(ItemState.APPROVED, ItemState.REJECTED);
    assertThat(steps(ItemState.REJECTED)).containsExactly(ItemState.APPROVED);
  }

  private static List<ItemState> steps(ItemState from) {
    return Arrays.stream(ItemState.values()).filter(from::mayBecome).toList();
  }

  private static boolean matches(RuleKind kind, String value, String text) {
    return Matching.matches(
        rule(kind, value, true), content(text, List.of()), Duration.ofDays(1_000));
  }

  private static RuleView rule(RuleKind kind, String value, boolean isOn) {
    return new RuleView(SOMEBODY, kind, value, isOn, 1, null, Instant.EPOCH);
  }

  private static ContentSubmitted content(String text, List<String> links) {
    return new ContentSubmitted(
        "identity", "profile", "1", SOMEBODY, "@ada", text, links, "/people/ada");
  }
}
