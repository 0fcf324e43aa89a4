package com.aetherial.simulator.stripe;

import static com.aetherial.simulator.stripe.Json.field;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What customers pay in some currencies is settled in another one, once somebody asks for that. */
final class Exchanges {
  private static final String KIND = "_exchange";

  /** Money of customers; what the platform moves by itself stays in its currency. */
  private static final Set<String> OF_CUSTOMERS =
      Set.of("charge", "refund", "refund_failure", "adjustment");

  private final Store store;

  Exchanges(Store store) {
    this.store = store;
  }

  /** One of a currency is worth so many of another one. */
  record Rate(String from, String into, @Nullable BigDecimal value) {
    /** What an amount of the one is in the other, in the smallest unit of each. */
    long of(long amount) {
      return value == null
          ? amount
          : BigDecimal.valueOf(amount, Money.digits(from))
              .multiply(value)
              .movePointRight(Money.digits(into))
              .setScale(0, RoundingMode.HALF_EVEN)
              .longValueExact();
    }
  }

  void routes(Router router) {
    Controls.act(router, "/_control/exchange", this::set);
    Controls.act(router, "/_control/exchange/none", request -> none());
  }

  private void set(Request request) {
    FormParameters given = request.parameters();
    String rate = given.required("rate");
    if (!rate.matches("[0-9]{1,6}(\\.[0-9]{1,10})?")) {
      throw StripeError.invalid("parameter_invalid", "rate", "A rate is a decimal.");
    }
    set(given.required("currency"), given.text("into", "usd"), new BigDecimal(rate));
  }

  void set(String from, String into, BigDecimal rate) {
    if (rate.signum() <= 0) {
      throw StripeError.invalid("parameter_invalid", "rate", "A rate is above nothing.");
    }
    JsonObject known = store.find(KIND + "_" + from);
    if (known != null) {
      store.remove(known);
    }
    store.put(
        Json.object(
            field("id", KIND + "_" + from),
            field("object", KIND),
            field("into", into),
            field("rate", rate.toPlainString())));
  }

  /** Everything is settled in its own currency again. */
  void none() {
    List.copyOf(store.all(KIND)).forEach(store::remove);
  }

  Rate of(String type, JsonObject source) {
    String currency = Json.text(source, "currency");
    JsonObject known = OF_CUSTOMERS.contains(type) ? store.find(KIND + "_" + currency) : null;
    return known == null
        ? new Rate(currency, currency, null)
        : new Rate(currency, Json.text(known, "into"), new BigDecimal(Json.text(known, "rate")));
  }
}
