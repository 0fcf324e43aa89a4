package com.aetherial.payments;

/**
 * A message of Stripe, whichever of its two forms it came in.
 *
 * @param key by which the same news is recognised, in both forms
 * @param type Stripe's word for what happened
 * @param isLive whether it is about real money
 * @param apiVersion of the form in which it was written; empty when it has none
 * @param event what it is about
 */
record StripeMessage(
    String key, String type, boolean isLive, String apiVersion, StripeEvent event) {
  /** Whether it was written for this release of Stripe's API, or is the same in every release. */
  boolean isOfTrain(String ourVersion) {
    return apiVersion.isEmpty() || train(apiVersion).equals(train(ourVersion));
  }

  private static String train(String version) {
    return version.substring(version.indexOf('.') + 1);
  }
}
