package com.aetherial.plugin.spi;

/** Hears what happened, after it is true; the manifest says of what under {@code listens}. */
public interface EventListener {
  /**
   * Something happened. After a crash of a server the same may be told again, with the same id.
   *
   * @throws RuntimeException turns the plugin off
   */
  void happened(Fact fact, Host host);
}
