package com.aetherial.payments;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/** Works on a message of Stripe as soon as it is queued. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue"),
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = StripeQueue.NAME)
    })
public class StripeEventListener implements MessageListener {
  @Inject StripeEvents events;

  /**
   * Applies the event. The broker's second try is left to the sweep, whose pauses grow: the inbox
   * counts tries, and quick ones would use them up while Stripe is down.
   */
  @Override
  public void onMessage(Message message) {
    try {
      if (!message.getJMSRedelivered()) {
        events.apply(message.getBody(String.class));
      }
    } catch (JMSException unreadable) {
      throw new IllegalStateException("The queue holds something that is no event.", unreadable);
    }
  }
}
