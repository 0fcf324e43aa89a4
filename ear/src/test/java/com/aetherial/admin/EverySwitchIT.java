package com.aetherial.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.BrowserVisit;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Whatever can be turned off is not there then, does nothing, and is whole when it comes back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
@Timeout(120)
class EverySwitchIT {
  private static final String SWITCHES = "/com/aetherial/admin/switches.csv";
  private static final String MODULES = "/api/v1/admin/modules";
  private static final Caller ADMIN = Member.named("admin").caller();

  private final Caller house =
      Caller.browser(
          BrowserVisit.cookieOf("admin", "try aetherial today"),
          RunningAetherial.get().baseUrl().toString());

  @AfterEach
  void everythingIsOnAgain() {
    List<String> modules = Table.of(SWITCHES).column(0);
    modules.forEach(module -> turn(module, true));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = SWITCHES, delimiter = '|', numLinesToSkip = 1, quoteCharacter = '^')
  void what_is_off_is_not_there_and_comes_back_whole(
      String module,
      @Nullable String page,
      String api,
      String inFrame,
      @Nullable String first,
      String table) {
    long before = TheBooks.count("select count(*) from " + table);
    assertThat(house.get("/dashboard").is(200).body()).contains(inFrame);
    if (first != null) {
      turn(module, false).isRefusal(409, "module-needed");
      turn(first, false).is(200);
    }
    turn(module, false).is(200);
    assertThat(page == null ? 404 : house.get(page).status()).isEqualTo(404);
    house.get(api).isRefusal(404, "not-found");
    ADMIN.get(api).isRefusal(404, "not-found");
    assertThat(house.get("/dashboard").is(200).body()).doesNotContain(inFrame);
    turn(module, true).is(200);
    assertThat(page == null ? 200 : house.get(page).status()).isEqualTo(200);
    house.get(api).is(200);
    assertThat(house.get("/dashboard").is(200).body()).contains(inFrame);
    assertThat(TheBooks.count("select count(*) from " + table)).isGreaterThanOrEqualTo(before);
  }

  @Test
  void every_switch_there_is_was_tried() {
    assertThat(
            StreamSupport.stream(ADMIN.get(MODULES).is(200).list().spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(module -> !module.get("isCore").getAsBoolean())
                .map(module -> module.get("name").getAsString()))
        .containsExactlyInAnyOrderElementsOf(Table.of(SWITCHES).column(0));
  }

  @Test
  void the_jobs_of_what_is_off_do_nothing_until_it_is_on_again() {
    Member ada = Member.signsUp();
    String item = isToBeShown(ada);
    List.of("content", "search", "analytics").forEach(module -> turn(module, false).is(200));
    String bob = Member.signsUp().username();
    long visits = TheBooks.count("select count(*) from analytics.visit");
    house.get("/wallet").is(200);
    runs("content.publishing");
    runs("search.index");
    assertThat(stateOf(item)).isEqualTo("SCHEDULED");
    assertThat(documents(bob)).isZero();
    assertThat(TheBooks.count("select count(*) from analytics.visit")).isEqualTo(visits);
    List.of("content", "search", "analytics").forEach(module -> turn(module, true).is(200));
    while (stateOf(item).equals("SCHEDULED") || documents(bob) == 0) {
      Pause.shortly();
    }
    assertThat(stateOf(item)).isEqualTo("APPROVED");
  }

  /** A profile that moderators let be seen from a moment on that has come. */
  private static String isToBeShown(Member author) {
    String id = UUID.randomUUID().toString();
    TheBooks.change(
        "insert into content.item (id, module, type, entity_id, author_id, title, body, links,"
            + " href, state, hidden, publish_at) select cast(? as uuid), 'identity', 'profile',"
            + " p.id::text, p.id, 'A profile', 'Some words', '', '/people/' || p.username,"
            + " 'SCHEDULED', true, now() - interval '1 hour'"
            + " from identity.person p where p.username = ?",
        id,
        author.username());
    return id;
  }

  private static String stateOf(String item) {
    return TheBooks.rows("select state from content.item where id = cast(? as uuid)", item).get(0);
  }

  private static long documents(String username) {
    return TheBooks.count(
        "select count(*) from search.document d where d.module = 'identity'"
            + " and position(? in d.link) > 0",
        username);
  }

  /** Somebody starts a job, and it comes to its end. */
  private static void runs(String job) {
    long before = runsOf(job);
    ADMIN.post("/api/v1/admin/system/jobs/" + job + "/runs", "").is(202);
    while (runsOf(job) == before) {
      Pause.shortly();
    }
  }

  private static long runsOf(String job) {
    for (JsonElement each : ADMIN.get("/api/v1/admin/system/jobs").is(200).list()) {
      JsonObject found = each.getAsJsonObject();
      if (found.get("name").getAsString().equals(job)) {
        return found.get("runs").getAsLong();
      }
    }
    throw new IllegalArgumentException(job);
  }

  private static Answer turn(String module, boolean on) {
    return ADMIN.ask(
        "PUT",
        MODULES + "/" + module,
        BodyPublishers.ofString("{\"on\":" + on + ",\"reason\":\"A try\"}"),
        "Content-Type",
        "application/json");
  }
}
