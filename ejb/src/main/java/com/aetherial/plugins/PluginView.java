package com.aetherial.plugins;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plugin as administrators see it.
 *
 * @param state OFF, ON or FAILED
 * @param failure what it did wrong, or null
 * @param signer who signed it
 * @param asks what it wants to do, by code
 * @param granted what of that it may do
 * @param coinsPerDay coins that it gives at most in a day
 * @param hosts where it sends to
 * @param listens what it hears of
 * @param settings what can be set about it
 * @param values what was chosen, by key
 */
public record PluginView(
    String id,
    String version,
    String name,
    String description,
    String state,
    @Nullable String failure,
    String sha256,
    String signer,
    Instant uploadedAt,
    List<String> asks,
    List<String> granted,
    String coinsPerDay,
    List<String> hosts,
    List<String> listens,
    List<DeclaredSetting> settings,
    Map<String, String> values) {
  public PluginView {
    asks = List.copyOf(asks);
    granted = List.copyOf(granted);
    hosts = List.copyOf(hosts);
    listens = List.copyOf(listens);
    settings = List.copyOf(settings);
    values = Map.copyOf(values);
  }

  public boolean isOn() {
    return state.equals("ON");
  }
}
