package com.aetherial.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ItemViewTest {
  @ParameterizedTest
  @EnumSource(ItemState.class)
  void what_was_reported_is_remembered_in_each_state(ItemState state) {
    assertThat(item(state, 1).isRemembered()).isTrue();
  }

  @Test
  void what_was_rejected_is_remembered_without_a_report() {
    assertThat(item(ItemState.REJECTED, 0).isRemembered()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(value = ItemState.class, mode = EnumSource.Mode.EXCLUDE, names = "REJECTED")
  void what_nobody_is_against_is_forgotten(ItemState state) {
    assertThat(item(state, 0).isRemembered()).isFalse();
  }

  private static ItemView item(ItemState state, int reports) {
    return new ItemView(
        UUID.randomUUID(),
        "identity",
        "profile",
        "1",
        UUID.randomUUID(),
        "ada",
        "@ada",
        "I like watches",
        "",
        "/people/ada",
        state,
        state == ItemState.REJECTED,
        false,
        null,
        reports,
        null,
        null,
        null,
        null,
        Instant.EPOCH,
        1);
  }
}
