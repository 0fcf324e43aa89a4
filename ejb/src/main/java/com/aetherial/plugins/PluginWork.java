package com.aetherial.plugins;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.identity.People;
import com.aetherial.kernel.Jsonp;
import com.aetherial.kernel.Moments;
import com.aetherial.kernel.Notice;
import com.aetherial.plugin.spi.Fact;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The steps of work with plugins, each in a transaction of its own; their code runs between. */
@Stateless
public class PluginWork {
  @Inject PluginRows rows;
  @Inject TaskRows tasks;
  @Inject People people;
  @Inject Event<Notice> notices;
  @Inject Event<PluginsChanged> changed;

  /** A plugin that is on, with its jar. */
  public Optional<PluginToRun> toRun(String id) {
    return rows.find(id)
        .filter(row -> row.state().equals("ON"))
        .map(row -> new PluginToRun(row, rows.jar(id)));
  }

  /** Plugins that are on. */
  public List<String> on() {
    return rows.all().stream()
        .filter(row -> row.state().equals("ON"))
        .map(row -> row.manifest().id())
        .toList();
  }

  /** Plugins that have something to hear of. */
  public List<String> due() {
    return tasks.due();
  }

  /** Takes what a plugin is to hear of next. */
  @TransactionAttribute(REQUIRES_NEW)
  public Optional<Fact> take(String plugin) {
    tasks.cut(plugin);
    return tasks.take(plugin).map(PluginWork::fact);
  }

  /** It has heard. */
  @TransactionAttribute(REQUIRES_NEW)
  public void finish(UUID task) {
    tasks.finish(task);
  }

  /** Whether the card is to be asked for now, by this node. */
  @TransactionAttribute(REQUIRES_NEW)
  public boolean takeCard(String plugin) {
    return tasks.takeCard(plugin);
  }

  /** Keeps what a card says. */
  @TransactionAttribute(REQUIRES_NEW)
  public void card(String plugin, String sha256, String card) {
    tasks.card(plugin, sha256, card);
  }

  /** Turns off a plugin that failed, and tells administrators. */
  @TransactionAttribute(REQUIRES_NEW)
  public void fail(String plugin, String sha256, String how) {
    if (rows.fail(plugin, sha256, how)) {
      people.administrators().forEach(person -> notices.fire(failed(person, plugin, how)));
      changed.fire(new PluginsChanged());
    }
  }

  private static Notice failed(UUID person, String plugin, String how) {
    return new Notice(
            person,
            "plugins.failed",
            "The plugin " + plugin + " failed and was turned off",
            how,
            "/admin/plugins/plugin?id=" + plugin)
        .with(plugin);
  }

  private static Fact fact(Object[] row) {
    Map<String, Object> data = new HashMap<>();
    JsonObject json = Jsonp.reader((String) row[2]).readObject();
    json.forEach((name, value) -> data.put(name, plain(value)));
    return new Fact((UUID) row[0], (String) row[1], Moments.of(row[3]), data);
  }

  private static Object plain(JsonValue value) {
    if (value instanceof JsonArray list) {
      return list.stream().map(PluginWork::plain).toList();
    }
    return value instanceof JsonNumber number
        ? number.bigDecimalValue()
        : ((JsonString) value).getString();
  }
}
