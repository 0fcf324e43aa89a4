package com.aetherial.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.AtOnce;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many transfers in one request, each with its own answer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, ServerLog.class})
class BatchIT {
  private static final String BATCH = "/api/v1/transfers/batch";
  private static final int THOUSAND = 1_000;

  private final Member admin = Member.named("admin");
  private final Member ada = Member.signsUp();
  private final Member grace = Member.signsUp();

  @Test
  void each_transfer_has_its_own_answer_in_order() {
    Answer answer =
        send(
            "EACH",
            given(ada.username(), "10.50"),
            given("nobody-at-all", "1"),
            wallet(admin.username(), "1"),
            given(grace.username().toUpperCase(Locale.ROOT), "2"));
    assertThat(codes(answer.is(200)))
        .containsExactly("DONE", "no-such-person", "transfer-to-oneself", "DONE");
    assertThat(answer.json().get("done").getAsInt()).isEqualTo(2);
    assertThat(answer.json().get("refused").getAsInt()).isEqualTo(2);
    assertThat(ada.balance()).isEqualTo("10.50");
    assertThat(grace.balance()).isEqualTo("2.00");
  }

  @Test
  void of_all_or_nothing_one_refusal_refuses_all() {
    Answer answer =
        send("ALL_OR_NOTHING", given(ada.username(), "10"), given("nobody-at-all", "1"));
    assertThat(codes(answer.is(200))).containsExactly("batch-refused", "no-such-person");
    assertThat(ada.balance()).isEqualTo("0.00");
  }

  @Test
  void coins_of_ones_own_wallet_are_spent_in_order_and_then_refused() {
    Member rich = Member.with("3");
    admin.gives("3", admin, "For the batch").is(201);
    String all = admin.balance();
    Answer answer = send("EACH", wallet(ada.username(), all), wallet(rich.username(), "0.01"));
    assertThat(codes(answer.is(200))).containsExactly("DONE", "insufficient-balance");
    assertThat(ada.balance()).isEqualTo(all);
    assertThat(rich.balance()).isEqualTo("3.00");
  }

  @Test
  void who_has_blocked_the_sender_takes_nothing_of_theirs_and_still_what_the_house_gives() {
    admin.gives("1", admin, "For the batch").is(201);
    TheBooks.change(
        "insert into identity.block (person_id, blocked_id) select a.id, b.id"
            + " from identity.person a, identity.person b where a.username = ? and b.username = ?",
        ada.username(),
        admin.username());
    Answer answer = send("EACH", wallet(ada.username(), "0.02"), given(ada.username(), "3"));
    assertThat(codes(answer.is(200))).containsExactly("not-reachable", "DONE");
    assertThat(ada.balance()).isEqualTo("3.00");
  }

  @Test
  void a_repeated_batch_moves_nothing_and_has_the_same_answers() {
    for (String mode : List.of("EACH", "ALL_OR_NOTHING")) {
      String key = Member.freshKey();
      String batch = batch(mode, given(ada.username(), "4"), given("soon" + key.charAt(0), "1"));
      String first = post(batch, key).is(200).body();
      long posted = TheBooks.transfers();
      assertThat(post(batch, key).is(200).body()).isEqualTo(first);
      assertThat(TheBooks.transfers()).isEqualTo(posted);
    }
    assertThat(ada.balance()).isEqualTo("4.00");
  }

  @Test
  void a_batch_that_was_refused_as_a_whole_stays_refused() {
    String key = Member.freshKey();
    String batch = batch("EACH", given(ada.username(), "60"), given(ada.username(), "50"));
    String first;
    givenAlone("100");
    try {
      first = post(batch, key).isRefusal(409, "gift-needs-agreement").body();
    } finally {
      givenAlone("");
    }
    assertThat(post(batch, key).isRefusal(409, "gift-needs-agreement").body())
        .isEqualTo(first)
        .contains("100");
    post(batch("EACH", given(ada.username(), "1")), key).isRefusal(422, "request-key-reused");
    assertThat(ada.balance()).isEqualTo("0.00");
  }

  @Test
  void a_batch_sent_many_times_at_once_is_carried_out_once() {
    String key = Member.freshKey();
    String batch =
        batch("ALL_OR_NOTHING", given(ada.username(), "1"), given(grace.username(), "2"));
    List<Answer> answers = AtOnce.times(12, 6, () -> post(batch, key));
    assertThat(answers).extracting(Answer::status).contains(200).containsAnyOf(200, 409);
    post(batch, key).is(200);
    assertThat(ada.balance()).isEqualTo("1.00");
    assertThat(grace.balance()).isEqualTo("2.00");
  }

  @Test
  void the_key_of_one_batch_is_not_that_of_a_longer_one() {
    String key = Member.freshKey();
    post(batch("EACH", given(ada.username(), "1")), key).is(200);
    post(batch("EACH", given(ada.username(), "1"), given(ada.username(), "2")), key)
        .isRefusal(422, "request-key-reused");
    assertThat(ada.balance()).isEqualTo("1.00");
  }

  @Test
  void a_malformed_transfer_is_pointed_to_and_nothing_moves() {
    String malformed = given(ada.username(), "1.234");
    Answer answer = send("EACH", given(ada.username(), "1"), given(ada.username(), "2"), malformed);
    assertThat(pointers(answer.isRefusal(422, "validation")))
        .containsExactly("/transfers/2/amount");
    assertThat(pointers(send("SOME", malformed).isRefusal(422, "validation")))
        .containsExactly("/mode", "/transfers/0/amount");
    assertThat(ada.balance()).isEqualTo("0.00");
  }

  @Test
  void more_than_a_thousand_and_none_are_refused() {
    String[] wishes = wishes(THOUSAND + 1);
    Answer answer = post(batch("EACH", wishes), Member.freshKey()).isRefusal(422, "validation");
    assertThat(pointers(answer)).containsExactly("/transfers");
    send("EACH").isRefusal(422, "validation");
  }

  @Test
  void a_prize_of_the_treasury_has_its_kind_and_what_it_is_for() {
    String prize = prize(ada.username(), "treasury", "7000");
    assertThat(codes(send("EACH", prize).is(200))).containsExactly("DONE");
    assertThat(ada.statement().get(0).toString())
        .contains("\"PRIZE\"", "prize:tournament:42:1", "7000.00");
    send("EACH", prize(ada.username(), "wallet", "1")).isRefusal(422, "validation");
    send("EACH", prize(ada.username(), "treasury", "3000.01"))
        .isRefusal(409, "gift-needs-agreement");
    assertThat(ada.balance()).isEqualTo("7000.00");
  }

  @Test
  void members_send_no_batches_and_the_treasury_needs_its_own_right() {
    String batch = batch("EACH", given(grace.username(), "1"));
    ada.caller()
        .post(BATCH, batch, "Idempotency-Key", Member.freshKey())
        .isRefusal(403, "not-allowed");
    String key = Member.keyOf(admin.caller(), List.of("economy:batch"));
    Caller.withKey(key)
        .post(BATCH, batch, "Idempotency-Key", Member.freshKey())
        .isRefusal(403, "not-allowed");
    assertThat(grace.balance()).isEqualTo("0.00");
  }

  @Test
  void a_thousand_transfers_are_quick(TestReporter reporter) {
    int batches = 12;
    Duration best = Duration.ofMinutes(1);
    for (int i = 0; i < batches; i++) {
      String batch = batch("ALL_OR_NOTHING", wishes(THOUSAND));
      Instant start = Instant.now();
      Answer answer = post(batch, Member.freshKey()).is(200);
      Duration took = Duration.between(start, Instant.now());
      best = took.compareTo(best) < 0 ? took : best;
      assertThat(answer.json().get("done").getAsInt()).isEqualTo(THOUSAND);
    }
    reporter.publishEntry("fastest batch of 1,000 in ms", String.valueOf(best.toMillis()));
    assertThat(ada.balance()).isEqualTo("60.00");
    assertThat(best).isLessThan(Duration.ofSeconds(2));
  }

  private void givenAlone(String coins) {
    String change = "{\"value\":\"" + coins + "\",\"reason\":\"A test\"}";
    String path = "/api/v1/admin/settings/wallet.givenAlone";
    String tag = admin.caller().get(path).is(200).header("ETag");
    admin
        .caller()
        .ask(
            "PUT",
            path,
            BodyPublishers.ofString(change),
            "Content-Type",
            "application/json",
            "If-Match",
            tag)
        .is(200);
  }

  private String[] wishes(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> given((i % 2 == 0 ? ada : grace).username(), "0.01"))
        .toArray(String[]::new);
  }

  private Answer send(String mode, String... transfers) {
    return post(batch(mode, transfers), Member.freshKey());
  }

  private Answer post(String batch, String key) {
    return admin.caller().post(BATCH, batch, "Idempotency-Key", key);
  }

  private static String given(String to, String amount) {
    return json(Map.of("to", to, "amount", amount, "note", "In a batch", "from", "treasury"));
  }

  private static String prize(String to, String from, String amount) {
    return json(
        Map.of(
            "to",
            to,
            "amount",
            amount,
            "from",
            from,
            "kind",
            "PRIZE",
            "reference",
            "tournament:42:1"));
  }

  private static String wallet(String to, String amount) {
    return json(Map.of("to", to, "amount", amount));
  }

  private static String batch(String mode, String... transfers) {
    return "{\"mode\":\"" + mode + "\",\"transfers\":[" + String.join(",", transfers) + "]}";
  }

  private static String json(Map<String, String> transfer) {
    return transfer.entrySet().stream()
        .map(member -> "\"" + member.getKey() + "\":\"" + member.getValue() + "\"")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static List<String> codes(Answer answer) {
    return each(answer, "transfers")
        .map(line -> line.has("code") ? line.get("code") : line.get("outcome"))
        .map(JsonElement::getAsString)
        .toList();
  }

  private static List<String> pointers(Answer answer) {
    return each(answer, "errors").map(error -> error.get("pointer").getAsString()).toList();
  }

  private static Stream<JsonObject> each(Answer answer, String list) {
    return StreamSupport.stream(answer.json().getAsJsonArray(list).spliterator(), false)
        .map(JsonElement::getAsJsonObject);
  }
}
