package com.aetherial.plugin.spi;

import java.util.Map;
import java.util.Optional;

/** What the platform does for a plugin: only what was asked for in the manifest and granted. */
public interface Host {
  /** The plugin's settings, as administrators chose them. */
  Map<String, String> settings();

  /** With the permission {@code coins:grant}. */
  Optional<Coins> coins();

  /** With the permission {@code http:send}. */
  Optional<Http> http();

  /** With the permission {@code people:birthday}. */
  Optional<People> people();
}
