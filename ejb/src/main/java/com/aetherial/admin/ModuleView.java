package com.aetherial.admin;

import java.util.List;

/**
 * A module of the platform.
 *
 * @param tier KERNEL, ECONOMY, FEATURE or LISTENER
 * @param isOn whether it is on
 * @param isCore whether it can never be turned off
 * @param dependants the modules that need it
 * @param settings how many settings it has
 * @param version how often it was turned; the next turn names it
 */
public record ModuleView(
    String name,
    String tier,
    boolean isOn,
    boolean isCore,
    List<String> dependants,
    int settings,
    int version) {
  public ModuleView {
    dependants = List.copyOf(dependants);
  }
}
