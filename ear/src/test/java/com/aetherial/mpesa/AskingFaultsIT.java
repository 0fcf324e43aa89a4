package com.aetherial.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.mpesa.Faults.OfCall;
import com.aetherial.simulator.mpesa.Faults.OfCallback;
import com.aetherial.testing.Member;
import com.aetherial.testing.TheBooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Asking a phone when calls and callbacks go wrong; both books agree at the end. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, PhoneAftermath.class})
class AskingFaultsIT {
  private static final String PUSH = "/mpesa/stkpush";

  @AfterEach
  void nothingGoesWrongAnyMore() {
    PhoneOrder.provider().faults().none();
  }

  @ParameterizedTest
  @EnumSource(
      value = OfCallback.class,
      names = {"TWICE", "BEFORE_ANSWER", "OTHER_FORM", "AFTER_TIMEOUT"})
  void a_callback_that_comes_oddly_credits_once(OfCallback fault) {
    PhoneOrder.provider().faults().nextCallback(fault);
    PhoneOrder bought = PhoneOrder.fresh().isAnsweredWith("0");
    bought.order().becomes("CREDITED");
    bought.agrees(true);
  }

  @ParameterizedTest
  @EnumSource(
      value = OfCallback.class,
      names = {"WRONG_AMOUNT", "WRONG_PHONE"})
  void a_callback_that_does_not_fit_is_not_believed_and_the_question_decides(OfCallback fault) {
    PhoneOrder.provider().faults().nextCallback(fault);
    PhoneOrder bought = PhoneOrder.fresh().isAnsweredWith("0");
    bought.order().becomes("CREDITED");
    assertThat(
            TheBooks.rows(
                "select doubt from mpesa.conversation where name = ?", bought.order().id()))
        .doesNotContainNull();
    bought.agrees(true);
  }

  @Test
  void a_callback_that_is_lost_is_made_up_for_by_asking() {
    PhoneOrder.provider().faults().nextCallback(OfCallback.LOST);
    PhoneOrder bought = PhoneOrder.fresh().isAnsweredWith("0").isAskedAboutNow();
    bought.order().becomes("CREDITED");
    bought.agrees(true);
    PhoneOrder.provider().faults().nextCallback(OfCallback.LOST);
    PhoneOrder declined = PhoneOrder.fresh().isAnsweredWith("1032").isAskedAboutNow();
    declined.order().becomes("FAILED");
    declined.agrees(false);
  }

  @Test
  void a_throttled_call_is_repeated_with_the_same_key_and_asks_once() {
    Member buyer = Member.signsUp();
    String phone = PhoneOrder.freshPhone();
    PhoneOrder.provider().faults().nextCalls(OfCall.SPIKE_ARREST, 1, PUSH);
    PhoneOrder.answer(buyer, phone, "phone-2").isRefusal(503, "payment-provider-unavailable");
    assertThat(PhoneOrder.provider().books().askedOf(phone)).isZero();
    PhoneOrder.answer(buyer, phone, "phone-2").is(201);
    assertThat(PhoneOrder.provider().books().askedOf(phone)).isOne();
  }

  @ParameterizedTest
  @EnumSource(
      value = OfCall.class,
      names = {"ANSWER_LOST", "FAILS_AFTER"})
  void a_prompt_whose_answer_is_lost_is_not_repeated_and_its_callback_credits(OfCall fault) {
    PhoneOrder.provider().faults().nextCalls(fault, 1, PUSH);
    PhoneOrder bought = PhoneOrder.fresh();
    assertThat(PhoneOrder.provider().books().askedOf(bought.phone())).isOne();
    bought.isAnsweredWith("0").order().becomes("CREDITED");
    bought.agrees(true);
  }

  @Test
  void a_token_that_has_expired_is_renewed_once() {
    PhoneOrder.provider().expireTokens();
    int before = PhoneOrder.provider().tokensIssued();
    PhoneOrder bought = PhoneOrder.fresh().isAnsweredWith("0");
    bought.order().becomes("CREDITED");
    assertThat(PhoneOrder.provider().tokensIssued()).isEqualTo(before + 1);
    bought.agrees(true);
  }
}
