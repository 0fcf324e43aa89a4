package com.aetherial.plugins;

import com.aetherial.kernel.Jsonp;
import com.aetherial.plugin.spi.Card;
import com.aetherial.plugin.spi.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * One worker's round to one plugin: it hears what is due, and whatever it does wrong turns it off.
 * When the platform itself fails, it hears the same again later.
 */
@ApplicationScoped
class PluginRounds {
  private static final Logger LOG = System.getLogger(PluginRounds.class.getName());
  private static final int FACTS_MAX = 100;
  private static final int TEXT_MAX = 80;
  private static final int LINES_MAX = 10;

  @Inject PluginWork work;
  @Inject PluginRuntime runtime;

  void go(String id) {
    Optional<PluginToRun> found = work.toRun(id);
    if (found.isPresent()) {
      PluginToRun plugin = found.get();
      try {
        LoadedPlugin code = code(plugin);
        tell(code, plugin.row(), id);
        look(code, plugin.row(), id);
      } catch (PluginBroke broke) {
        runtime.forget(id);
        work.fail(id, plugin.row().sha256(), String.valueOf(broke.getMessage()));
      } catch (PlatformFailed failed) {
        LOG.log(Level.WARNING, "The plugin {0} has to wait: {1}", id, failed.getMessage());
      }
    }
  }

  private LoadedPlugin code(PluginToRun plugin) throws PluginBroke {
    Optional<LoadedPlugin> known = runtime.known(plugin.row());
    return known.isPresent() ? known.get() : runtime.load(plugin.row(), plugin.jar());
  }

  private void tell(LoadedPlugin code, PluginRow row, String id) throws PluginBroke {
    for (int i = 0; i < FACTS_MAX; i++) {
      Optional<Fact> fact = work.take(id);
      if (fact.isEmpty()) {
        return;
      }
      runtime.tell(code, row, fact.get());
      work.finish(fact.get().id());
    }
  }

  private void look(LoadedPlugin code, PluginRow row, String id) throws PluginBroke {
    if (work.takeCard(id)) {
      Optional<Card> card = runtime.card(code, row);
      if (card.isPresent()) {
        work.card(id, row.sha256(), json(card.get()));
      }
    }
  }

  private static String json(Card card) {
    JsonArrayBuilder lines = Jsonp.array();
    card.lines().stream()
        .limit(LINES_MAX)
        .forEach(
            line ->
                lines.add(
                    Jsonp.object()
                        .add("label", cut(line.label()))
                        .add("value", cut(line.value()))));
    return Jsonp.object().add("title", cut(card.title())).add("lines", lines).build().toString();
  }

  private static String cut(String text) {
    return text.length() <= TEXT_MAX ? text : text.substring(0, TEXT_MAX);
  }
}
