package com.aetherial.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.Window;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Knowing the identifier of somebody else's thing opens nothing, wherever the API takes one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignIdsIT {
  private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch");

  /** What their owner opens in this way; else the refusals would prove nothing. */
  private static final List<String> OPENED =
      List.of(
          "/notifications/open?id=%1$s",
          "/settings/data/archive?id=%1$s",
          "/tickets/ticket?id=%1$s",
          "/wallet/bought?session_id=%1$s");

  /** An operation of the API that takes the identifier of something. */
  private record Operation(String verb, String path) {
    Answer by(Caller caller, String id) {
      return caller.ask(
          verb.toUpperCase(Locale.ROOT),
          path.replaceAll("\\{[^}]*}", id),
          BodyPublishers.ofString(verb.equals("get") ? "" : "{}"),
          "Content-Type",
          "application/json",
          "Idempotency-Key",
          Member.freshKey());
    }
  }

  private final Owner owner = Owner.ofEverything();
  private final List<String> ids = owner.ids();
  private final Member mallory = Member.signsUp();

  @Test
  void no_identifier_of_somebody_else_opens_anything() {
    List<Operation> operations = operations();
    assertThat(ids).hasSizeGreaterThan(5);
    assertThat(operations).hasSizeGreaterThan(15);
    for (Caller thief : List.of(mallory.caller(), Window.of(mallory).caller())) {
      for (Operation operation : operations) {
        for (String id : ids) {
          assertThat(operation.by(thief, id).status())
              .as(operation + " with " + id)
              .isBetween(400, 499);
        }
      }
    }
    Set<String> read = new TreeSet<>();
    operations.stream()
        .filter(each -> each.verb().equals("get"))
        .forEach(each -> read.add(each.path()));
    assertThat(read).allSatisfy(path -> assertThat(isOpenToItsOwner(path)).as(path).isTrue());
  }

  /** Pages answer to the identifier of somebody else's thing as to one that nothing has. */
  @Test
  void no_page_shows_or_does_anything_with_an_identifier_of_somebody_else() {
    Window thief = Window.of(mallory);
    Window hers = Window.of(owner.member());
    List<String> questions = Questions.all();
    assertThat(questions)
        .containsAll(OPENED)
        .contains("/wallet/receipt?id=%1$s", "/wallet/withdrawal?id=%1$s");
    for (String question : questions) {
      String none = UUID.randomUUID().toString();
      Answer nothing = thief.open(question.formatted(none));
      for (String id : ids) {
        Answer answer = thief.open(question.formatted(id));
        assertThat(answer.status()).as(question + id).isEqualTo(nothing.status());
        assertThat(Tries.plain(answer, id)).as(question + id).isEqualTo(Tries.plain(nothing, none));
      }
      if (OPENED.contains(question)) {
        assertThat(ids).as(question).anyMatch(id -> opens(hers, question.formatted(id)));
      }
    }
  }

  private static boolean opens(Window window, String address) {
    return window.open(address).status() != 404;
  }

  /** Else the refusals above would prove nothing. */
  private boolean isOpenToItsOwner(String path) {
    return ids.stream()
        .anyMatch(id -> new Operation("get", path).by(owner.member().caller(), id).status() == 200);
  }

  /** What takes an identifier; names are public, and the administrators' house has its own test. */
  private static List<Operation> operations() {
    JsonObject paths =
        Caller.nobody().get("/openapi?format=JSON").is(200).json().getAsJsonObject("paths");
    List<Operation> found = new ArrayList<>();
    for (String path : paths.keySet()) {
      if (path.contains("{id}") && !path.contains("/admin/")) {
        paths.getAsJsonObject(path).keySet().stream()
            .filter(VERBS::contains)
            .forEach(verb -> found.add(new Operation(verb, path)));
      }
    }
    return found;
  }
}
