package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import java.util.Set;
import java.util.TreeSet;

/** The simulator's own totals, so that a test can compare them with the platform's books. */
final class Books {

  private static final Set<String> KINDS =
      new TreeSet<>(
          Set.of(
              "charge",
              "checkout.session",
              "dispute",
              "invoice",
              "payment_intent",
              "payout",
              "refund",
              "subscription",
              "transfer",
              "transfer_reversal"));

  private final World world;

  Books(World world) {
    this.world = world;
  }

  /** Per kind and state: how many, and how much; then the sums of all balance transactions. */
  JsonObject totals() {
    JsonObject totals = new JsonObject();
    for (String kind : KINDS) {
      JsonObject states = new JsonObject();
      for (JsonObject object : world.store.all(kind)) {
        add(states, state(object), amount(object));
      }
      totals.add(kind, states);
    }
    JsonObject moved = new JsonObject();
    JsonObject net = new JsonObject();
    for (JsonObject booked : world.store.all("balance_transaction")) {
      add(moved, Json.text(booked, "type"), Json.number(booked, "amount"));
      String account = Json.text(booked, "_account");
      String owner = account.isEmpty() ? "platform" : account;
      add(net, owner + " " + Json.text(booked, "currency"), Json.number(booked, "net"));
    }
    return Json.with(totals, field("balance_transaction", moved), field("net_balance", net));
  }

  private static String state(JsonObject object) {
    if (Json.is(object, "object", "checkout.session")) {
      return Json.text(object, "status") + " " + Json.text(object, "payment_status");
    }
    if (Json.is(object, "object", "transfer")) {
      return Json.flag(object, "reversed") ? "reversed" : "made";
    }
    return Json.isNull(object, "status") ? "made" : Json.text(object, "status");
  }

  private static long amount(JsonObject object) {
    return switch (Json.text(object, "object")) {
      case "checkout.session" -> Json.number(object, "amount_total");
      case "invoice" -> Json.number(object, "total");
      default -> Json.number(object, "amount");
    };
  }

  private static void add(JsonObject groups, String name, long amount) {
    JsonObject group = Json.child(groups, name);
    Json.with(
        group,
        field("count", Json.number(group, "count") + 1),
        field("amount", Json.number(group, "amount") + amount));
    groups.add(name, group);
  }
}
