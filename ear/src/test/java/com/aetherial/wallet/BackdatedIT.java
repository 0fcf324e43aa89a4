package com.aetherial.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an administrator puts right counts from when it should have happened. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, ServerLog.class})
class BackdatedIT {
  private final Member admin = Member.named("admin");
  private final Member ada = Member.with("20");
  private final Instant lastWeek =
      Instant.now().minus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS);

  @Test
  void a_forgotten_gift_counts_from_then_and_the_balances_after_it_are_right() {
    String key = Member.freshKey();
    String first = give(lastWeek.toString(), key).is(201).body();
    assertThat(give(lastWeek.toString(), key).is(201).body()).isEqualTo(first);
    give(null, key).isRefusal(422, "request-key-reused");

    assertThat(ada.balance()).isEqualTo("25.00");
    assertThat(at(lastWeek.plusSeconds(1), "effective")).isEqualTo("5.00");
    assertThat(at(lastWeek.plusSeconds(1), "recorded")).isEqualTo("0.00");
    assertThat(at(lastWeek.minusSeconds(1), "effective")).isEqualTo("0.00");
    assertThat(ada.statement().get(0).getAsJsonObject().get("effectiveAt").getAsString())
        .isEqualTo(lastWeek.toString());
    assertThat(ada.statement().get(1).getAsJsonObject().has("effectiveAt")).isFalse();
    assertThat(Member.inBrowser(ada.username()).get("/wallet/statement").is(200).body())
        .contains("Counts from");
  }

  @Test
  void the_wallet_tells_what_was_done_in_all_the_time() {
    Member grace = Member.signsUp();
    ada.sends("3").to(grace).is(201);
    var lifetime = ada.caller().get("/api/v1/wallet/lifetime").is(200);
    assertThat(lifetime.text("earned")).isEqualTo("20.00");
    assertThat(lifetime.text("gifted")).isEqualTo("3.00");
    assertThat(grace.caller().get("/api/v1/wallet/lifetime").is(200).text("received"))
        .isEqualTo("3.00");
    assertThat(Member.inBrowser(ada.username()).get("/wallet").is(200).body())
        .contains("Since you joined");
  }

  @Test
  void nothing_counts_from_the_future_or_from_long_ago() {
    give(Instant.now().plusSeconds(60).toString(), Member.freshKey())
        .isRefusal(422, "not-that-moment");
    give(Instant.now().minus(Duration.ofDays(400)).toString(), Member.freshKey())
        .isRefusal(422, "not-that-moment");
    assertThat(ada.balance()).isEqualTo("20.00");
  }

  @Test
  void a_reversal_counts_from_the_mistake_at_the_earliest() {
    String wrong = give(lastWeek.toString(), Member.freshKey()).is(201).text("id");
    reverse(wrong, lastWeek.minusSeconds(1)).isRefusal(422, "not-that-moment");
    reverse(wrong, lastWeek.plusSeconds(60)).is(201);
    assertThat(ada.balance()).isEqualTo("20.00");
    assertThat(at(lastWeek.plusSeconds(1), "effective")).isEqualTo("5.00");
    assertThat(at(lastWeek.plusSeconds(61), "effective")).isEqualTo("0.00");
  }

  private Answer give(String effectiveAt, String key) {
    String since = effectiveAt == null ? "" : ",\"effectiveAt\":\"" + effectiveAt + "\"";
    String wish =
        "{\"to\":\"%s\",\"amount\":\"5\",\"reason\":\"Forgotten\"%s}"
            .formatted(ada.username(), since);
    return admin.caller().post("/api/v1/admin/economy/grants", wish, "Idempotency-Key", key);
  }

  private Answer reverse(String transfer, Instant effectiveAt) {
    String wish = "{\"reason\":\"Wrong\",\"effectiveAt\":\"%s\"}".formatted(effectiveAt);
    String path = "/api/v1/admin/economy/transfers/" + transfer + "/reversal";
    return admin.caller().post(path, wish, "Idempotency-Key", Member.freshKey());
  }

  private String at(Instant moment, String basis) {
    return ada.caller()
        .get("/api/v1/wallet?at=" + moment + "&basis=" + basis)
        .is(200)
        .json()
        .get("available")
        .getAsString();
  }
}
