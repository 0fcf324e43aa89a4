package com.aetherial.plugins;

import com.aetherial.kernel.Happening;
import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.Switches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Writes down what plugins are to hear of, in the transaction in which it happens. In safe mode
 * nobody would ever take it, so nothing is written.
 */
@ApplicationScoped
class Listening {
  private volatile Map<String, List<String>> wanted = Map.of();

  @Inject TaskRows tasks;
  @Inject Trusted trusted;
  @Inject Switches switches;

  void renew(Map<String, List<String>> now) {
    wanted = Map.copyOf(now);
  }

  void happened(@Observes Happening happening) {
    List<String> plugins = wanted.getOrDefault(happening.type(), List.of());
    if (!plugins.isEmpty() && !trusted.isSafeMode() && switches.isOn(PluginsSwitch.MODULE)) {
      String data = json(happening.data());
      plugins.forEach(plugin -> tasks.add(plugin, happening.type(), data));
    }
  }

  private static String json(Map<String, Object> data) {
    JsonObjectBuilder json = Jsonp.object();
    data.forEach((name, value) -> add(json, name, value));
    return json.build().toString();
  }

  private static void add(JsonObjectBuilder json, String name, Object value) {
    if (value instanceof Collection<?> many) {
      json.add(name, Jsonp.array(many.stream().map(String::valueOf).toList()));
    } else if (value instanceof Number number) {
      json.add(name, new BigDecimal(number.toString()));
    } else {
      json.add(name, String.valueOf(value));
    }
  }
}
