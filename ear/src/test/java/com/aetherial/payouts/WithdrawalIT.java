package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.payouts.entity.WithdrawalState;
import com.aetherial.testing.AtOnce;
import com.aetherial.testing.Member;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Income becomes money through Stripe Connect, or the coins come back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class WithdrawalIT {
  @AfterEach
  void theBooksAgree() {
    Earner.theBooksAgree();
  }

  @Test
  void a_hundred_dollars_arrive_and_cost_twenty_five_hundred_coins() {
    Earner.funds(10_000);
    Earner ada = Earner.with("2600");
    String id = ada.withdraws("2500");
    assertThat(ada.withdrawable()).isEqualTo("100.00");
    Earner.delivered(id, "ACCEPTED");
    String payout = Earner.reference(id);
    assertThat(payout).startsWith("po_");
    arrives(payout);
    ada.sees(id, "PAID");
    JsonObject paid = ada.withdrawal(id);
    assertThat(paid.getAsJsonObject("amount").get("amount").getAsString()).isEqualTo("100.00");
    assertThat(ada.withdrawable()).isEqualTo("100.00");
    ada.cancels(id).isRefusal(409, "withdrawal-already-sent");
    ada.heard("asked", "sent", "paid");
  }

  @Test
  void a_payout_that_fails_after_it_was_paid_brings_coins_and_money_back() {
    Earner.funds(1_000);
    Earner ada = Earner.with("250");
    String id = ada.withdraws("250");
    Earner.delivered(id, "ACCEPTED");
    String payout = Earner.reference(id);
    arrives(payout);
    ada.sees(id, "PAID");
    Provider.simulator().bank().failPayout(payout, "account_closed");
    ada.sees(id, "RETURNED");
    assertThat(ada.withdrawable()).isEqualTo("250.00");
    assertThat(ada.withdrawal(id).get("reason").getAsString()).contains("closed");
    ada.heard("asked", "sent", "paid", "returned");
    assertThat(transfersLeft(id)).isZero();
  }

  @Test
  void a_payout_that_fails_on_its_way_gives_the_coins_back() {
    Earner.funds(1_000);
    Earner ada = Earner.with("250");
    String id = ada.withdraws("250");
    Earner.delivered(id, "ACCEPTED");
    Provider.simulator().bank().failPayout(Earner.reference(id), "no_account");
    ada.sees(id, "FAILED");
    ada.heard("asked", "sent", "failed");
    assertThat(ada.withdrawable()).isEqualTo("250.00");
    assertThat(transfersLeft(id)).isZero();
  }

  @Test
  void a_large_withdrawal_waits_for_review_and_can_be_cancelled() {
    Earner ada = Earner.with("3000");
    String id = ada.withdraws("2500.01");
    assertThat(ada.withdrawal(id).get("state").getAsString()).isEqualTo("REVIEW");
    ada.asks("250", Member.freshKey()).isRefusal(409, "withdrawal-under-way");
    assertThat(ada.cancels(id).is(200).text("state")).isEqualTo("CANCELLED");
    assertThat(ada.cancels(id).is(200).text("state")).isEqualTo("CANCELLED");
    assertThat(ada.withdrawable()).isEqualTo("3000.00");
    ada.heard("asked", "cancelled");
    Member.signsUp().caller().get("/api/v1/withdrawals/" + id).isRefusal(404, "no-such-withdrawal");
  }

  @Test
  void one_key_is_one_withdrawal_however_often_it_is_asked() {
    Earner ada = Earner.with("6000");
    String key = Member.freshKey();
    String id = ada.asks("3000", key).is(201).text("id");
    assertThat(ada.asks("3000", key).is(201).text("id")).isEqualTo(id);
    ada.asks("2900", key).isRefusal(422, "request-key-reused");
    assertThat(ada.withdrawable()).isEqualTo("3000.00");
    ada.cancels(id).is(200);
  }

  @Test
  void of_many_at_once_one_is_open() {
    Earner ada = Earner.with("9000");
    List<Integer> answers = AtOnce.times(6, 6, () -> ada.asks("2600", Member.freshKey()).status());
    assertThat(answers).containsOnlyOnce(201);
    assertThat(ada.withdrawable()).isEqualTo("6400.00");
  }

  @Test
  void what_cannot_be_is_refused_with_its_reason() {
    Earner ada = Earner.with("300");
    ada.asks("249.99", Member.freshKey()).isRefusal(422, "payout-amount-refused");
    ada.asks("301", Member.freshKey()).isRefusal(409, "income-not-cleared");
    ada.earned("500", "TIP");
    ada.asks("301", Member.freshKey()).isRefusal(409, "income-not-cleared");
    ada.asks("0", Member.freshKey()).isRefusal(422, "payout-amount-refused");
    ada.asks("ten", Member.freshKey()).isRefusal(422, "validation");
    TheBooks.rows(
        "select ledger.freeze(id, 'FROZEN_OUT', 'A test', id)::text from identity.person"
            + " where username = ?",
        ada.member().username());
    ada.asks("250", Member.freshKey()).isRefusal(423, "account-frozen");
  }

  @Test
  void the_ways_of_the_database_are_those_of_the_platform() {
    List<String> ways = new ArrayList<>();
    for (WithdrawalState before : WithdrawalState.values()) {
      for (WithdrawalState after : WithdrawalState.values()) {
        if (before.leadsTo(after)) {
          ways.add(before + " " + after);
        }
      }
    }
    assertThat(TheBooks.rows("select before || ' ' || after from payouts.way"))
        .containsExactlyInAnyOrderElementsOf(ways);
  }

  /** The bank takes its two steps. */
  private static void arrives(String payout) {
    assertThat(Provider.simulator().outside().settle(payout)).isTrue();
    assertThat(Provider.simulator().outside().settle(payout)).isTrue();
  }

  /** How much of the money transferred for a withdrawal is still there. */
  private static long transfersLeft(String id) {
    JsonObject page = Provider.asks("/v1/transfers?transfer_group=wd-" + id + "-1");
    JsonObject transfer = page.getAsJsonArray("data").get(0).getAsJsonObject();
    return transfer.get("amount").getAsLong() - transfer.get("amount_reversed").getAsLong();
  }
}
