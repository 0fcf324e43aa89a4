package com.aetherial.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import com.aetherial.testing.PushBrowser;
import com.aetherial.testing.PushService;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.TheBooks;
import com.aetherial.testing.Window;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** News comes to browsers that nobody has open, sealed so that only they can read it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PushIT {
  private static final String DEVICES = "/api/v1/notifications/devices";
  private static final String PREFERENCES = "/api/v1/notifications/preferences";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final PushService service = RunningAetherial.get().push();
  private final Member ada = Member.with("20");
  private final Member grace = Member.signsUp();
  private final PushBrowser browser = PushBrowser.fresh();

  @Test
  void news_arrives_signed_and_sealed_and_a_browser_that_is_gone_is_forgotten() throws Exception {
    grace.caller().post(DEVICES, browser.subscription()).is(200);
    ada.sends("2").to(grace).is(201);
    PushService.Arrived told = arrived(1);
    JsonObject news = JsonParser.parseString(browser.read(told.body())).getAsJsonObject();
    assertThat(news.get("title").getAsString()).contains("sent you 2.00 coins");
    assertThat(news.get("link").getAsString()).startsWith("/wallet/receipt?id=");
    assertThat(told.encoding()).isEqualTo("aes128gcm");
    isSigned(told.authorization());
    service.answers(browser.path(), 410);
    ada.sends("1").to(grace).is(201);
    arrived(2);
    awaitDevices(0);
  }

  @Test
  void a_service_in_trouble_is_asked_again() {
    service.answers(browser.path(), 503);
    grace.caller().post(DEVICES, browser.subscription()).is(200);
    ada.sends("2").to(grace).is(201);
    arrived(1);
    service.answers(browser.path(), 201);
    assertThat(browser.read(arrived(2).body())).contains("sent you 2.00 coins");
    awaitDevices(1);
  }

  @Test
  void who_wants_quiet_or_nothing_by_this_way_is_told_later_or_not_at_all() {
    grace.caller().post(DEVICES, browser.subscription()).is(200);
    prefer("[{\"topic\":\"wallet\",\"inApp\":true,\"mail\":\"NEVER\",\"push\":false}]");
    ada.sends("1").to(grace).is(201);
    prefer("[{\"topic\":\"wallet\",\"inApp\":true,\"mail\":\"NEVER\"}]");
    assertThat(grace.caller().get(PREFERENCES).is(200).body()).contains("\"push\":false");
    prefer("[{\"topic\":\"wallet\",\"inApp\":true,\"mail\":\"NEVER\",\"push\":true}]");
    TheBooks.change(
        "insert into notifications.habit (person_id, zone, quiet_from, quiet_to, digest_at)"
            + " select id, 'UTC', (h * 60 + 1380) % 1440, (h * 60 + 120) % 1440, 420"
            + " from identity.person,"
            + " (select extract(hour from now() at time zone 'UTC')::int as h) clock"
            + " where username = ?",
        grace.username());
    ada.sends("1").to(grace).is(201);
    assertThat(
            TheBooks.rows(
                "select coalesce((push_at > now())::text, 'never') from"
                    + " notifications.notification n join identity.person p"
                    + " on p.id = n.person_id where p.username = ? order by n.created_at",
                grace.username()))
        .containsExactly("never", "true");
  }

  @Test
  void a_browser_is_forgotten_with_its_login_and_belongs_to_nobody_else() {
    Window window = Window.of(grace);
    window.caller().post(DEVICES, browser.subscription()).is(200);
    String id =
        grace.caller().get(DEVICES).is(200).list().get(0).getAsJsonObject().get("id").getAsString();
    ada.caller().delete(DEVICES + "/" + id).isRefusal(404, "no-such-device");
    assertThat(window.open("/settings/notifications").is(200).body()).contains("Java-http-client");
    window.submit("/dashboard", "log-out-form", "log-out", Map.of());
    awaitDevices(0);
  }

  @Test
  void a_login_that_ran_out_hears_only_that_something_waits_and_is_forgotten_in_time() {
    Window window = Window.of(grace);
    window.caller().post(DEVICES, browser.subscription()).is(200);
    ofGrace("update identity.login_session set last_seen_at = now() - interval '2 days'");
    ada.sends("2").to(grace).is(201);
    String news = browser.read(arrived(1).body());
    assertThat(news)
        .contains("waiting for you", "/notifications\"")
        .doesNotContain("2.00", "/wallet");
    ofGrace("update notifications.device set known_at = now() - interval '31 days'");
    ada.sends("1").to(grace).is(201);
    awaitDevices(0);
  }

  private void ofGrace(String change) {
    TheBooks.change(
        change + " where person_id = (select id from identity.person where username = ?)",
        grace.username());
  }

  @Test
  void nobody_makes_the_platform_write_to_other_places() {
    String good = browser.subscription();
    for (String place :
        new String[] {"http://localhost:1/x", "https://127.0.0.1/x", "https://evil.example/x"}) {
      String bad = good.replaceFirst("http://localhost:[0-9]+/push/[^\"]*", place);
      grace.caller().post(DEVICES, bad).isRefusal(422, "device-refused");
    }
    Answer noKey = grace.caller().post(DEVICES, good.replaceFirst("p256dh\":\"B", "p256dh\":\"A"));
    noKey.isRefusal(422, "device-refused");
  }

  private void prefer(String choices) {
    grace
        .caller()
        .ask(
            "PUT",
            PREFERENCES,
            BodyPublishers.ofString(choices),
            "Content-Type",
            "application/json")
        .is(200);
  }

  private void isSigned(String authorization) throws Exception {
    String token = authorization.replaceFirst("^vapid t=([^,]+), k=.*", "$1");
    SignedJWT signed = SignedJWT.parse(token);
    assertThat(signed.verify(new ECDSAVerifier(service.platform()))).isTrue();
    assertThat(signed.getJWTClaimsSet().getAudience()).containsExactly(service.url());
    assertThat(signed.getJWTClaimsSet().getExpirationTime().toInstant())
        .isBetween(Instant.now(), Instant.now().plus(Duration.ofHours(24)));
  }

  private PushService.Arrived arrived(int count) {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(deadline)) {
      if (service.at(browser.path()).size() >= count) {
        return service.at(browser.path()).get(count - 1);
      }
      Pause.shortly();
    }
    throw new AssertionError("Only " + service.at(browser.path()).size() + " messages came.");
  }

  private void awaitDevices(int count) {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (grace.caller().get(DEVICES).is(200).list().size() != count) {
      assertThat(Instant.now()).isBefore(deadline);
      Pause.shortly();
    }
  }
}
