package com.aetherial.plugins;

import com.aetherial.plugin.spi.DashboardWidget;
import com.aetherial.plugin.spi.EventListener;
import com.aetherial.plugin.spi.Theme;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A plugin whose code is in memory on this node.
 *
 * @param sha256 of the jar that it came from
 * @param loader of its classes and nobody else's
 * @param instance of its main class
 */
record LoadedPlugin(String sha256, PluginLoader loader, Object instance) {
  /**
   * Looks through the code of a plugin.
   *
   * @throws PluginRefused when it names what it may not see
   */
  static void check(Map<String, byte[]> classes, String main) {
    Set<String> problems = new TreeSet<>();
    var check = new CodeCheck(classes.keySet());
    try {
      classes.forEach((name, bytes) -> problems.addAll(check.problems(name, bytes)));
    } catch (RuntimeException malformed) {
      throw new PluginRefused("malformed", "A class of it cannot be read.");
    }
    if (!problems.isEmpty()) {
      throw new PluginRefused(
          "forbidden", "Its code names what it may not see: {0}.", String.join(", ", problems));
    }
    if (!classes.containsKey(main.replace('.', '/'))) {
      throw new PluginRefused("main", "It lacks its main class.");
    }
  }

  /** Makes its one object. */
  static LoadedPlugin load(Sandbox sandbox, PluginJar jar, PluginManifest manifest)
      throws PluginBroke {
    var loader = new PluginLoader(manifest.id(), jar.classes());
    Object instance =
        sandbox.run(
            loader, () -> loader.loadClass(manifest.main()).getDeclaredConstructor().newInstance());
    boolean isOne =
        instance instanceof EventListener
            || instance instanceof DashboardWidget
            || instance instanceof Theme;
    if (!isOne) {
      throw new PluginBroke("Its main class does nothing that the platform knows.");
    }
    return new LoadedPlugin(jar.sha256(), loader, instance);
  }
}
