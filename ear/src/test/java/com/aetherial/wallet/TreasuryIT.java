package com.aetherial.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The house gives coins that it has, and only those. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, ServerLog.class})
class TreasuryIT {
  private static final String GRANTS = "/api/v1/admin/economy/grants";

  private final Member admin = Member.named("admin");
  private final Member ada = Member.signsUp();

  @Test
  void given_coins_leave_the_treasury_and_arrive_for_spending() {
    BigDecimal before = TheBooks.supply("treasury");
    Answer grant = admin.gives("250.75", ada, "For the prize").is(201);
    assertThat(grant.text("from")).isEqualTo("treasury");
    assertThat(before.subtract(TheBooks.supply("treasury"))).isEqualTo(new BigDecimal("250.75"));
    assertThat(ada.wallet().getAsJsonObject("buckets").get("PROMO").getAsString())
        .isEqualTo("250.75");
    var line = ada.statement().get(0).getAsJsonObject();
    assertThat(line.get("note").getAsString()).isEqualTo("For the prize");
    assertThat(line.get("kind").getAsString()).isEqualTo("GRANT");
  }

  @Test
  void a_repeated_grant_is_given_once() {
    String wish = wish(ada.username(), "10", "Once");
    String key = Member.freshKey();
    Answer first = admin.caller().post(GRANTS, wish, "Idempotency-Key", key).is(201);
    Answer second = admin.caller().post(GRANTS, wish, "Idempotency-Key", key).is(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(ada.balance()).isEqualTo("10.00");
  }

  @Test
  void members_give_nothing_of_the_treasury() {
    Member grace = Member.with("5");
    grace.gives("5", ada, "Mine").isRefusal(403, "not-allowed");
    assertThat(ada.balance()).isEqualTo("0.00");
  }

  @Test
  void a_member_cannot_make_a_key_that_gives() {
    String wish = "{\"name\":\"Sly\",\"scopes\":[\"economy:give\"]}";
    ada.caller().post("/api/v1/api-keys", wish).isRefusal(422, "unknown-scope");
  }

  @Test
  void a_reason_is_required() {
    long posted = TheBooks.transfers();
    admin.gives("5", ada, "").isRefusal(422, "validation");
    admin.gives("5", ada, "  ").isRefusal(422, "validation");
    admin.gives("5", ada, "r".repeat(281)).isRefusal(422, "validation");
    String without = "{\"to\":\"" + ada.username() + "\",\"amount\":\"5\"}";
    admin
        .caller()
        .post(GRANTS, without, "Idempotency-Key", Member.freshKey())
        .isRefusal(422, "validation");
    assertThat(TheBooks.transfers()).isEqualTo(posted);
  }

  @Test
  void more_than_there_is_cannot_be_given() {
    BigDecimal before = TheBooks.supply("treasury");
    admin.gives("1000000000", ada, "All").isRefusal(409, "supply-exhausted");
    assertThat(TheBooks.supply("treasury")).isEqualTo(before);
    admin.gives("-5", ada, "Back").isRefusal(422, "validation");
    admin
        .gives("5", new Member("nobody-at-all", ada.caller()), "Who")
        .isRefusal(404, "no-such-person");
  }

  private static String wish(String to, String amount, String reason) {
    return "{\"to\":\"" + to + "\",\"amount\":\"" + amount + "\",\"reason\":\"" + reason + "\"}";
  }
}
