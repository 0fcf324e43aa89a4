package com.aetherial.plugins;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plugin as it is kept, without its jar.
 *
 * @param granted permissions by code, separated by spaces
 * @param chosen values of its settings
 */
record PluginRow(
    PluginManifest manifest,
    String sha256,
    String signer,
    String state,
    @Nullable String failure,
    String granted,
    Map<String, String> chosen,
    Instant uploadedAt) {
  private static final int SCALE = 2;

  Set<String> grants() {
    Set<String> codes = new TreeSet<>();
    Stream.of(granted.split(" ", -1)).filter(code -> !code.isEmpty()).forEach(codes::add);
    return codes;
  }

  boolean may(Permission permission) {
    return grants().contains(permission.code());
  }

  /** What its settings are now. */
  Map<String, String> settings() {
    Map<String, String> all = new HashMap<>();
    manifest.settings().forEach(setting -> all.put(setting.key(), setting.usual()));
    all.putAll(chosen);
    return Map.copyOf(all);
  }

  PluginView view() {
    return new PluginView(
        manifest.id(),
        manifest.version(),
        manifest.name(),
        manifest.description(),
        state,
        failure,
        sha256,
        signer,
        uploadedAt,
        manifest.asks().stream().map(Permission::code).toList(),
        grants().stream().toList(),
        BigDecimal.valueOf(manifest.coinsPerDay(), SCALE).toPlainString(),
        manifest.hosts(),
        manifest.listens(),
        manifest.settings(),
        settings());
  }
}
