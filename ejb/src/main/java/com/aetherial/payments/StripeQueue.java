package com.aetherial.payments;

import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.jms.JMSDestinationDefinition;

/**
 * The queue between the webhook and the work. It carries identifiers only and may lose them: the
 * inbox knows what waits.
 */
@Singleton
@Startup
@JMSDestinationDefinition(
    name = StripeQueue.NAME,
    interfaceName = "jakarta.jms.Queue",
    destinationName = "stripeEvents")
public class StripeQueue {
  /** Where the queue is found in this application. */
  static final String NAME = "java:app/jms/stripeEvents";
}
