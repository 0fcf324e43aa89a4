package com.aetherial.kernel.web;

import com.aetherial.kernel.DashboardTile;
import com.aetherial.kernel.Switches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The home page, the dashboard and what both collect. */
@Named
@ApplicationScoped
public class KernelPages implements PublicPages {
  @Inject @Any Instance<DashboardTile> tiles;
  @Inject Switches switches;
  @Inject CurrentActor current;

  @Override
  public Set<String> paths() {
    return Set.of("/", "/index", "/offline", "/favicon.ico", "/language");
  }

  /** Whoever is logged in starts at the dashboard. */
  public @Nullable String start() {
    return current.find().isPresent() ? "/dashboard?faces-redirect=true" : null;
  }

  /** What the home page promises, as words of the texts with their pictures. */
  public Map<String, String> getPromises() {
    Map<String, String> promises = new LinkedHashMap<>();
    promises.put("exact", "shield");
    promises.put("send", "send");
    promises.put("payout", "bank");
    promises.put("receipt", "receipt");
    promises.put("privacy", "lock");
    promises.put("api", "code");
    return promises;
  }

  /** What the modules that are on show on the dashboard, in order. */
  public List<DashboardTile> getTiles() {
    return tiles.stream()
        .filter(tile -> switches.isOn(tile.module()))
        .sorted(Comparator.comparingInt(DashboardTile::order))
        .toList();
  }
}
