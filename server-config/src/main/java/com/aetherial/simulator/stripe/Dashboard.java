package com.aetherial.simulator.stripe;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The page at /: what there is, what was delivered, and buttons for what may go wrong. */
final class Dashboard {

  private static final int ROWS_MAX = 15;
  private static final List<String> KINDS =
      List.of(
          "checkout.session",
          "payment_intent",
          "refund",
          "dispute",
          "subscription",
          "invoice",
          "account",
          "transfer",
          "payout");

  private final Parts parts;
  private final String template = Shapes.text("dashboard.html");

  Dashboard(Parts parts) {
    this.parts = parts;
  }

  void routes(Router router) {
    router.get("/", request -> Answer.html(200, page(), PagePolicy.staying()));
  }

  private String page() {
    return Html.fill(
        template,
        "now",
        Instant.ofEpochMilli(parts.world.clock.millis()).toString().substring(0, 19),
        "endpoint",
        Html.escape(endpoint()),
        "held",
        String.valueOf(parts.webhooks.heldBack()),
        "balance",
        balance(),
        "objects",
        KINDS.stream().map(this::table).collect(Collectors.joining("\n")),
        "events",
        newest("event").stream().map(Dashboard::event).collect(Collectors.joining("\n")));
  }

  private String endpoint() {
    URI url = parts.webhooks.url();
    return url == null ? "nobody yet" : url.toString();
  }

  private String balance() {
    String amounts =
        parts.balances.balances(null).entrySet().stream()
            .map(entry -> Money.show(entry.getValue(), entry.getKey()))
            .collect(Collectors.joining(", "));
    return Html.escape(amounts.isEmpty() ? "nothing yet" : amounts);
  }

  private List<JsonObject> newest(String kind) {
    List<JsonObject> all = new ArrayList<>(parts.world.store.all(kind));
    Collections.reverse(all);
    return all.subList(0, Math.min(ROWS_MAX, all.size()));
  }

  private String table(String kind) {
    List<JsonObject> rows = newest(kind);
    if (rows.isEmpty()) {
      return "";
    }
    String caption = Html.escape(kind.replace('.', ' ').replace('_', ' '));
    return "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\""
        + caption
        + "\"><table><caption>"
        + caption
        + "</caption><thead><tr><th scope=\"col\">Id</th><th scope=\"col\">State</th>"
        + "<th scope=\"col\">Amount</th><th scope=\"col\">Provoke</th></tr></thead><tbody>"
        + rows.stream().map(this::row).collect(Collectors.joining())
        + "</tbody></table></div>";
  }

  private String row(JsonObject object) {
    String amount = Json.isNull(object, "currency") ? "" : amount(object);
    return "<tr><th scope=\"row\">"
        + Html.escape(Json.text(object, "id"))
        + "</th><td>"
        + Html.escape(state(object))
        + "</td><td>"
        + Html.escape(amount)
        + "</td><td>"
        + DashboardButtons.of(object)
        + "</td></tr>";
  }

  private static String state(JsonObject object) {
    if (Json.is(object, "object", "account")) {
      return Json.flag(object, "payouts_enabled") ? "payouts enabled" : "restricted";
    }
    return Json.text(object, "status");
  }

  private static String amount(JsonObject object) {
    for (String field : new String[] {"amount", "amount_total", "total"}) {
      if (!Json.isNull(object, field)) {
        return Money.show(Json.number(object, field), Json.text(object, "currency"));
      }
    }
    return "";
  }

  private static String event(JsonObject event) {
    JsonArray attempts = Attempts.of(event);
    String last =
        attempts.isEmpty()
            ? "not sent"
            : Json.text(attempts.get(attempts.size() - 1).getAsJsonObject(), "outcome");
    String id = Json.text(event, "id");
    return "<tr><th scope=\"row\">"
        + Html.escape(Json.text(event, "type"))
        + "</th><td>"
        + Html.escape(last)
        + "</td><td>"
        + attempts.size()
        + "</td><td>"
        + DashboardButtons.button("/_control/webhooks/resend/" + id, "Send again", id)
        + "</td></tr>";
  }
}
