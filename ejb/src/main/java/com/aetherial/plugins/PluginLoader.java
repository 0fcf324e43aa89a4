package com.aetherial.plugins;

import com.aetherial.plugin.guard.Budget;
import com.aetherial.plugin.spi.Host;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes of one plugin and knows no others but those that it may see. Not even by a name
 * that is put together at run time does it find a class of the platform.
 */
final class PluginLoader extends ClassLoader {
  private final Map<String, byte[]> classes = new ConcurrentHashMap<>();

  PluginLoader(String plugin, Map<String, byte[]> classes) {
    super(plugin, null);
    classes.forEach((name, bytes) -> this.classes.put(name, CountedCode.of(bytes)));
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    String path = name.replace('.', '/');
    if (path.startsWith("com/aetherial/plugin/spi/") || name.equals(Budget.class.getName())) {
      return Class.forName(name, false, Host.class.getClassLoader());
    }
    if (path.startsWith("java/")) {
      if (VisibleNames.includes(path)) {
        return super.loadClass(name, resolve);
      }
      throw new ClassNotFoundException(name);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known == null ? findClass(name) : known;
    }
  }

  /** There is nothing to be read, not even from Java itself. */
  @Override
  public @Nullable URL getResource(String name) {
    return null;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name.replace('.', '/'));
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
