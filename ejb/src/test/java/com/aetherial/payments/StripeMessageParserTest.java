package com.aetherial.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aetherial.payments.StripeEvent.Elsewhere;
import com.aetherial.payments.StripeEvent.Ignored;
import com.stripe.Stripe;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StripeMessageParserTest {
  @Test
  void another_release_of_the_api_is_noticed() {
    assertThat(version("2026-04-01.dahlia").isOfTrain("2026-07-29.dahlia")).isTrue();
    assertThat(version(Stripe.API_VERSION).isOfTrain(Stripe.API_VERSION)).isTrue();
    assertThat(version("2025-09-30.clover").isOfTrain("2026-07-29.dahlia")).isFalse();
    assertThat(version("2020-08-27").isOfTrain("2026-07-29.dahlia")).isFalse();
    assertThat(StripeMessageParser.parse(StripeForms.thin("x")).isOfTrain("2026-07-29.dahlia"))
        .isTrue();
  }

  @Test
  void what_belongs_to_a_connected_account_names_it() {
    String payload =
        "{\"object\": \"event\", \"id\": \"evt_1\", \"type\": \"payout.paid\","
            + " \"account\": \"acct_1\", \"data\": {\"object\": {\"id\": \"po_1\"}}}";
    assertThat(StripeMessageParser.parse(payload).event())
        .isEqualTo(new Elsewhere("payout.paid", "po_1", "acct_1"));
  }

  @Test
  void a_thin_message_names_the_connected_account_as_its_context() {
    String payload =
        StripeForms.thin("payout.paid").replace("\"context\": null", "\"context\": \"acct_1\"");
    assertThat(StripeMessageParser.parse(payload).event())
        .isEqualTo(new Elsewhere("payout.paid", "obj_1", "acct_1"));
  }

  @Test
  void a_thin_message_without_a_snapshot_is_known_by_its_own_name() {
    String payload =
        "{\"object\": \"v2.core.event\", \"id\": \"evt_thin_9\", \"type\": \"v2.core.ping\"}";
    StripeMessage message = StripeMessageParser.parse(payload);
    assertThat(message.key()).isEqualTo("evt_thin_9");
    assertThat(message.event()).isEqualTo(new Ignored("v2.core.ping"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "7",
        "{",
        "{}",
        "{\"object\": \"charge\", \"id\": \"ch_1\", \"type\": \"x\"}",
        "{\"object\": \"event\", \"type\": \"x\"}",
        "{\"object\": \"event\", \"id\": \"evt_1\"}",
        "{\"object\": \"event\", \"id\": 7, \"type\": \"x\"}"
      })
  void what_is_no_event_is_refused(String payload) {
    assertThatThrownBy(() -> StripeMessageParser.parse(payload)).isInstanceOf(MalformedEvent.class);
  }

  private static StripeMessage version(String version) {
    return StripeMessageParser.parse(StripeForms.snapshot("x", version));
  }
}
