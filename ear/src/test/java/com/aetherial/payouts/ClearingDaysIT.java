package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Member;
import com.aetherial.testing.TheBooks;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Administrators say how long income waits; the wallet and the withdrawal both keep to it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(TheBooks.class)
class ClearingDaysIT {
  private static final String SETTING = "/api/v1/admin/settings/ledger.clearingDays";

  private final Member admin = Member.named("admin");

  @AfterEach
  void asUsual() {
    days("", 200);
  }

  @Test
  void income_can_be_withdrawn_as_soon_as_administrators_say() {
    Earner ada = Earner.unpaid();
    ada.earned("300", "SALE");
    days("14", 200);
    assertThat(ada.withdrawable()).isEqualTo("0.00");
    ada.asks("300", Member.freshKey()).isRefusal(409, "income-not-cleared");
    days("0", 200);
    assertThat(ada.withdrawable()).isEqualTo("300.00");
    ada.cancels(ada.withdraws("300"));
    days("91", 422);
    assertThat(admin.caller().get("/api/v1/admin/audit?object=ledger.clearingDays").is(200).body())
        .contains("settings.changed");
  }

  private void days(String value, int status) {
    String tag = admin.caller().get(SETTING).is(200).header("ETag");
    admin
        .caller()
        .ask(
            "PUT",
            SETTING,
            BodyPublishers.ofString("{\"value\":\"" + value + "\",\"reason\":\"A test\"}"),
            "Content-Type",
            "application/json",
            "If-Match",
            tag)
        .is(status);
  }
}
