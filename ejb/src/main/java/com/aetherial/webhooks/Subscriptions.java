package com.aetherial.webhooks;

import com.aetherial.kernel.Switches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which endpoint wants what, held in memory: transfers are many and must not ask the database for
 * receivers that are not there.
 */
@ApplicationScoped
class Subscriptions {
  private volatile Map<String, List<UUID>> wanted = Map.of();

  @Inject Switches switches;

  void renew(Map<String, List<UUID>> now) {
    wanted = Map.copyOf(now);
  }

  List<UUID> to(String type) {
    List<UUID> endpoints = wanted.getOrDefault(type, List.of());
    return endpoints.isEmpty() || switches.isOn(WebhooksSwitch.MODULE) ? endpoints : List.of();
  }
}
