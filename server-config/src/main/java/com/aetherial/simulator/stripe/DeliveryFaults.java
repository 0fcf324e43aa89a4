package com.aetherial.simulator.stripe;

import com.google.gson.JsonObject;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** What goes wrong with deliveries, on demand; everything is in order until somebody asks. */
public final class DeliveryFaults {

  private record Loss(String typePrefix, AtomicInteger left) {}

  private final AtomicInteger duplicates = new AtomicInteger();
  private final AtomicReference<Loss> loss =
      new AtomicReference<>(new Loss("", new AtomicInteger()));
  private final AtomicInteger wrongSignatures = new AtomicInteger();
  private final AtomicLong timeShiftSeconds = new AtomicLong();

  DeliveryFaults() {}

  /** Delivers every event this many times more than once. */
  public void duplicate(int more) {
    duplicates.set(more);
  }

  /** Loses the next events whose type begins like this; they are never delivered by themselves. */
  public void lose(int events, String typePrefix) {
    loss.set(new Loss(typePrefix, new AtomicInteger(events)));
  }

  /** Signs the next deliveries with a secret that nobody has. */
  public void signWrongly(int deliveries) {
    wrongSignatures.set(deliveries);
  }

  /** Dates signatures this many seconds away from now: negative is stale, positive the future. */
  public void shiftTimestamps(long seconds) {
    timeShiftSeconds.set(seconds);
  }

  /** Puts everything in order again. */
  public void none() {
    duplicate(0);
    lose(0, "");
    signWrongly(0);
    shiftTimestamps(0);
  }

  int duplicates() {
    return duplicates.get();
  }

  boolean loses(JsonObject event) {
    Loss current = loss.get();
    return Json.text(event, "type").startsWith(current.typePrefix()) && takeOne(current.left());
  }

  boolean signsWrongly() {
    return takeOne(wrongSignatures);
  }

  long timeShiftSeconds() {
    return timeShiftSeconds.get();
  }

  private static boolean takeOne(AtomicInteger left) {
    return left.getAndUpdate(count -> Math.max(0, count - 1)) > 0;
  }
}
