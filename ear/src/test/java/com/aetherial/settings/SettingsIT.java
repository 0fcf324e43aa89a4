package com.aetherial.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.AtOnce;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Administrators set rules while the platform runs, and can take everything back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({ServerLog.class, TheBooks.class})
class SettingsIT {
  private static final String ALL = "/api/v1/admin/settings";
  private static final String PER_DAY = ALL + "/wallet.sentPerDay";
  private static final String DAYS = ALL + "/payments.debtWriteOffDays";

  private final Caller admin = Member.named("admin").caller();

  @Test
  void a_change_counts_at_once_and_its_reversion_too() {
    Member ada = Member.with("50");
    Member grace = Member.signsUp();
    ada.sends("6").to(grace).is(201);
    change(PER_DAY, "10.00").is(200);
    try {
      ada.sends("4.01").to(grace).isRefusal(429, "sending-limit-reached");
      ada.sends("4").to(grace).is(201);
      assertThat(ada.balance()).isEqualTo("40.00");
    } finally {
      revert(PER_DAY, 0).is(200);
    }
    ada.sends("4.01").to(grace).is(201);
    JsonObject last = admin.get(PER_DAY + "/history").is(200).list().get(0).getAsJsonObject();
    assertThat(last.get("before").getAsString()).isEqualTo("10.00");
    assertThat(last.get("after").getAsString()).isEqualTo("0.00");
    assertThat(last.get("by").getAsString()).isEqualTo("admin");
    assertThat(last.get("reason").getAsString()).isEqualTo("A test");
  }

  @Test
  void what_another_node_wrote_counts_within_two_seconds() {
    Member ada = Member.with("50");
    Member grace = Member.signsUp();
    ada.sends("1").to(grace).is(201);
    TheBooks.change(
        "insert into settings.change (key, version, value, before, after, reason, person_id)"
            + " select 'wallet.sentPerDay', coalesce(max(c.version), 0) + 1, '1.00', '0.00',"
            + " '1.00', 'Elsewhere', (select id from identity.person where username = 'admin')"
            + " from settings.change c where c.key = 'wallet.sentPerDay'");
    Instant written = Instant.now();
    while (ada.sends("0.01").to(grace).status() == 201) {
      assertThat(written).isAfter(Instant.now().minusSeconds(2));
      Pause.shortly();
    }
    revert(PER_DAY, 0).is(200);
    ada.sends("0.01").to(grace).is(201);
  }

  @Test
  void wrong_values_change_nothing_and_who_was_slower_is_told() {
    String before = admin.get(DAYS).is(200).text("value");
    change(DAYS, "0").isRefusal(422, "setting-refused");
    change(DAYS, "many").isRefusal(422, "setting-refused");
    put(ALL, "{\"values\":{\"payouts.fee\":\"9999\"},\"reason\":\"A test\"}", tag(ALL))
        .isRefusal(422, "setting-refused");
    put(ALL, "{\"values\":{\"payments.bundles\":\"100 for 10\"},\"reason\":\"x\"}", tag(ALL))
        .isRefusal(422, "setting-refused");
    put(DAYS, "{\"value\":\"30\",\"reason\":\"A test\"}", "\"77777\"")
        .isRefusal(412, "setting-changed-meanwhile");
    put(DAYS, "{\"value\":\"30\",\"reason\":\"\"}", tag(DAYS)).isRefusal(422, "validation");
    admin
        .ask("PUT", DAYS, BodyPublishers.ofString("{}"), "Content-Type", "application/json")
        .isRefusal(428, "if-match-missing");
    assertThat(admin.get(DAYS).is(200).text("value")).isEqualTo(before);
    put(ALL + "/shop.nothing", "{\"value\":\"1\",\"reason\":\"x\"}", "\"0\"")
        .isRefusal(404, "no-such-setting");
  }

  @Test
  void of_two_who_saw_the_same_version_one_changes_it() {
    String seen = tag(DAYS);
    assertThat(
            AtOnce.times(
                2, 2, () -> put(DAYS, "{\"value\":\"9\",\"reason\":\"A test\"}", seen).status()))
        .containsExactlyInAnyOrder(200, 412);
    revert(DAYS, 0).is(200);
  }

  @Test
  void members_neither_see_nor_change_settings() {
    Caller member = Member.signsUp().caller();
    member.get(ALL).isRefusal(403, "not-allowed");
    Caller.nobody().get(ALL).isRefusal(401, "login-required");
    Member reader = Member.named("admin").mayOnly("settings:read");
    reader.caller().get(ALL).is(200);
    reader
        .caller()
        .ask(
            "PUT",
            DAYS,
            BodyPublishers.ofString("{\"value\":\"30\",\"reason\":\"A test\"}"),
            "Content-Type",
            "application/json",
            "If-Match",
            tag(DAYS))
        .isRefusal(403, "not-allowed");
  }

  @Test
  void every_setting_is_named_and_explained() throws IOException {
    for (JsonElement each : admin.get(ALL).is(200).json().getAsJsonArray("settings")) {
      JsonObject setting = each.getAsJsonObject();
      String module = setting.get("module").getAsString();
      var texts = new Properties();
      texts.load(
          new StringReader(
              Files.readString(
                  Path.of("../web/src/main/resources/com/aetherial")
                      .resolve(module + "/web/Messages.properties"))));
      String name = setting.get("description").getAsString();
      assertThat(texts.getProperty(name, "")).as(name).isNotBlank();
      assertThat(texts.getProperty(name + ".note", "")).as(name).endsWith(".");
    }
  }

  private Answer change(String setting, String value) {
    return put(
        setting,
        "{\"value\":\"" + value + "\",\"reason\":\"A test\"}",
        admin.get(setting).header("ETag"));
  }

  private Answer revert(String setting, int version) {
    return admin.post(
        setting + "/reversions",
        "{\"version\":" + version + ",\"reason\":\"A test\"}",
        "If-Match",
        tag(setting));
  }

  private Answer put(String path, String json, String seen) {
    return admin.ask(
        "PUT",
        path,
        BodyPublishers.ofString(json),
        "Content-Type",
        "application/json",
        "If-Match",
        seen);
  }

  private String tag(String path) {
    return admin.get(path).is(200).header("ETag");
  }
}
