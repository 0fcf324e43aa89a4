package com.aetherial.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.model.PlainWallets.Line;
import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Member;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Requests at random, each of whose answers the model knows before. */
final class RandomRequests {
  private static final int LOOK_EVERY = 25;
  private static final Map<String, Integer> STATUS =
      Map.of(
          PlainWallets.DONE,
          201,
          "no-such-person",
          404,
          "transfer-to-oneself",
          422,
          "account-frozen",
          423,
          "insufficient-balance",
          409);

  private final Random random;
  private final Member admin;
  private final List<Member> members;
  private final PlainWallets model;
  private final List<Asked> history = new ArrayList<>();

  /** What was asked, and the answer that it has for good. */
  private record Asked(Caller by, String path, String body, String key, Answer answer) {
    Answer again(String otherBody) {
      return by.post(path, otherBody, "Idempotency-Key", key);
    }
  }

  RandomRequests(long seed, Member admin, List<Member> members, PlainWallets model) {
    this.random = new Random(seed);
    this.admin = admin;
    this.members = members;
    this.model = model;
  }

  void run(int steps) {
    for (int step = 0; step < steps; step++) {
      int dice = random.nextInt(100);
      if (dice < 50) {
        send();
      } else if (dice < 60) {
        give();
      } else if (dice < 70) {
        batch();
      } else if (dice < 80) {
        turn();
      } else if (!history.isEmpty()) {
        repeat();
      }
      if (step % LOOK_EVERY == 0) {
        look();
      }
    }
    look();
  }

  /** Every wallet is what the model says. */
  void look() {
    for (Member member : members) {
      JsonObject wallet = member.wallet();
      JsonObject buckets = wallet.getAsJsonObject("buckets");
      String told =
          "%d promo, %d cash, %d earned, %s"
              .formatted(
                  minor(buckets.get("PROMO")),
                  minor(buckets.get("CASH")),
                  minor(buckets.get("EARNED")),
                  wallet.get("state").getAsString());
      assertThat(told).as(member.username()).isEqualTo(model.of(member.username()).told());
    }
  }

  private void send() {
    Member from = any();
    String to = receiver();
    long amount = amount();
    String body = "{\"to\":\"%s\",\"amount\":\"%s\"}".formatted(to, coins(amount));
    Answer answer = asks(from.caller(), "/api/v1/wallet/transfers", body);
    if (is(answer, model.send(from.username(), to, amount))) {
      assertThat(minor(answer.json().get("balance")))
          .isEqualTo(model.of(from.username()).available());
    }
  }

  private void give() {
    String to = receiver();
    long amount = amount();
    String body =
        "{\"to\":\"%s\",\"amount\":\"%s\",\"reason\":\"Luck\"}".formatted(to, coins(amount));
    is(asks(admin.caller(), "/api/v1/admin/economy/grants", body), model.give(to, amount));
  }

  private void batch() {
    boolean isAllOrNothing = random.nextInt(3) == 0;
    List<Line> lines =
        IntStream.range(0, 1 + random.nextInt(6))
            .mapToObj(n -> new Line("", receiver(), 1 + random.nextInt(500)))
            .toList();
    List<String> asked =
        lines.stream()
            .map(
                line ->
                    "{\"to\":\"%s\",\"amount\":\"%s\",\"from\":\"treasury\"}"
                        .formatted(line.to(), coins(line.amount())))
            .toList();
    String mode = isAllOrNothing ? "ALL_OR_NOTHING" : "EACH";
    String body = "{\"mode\":\"%s\",\"transfers\":%s}".formatted(mode, asked);
    Answer answer = asks(admin.caller(), "/api/v1/transfers/batch", body).is(200);
    List<Set<String>> due = model.batch(lines, isAllOrNothing);
    int index = 0;
    for (JsonElement each : answer.json().getAsJsonArray("transfers")) {
      JsonElement code = each.getAsJsonObject().get("code");
      assertThat(code == null ? PlainWallets.DONE : code.getAsString()).isIn(due.get(index++));
    }
  }

  private void turn() {
    String member = any().username();
    String path = "/api/v1/admin/economy/freezes/" + member;
    String state = random.nextBoolean() ? PlainWallets.FROZEN : PlainWallets.FROZEN_OUT;
    if (random.nextInt(3) > 0) {
      state = PlainWallets.OPEN;
      admin.caller().delete(path + "?reason=Enough").is(200);
    } else {
      String body = "{\"mode\":\"%s\",\"reason\":\"At random\"}".formatted(state);
      admin
          .caller()
          .ask("PUT", path, BodyPublishers.ofString(body), "Content-Type", "application/json")
          .is(200);
    }
    model.turn(member, state);
  }

  /** The same again has the same answer to the byte; something else under its key has none. */
  private void repeat() {
    Asked before = history.get(random.nextInt(history.size()));
    if (random.nextInt(4) == 0) {
      String other = before.body().replaceFirst("\"amount\":\"", "\"amount\":\"1");
      before.again(other).isRefusal(422, "request-key-reused");
    } else {
      Answer answer = before.again(before.body());
      assertThat(answer.status()).isEqualTo(before.answer().status());
      assertThat(answer.body()).isEqualTo(before.answer().body());
    }
  }

  private Answer asks(Caller by, String path, String body) {
    String key = Member.freshKey();
    Answer answer = by.post(path, body, "Idempotency-Key", key);
    history.add(new Asked(by, path, body, key, answer));
    return answer;
  }

  private static boolean is(Answer answer, String code) {
    if (code.equals(PlainWallets.DONE)) {
      answer.is(201);
      return true;
    }
    answer.isRefusal(STATUS.get(code), code);
    return false;
  }

  private Member any() {
    return members.get(random.nextInt(members.size()));
  }

  private String receiver() {
    return random.nextInt(20) == 0 ? "nobody-at-all" : any().username();
  }

  private long amount() {
    return random.nextInt(10) == 0 ? 20_000 + random.nextInt(90_000) : 1 + random.nextInt(2_000);
  }

  private static String coins(long minor) {
    return BigDecimal.valueOf(minor, 2).toPlainString();
  }

  private static long minor(JsonElement coins) {
    return coins.getAsBigDecimal().movePointRight(2).longValueExact();
  }
}
