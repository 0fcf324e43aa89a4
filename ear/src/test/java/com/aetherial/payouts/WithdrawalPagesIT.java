package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.BrowserVisit;
import com.aetherial.testing.Member;
import com.aetherial.testing.Window;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The buttons of the pages do what they say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawalPagesIT {
  private final Earner ada = Earner.with("3000");
  private final String id = ada.withdraws("2500.01");

  @Test
  void its_member_gives_a_withdrawal_up_and_nobody_else_can() {
    String page = "/wallet/withdrawal?id=" + id;
    Window.of(Member.signsUp()).open(page).is(404);
    Window window = Window.of(ada.member());
    assertThat(window.submit(page, "acts", "acts:cancel", Map.of("id", id)).status())
        .isEqualTo(302);
    assertThat(ada.withdrawal(id).get("state").getAsString()).isEqualTo("CANCELLED");
    assertThat(ada.withdrawable()).isEqualTo("3000.00");
  }

  @Test
  void the_desk_rejects_one_with_a_reason() {
    Window desk = Window.with(BrowserVisit.cookieOf("admin", "try aetherial today"));
    String page = "/admin/payouts/withdrawal?id=" + id;
    assertThat(
            desk.submit(page, "acts", "reject", Map.of("id", id, "reason", "Not yours")).status())
        .isEqualTo(302);
    assertThat(ada.withdrawal(id).get("state").getAsString()).isEqualTo("REJECTED");
    assertThat(ada.withdrawable()).isEqualTo("3000.00");
  }
}
