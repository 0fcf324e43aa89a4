package com.aetherial.kernel;

/** Who delivers one topic of the outbox. Must bear being called twice for the same message. */
public interface OutboxDelivery {
  /** The topic, the module's word first, such as {@code payments.expire-session}. */
  String topic();

  /** Delivers, or throws so that it is tried again. */
  void deliver(String payload);
}
