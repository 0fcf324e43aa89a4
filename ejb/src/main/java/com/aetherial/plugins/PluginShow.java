package com.aetherial.plugins;

import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.Switches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What plugins show; held in memory, so that no page ever waits for a plugin. */
@ApplicationScoped
public class PluginShow {
  private volatile List<PluginCard> cards = List.of();
  private volatile String theme = "";

  @PersistenceContext(unitName = "aetherial")
  EntityManager database;

  @Inject Switches switches;
  @Inject Trusted trusted;

  /** The cards, in the order of the plugins. */
  public List<PluginCard> cards() {
    return isOn() ? cards : List.of();
  }

  /** The style sheet of the theme that was turned on last; empty when there is none. */
  public Optional<String> theme() {
    return isOn() ? Optional.of(theme).filter(css -> !css.isEmpty()) : Optional.empty();
  }

  void renew() {
    List<?> rows =
        database
            .createNativeQuery(
                "select card, theme from plugins.plugin where state = 'ON' order by turned_on_at")
            .getResultList();
    List<Object[]> all = rows.stream().map(Object[].class::cast).toList();
    cards = all.stream().filter(row -> row[0] != null).map(row -> card((String) row[0])).toList();
    theme =
        all.stream()
            .filter(row -> row[1] != null)
            .map(row -> (String) row[1])
            .reduce((earlier, later) -> later)
            .orElse("");
  }

  private boolean isOn() {
    return switches.isOn(PluginsSwitch.MODULE) && !trusted.isSafeMode();
  }

  private static PluginCard card(String text) {
    JsonObject json = Jsonp.reader(text).readObject();
    return new PluginCard(
        json.getString("title"),
        json.getJsonArray("lines").stream()
            .map(JsonObject.class::cast)
            .map(line -> new PluginCard.Line(line.getString("label"), line.getString("value")))
            .toList());
  }
}
