package com.aetherial.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Death;
import com.aetherial.testing.Member;
import com.aetherial.testing.Order;
import com.aetherial.testing.TheBooks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The machine stops while a phone is asked: it is asked once, and both books agree in the end. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, PhoneAftermath.class})
class CrashedPromptIT {
  private static final String KEY = "phone-crash";
  private static final String SWEEP = "/api/v1/admin/system/jobs/payments.phones/runs";

  private final Member buyer = Member.signsUp();
  private final String phone = PhoneOrder.freshPhone();

  @Test
  void a_prompt_that_was_sent_and_not_written_down_is_not_sent_again() {
    String answered = "new.kind = 'PUSH' and old.progress = 'SENDING' and old.provider_id is null";
    try (Death death = new Death("update", "mpesa.conversation", answered)) {
      PhoneOrder.answer(buyer, phone, KEY).isRefusal(500, "internal-error");
      death.strikes();
    }
    var bought =
        new PhoneOrder(Order.of(buyer, PhoneOrder.answer(buyer, phone, KEY).is(201)), phone);
    assertThat(PhoneOrder.provider().books().askedOf(phone)).isOne();
    bought.isAnsweredWith("0").order().becomes("CREDITED");
    bought.agrees(true);
  }

  @Test
  void a_payment_whose_end_was_not_written_down_is_heard_again() {
    PhoneOrder bought = PhoneOrder.by(buyer, phone);
    String ended = "new.name = '" + bought.order().id() + "' and new.progress = 'DONE'";
    try (Death death = new Death("update", "mpesa.conversation", ended)) {
      bought.isAnsweredWith("0");
      death.strikes();
      assertThat(bought.order().state()).isEqualTo("AWAITING_PAYMENT");
    }
    bought.order().becomes("CREDITED");
    bought.agrees(true);
  }

  /** Nobody asks about a purchase that is closed, so this money would never be heard of again. */
  @Test
  void money_for_a_cancelled_purchase_whose_coins_were_not_written_is_found() {
    PhoneOrder bought = PhoneOrder.by(buyer, phone);
    String path = "/api/v1/wallet/purchases/" + bought.order().id() + "/cancellation";
    buyer.caller().put(path).is(200);
    String paid = "new.id = '" + bought.order().id() + "' and new.paid_at is not null";
    try (Death death = new Death("update", "payments.purchase", paid)) {
      bought.isAnsweredWith("0");
      death.strikes();
    }
    assertThat(bought.order().state()).isEqualTo("CANCELLED");
    Member.named("admin").caller().post(SWEEP, "").is(202);
    bought.order().comesTo("CREDITED");
    bought.agrees(true);
  }
}
