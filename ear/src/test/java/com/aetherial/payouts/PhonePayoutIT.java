package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.mpesa.Faults.OfCall;
import com.aetherial.simulator.mpesa.Faults.OfCallback;
import com.aetherial.testing.TheBooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Income is sent to a phone, with everything that goes wrong; both books agree at the end. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class PhonePayoutIT {
  private static final String SEND = "/mpesa/b2c";

  @AfterEach
  void nothingGoesWrongAnyMore() {
    PhonePayout.provider().faults().none();
    PhonePayout.provider().fund(1_000_000);
    PhonePayout.provider().restorePassword();
    TheBooks.change(
        "update mpesa.stop set ended_at = now(),"
            + " ended_by = (select id from identity.person where username = ?)"
            + " where ended_at is null",
        "admin");
    Earner.theBooksAgree();
  }

  @Test
  void income_arrives_on_the_phone_once() {
    PhonePayout.fresh().becomes("PAID").agrees(PhonePayout.SHILLINGS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000002", "0000003", "0000004", "0000008", "0002040", "0000999"})
  void a_final_no_gives_the_coins_back(String digits) {
    PhonePayout refused = PhonePayout.to("25470" + digits, "250").becomes("FAILED");
    assertThat(refused.earner().withdrawable()).isEqualTo("250.00");
    refused.agrees(0);
  }

  @ParameterizedTest
  @EnumSource(
      value = OfCallback.class,
      names = {"TWICE", "BEFORE_ANSWER", "AFTER_TIMEOUT", "OTHER_FORM"})
  void a_callback_that_comes_oddly_settles_once(OfCallback fault) {
    PhonePayout.provider().faults().nextCallback(fault);
    PhonePayout.fresh().becomes("PAID").agrees(PhonePayout.SHILLINGS);
  }

  @ParameterizedTest
  @EnumSource(
      value = OfCallback.class,
      names = {"WRONG_AMOUNT", "WRONG_PHONE", "SINGLE_OBJECT"})
  void a_callback_that_does_not_fit_makes_us_ask_and_the_answer_settles(OfCallback fault) {
    PhonePayout.provider().faults().nextCallback(fault);
    PhonePayout.fresh().becomes("PAID").agrees(PhonePayout.SHILLINGS);
  }

  @Test
  void a_callback_that_is_lost_is_made_up_for_by_asking() {
    PhonePayout.provider().faults().nextCallback(OfCallback.LOST);
    PhonePayout.fresh().isAskedAboutWhen("ACCEPTED").becomes("PAID").agrees(PhonePayout.SHILLINGS);
  }

  @ParameterizedTest
  @EnumSource(
      value = OfCall.class,
      names = {"ANSWER_LOST", "FAILS_AFTER"})
  void an_order_whose_answer_is_lost_is_not_sent_again(OfCall fault) {
    PhonePayout.provider().faults().nextCalls(fault, 1, SEND);
    PhonePayout.fresh().becomes("PAID").agrees(PhonePayout.SHILLINGS);
  }

  @ParameterizedTest
  @EnumSource(
      value = OfCall.class,
      names = {"SPIKE_ARREST", "QUOTA", "TOO_MANY"})
  void a_throttled_order_is_sent_again_under_its_own_name(OfCall fault) {
    PhonePayout.provider().faults().nextCalls(fault, 1, SEND);
    PhonePayout.fresh().isAskedAboutWhen("UNKNOWN").becomes("PAID").agrees(PhonePayout.SHILLINGS);
  }

  @Test
  void an_account_that_is_poorkeeps_the_coins_until_an_administrator_sends_it_again() {
    PhonePayout.provider().fund(10);
    PhonePayout poor = PhonePayout.fresh();
    Earner.delivered(poor.id(), "REFUSED");
    assertThat(poor.earner().withdrawable()).isEqualTo("0.00");
    PhonePayout.provider().fund(1_000_000);
    poor.isSentAgain().becomes("PAID").agrees(PhonePayout.SHILLINGS);
  }

  @Test
  void a_password_that_has_ended_stops_the_rail_until_somebody_has_looked() {
    PhonePayout.provider().changePassword("another");
    PhonePayout stopped = PhonePayout.fresh();
    Earner.delivered(stopped.id(), "REFUSED");
    assertThat(TheBooks.rows("select reason from mpesa.stop where ended_at is null").get(0))
        .startsWith("2001");
    nothingGoesWrongAnyMore();
    stopped.isSentAgain().becomes("PAID").agrees(PhonePayout.SHILLINGS);
  }

  @ParameterizedTest
  @CsvSource({"0000015", "0000017", "0000026", "0100001", "0100002", "0100011"})
  void a_code_that_says_nothing_makes_us_ask(String digits) {
    PhonePayout doubtful = PhonePayout.to("25470" + digits, "250").becomes("FAILED");
    assertThat(doubtful.earner().withdrawable()).isEqualTo("250.00");
    doubtful.agrees(0);
  }

  @Test
  void a_large_amount_is_settled_only_after_asking() {
    PhonePayout large = PhonePayout.to(PhonePayout.freshPhone(), "2500").becomes("PAID");
    large.agrees(12_500);
    assertThat(
            TheBooks.rows(
                "select progress from mpesa.conversation where kind = 'STATUS'"
                    + " and about like ? || '-%'",
                large.id().replace("-", "")))
        .containsExactly("DONE");
  }

  @Test
  void answers_in_the_wrong_order_find_their_orders() {
    PhonePayout.provider().callbacks().hold();
    PhonePayout first = PhonePayout.fresh();
    PhonePayout second = PhonePayout.fresh();
    Earner.delivered(first.id(), "ACCEPTED");
    Earner.delivered(second.id(), "ACCEPTED");
    PhonePayout.provider().callbacks().releaseReversed();
    first.becomes("PAID").agrees(PhonePayout.SHILLINGS);
    second.becomes("PAID").agrees(PhonePayout.SHILLINGS);
  }
}
