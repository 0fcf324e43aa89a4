package com.aetherial.attacks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.BrowserVisit;
import com.aetherial.testing.Member;
import com.aetherial.testing.TheBooks;
import com.aetherial.testing.Window;
import java.net.URLEncoder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What people write is text on every page, whoever wrote it and wherever it is shown. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScriptsIT {
  private static final String EVIL = "x\"'><img src=x onerror=alert(1)><script>alert(1)</script>";
  private static final List<String> RAW =
      List.of("<img src=x", "<script>alert", "\"'><", "onerror=alert(1)>");
  private static final List<String> ASKED =
      List.of(
          "q",
          "text",
          "to",
          "kind",
          "direction",
          "from",
          "state",
          "topic",
          "cursor",
          "undo",
          "undoQuery",
          "username",
          "amount",
          "note",
          "role",
          "module",
          "code",
          "key",
          "token",
          "actor",
          "what",
          "day",
          "name");

  private static Set<String> harmful;
  private static Member mallory;

  @BeforeAll
  static void somebodyWritesScriptsWhereverTheyCan() {
    mallory = Member.with("20");
    String me = mallory.username();
    for (String place :
        new String[] {
          "update identity.person set full_name = left(?, 80) where username = ?",
          "insert into identity.profile (person_id, bio, location) select id, left(x.evil, 100),"
              + " left(x.evil, 80) from (select ?::text as evil) x, identity.person"
              + " where username = ? on conflict (person_id) do update"
              + " set bio = excluded.bio, location = excluded.location",
          "update identity.login_session s set agent = ? from identity.person p"
              + " where p.id = s.person_id and p.username = ?",
          "update identity.security_event s set agent = ? from identity.person p"
              + " where p.id = s.person_id and p.username = ?",
          "update identity.api_key s set name = left(?, 80) from identity.person p"
              + " where p.id = s.person_id and p.username = ?",
          "insert into identity.passkey (id, person_id, credential_id, credential, name)"
              + " select gen_random_uuid(), p.id, decode(md5(random()::text), 'hex'), '', ?"
              + " from identity.person p where p.username = ?",
          "insert into notifications.notification (id, person_id, kind, title, body, link,"
              + " is_shown) select gen_random_uuid(), p.id, 'wallet.received', left(x.evil, 200),"
              + " x.evil, '/wallet', true from (select ?::text as evil) x, identity.person p"
              + " where p.username = ?"
        }) {
      TheBooks.change(place, EVIL, me);
    }
    mallory
        .caller()
        .post(
            "/api/v1/wallet/transfers",
            "{\"to\":\"ada\",\"amount\":\"1\",\"note\":\"" + EVIL.replace("\"", "\\\"") + "\"}",
            "Idempotency-Key",
            Member.freshKey())
        .is(201);
  }

  @BeforeEach
  void nothingIsHarmfulYet() {
    harmful = new TreeSet<>();
  }

  @AfterEach
  void everyPageIsHarmless() {
    assertThat(harmful).isEmpty();
  }

  @Test
  void nothing_that_was_written_runs_on_any_page() {
    Set<String> shown = new TreeSet<>();
    for (Window reader : List.of(Window.of(mallory), administrator())) {
      for (String page : Pages.all()) {
        harmless(reader, page, shown);
      }
      harmless(reader, "/people/" + mallory.username(), shown);
      harmless(reader, "/admin/users/member?username=" + mallory.username(), shown);
    }
    assertThat(shown)
        .contains("/wallet", "/wallet/statement", "/settings/security", "/settings/profile")
        .contains("/notifications", "/settings", "/settings/security/passkeys", "/dashboard");
  }

  @Test
  void nothing_that_stands_in_an_address_runs_on_any_page() {
    String evil = URLEncoder.encode(EVIL, UTF_8);
    String query = ASKED.stream().map(name -> name + "=" + evil).collect(Collectors.joining("&"));
    Set<String> shown = new TreeSet<>();
    for (Window reader : List.of(Window.of(mallory), administrator(), Window.ofNobody())) {
      Pages.all().forEach(page -> harmless(reader, page + "?" + query, shown));
    }
    assertThat(shown).hasSizeGreaterThan(5);
  }

  private static void harmless(Window reader, String address, Set<String> shown) {
    Answer answer = reader.open(address);
    String page = address.replaceFirst("\\?.*", "");
    if (answer.status() >= 500) {
      harmful.add(page + " answers " + answer.status());
    }
    RAW.stream()
        .filter(answer.body()::contains)
        .forEach(raw -> harmful.add(page + " contains " + raw));
    if (answer.body().contains("&lt;img src=x")) {
      shown.add(page);
    }
  }

  private static Window administrator() {
    return Window.with(BrowserVisit.cookieOf("admin", "try aetherial today"));
  }
}
