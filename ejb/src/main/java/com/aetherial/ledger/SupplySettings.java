package com.aetherial.ledger;

import com.aetherial.kernel.RequiredSettings;
import com.aetherial.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the operator promises about the supply; absent, the promise stays as it is. */
@ApplicationScoped
class SupplySettings implements RequiredSettings {
  private static final String POLICY = "supply.policy";
  private static final String SINK = "supply.sink";
  private static final List<String> POLICIES = List.of("CAPPED", "CAPPED_EXPANDABLE", "UNCAPPED");
  private static final List<String> SINKS = List.of("RECYCLE", "BURN", "REVENUE");

  @Inject Settings settings;

  Optional<String> policy() {
    return settings.text(POLICY);
  }

  Optional<String> sink() {
    return settings.text(SINK);
  }

  /** Nothing can be absent; what is written must be a word that the ledger knows. */
  @Override
  public List<String> missing() {
    List<String> wrong = new ArrayList<>();
    policy()
        .filter(word -> !POLICIES.contains(word))
        .ifPresent(word -> wrong.add("SUPPLY_POLICY (one of " + POLICIES + ")"));
    sink()
        .filter(word -> !SINKS.contains(word))
        .ifPresent(word -> wrong.add("SUPPLY_SINK (one of " + SINKS + ")"));
    return wrong;
  }
}
