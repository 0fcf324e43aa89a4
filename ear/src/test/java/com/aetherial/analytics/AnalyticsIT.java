package com.aetherial.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Letters;
import com.aetherial.testing.Member;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.ServerLog;
import com.google.gson.JsonArray;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is counted of the platform as a whole. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class AnalyticsIT {
  private static final String ROOT = "/api/v1/admin/analytics/";

  private final Caller admin = Member.named("admin").caller();

  @Test
  void a_new_member_is_counted_and_so_is_what_they_are_given() {
    admin.post(ROOT + "counts", "").is(200);
    BigDecimal people = sum("analytics.daily&by=day");
    BigDecimal coins = sum("ledger.coins&by=kind&where=kind&member=GRANT");
    Member ada = Member.with("12.50");
    Member.inBrowser(ada.username()).get("/wallet").is(200);
    admin.post(ROOT + "counts", "").is(200);
    assertThat(sum("analytics.daily&by=day")).isGreaterThan(people);
    assertThat(sum("ledger.coins&by=kind&where=kind&member=GRANT").subtract(coins))
        .isGreaterThanOrEqualTo(new BigDecimal("12.50"));
    assertThat(admin.get(ROOT + "crowd?days=7").is(200).json().get("signUps").getAsInt())
        .isPositive();
    assertThat(admin.get(ROOT + "retention").is(200).body()).contains("\"percent\"");
    admin.get(ROOT + "worth").is(200);
  }

  @Test
  void what_cannot_be_told_is_refused() {
    admin.get(ROOT + "reports?measure=wallet.nothing").isRefusal(422, "not-measured");
    admin.get(ROOT + "reports?measure=ledger.coins&by=amount%27--").isRefusal(422, "validation");
    admin.get(ROOT + "reports?measure=ledger.coins&by=currency").isRefusal(422, "not-measured");
    admin.get(ROOT + "reports?days=5000").isRefusal(422, "period-too-long");
    admin.get(ROOT + "reports?from=yesterday").isRefusal(422, "malformed-cursor");
    admin
        .get(ROOT + "reports?measure=payments.gross&split=gateway")
        .isRefusal(422, "several-currencies");
  }

  @Test
  void a_report_is_a_file_too() {
    assertThat(admin.get(ROOT + "reports.csv?measure=ledger.transfers&split=kind").is(200).body())
        .startsWith("day,");
    Member.signsUp().caller().get(ROOT + "reports.csv").isRefusal(403, "not-allowed");
  }

  @Test
  void a_report_is_kept_and_comes_by_mail() throws SQLException {
    Member analyst = Member.signsUp();
    String grant = "/api/v1/admin/people/" + analyst.username() + "/permissions/analytics:read";
    admin.put(grant).is(204);
    Caller browser = Member.inBrowser(analyst.username());
    String wish =
        "{\"name\":\"Moved\",\"measure\":\"ledger.coins\",\"by\":\"kind\",\"days\":30,"
            + "\"schedule\":\"WEEKLY\"}";
    String id = kept(browser, wish).get(0).getAsJsonObject().get("id").getAsString();
    makeDue(id);
    assertThat(Letters.to(analyst, "Your report").plain()).contains("GRANT", "/reports.csv?");
    browser.delete(ROOT + "saved/" + id).is(204);
    browser.delete(ROOT + "saved/" + id).isRefusal(404, "no-such-report");
    ask(browser, wish.replace("kind", "colour")).isRefusal(422, "not-measured");
    admin.delete(grant).is(204);
    ask(browser, wish).isRefusal(403, "not-allowed");
  }

  private static JsonArray kept(Caller browser, String wish) {
    return ask(browser, wish).is(200).list();
  }

  private static Answer ask(Caller browser, String wish) {
    return browser.post(ROOT + "saved", wish);
  }

  private static void makeDue(String id) throws SQLException {
    try (Connection connection = RunningAetherial.get().database().asSuperuser();
        var statement = connection.createStatement()) {
      statement.execute("update analytics.report set next_at = now() where id = '" + id + "'");
    }
  }

  private BigDecimal sum(String report) {
    JsonArray lines =
        admin.get(ROOT + "reports?days=1&measure=" + report).is(200).json().getAsJsonArray("lines");
    return lines.asList().stream()
        .map(line -> line.getAsJsonObject().getAsJsonArray("values").get(0).getAsBigDecimal())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
