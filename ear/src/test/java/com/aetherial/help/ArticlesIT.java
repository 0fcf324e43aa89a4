package com.aetherial.help;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.BrowserVisit;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What anybody may read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class ArticlesIT {
  private static final String SENDING = "/help/article/sending-coins";

  private final Caller nobody = Caller.nobody();

  @Test
  void anybody_reads_shelves_and_articles_in_their_language() {
    assertThat(nobody.get("/help").is(200).body()).contains("Sending coins", "Asking us");
    assertThat(nobody.get("/help/wallet").is(200).body()).contains(SENDING);
    assertThat(nobody.get(SENDING).is(200).body()).contains("<h1>Sending coins</h1>");
    assertThat(nobody.with("Accept-Language", "de").get(SENDING).is(200).body())
        .contains("Coins senden");
    assertThat(nobody.with("Accept-Language", "ar").get(SENDING).is(200).body())
        .contains("إرسال العملات");
    nobody.get("/help/nothing").is(404);
    nobody.get("/help/article/nothing").is(404);
  }

  @Test
  void a_search_finds_inflected_words_and_the_beginning_of_words() {
    assertThat(found("sent coin", "en")).contains("sending-coins");
    assertThat(found("withdr", "en")).contains("withdrawing-money");
    assertThat(found("Auszahlungen", "de")).contains("withdrawing-money");
    assertThat(found("العملات", "ar")).contains("sending-coins");
    assertThat(found("zzqqy", "en")).isEqualTo("[]");
    assertThat(found("' & | ! <-> :*", "en")).isEqualTo("[]");
    assertThat(TheBooks.count("select count(*) from help.miss where words = 'zzqqy'")).isOne();
    assertThat(nobody.get("/help?q=zzqqy").is(200).body()).contains("Nothing fits");
  }

  @Test
  void the_question_mark_of_a_page_leads_to_what_explains_it() {
    assertThat(nobody.get("/login").is(200).body()).contains("/help/about?page=%2Flogin");
    assertThat(nobody.get("/help/about?page=%2Fwallet%2Fsend").is(302).header("Location"))
        .endsWith(SENDING);
    assertThat(nobody.get("/help/about?page=%2Fwallet%2Fanything").is(302).header("Location"))
        .endsWith("/help/article/wallet-and-statement");
    assertThat(nobody.get("/help/about?page=%2F%2Fevil.example").is(302).header("Location"))
        .endsWith("/help");
    nobody.get("/help/about").is(302);
  }

  @Test
  void a_reader_says_once_whether_it_helped_and_may_change_it() {
    Member ada = Member.signsUp();
    String login = BrowserVisit.cookieOf(ada.username(), Member.PASSWORD);
    Caller browser = Caller.browser(login, nobody.base().toString());
    helped(browser, "yes").is(302);
    assertThat(opinions(ada)).isEqualTo("true");
    helped(browser, "no").is(302);
    assertThat(opinions(ada)).isEqualTo("false");
    helped(Caller.browser(login, "https://evil.example"), "yes").is(403);
    Answer first = helped(nobody.with("Origin", nobody.base().toString()), "yes").is(302);
    String cookie = BrowserVisit.cookieIn(first.header("Set-Cookie"));
    assertThat(nobody.with("Cookie", cookie).get(SENDING).is(200).body())
        .contains("You may change your mind");
  }

  @Test
  void every_problem_of_the_api_has_its_page() throws IOException {
    String list = nobody.get("/help/problems").is(200).body();
    var codes =
        Pattern.compile("(?m)^## (\\S+)$")
            .matcher(Files.readString(Path.of("docs/problems.md")))
            .results()
            .map(heading -> heading.group(1))
            .toList();
    assertThat(codes).hasSizeGreaterThan(150);
    for (String code : codes) {
      assertThat(list).contains("/help/problems/" + code + "\"");
      nobody.get("/help/problems/" + code).is(200);
    }
  }

  private String found(String words, String language) {
    String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
    return nobody
        .with("Accept-Language", language)
        .get("/api/v1/help/articles?q=" + query)
        .is(200)
        .body();
  }

  private static Answer helped(Caller browser, String answer) {
    return browser.ask(
        "POST",
        SENDING,
        BodyPublishers.ofString("helped=" + answer),
        "Content-Type",
        "application/x-www-form-urlencoded");
  }

  private static String opinions(Member member) {
    return TheBooks.rows(
            "select string_agg(is_helpful::text, ',') from help.feedback f"
                + " join identity.person p on p.id = f.person_id where p.username = ?",
            member.username())
        .get(0);
  }
}
