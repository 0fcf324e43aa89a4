package com.aetherial.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import com.aetherial.webhooks.Receiver;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Plugins do what they were granted, and nothing else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class PluginsIT {
  @AfterEach
  void removeAll() {
    AdminOfPlugins.removesAll();
  }

  @Test
  void a_theme_changes_colours_and_nothing_else() throws IOException {
    assertThat(AdminOfPlugins.sample("aurora").text("signer"))
        .isEqualTo("CN=Development of Aetherial");
    assertThat(Caller.nobody().get("/").is(200).body()).doesNotContain("/plugins/theme");
    AdminOfPlugins.put("/aurora/grant", "{\"granted\":[]}").is(200);
    assertThat(Caller.nobody().get("/").is(200).body()).contains("/plugins/theme-");
    Answer css = Caller.nobody().get("/plugins/theme-x.css").is(200);
    assertThat(css.header("Content-Type")).startsWith("text/css");
    assertThat(css.body()).contains("--brand: light-dark(#5b2a86, #c9a7ff);");
    AdminOfPlugins.turnsOff("aurora");
    Caller.nobody().get("/plugins/theme-x.css").is(404);
  }

  @Test
  void what_happens_is_forwarded_to_the_host_of_the_setting_and_only_when_granted()
      throws IOException {
    try (var matomo = new Receiver()) {
      AdminOfPlugins.sample("matomo");
      String url = "http://127.0.0.1:" + matomo.port() + "/matomo.php";
      AdminOfPlugins.put(
              "/matomo/settings", "{\"values\":{\"url\":\"" + url + "\",\"siteId\":\"7\"}}")
          .is(200);
      AdminOfPlugins.put("/matomo/grant", "{\"granted\":[\"coins:grant\"]}")
          .isRefusal(422, "not-asked-for");
      AdminOfPlugins.put("/matomo/grant", "{\"granted\":[]}").is(200);
      Member.signsUp();
      AdminOfPlugins.becomes(() -> TheBooks.count("select count(*) from plugins.task") == 0);
      AdminOfPlugins.put("/matomo/grant", "{\"granted\":[\"http:send\"]}").is(200);
      Member bob = Member.signsUp();
      Receiver.Received told = matomo.awaits(1);
      assertThat(told.path()).isEqualTo("/matomo.php");
      assertThat(told.body())
          .contains("idsite=7", "e_c=identity", "e_a=personRegistered")
          .doesNotContain(bob.username());
      Caller reader = Member.inBrowser(bob.username());
      AdminOfPlugins.becomes(() -> reader.get("/dashboard").is(200).body().contains("Events sent"));
      assertThat(matomo.received()).hasSize(1);
    }
  }

  @Test
  void who_has_a_birthday_gets_coins_once() throws IOException {
    Member ada = Member.signsUp();
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String birthday =
        "{\"month\":%d,\"day\":%d,\"to\":\"NOBODY\"}"
            .formatted(today.getMonthValue(), today.getDayOfMonth());
    Caller browser = Member.inBrowser(ada.username());
    browser
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
        ada.username());
    TheBooks.change(
        "update identity.person set email_verified_at = now() where username = ?", ada.username());
    AdminOfPlugins.sample("birthday");
    AdminOfPlugins.put("/birthday/grant", "{\"granted\":[\"people:birthday\",\"coins:grant\"]}")
        .is(200);
    AdminOfPlugins.becomes(() -> ada.balance().equals("5.00"));
    assertThat(ada.statement().toString()).contains("Happy birthday " + today.getYear());
    TheBooks.change("delete from plugins.day_begun");
    AdminOfPlugins.becomes(
        () ->
            TheBooks.count("select count(*) from plugins.day_begun") == 1
                && TheBooks.count("select count(*) from plugins.task") == 0);
    assertThat(ada.balance()).isEqualTo("5.00");
    TheBooks.addUp();
  }
}
