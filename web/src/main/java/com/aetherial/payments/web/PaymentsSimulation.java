package com.aetherial.payments.web;

import com.aetherial.kernel.Simulation;
import com.aetherial.payments.Payments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Every page says so while payments are only simulated. */
@ApplicationScoped
public class PaymentsSimulation implements Simulation {
  @Inject Payments payments;

  @Override
  public boolean isOn() {
    return payments.isSimulated();
  }
}
