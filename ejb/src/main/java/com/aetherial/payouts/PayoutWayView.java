package com.aetherial.payouts;

import com.aetherial.payouts.entity.DestinationKind;
import java.util.List;

/**
 * A way of being paid.
 *
 * @param provider the word for it
 * @param title how members call it
 * @param kind what kind of place it pays to
 * @param isOpen whether it is on offer now
 * @param currencies what it pays in, of those that have a rate
 */
public record PayoutWayView(
    String provider, String title, DestinationKind kind, boolean isOpen, List<String> currencies) {
  public PayoutWayView {
    currencies = List.copyOf(currencies);
  }
}
