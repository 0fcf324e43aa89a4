package com.aetherial.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.AtOnce;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The checklist pays for each step once ever, and for nothing else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({ServerLog.class, TheBooks.class})
class ChecklistIT {
  private static final String LIST = "/api/v1/checklist";
  private static final String PROFILE = LIST + "/identity.completeProfile/claim";
  private static final String ADDRESS = LIST + "/identity.confirmAddress/claim";

  private final Member ada = Member.signsUp();
  private final Caller browser = Member.inBrowser(ada.username());

  @Test
  void of_many_claims_at_once_one_pays() {
    confirm();
    assertThat(AtOnce.times(8, 4, () -> browser.put(ADDRESS).status())).containsOnly(200);
    assertThat(ada.balance()).isEqualTo("10.00");
    assertThat(ada.statement()).hasSize(1);
    assertThat(state("identity.confirmAddress")).isEqualTo("PAID");
  }

  @Test
  void what_is_not_done_pays_nothing_and_without_an_address_nothing_does() {
    browser.put(PROFILE).isRefusal(409, "address-not-confirmed");
    confirm();
    browser.put(PROFILE).isRefusal(409, "step-not-done");
    browser.put(LIST + "/identity.nothing/claim").isRefusal(404, "no-such-step");
    fillProfile();
    assertThat(state("identity.completeProfile")).isEqualTo("DONE");
    browser.put(PROFILE).is(200);
    assertThat(ada.balance()).isEqualTo("25.00");
  }

  @Test
  void a_frozen_wallet_is_told_and_the_step_can_be_claimed_later() {
    confirm();
    Caller admin = Member.named("admin").caller();
    String freezes = "/api/v1/admin/economy/freezes/" + ada.username();
    admin
        .ask(
            "PUT",
            freezes,
            BodyPublishers.ofString("{\"mode\":\"FROZEN\",\"reason\":\"A test\"}"),
            "Content-Type",
            "application/json")
        .is(200);
    browser.put(ADDRESS).isRefusal(423, "account-frozen");
    assertThat(state("identity.confirmAddress")).isEqualTo("DONE");
    admin.delete(freezes + "?reason=A%20test").is(200);
    browser.put(ADDRESS).is(200);
    assertThat(ada.balance()).isEqualTo("10.00");
  }

  @Test
  void the_list_can_be_hidden_and_brought_back() {
    browser.put(LIST + "/dismissal").is(204);
    assertThat(browser.get(LIST).is(200).json().get("isDismissed").getAsBoolean()).isTrue();
    browser.delete(LIST + "/dismissal").is(204);
    assertThat(browser.get(LIST).is(200).json().get("isDismissed").getAsBoolean()).isFalse();
    Caller.nobody().get(LIST).isRefusal(401, "login-required");
  }

  private String state(String step) {
    for (var each : browser.get(LIST).is(200).json().getAsJsonArray("steps")) {
      if (each.getAsJsonObject().get("step").getAsString().equals(step)) {
        return each.getAsJsonObject().get("state").getAsString();
      }
    }
    return "missing";
  }

  private void confirm() {
    TheBooks.change(
        "update identity.person set email_verified_at = now() where username = ?", ada.username());
  }

  private void fillProfile() {
    TheBooks.change(
        "insert into identity.profile (person_id, bio, location)"
            + " select id, 'I weave.', 'London' from identity.person where username = ?",
        ada.username());
  }
}
