package com.aetherial;

import com.aetherial.kernel.Tier;
import java.util.Set;

/**
 * Where a class lives.
 *
 * @param module the module's word
 * @param tier the storey of the module
 * @param uses the modules of the same tier that it declares to enter
 * @param room which of the module's packages
 */
record Place(String module, Tier tier, Set<String> uses, Room room) {
  private static final String KERNEL = "kernel";

  boolean isNeighbourOf(Place other) {
    return !module.equals(other.module);
  }

  /** Calls go down; inside a tier they follow what the module declares. */
  boolean mayCall(Place other) {
    return other.tier == tier
        ? uses.contains(other.module) || isShell()
        : other.tier.compareTo(tier) < 0;
  }

  /** The shell of pages and API recognises who asks, so it stands on the whole lowest tier. */
  boolean isShell() {
    return module.equals(KERNEL) && room == Room.WEB;
  }

  /** Pages stand on top of their module, so a module and its web are two nodes of the drawing. */
  String node() {
    return room == Room.WEB ? module + ".web" : module;
  }
}
