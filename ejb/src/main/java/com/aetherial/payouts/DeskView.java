package com.aetherial.payouts;

import java.util.List;

/**
 * A withdrawal with everything that administrators may know.
 *
 * @param line the withdrawal
 * @param story what happened, oldest first
 * @param incidents what contradicted it
 */
public record DeskView(DeskLine line, List<WithdrawalStep> story, List<IncidentView> incidents) {
  public DeskView {
    story = List.copyOf(story);
    incidents = List.copyOf(incidents);
  }
}
