package com.aetherial.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.mpesa.MpesaSimulator;
import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.Order;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.TheBooks;
import java.util.concurrent.ThreadLocalRandom;

/** Coins that a member orders by phone: 100 coins for KES 1300. */
record PhoneOrder(Order order, String phone) {
  static final long SHILLINGS = 1_300;

  static MpesaSimulator provider() {
    return RunningAetherial.get().mpesa();
  }

  /** A phone that nobody else has. */
  static String freshPhone() {
    return "2547" + ThreadLocalRandom.current().nextInt(20_000_000, 99_999_999);
  }

  static Answer answer(Member buyer, String phone, String key) {
    String wish =
        "{\"bundle\": \"coins-100\", \"gateway\": \"mpesa\", \"phone\": \"" + phone + "\"}";
    return buyer.caller().post("/api/v1/wallet/purchases", wish, "Idempotency-Key", key);
  }

  static PhoneOrder by(Member buyer, String phone) {
    return new PhoneOrder(
        Order.of(buyer, answer(buyer, "+" + phone, Member.freshKey()).is(201)), phone);
  }

  static PhoneOrder fresh() {
    return by(Member.signsUp(), freshPhone());
  }

  PhoneOrder isAnsweredWith(String code) {
    assertThat(provider().answer(phone, code)).isOne();
    return this;
  }

  /** The watch does not wait any longer before it asks. */
  PhoneOrder isAskedAboutNow() {
    TheBooks.change(
        "update mpesa.conversation set next_check_at = now() where name = ?", order.id());
    return this;
  }

  /** What both sides say is the same. */
  void agrees(boolean isPaid) {
    assertThat(provider().books().paidInBy(phone)).isEqualTo(isPaid ? SHILLINGS : 0);
    assertThat(order.buyer().balance()).isEqualTo(isPaid ? "100.00" : "0.00");
    assertThat(TheBooks.creditsOf(order.buyer())).isEqualTo(isPaid ? 1 : 0);
  }
}
