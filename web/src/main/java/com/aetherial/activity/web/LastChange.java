package com.aetherial.activity.web;

import com.aetherial.activity.Activities;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When the reader last changed something, for the page on which it is changed. */
@Named
@RequestScoped
public class LastChange {
  @Inject Activities activities;
  @Inject CurrentActor current;

  private final Map<String, Optional<Instant>> known = new HashMap<>();

  /** The moment of the latest of these acts, which are parted by commas; null for never. */
  public @Nullable Instant of(String module, String acts) {
    return known
        .computeIfAbsent(
            module + ' ' + acts,
            key -> activities.latest(current.get(), module, Set.of(acts.split(",", -1))))
        .orElse(null);
  }
}
