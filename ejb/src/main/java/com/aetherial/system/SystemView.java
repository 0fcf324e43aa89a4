package com.aetherial.system;

import com.aetherial.kernel.MigrationsView;
import com.aetherial.kernel.NodeView;
import java.util.List;

/** The machine at a glance. */
public record SystemView(
    List<HealthView> health,
    List<FactView> versions,
    MigrationsView migrations,
    List<NodeView> nodes,
    PoolView pool) {
  public SystemView {
    health = List.copyOf(health);
    versions = List.copyOf(versions);
    nodes = List.copyOf(nodes);
  }
}
