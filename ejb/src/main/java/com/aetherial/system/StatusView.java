package com.aetherial.system;

import java.time.Instant;
import java.util.List;

/**
 * How the platform is.
 *
 * @param at when it was looked at
 * @param isWell whether every part works and the door is open
 * @param maintenance the sign on the door
 * @param notice what administrators tell about trouble; empty when there is none
 */
public record StatusView(
    Instant at,
    boolean isWell,
    List<PartStatus> parts,
    MaintenanceView maintenance,
    String notice) {}
