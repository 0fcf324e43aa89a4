package com.aetherial.payouts;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/** Calls providers. Whatever a provider throws is no answer, and no answer is doubt. */
final class Wire {
  private static final Logger LOG = System.getLogger(Wire.class.getName());

  private Wire() {}

  static PayoutAnswer call(Supplier<PayoutAnswer> act) {
    try {
      return act.get();
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "A provider of payouts failed.", failure);
      return new PayoutAnswer.Unknown(failure.getClass().getSimpleName());
    }
  }
}
