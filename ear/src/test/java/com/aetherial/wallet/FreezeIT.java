package com.aetherial.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Wallets that an administrator stops and sets free. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, ServerLog.class})
class FreezeIT {
  private final Member admin = Member.named("admin");
  private final Member ada = Member.with("20");
  private final Member grace = Member.with("20");

  @Test
  void who_is_frozen_out_receives_and_does_not_send() {
    freeze(ada, "FROZEN_OUT", "Asked by the bank").is(200);
    ada.sends("1").to(grace).isRefusal(423, "account-frozen");
    grace.sends("1").to(ada).is(201);
    assertThat(ada.balance()).isEqualTo("21.00");
    assertThat(ada.wallet().get("state").getAsString()).isEqualTo("FROZEN_OUT");
  }

  @Test
  void who_is_frozen_neither_receives_nor_sends_until_set_free() {
    freeze(ada, "FROZEN", "Stolen card").is(200);
    ada.sends("1").to(grace).isRefusal(423, "account-frozen");
    grace.sends("1").to(ada).isRefusal(423, "account-frozen");
    admin.gives("1", ada, "A gift").isRefusal(423, "account-frozen");
    unfreeze(ada, "It%20was%20hers").is(200);
    ada.sends("1").to(grace).is(201);
  }

  @Test
  void what_was_done_stays_with_name_and_reason() {
    freeze(ada, "FROZEN", "Stolen card").is(200);
    freeze(ada, "FROZEN", "Once more").is(200);
    JsonObject now = unfreeze(ada, "It%20was%20hers").is(200).json();
    assertThat(now.getAsJsonObject("wallet").get("state").getAsString()).isEqualTo("OPEN");
    assertThat(now.getAsJsonArray("history")).hasSize(2);
    JsonObject last = now.getAsJsonArray("history").get(0).getAsJsonObject();
    assertThat(last.get("before").getAsString()).isEqualTo("FROZEN");
    assertThat(last.get("reason").getAsString()).isEqualTo("It was hers");
    assertThat(last.get("by").getAsString()).isEqualTo("admin");
    assertThat(admin.caller().get(path(ada)).is(200).json()).isEqualTo(now);
  }

  @Test
  void only_an_empty_wallet_is_closed_and_then_for_good() {
    freeze(ada, "CLOSED", "She left").isRefusal(409, "wallet-not-empty");
    Member gone = Member.signsUp();
    freeze(gone, "CLOSED", "She left").is(200);
    unfreeze(gone, "She%20came%20back").isRefusal(409, "account-closed");
    freeze(gone, "FROZEN", "No").isRefusal(409, "account-closed");
    ada.sends("1").to(gone).isRefusal(423, "account-frozen");
  }

  @Test
  void a_freeze_needs_a_known_mode_and_a_reason() {
    freeze(ada, "MELTED", "Why not").isRefusal(422, "validation");
    freeze(ada, "FROZEN", " ").isRefusal(422, "validation");
    admin.caller().delete(path(ada)).isRefusal(422, "validation");
    freeze(new Member("nobody-at-all", ada.caller()), "FROZEN", "Who")
        .isRefusal(404, "no-such-person");
    assertThat(ada.wallet().get("state").getAsString()).isEqualTo("OPEN");
  }

  @Test
  void members_and_narrow_keys_freeze_nobody() {
    put(grace.caller(), ada, "FROZEN", "Mine").isRefusal(403, "not-allowed");
    grace.caller().get(path(ada)).isRefusal(403, "not-allowed");
    put(admin.mayOnly("economy:give").caller(), ada, "FROZEN", "No").isRefusal(403, "not-allowed");
  }

  @Test
  void who_is_frozen_is_listed_with_the_reason_until_set_free() {
    freeze(ada, "FROZEN", "Stolen card").is(200);
    freeze(grace, "FROZEN_OUT", "Asked by the bank").is(200);
    String list = "/api/v1/admin/economy/freezes";
    JsonObject page = admin.caller().get(list + "?limit=1").is(200).json();
    JsonObject last = page.getAsJsonArray("items").get(0).getAsJsonObject();
    assertThat(last.get("username").getAsString()).isEqualTo(grace.username());
    assertThat(last.get("mode").getAsString()).isEqualTo("FROZEN_OUT");
    assertThat(last.get("by").getAsString()).isEqualTo("admin");
    String next = page.get("next").getAsString();
    assertThat(admin.caller().get(list + "?limit=1&cursor=" + next).is(200).body())
        .contains(ada.username(), "Stolen card");
    assertThat(AdminsBrowser.get("/admin/economy/accounts").is(200).body())
        .contains("@" + ada.username(), "Stolen card");
    assertThat(AdminsBrowser.get("/admin/dashboard").is(200).body())
        .contains("Frozen wallets", "How much there is");
    unfreeze(grace, "Done").is(200);
    assertThat(admin.caller().get(list).is(200).body()).doesNotContain(grace.username());
    admin.caller().get(list + "?mode=OPEN").isRefusal(422, "malformed-filter");
    ada.caller().get(list).isRefusal(403, "not-allowed");
  }

  @Test
  void the_member_reads_a_notice_and_the_administrator_the_history() {
    freeze(ada, "FROZEN_OUT", "Asked by the bank").is(200);
    assertThat(Member.inBrowser(ada.username()).get("/wallet").is(200).body())
        .contains("Coins can arrive, but you cannot send or spend any.");
    String page =
        AdminsBrowser.get("/admin/economy/accounts?username=" + ada.username()).is(200).body();
    assertThat(page).contains("Asked by the bank", "Frozen: may receive, not send");
  }

  private Answer freeze(Member member, String mode, String reason) {
    return put(admin.caller(), member, mode, reason);
  }

  private static Answer put(Caller caller, Member member, String mode, String reason) {
    String wish = "{\"mode\":\"" + mode + "\",\"reason\":\"" + reason + "\"}";
    return caller.ask(
        "PUT", path(member), BodyPublishers.ofString(wish), "Content-Type", "application/json");
  }

  private Answer unfreeze(Member member, String reason) {
    return admin.caller().delete(path(member) + "?reason=" + reason);
  }

  private static String path(Member member) {
    return "/api/v1/admin/economy/freezes/" + member.username();
  }
}
