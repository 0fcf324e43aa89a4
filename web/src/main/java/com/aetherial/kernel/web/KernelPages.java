package com.aetherial.kernel.web;

import com.aetherial.kernel.DashboardTile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The home page, the dashboard and what both collect. */
@Named
@ApplicationScoped
public class KernelPages implements PublicPages {
  @Inject @Any Instance<DashboardTile> tiles;

  @Override
  public Set<String> paths() {
    return Set.of("/", "/index", "/favicon.ico", "/language");
  }

  /** What the modules show on the dashboard, in order. */
  public List<DashboardTile> getTiles() {
    return tiles.stream().sorted(Comparator.comparingInt(DashboardTile::order)).toList();
  }
}
