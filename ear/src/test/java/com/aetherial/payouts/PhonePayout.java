package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.mpesa.MpesaSimulator;
import com.aetherial.testing.Member;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.TheBooks;
import java.util.concurrent.ThreadLocalRandom;

/** A withdrawal of 250 coins to a phone, which gets KES 1250. */
record PhonePayout(Earner earner, String id, String phone) {
  static final long SHILLINGS = 1_250;
  private static final String METHODS = "/api/v1/payout-methods";

  static MpesaSimulator provider() {
    return RunningAetherial.get().mpesa();
  }

  static String freshPhone() {
    return "2547" + ThreadLocalRandom.current().nextInt(20_000_000, 99_999_999);
  }

  static PhonePayout fresh() {
    return to(freshPhone(), "250");
  }

  /** Somebody with income asks for it on a phone that was proven to be theirs. */
  static PhonePayout to(String phone, String coins) {
    return owner(phone, coins).withdraws(coins);
  }

  /** Somebody with income and a phone who has not asked for it yet. */
  static Owner owner(String coins) {
    return owner(freshPhone(), coins);
  }

  private static Owner owner(String phone, String coins) {
    Member member = Member.signsUp();
    String wish = "{\"provider\": \"mpesa\", \"number\": \"+" + phone + "\"}";
    String method = member.caller().post(METHODS + "/phones", wish).is(201).text("id");
    TheBooks.change(
        "update payouts.method set state = 'READY', verified_at = now() where id = ?::uuid",
        method);
    Earner earner = new Earner(member, method);
    earner.earned(coins, "REFUND");
    return new Owner(earner, phone);
  }

  /** Somebody with income and a phone. */
  record Owner(Earner earner, String phone) {
    PhonePayout withdraws(String coins) {
      return new PhonePayout(earner, earner.withdraws(coins), phone);
    }
  }

  PhonePayout becomes(String state) {
    earner.sees(id, state);
    return this;
  }

  /** The order is so far there; then the platform asks now instead of later. */
  PhonePayout isAskedAboutWhen(String delivery) {
    Earner.delivered(id, delivery);
    Earner.hurry(id);
    return this;
  }

  /** The provider says that it has never heard of it, and it may be sent again. */
  void isForgottenThere() {
    Earner.awaits(
        "select progress from mpesa.conversation where kind = 'PAYOUT' and name like ? || '-%'",
        id.replace("-", ""), "NOT_SENT");
  }

  /** An administrator sends it as a new attempt. */
  PhonePayout isSentAgain() {
    String path = "/api/v1/admin/payouts/" + id + "/attempt";
    Member.named("admin").caller().post(path, "").is(200);
    return this;
  }

  /** What both sides say is the same. */
  void agrees(long shillings) {
    assertThat(provider().books().paidOutTo(phone)).isEqualTo(shillings);
    assertThat(
            TheBooks.rows(
                "select coalesce(sum(shillings), 0) from mpesa.conversation"
                    + " where kind = 'PAYOUT' and progress = 'DONE' and name like ? || '-%'",
                id.replace("-", "")))
        .containsExactly(String.valueOf(shillings));
  }
}
