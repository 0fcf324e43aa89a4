package com.aetherial.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** New coins come only where the policy allows them, and only when two people agree. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, ServerLog.class})
class MintIT {
  private static final String REQUESTS = "/api/v1/admin/economy/mint-requests";
  private static final String WISH = "{\"amount\":\"0.50\",\"reason\":\"More members\"}";

  private final Member admin = Member.named("admin");

  @AfterEach
  void the_supply_is_fixed_again() {
    promise("CAPPED");
  }

  @Test
  void nobody_asks_while_the_supply_is_fixed() {
    admin.caller().post(REQUESTS, WISH).isRefusal(409, "supply-capped");
    assertThat(AdminsBrowser.get("/admin/economy/supply").is(200).body())
        .contains("Fixed for good", "Go back to the treasury")
        .doesNotContain("Ask for new coins");
  }

  @Test
  void coins_are_minted_when_somebody_else_agrees() {
    Member other = anotherAdministrator();
    promise("CAPPED_EXPANDABLE");
    BigDecimal before = TheBooks.supply("treasury");
    BigDecimal cap = TheBooks.supply("cap");
    String id = other.caller().post(REQUESTS, WISH).is(201).text("id");
    other.caller().post(REQUESTS, WISH).isRefusal(409, "supply-request-open");
    put(other, id, "approval").isRefusal(403, "needs-another-administrator");
    assertThat(AdminsBrowser.get("/admin/economy/supply").is(200).body())
        .contains("More members", "Agree and mint", other.username());
    assertThat(put(admin, id, "approval").is(200).text("state")).isEqualTo("MINTED");
    put(admin, id, "approval").is(200);
    put(admin, id, "rejection").isRefusal(409, "supply-request-decided");
    assertThat(TheBooks.supply("treasury").subtract(before)).isEqualByComparingTo("0.50");
    assertThat(TheBooks.supply("cap").subtract(cap)).isEqualByComparingTo("0.50");
    assertThat(admin.caller().get(REQUESTS).is(200).list().get(0).getAsJsonObject())
        .satisfies(one -> assertThat(one.get("decidedBy").getAsString()).isEqualTo("admin"));
    assertThat(AdminsBrowser.get("/economy").is(200).body())
        .contains("May be raised by the operator", "Burned", "Minted");
  }

  @Test
  void members_and_narrow_keys_ask_for_nothing() {
    promise("UNCAPPED");
    Member ada = Member.signsUp();
    ada.caller().post(REQUESTS, WISH).isRefusal(403, "not-allowed");
    ada.caller().get(REQUESTS).isRefusal(403, "not-allowed");
    admin.mayOnly("economy:give").caller().post(REQUESTS, WISH).isRefusal(403, "not-allowed");
    admin
        .caller()
        .post(REQUESTS, "{\"amount\":\"-1\",\"reason\":\"\"}")
        .isRefusal(422, "validation");
    put(admin, "00000000-0000-7000-8000-000000000000", "approval")
        .isRefusal(404, "no-such-supply-request");
  }

  @Test
  void a_wish_can_be_taken_back() {
    promise("UNCAPPED");
    BigDecimal before = TheBooks.supply("minted");
    String id = admin.caller().post(REQUESTS, WISH).is(201).text("id");
    assertThat(put(admin, id, "rejection").is(200).text("state")).isEqualTo("REJECTED");
    assertThat(TheBooks.supply("minted")).isEqualByComparingTo(before);
  }

  private static Answer put(Member who, String id, String decision) {
    return who.caller().ask("PUT", REQUESTS + "/" + id + "/" + decision, BodyPublishers.noBody());
  }

  private static void promise(String policy) {
    TheBooks.rows("select ledger.configure_supply(?, null)", policy);
  }

  private static Member anotherAdministrator() {
    Member member = Member.signsUp();
    TheBooks.change(
        "update identity.person set role = 'ADMIN' where username = ?", member.username());
    List<String> scopes = List.of("economy:supply");
    return new Member(
        member.username(),
        Caller.withKey(Member.keyOf(Member.inBrowser(member.username()), scopes)));
  }
}
