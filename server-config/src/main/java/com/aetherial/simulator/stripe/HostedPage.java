package com.aetherial.simulator.stripe;

import com.google.gson.JsonObject;
import java.util.stream.Collectors;

/** Draws the checkout page; the texts and the layout are in the templates beside this class. */
final class HostedPage {

  private final String shopName;
  private final String form = Shapes.text("checkout.html");
  private final String closed = Shapes.text("checkout-closed.html");

  HostedPage(String shopName) {
    this.shopName = shopName;
  }

  String form(JsonObject session, FormParameters typed, String refusal) {
    String method = typed.text("method", "card");
    return Html.fill(
        form,
        "shop",
        Html.escape(shopName),
        "session",
        Html.escape(Json.text(session, "id")),
        "lines",
        lines(session),
        "total",
        Html.escape(total(session)),
        "alert",
        alert(refusal),
        "title",
        refusal.isEmpty() ? "" : "Problem: ",
        "email",
        Html.escape(typed.text("email", Json.text(session, "customer_email"))),
        "name",
        Html.escape(typed.text("name", "")),
        "number",
        Html.escape(typed.text("number", "")),
        "expiry",
        Html.escape(typed.text("expiry", "")),
        "cvc",
        Html.escape(typed.text("cvc", "")),
        "card",
        method.equals("card") ? "checked" : "",
        "bank",
        method.equals("bank") ? "checked" : "",
        "bank_fails",
        method.equals("bank_fails") ? "checked" : "",
        "cancel",
        cancel(session));
  }

  String closed(JsonObject session) {
    boolean paid = Json.is(session, "status", "complete");
    return Html.fill(
        closed,
        "shop",
        Html.escape(shopName),
        "heading",
        paid ? "This order is complete" : "This payment page has expired",
        "text",
        paid
            ? "Nothing more is to pay here."
            : "Nothing was paid. Go back to the shop to start again.",
        "link",
        Html.escape(paid ? Checkout.successUrl(session) : Json.text(session, "cancel_url")));
  }

  private static String alert(String refusal) {
    return refusal.isEmpty()
        ? ""
        : "<p class=\"alert\" role=\"alert\"><strong>Not paid.</strong> "
            + Html.escape(refusal)
            + "</p>";
  }

  private static String cancel(JsonObject session) {
    String url = Json.text(session, "cancel_url");
    return url.isEmpty()
        ? ""
        : "<a class=\"quiet\" href=\"" + Html.escape(url) + "\">Cancel and go back</a>";
  }

  private static String total(JsonObject session) {
    String amount =
        Money.show(Json.number(session, "amount_total"), Json.text(session, "currency"));
    if (!Json.is(session, "mode", "subscription")) {
      return amount;
    }
    return amount + (Json.number(session, "_trial_days") == 0 ? " now, then each period" : " now");
  }

  private static String lines(JsonObject session) {
    long trial = Json.number(session, "_trial_days");
    String free = "<li><span>Free for %d days, then each period</span></li>".formatted(trial);
    return CheckoutSessions.lines(session).stream()
            .map(HostedPage::line)
            .collect(Collectors.joining("\n"))
        + (trial == 0 ? "" : free);
  }

  private static String line(JsonObject line) {
    String amount = Money.show(Json.number(line, "amount_total"), Json.text(line, "currency"));
    long quantity = Json.number(line, "quantity");
    String times = quantity == 1 ? "" : " <span class=\"times\">× " + quantity + "</span>";
    return "<li><span>"
        + Html.escape(Json.text(line, "description"))
        + times
        + "</span><span>"
        + Html.escape(amount)
        + "</span></li>";
  }
}
