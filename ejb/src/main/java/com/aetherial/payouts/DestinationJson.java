package com.aetherial.payouts;

import com.aetherial.kernel.Jsonp;
import com.aetherial.payouts.entity.Destination;
import com.aetherial.payouts.entity.Destination.BankAccount;
import com.aetherial.payouts.entity.Destination.ConnectedAccount;
import com.aetherial.payouts.entity.Destination.Phone;
import com.aetherial.payouts.entity.DestinationKind;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;

/** How a destination is written before it is sealed; equal ones are written alike. */
final class DestinationJson {
  private DestinationJson() {}

  static String write(Destination destination) {
    JsonObjectBuilder json =
        Jsonp.object().add("kind", destination.kind().name()).add("country", destination.country());
    if (destination instanceof ConnectedAccount connected) {
      json.add("account", connected.account());
    } else if (destination instanceof Phone phone) {
      json.add("number", phone.number());
    } else if (destination instanceof BankAccount bank) {
      json.add("holder", bank.holder());
      put(json, "iban", bank.iban());
      put(json, "number", bank.number());
      put(json, "bankCode", bank.bankCode());
      put(json, "bic", bank.bic());
    }
    return json.build().toString();
  }

  static Destination read(String written) {
    try (var reader = Jsonp.reader(written)) {
      JsonObject json = reader.readObject();
      String country = json.getString("country");
      return switch (DestinationKind.valueOf(json.getString("kind"))) {
        case CONNECTED_ACCOUNT -> new ConnectedAccount(json.getString("account"), country);
        case PHONE -> new Phone(json.getString("number"), country);
        case BANK_ACCOUNT ->
            new BankAccount(
                json.getString("holder"),
                text(json, "iban"),
                text(json, "number"),
                text(json, "bankCode"),
                text(json, "bic"),
                country);
      };
    }
  }

  private static void put(JsonObjectBuilder json, String name, @Nullable String value) {
    if (value != null) {
      json.add(name, value);
    }
  }

  private static @Nullable String text(JsonObject json, String name) {
    return json.containsKey(name) ? json.getString(name) : null;
  }
}
