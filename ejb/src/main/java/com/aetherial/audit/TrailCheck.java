package com.aetherial.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the chain found.
 *
 * @param head the last block, or null while nothing is sealed
 * @param broken where it is broken; empty when everything is as it was sealed
 */
public record TrailCheck(@Nullable TrailHead head, List<BrokenLink> broken) {
  public TrailCheck {
    broken = List.copyOf(broken);
  }
}
