package com.aetherial.simulator.stripe;

/** One attempt to deliver one event, in its full or in its thin form. */
record Delivery(String eventId, boolean thin, int attempt) {

  Delivery again() {
    return new Delivery(eventId, thin, attempt + 1);
  }
}
