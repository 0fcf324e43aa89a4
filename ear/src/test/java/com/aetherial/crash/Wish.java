package com.aetherial.crash;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A request that moves coins, under a key of its own.
 *
 * @param sends whether coins leave the wallet of who asks, and not the treasury
 * @param lines what goes to whom, in order
 */
record Wish(Kind kind, Member asks, String key, boolean sends, String mode, List<Line> lines) {
  private static final Gson JSON = new Gson();

  enum Kind {
    TRANSFER("/api/v1/wallet/transfers"),
    GRANT("/api/v1/admin/economy/grants"),
    BATCH("/api/v1/transfers/batch"),
    PURCHASE("/api/v1/wallet/purchases");

    private final String path;

    Kind(String path) {
      this.path = path;
    }
  }

  /** So much, in hundredths of a coin, to this member. */
  record Line(String to, long minor) {
    String amount() {
      return BigDecimal.valueOf(minor, 2).toPlainString();
    }
  }

  static Wish transfer(Member from, Line line) {
    return new Wish(Kind.TRANSFER, from, Member.freshKey(), true, "", List.of(line));
  }

  static Wish grant(Member admin, Line line) {
    return new Wish(Kind.GRANT, admin, Member.freshKey(), false, "", List.of(line));
  }

  static Wish batch(Member admin, boolean sends, boolean isAllOrNothing, List<Line> lines) {
    String mode = isAllOrNothing ? "ALL_OR_NOTHING" : "EACH";
    return new Wish(Kind.BATCH, admin, Member.freshKey(), sends, mode, lines);
  }

  static Wish purchase(Member buyer, long minor) {
    Line line = new Line(buyer.username(), minor);
    return new Wish(Kind.PURCHASE, buyer, Member.freshKey(), false, "", List.of(line));
  }

  Answer ask() {
    return asks.caller().post(kind.path, body(), "Idempotency-Key", key);
  }

  /** What every answer to this wish must have in common. */
  String essence(Answer answer) {
    boolean grows = kind == Kind.PURCHASE && answer.status() == 201;
    return answer.status() + " " + (grows ? answer.text("id") : answer.body());
  }

  /** The transfers of which an answer tells, by their request key as far as the client knows it. */
  Map<String, String> transfers(Answer answer) {
    Map<String, String> found = new HashMap<>();
    if (kind == Kind.BATCH && answer.status() == 200) {
      for (JsonElement each : answer.json().getAsJsonArray("transfers")) {
        JsonObject line = each.getAsJsonObject();
        if (line.get("outcome").getAsString().equals("DONE")) {
          String id = line.get("transferId").getAsString();
          found.put(key + ":" + line.get("index").getAsInt(), id);
        }
      }
    } else if (kind != Kind.PURCHASE && answer.status() == 201) {
      found.put(key, answer.text("id"));
    }
    return found;
  }

  /** Tells what an answer means for each wallet. */
  void effects(Answer answer, BiConsumer<String, Long> wallets) {
    for (String transfer : transfers(answer).keySet()) {
      String[] parts = transfer.split(":", 2);
      Line line = lines.get(parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
      wallets.accept(line.to(), line.minor());
      if (sends) {
        wallets.accept(asks.username(), -line.minor());
      }
    }
  }

  private String body() {
    Line first = lines.get(0);
    return JSON.toJson(
        switch (kind) {
          case TRANSFER -> Map.of("to", first.to(), "amount", first.amount(), "note", key);
          case GRANT -> Map.of("to", first.to(), "amount", first.amount(), "reason", key);
          case PURCHASE -> Map.of("coins", first.amount());
          case BATCH -> Map.of("mode", mode, "transfers", batchLines());
        });
  }

  private List<Map<String, String>> batchLines() {
    List<Map<String, String>> all = new ArrayList<>();
    String from = sends ? "wallet" : "treasury";
    lines.forEach(line -> all.add(Map.of("to", line.to(), "amount", line.amount(), "from", from)));
    return all;
  }
}
