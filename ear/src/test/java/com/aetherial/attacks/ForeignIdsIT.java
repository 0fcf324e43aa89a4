package com.aetherial.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.help.Question;
import com.aetherial.payouts.Earner;
import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.PushBrowser;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import com.aetherial.testing.Window;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Knowing the identifier of somebody else's thing opens nothing, wherever the API takes one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class ForeignIdsIT {
  private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch");
  private static final String OWNED =
      "select c.table_schema || '.' || c.table_name from information_schema.columns c"
          + " join information_schema.columns i using (table_schema, table_name)"
          + " where c.column_name = 'person_id' and i.column_name = 'id'"
          + " and i.data_type = 'uuid' order by 1";

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

  private final Member victim = victim();
  private final Question question =
      Question.of(victim, Question.file("a.txt", "Only for the agents."));
  private final Member mallory = Member.signsUp();

  @Test
  void no_identifier_of_somebody_else_opens_anything() {
    List<String> ids = idsOf(victim);
    ids.add(Question.lastFile(question.read()));
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
    assertThat(read).allSatisfy(path -> assertThat(isOpenToItsOwner(path, ids)).as(path).isTrue());
  }

  /** Else the refusals above would prove nothing. */
  private boolean isOpenToItsOwner(String path, List<String> ids) {
    return ids.stream()
        .anyMatch(id -> new Operation("get", path).by(victim.caller(), id).status() == 200);
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

  /** Somebody with one of everything that can be owned in a few calls. */
  private static Member victim() {
    Earner earner = Earner.with("3000");
    earner.withdraws("2500.01");
    Member member = earner.member();
    member.caller().post("/api/v1/notifications/devices", PushBrowser.fresh().subscription());
    Member.with("5").sends("1").to(member).is(201);
    String bundle =
        member
            .caller()
            .get("/api/v1/payments/bundles")
            .is(200)
            .json()
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject()
            .get("code")
            .getAsString();
    member
        .caller()
        .post(
            "/api/v1/wallet/purchases",
            "{\"bundle\":\"" + bundle + "\"}",
            "Idempotency-Key",
            Member.freshKey())
        .is(201);
    return member;
  }

  /** Everything that the database says is theirs, and the transfers on their statement. */
  private static List<String> idsOf(Member member) {
    List<String> ids = new ArrayList<>();
    for (String table : TheBooks.rows(OWNED)) {
      ids.addAll(
          TheBooks.rows(
              "select t.id from "
                  + table
                  + " t join identity.person p on p.id = t.person_id"
                  + " where p.username = ? limit 3",
              member.username()));
    }
    member
        .caller()
        .get("/api/v1/wallet/transactions")
        .is(200)
        .json()
        .getAsJsonArray("items")
        .forEach(line -> ids.add(line.getAsJsonObject().get("id").getAsString()));
    return ids;
  }
}
