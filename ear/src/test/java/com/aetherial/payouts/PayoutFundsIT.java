package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.BrowserVisit;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.Provider;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.TheBooks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whether there is enough at Stripe for the withdrawals that wait is asked before somebody minds.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class PayoutFundsIT {
  private static final String ASK = "/api/v1/admin/system/jobs/payouts.funds/runs";
  private static final String HEARD =
      "select count(*) > 0 from notifications.notification n join identity.person p"
          + " on p.id = n.person_id where p.username = 'admin' and n.kind = ?"
          + " and n.created_at > now() - interval '1 minute'";

  private final Member admin = Member.named("admin");

  @Test
  void too_little_is_told_and_so_is_that_there_is_money_again() {
    Earner ada = Earner.with("2500");
    PayoutDeskIT.drain();
    String id = ada.withdraws("2500");
    Earner.delivered(id, "REFUSED");
    TheBooks.change("delete from payouts.fund");
    admin.caller().post(ASK, "").is(202);
    Earner.awaits(HEARD, "payouts.funds-short", "t");
    assertThat(desk()).contains("Add money there", "Can be paid out");
    Earner.funds(1_000_000);
    Earner.awaits(HEARD, "payouts.funds-arrived", "t");
    assertThat(desk()).doesNotContain("Add money there");
    admin.caller().post("/api/v1/admin/payouts/" + id + "/attempt", "").is(200);
    Earner.delivered(id, "ACCEPTED");
    assertThat(Provider.asks("/v1/transfers?transfer_group=wd-" + id + "-2").toString())
        .contains("tr_");
    Earner.theBooksAgree();
  }

  private static String desk() {
    String cookie = BrowserVisit.cookieOf("admin", "try aetherial today");
    String origin = RunningAetherial.get().baseUrl().toString();
    return Caller.browser(cookie, origin).get("/admin/payouts").is(200).body();
  }
}
