package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import java.util.regex.Pattern;

/** What somebody typed on the hosted page. */
final class CardForm {

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
  private static final Pattern EXPIRY = Pattern.compile("(0[1-9]|1[0-2]) ?/ ?(\\d\\d)");
  private static final Pattern CVC = Pattern.compile("\\d{3,4}");

  private CardForm() {}

  /** The first thing that is wrong, as a sentence; nothing when all is well. */
  static String problem(FormParameters form) {
    if (!EMAIL.matcher(form.text("email", "").strip()).matches()) {
      return "Enter an email address, such as ada@example.com.";
    }
    if (!form.text("method", "card").equals("card")) {
      return "";
    }
    if (form.text("number", "").isBlank()) {
      return "Enter one of the test card numbers.";
    }
    if (!EXPIRY.matcher(form.text("expiry", "").strip()).matches()) {
      return "Enter the expiry date as month and year, such as 12/34.";
    }
    return CVC.matcher(form.text("cvc", "").strip()).matches()
        ? ""
        : "Enter the three or four digits of the security code.";
  }

  static JsonObject billing(FormParameters form) {
    return Json.object(
        field("email", form.text("email", "").strip()), field("name", form.text("name")));
  }
}
