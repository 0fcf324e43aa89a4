package com.aetherial.payments;

import java.util.Set;

/**
 * What another module looks after at Stripe. Beans of this type hear of events that are none of
 * buying coins; the events come through the same inbox, so none is lost and each may come twice.
 */
public interface StripeSubject {
  /** The types of events that it wants to hear of. */
  Set<String> types();

  /**
   * Works on news, outside of any transaction. It asks Stripe for the object as it is now, and must
   * not mind hearing the same twice or in any order; whoever throws hears it again later.
   *
   * @param objectId what the event is about; empty for a balance, of which there is one
   * @param account the connected account that it belongs to; empty for our own
   */
  void apply(String type, String objectId, String account);
}
