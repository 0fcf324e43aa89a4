package com.aetherial.webhooks;

import com.aetherial.kernel.Happening;
import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.Time;
import com.aetherial.kernel.entity.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Writes down what goes out, in the transaction in which it happens. */
@ApplicationScoped
class Messages {
  /** What the button for trying an endpoint sends. */
  static final String TEST = "webhooks.test";

  @Inject Subscriptions subscriptions;
  @Inject DeliveryRows rows;
  @Inject Time time;

  void happened(@Observes Happening happening) {
    for (UUID endpoint : subscriptions.to(happening.type())) {
      rows.add(Ids.next(), endpoint, happening.type(), body(happening));
    }
  }

  UUID test(UUID endpoint) {
    UUID id = Ids.next();
    rows.add(id, endpoint, TEST, body(new Happening(TEST, Map.of("endpointId", endpoint))));
    return id;
  }

  private String body(Happening happening) {
    JsonObjectBuilder data = Jsonp.object();
    happening.data().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> add(data, each.getKey(), each.getValue()));
    return Jsonp.object()
        .add("type", happening.type())
        .add("timestamp", time.now().toString())
        .add("data", data)
        .build()
        .toString();
  }

  private static void add(JsonObjectBuilder data, String name, Object value) {
    if (value instanceof Collection<?> many) {
      data.add(name, Jsonp.array(many.stream().map(String::valueOf).toList()));
    } else if (value instanceof Number number) {
      data.add(name, new BigDecimal(number.toString()));
    } else {
      data.add(name, String.valueOf(value));
    }
  }
}
