package com.aetherial.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An Idempotency-Key names one request of a person, at whichever address it is used. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith({TheBooks.class, ServerLog.class})
class KeyIT {
  private final Member admin = Member.named("admin");
  private final Member ada = Member.signsUp();
  private final Map<String, Function<String, Answer>> requests =
      Map.of(
          "transfer",
          key -> asks("/api/v1/wallet/transfers", key, "{\"to\":\"%s\",\"amount\":\"0.01\"}"),
          "refused transfer",
          key -> asks("/api/v1/wallet/transfers", key, "{\"to\":\"%s\",\"amount\":\"9999999\"}"),
          "grant",
          key ->
              asks(
                  "/api/v1/admin/economy/grants",
                  key,
                  "{\"to\":\"%s\",\"amount\":\"1\",\"reason\":\"A test\"}"),
          "batch",
          key ->
              asks(
                  "/api/v1/transfers/batch",
                  key,
                  "{\"mode\":\"EACH\",\"transfers\":[{\"to\":\"%s\",\"amount\":\"1\","
                      + "\"from\":\"treasury\"}]}"),
          "purchase",
          key -> asks("/api/v1/wallet/purchases", key, "{\"bundle\":\"coins-100\"}"));

  @ParameterizedTest
  @ValueSource(strings = {"transfer", "refused transfer", "grant", "batch", "purchase"})
  void a_key_of_one_request_is_refused_to_every_other(String first) {
    String key = Member.freshKey();
    admin.gives("1", admin, "To send").is(201);
    Answer answer = requests.get(first).apply(key);
    assertThat(answer.status()).isIn(200, 201, 409);
    String balance = ada.balance();
    requests.forEach(
        (other, request) -> {
          if (!other.equals(first)) {
            request.apply(key).isRefusal(422, "request-key-reused");
          }
        });
    assertThat(ada.balance()).isEqualTo(balance);
    assertThat(requests.get(first).apply(key).body()).isEqualTo(answer.body());
  }

  @Test
  void two_people_may_choose_the_same_key() {
    String key = Member.freshKey();
    requests.get("grant").apply(key).is(201);
    ada.caller()
        .post(
            "/api/v1/wallet/transfers",
            "{\"to\":\"admin\",\"amount\":\"0.5\"}",
            "Idempotency-Key",
            key)
        .is(201);
  }

  private Answer asks(String address, String key, String body) {
    return admin.caller().post(address, body.formatted(ada.username()), "Idempotency-Key", key);
  }
}
