package com.aetherial.plugins;

import com.aetherial.kernel.Time;
import com.aetherial.plugin.spi.Card;
import com.aetherial.plugin.spi.DashboardWidget;
import com.aetherial.plugin.spi.EventListener;
import com.aetherial.plugin.spi.Fact;
import com.aetherial.plugin.spi.Host;
import com.aetherial.plugin.spi.Theme;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The plugins that run on this node. What is on stands in the database; here is only the code, as
 * long as it is that of the jar that is kept there.
 */
@ApplicationScoped
class PluginRuntime {
  private final Map<String, LoadedPlugin> loaded = new ConcurrentHashMap<>();

  @Resource ManagedThreadFactory threads;
  @Inject Trusted trusted;
  @Inject Hosts hosts;
  @Inject Time time;

  private Sandbox sandbox;

  @PostConstruct
  void start() {
    sandbox = new Sandbox(threads);
  }

  @PreDestroy
  void stop() {
    sandbox.close();
  }

  /** Loads a plugin anew. */
  LoadedPlugin load(PluginRow row, byte[] content) throws PluginBroke {
    if (trusted.isSafeMode()) {
      throw new SafeModeIsOn();
    }
    try {
      PluginJar jar = PluginJar.read(content, trusted.publishers());
      LoadedPlugin.check(jar.classes(), row.manifest().main());
      LoadedPlugin plugin = LoadedPlugin.load(sandbox, jar, row.manifest());
      loaded.put(row.manifest().id(), plugin);
      return plugin;
    } catch (PluginRefused refused) {
      throw new PluginBroke(refused.getMessage());
    }
  }

  /** The code of a plugin if it is here already. */
  Optional<LoadedPlugin> known(PluginRow row) {
    return Optional.ofNullable(loaded.get(row.manifest().id()))
        .filter(plugin -> plugin.sha256().equals(row.sha256()));
  }

  void forget(String id) {
    loaded.remove(id);
  }

  /** The style sheet of a theme; empty for others. */
  String theme(LoadedPlugin plugin) throws PluginBroke {
    return plugin.instance() instanceof Theme theme
        ? ThemeCss.of(sandbox.run(plugin.loader(), () -> Map.copyOf(theme.variables())))
        : "";
  }

  /** What the card of a plugin says now; empty for those without one. */
  Optional<Card> card(LoadedPlugin plugin, PluginRow row) throws PluginBroke {
    if (!(plugin.instance() instanceof DashboardWidget widget)) {
      return Optional.empty();
    }
    Host host = hosts.of(row, time.now());
    return Optional.of(sandbox.run(plugin.loader(), () -> widget.card(host)));
  }

  /** Tells a plugin what happened. */
  void tell(LoadedPlugin plugin, PluginRow row, Fact fact) throws PluginBroke {
    if (plugin.instance() instanceof EventListener listener) {
      Host host = hosts.of(row, fact.at());
      var unused =
          sandbox.run(
              plugin.loader(),
              () -> {
                listener.happened(fact, host);
                return true;
              });
    }
  }
}
