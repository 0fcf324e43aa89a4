package com.aetherial.payouts;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.Provider;
import com.aetherial.testing.TheBooks;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A wallet is closed while its coins may still come back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class ClosedWalletIT {
  private final Earner ada = Earner.with("250");

  @Test
  void it_stays_open_for_a_week_and_what_comes_back_later_finds_it() {
    Earner.funds(1_000);
    String id = ada.withdraws("250");
    Earner.delivered(id, "ACCEPTED");
    close().isRefusal(409, "money-on-its-way");
    String payout = Earner.reference(id);
    Provider.simulator().outside().settle(payout);
    Provider.simulator().outside().settle(payout);
    ada.sees(id, "PAID");
    close().isRefusal(409, "money-on-its-way");
    TheBooks.change(
        "update payouts.withdrawal set paid_at = paid_at - interval '8 days' where id = ?::uuid",
        id);
    close().is(200);
    Provider.simulator().bank().failPayout(payout, "account_closed");
    ada.sees(id, "RETURNED");
    Earner.theBooksAgree();
  }

  private Answer close() {
    return Member.named("admin")
        .caller()
        .ask(
            "PUT",
            "/api/v1/admin/economy/freezes/" + ada.member().username(),
            BodyPublishers.ofString("{\"mode\": \"CLOSED\", \"reason\": \"She left\"}"),
            "Content-Type",
            "application/json");
  }
}
