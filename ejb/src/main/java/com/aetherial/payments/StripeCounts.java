package com.aetherial.payments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.LongAdder;

/** What this node has counted since its start. */
@ApplicationScoped
class StripeCounts {
  private final LongAdder falseSignatures = new LongAdder();
  private final LongAdder otherVersions = new LongAdder();

  void falseSignature() {
    falseSignatures.increment();
  }

  void otherVersion() {
    otherVersions.increment();
  }

  long falseSignatures() {
    return falseSignatures.sum();
  }

  long otherVersions() {
    return otherVersions.sum();
  }
}
