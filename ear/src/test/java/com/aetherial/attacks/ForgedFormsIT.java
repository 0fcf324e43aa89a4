package com.aetherial.attacks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.TheBooks;
import com.aetherial.testing.Window;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Another site makes the victim's browser send what the victim never asked for. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForgedFormsIT {
  private static final String EVIL = "https://evil.example";
  private static final Pattern NAMED = Pattern.compile("<(?:form|button|input)\\b[^>]*");
  private static final Pattern NAME = Pattern.compile("\\b(?:name|id)=\"([^\"]+)\"");
  private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
  private static final String OWNED =
      "select table_schema || '.' || table_name from information_schema.columns"
          + " where column_name = 'person_id' and table_schema in"
          + " ('identity', 'payouts', 'payments', 'help', 'settings', 'webhooks', 'search')"
          + " and table_name not in ('login_session', 'outbox', 'recent') order by 1";

  private final Member victim = Member.signsUp();
  private final Member mallory = Member.signsUp();

  /** With a state that is good, but mallory's own: each form of each page, all buttons pressed. */
  @Test
  void no_form_of_any_page_does_anything_with_the_state_of_somebody_else() {
    Window hers = Window.of(victim);
    Window window = Window.of(mallory);
    Map<String, String> before = belongings();
    int forms = 0;
    for (String page : Pages.all()) {
      Answer own = window.open(page);
      if (own.status() == 200 && own.body().contains("jakarta.faces.ViewState")) {
        forms++;
        Answer answer = sends(hers.cookie(), page, fields(own.body()));
        assertThat(answer.status()).as(page).isNotEqualTo(302);
      }
    }
    assertThat(forms).isGreaterThan(15);
    assertThat(belongings()).isEqualTo(before);
    hers.open("/settings").is(200);
  }

  @Test
  void another_site_cannot_make_a_browser_call_the_api() {
    Window window = Window.of(victim);
    for (Caller evil :
        List.of(
            Caller.browser(window.cookie(), EVIL),
            Caller.browser(window.cookie(), "null"),
            Caller.nobody().with("Cookie", window.cookie()))) {
      for (String path : List.of("/api/v1/passkeys/wishes", "/api/v1/api-keys")) {
        evil.post(path, "{}").isRefusal(403, "cross-site-request");
      }
      evil.delete("/api/v1/api-keys/" + Member.freshKey()).isRefusal(403, "cross-site-request");
      evil.post("/api/v1/wallet/transfers", "{}", "Idempotency-Key", Member.freshKey())
          .isRefusal(403, "cross-site-request");
    }
  }

  private static Answer sends(String cookie, String page, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return Caller.nobody()
        .ask(
            "POST",
            page,
            BodyPublishers.ofString(form),
            "Cookie",
            cookie,
            "Origin",
            EVIL,
            "Content-Type",
            "application/x-www-form-urlencoded");
  }

  private static Map<String, String> fields(String page) {
    Map<String, String> found = new TreeMap<>();
    for (Matcher tag = NAMED.matcher(page); tag.find(); ) {
      Matcher name = NAME.matcher(tag.group());
      Matcher value = VALUE.matcher(tag.group());
      if (name.find()) {
        boolean hasValue = value.find() && !value.group(1).isEmpty();
        found.put(name.group(1), hasValue ? value.group(1) : name.group(1));
      }
    }
    return found;
  }

  /** Everything of the victim's, as one sum for each table. */
  private Map<String, String> belongings() {
    Map<String, String> sums = new TreeMap<>();
    for (String table : TheBooks.rows(OWNED)) {
      sums.put(
          table,
          TheBooks.rows(
                  "select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                      + table
                      + " t join identity.person p on p.id = t.person_id where p.username = ?",
                  victim.username())
              .get(0));
    }
    return sums;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
