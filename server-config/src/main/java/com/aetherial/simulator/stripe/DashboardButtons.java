package com.aetherial.simulator.stripe;

import com.google.gson.JsonObject;

/** The buttons beside an object on the page at /; each is a small form of its own. */
final class DashboardButtons {

  private DashboardButtons() {}

  static String of(JsonObject object) {
    String id = Json.text(object, "id");
    String status = Json.text(object, "status");
    return switch (Json.text(object, "object")) {
      case "checkout.session" -> status.equals("open") ? session(id) : "";
      case "payment_intent" -> payment(id, status);
      case "refund" ->
          status.equals("failed") ? "" : button("/_control/refunds/" + id + "/fail", "Fail", id);
      case "dispute" ->
          status.equals("won") || status.equals("lost")
              ? ""
              : button("/_control/disputes/" + id + "/win", "Win", id)
                  + button("/_control/disputes/" + id + "/lose", "Lose", id);
      case "account" ->
          Json.flag(object, "payouts_enabled")
              ? button("/_control/accounts/" + id + "/restrict", "Restrict", id)
              : button("/_control/accounts/" + id + "/onboard", "Onboard", id);
      case "payout" -> payout(id, status);
      default -> "";
    };
  }

  private static String session(String id) {
    return "<a class=\"quiet\" href=\"/pay/"
        + Html.escape(id)
        + "\">Open the payment page</a>"
        + button("/_control/sessions/" + id + "/expire", "Expire", id);
  }

  private static String payment(String id, String status) {
    return switch (status) {
      case "processing" -> button("/_control/settle/" + id, "Settle", id);
      case "succeeded" ->
          button("/_control/refund/" + id, "Refund", id)
              + button("/_control/dispute/" + id, "Dispute", id)
              + button("/_control/warn/" + id, "Warn of fraud", id);
      default -> "";
    };
  }

  private static String payout(String id, String status) {
    return switch (status) {
      case "pending", "in_transit" ->
          button("/_control/settle/" + id, "Advance", id)
              + button("/_control/payouts/" + id + "/fail", "Fail", id);
      case "paid" -> button("/_control/payouts/" + id + "/fail", "Fail", id);
      default -> "";
    };
  }

  static String button(String action, String label, String subject) {
    return "<form method=\"post\" action=\""
        + Html.escape(action)
        + "\"><button name=\"from_page\" value=\"true\">"
        + Html.escape(label)
        + "<span class=\"unseen\"> "
        + Html.escape(subject)
        + "</span></button></form>";
  }
}
