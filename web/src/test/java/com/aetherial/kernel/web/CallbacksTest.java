package com.aetherial.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CallbacksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/payments/webhooks/stripe",
        "/api/v1/payments/answers/00ff",
        "/api/v1/payments/answers/00ff/late",
        "/api/daswos-coins/webhook",
        "/api/daswos-coins/webhook/"
      })
  void what_providers_call_is_let_through(String path) {
    assertThat(Callbacks.contain(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/wallet/payments/webhooks/",
        "/api/v1/payments/bundles",
        "/api/v1/payments/answersheets",
        "/api/daswos-coins/webhooks",
        "/payments/answers/00ff"
      })
  void what_only_looks_like_it_is_not(String path) {
    assertThat(Callbacks.contain(path)).isFalse();
  }
}
