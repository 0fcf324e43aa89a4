package com.aetherial.plugins;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.aetherial.plugin.spi.Card;
import com.aetherial.plugin.spi.Coins;
import com.aetherial.plugin.spi.DashboardWidget;
import com.aetherial.plugin.spi.Host;
import com.aetherial.plugin.spi.Http;
import com.aetherial.plugin.spi.People;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Runs plugins as the platform does, with little patience and nothing granted. */
final class PlayedPlugin implements AutoCloseable {
  private static final Host NOTHING =
      new Host() {
        @Override
        public Map<String, String> settings() {
          return Map.of();
        }

        @Override
        public Optional<Coins> coins() {
          return Optional.empty();
        }

        @Override
        public Optional<Http> http() {
          return Optional.empty();
        }

        @Override
        public Optional<People> people() {
          return Optional.empty();
        }
      };

  private final Sandbox sandbox =
      new Sandbox(Thread::new, Duration.ofMillis(400), Duration.ofSeconds(10));

  /** What the card of a plugin says, if it may come in and comes to an end. */
  Card card(Map<String, byte[]> files) throws PluginBroke {
    PluginJar jar = Workshop.jar(files);
    var manifest = PluginManifest.parse(new String(jar.files().get("plugin.json"), UTF_8));
    LoadedPlugin.check(jar.classes(), manifest.main());
    LoadedPlugin plugin = LoadedPlugin.load(sandbox, jar, manifest);
    return sandbox.run(plugin.loader(), () -> ((DashboardWidget) plugin.instance()).card(NOTHING));
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
