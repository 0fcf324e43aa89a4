package com.aetherial.payments;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSRuntimeException;

/** Asks the broker whether it is there. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class QueueProbe {
  @Resource(lookup = "java:comp/DefaultJMSConnectionFactory")
  ConnectionFactory broker;

  /** Why the broker cannot be used; empty when it can. */
  public String complaint() {
    try (var context = broker.createContext()) {
      return context.getMetaData() == null ? "The broker does not say who it is." : "";
    } catch (JMSRuntimeException unreachable) {
      return String.valueOf(unreachable.getMessage());
    }
  }
}
