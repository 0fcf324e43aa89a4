package com.aetherial.plugins;

import static com.aetherial.plugins.AdminOfPlugins.ADMIN;
import static com.aetherial.plugins.AdminOfPlugins.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.ServerSetting;
import com.aetherial.testing.TheBooks;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A plugin that gives coins gives no more than it may, and nothing where anything is withheld. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class PluginLimitsIT {
  private static final ServerSetting SAFE_MODE = new ServerSetting("SAFE_MODE");
  private static final String DISPATCHED =
      "select count(*) from kernel.job where name = 'plugins.dispatch'"
          + " and started_at > cast(? as timestamptz)";

  @AfterEach
  void removeAll() {
    AdminOfPlugins.removesAll();
  }

  @Test
  void beyond_the_limit_of_its_day_a_plugin_gives_nothing() throws IOException {
    Member ada = hasBirthday();
    Member bob = hasBirthday();
    AdminOfPlugins.sample("birthday");
    AdminOfPlugins.put("/birthday/settings", "{\"values\":{\"coins\":\"300\"}}").is(200);
    hears("\"people:birthday\",\"coins:grant\"");
    assertThat(List.of(ada.balance(), bob.balance())).containsExactlyInAnyOrder("300.00", "0.00");
    assertThat(TheBooks.count("select sum(given) from plugins.allowance")).isEqualTo(30_000);
    TheBooks.addUp();
  }

  @Test
  void what_was_withheld_is_not_there() throws IOException {
    Member ada = hasBirthday();
    AdminOfPlugins.sample("birthday");
    hears("\"people:birthday\"");
    hears("\"coins:grant\"");
    hears("");
    assertThat(ada.balance()).isEqualTo("0.00");
    assertThat(ADMIN.get(ROOT + "/birthday").is(200).text("state")).isEqualTo("ON");
    hears("\"people:birthday\",\"coins:grant\"");
    assertThat(ada.balance()).isEqualTo("5.00");
  }

  @Test
  void in_safe_mode_nothing_runs_and_everything_can_be_removed() throws IOException {
    Member ada = hasBirthday();
    AdminOfPlugins.sample("aurora");
    AdminOfPlugins.put("/aurora/grant", "{\"granted\":[]}").is(200);
    Caller.nobody().get("/plugins/theme-x.css").is(200);
    AdminOfPlugins.sample("birthday");
    SAFE_MODE.is("true");
    try {
      AdminOfPlugins.put("/birthday/grant", "{\"granted\":[\"people:birthday\",\"coins:grant\"]}")
          .isRefusal(409, "safe-mode-is-on");
      TheBooks.change("update plugins.plugin set state = 'ON' where id = 'birthday'");
      String now = Instant.now().toString();
      AdminOfPlugins.becomes(() -> TheBooks.count(DISPATCHED, now) == 1);
      assertThat(TheBooks.count("select count(*) from plugins.day_begun")).isZero();
      assertThat(ada.balance()).isEqualTo("0.00");
      Caller.nobody().get("/plugins/theme-x.css").is(404);
      AdminOfPlugins.removesAll();
    } finally {
      SAFE_MODE.isGone();
    }
    assertThat(ADMIN.get(ROOT).is(200).list()).isEmpty();
  }

  /** The plugin is told of the day once more, with nothing but this in its hands. */
  private static void hears(String granted) {
    AdminOfPlugins.put("/birthday/grant", "{\"granted\":[" + granted + "]}").is(200);
    TheBooks.change("delete from plugins.day_begun");
    AdminOfPlugins.becomes(
        () ->
            TheBooks.count("select count(*) from plugins.day_begun") == 1
                && TheBooks.count("select count(*) from plugins.task") == 0);
  }

  private static Member hasBirthday() {
    Member member = Member.signsUp();
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String birthday =
        "{\"month\":%d,\"day\":%d,\"to\":\"NOBODY\"}"
            .formatted(today.getMonthValue(), today.getDayOfMonth());
    Member.inBrowser(member.username())
        .ask(
            "PUT",
            "/api/v1/me/birthday",
            BodyPublishers.ofString(birthday),
            "Content-Type",
            "application/json")
        .is(204);
    TheBooks.change(
        "update identity.birthday set told_at = now() - interval '40 days' where person_id ="
            + " (select id from identity.person where username = ?)",
        member.username());
    TheBooks.change(
        "update identity.person set email_verified_at = now() where username = ?",
        member.username());
    return member;
  }
}
