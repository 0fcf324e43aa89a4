package com.aetherial.launcher;

import com.aetherial.simulator.mpesa.MpesaSimulator;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The stand-in for M-Pesa, wired to an application; absent where real keys are configured. */
public record SimulatedMpesa(MpesaSimulator simulator) implements AutoCloseable {
  /** Shillings for which a coin is paid out. */
  private static final String RATE = "5";

  /** Starts a simulator that forgets everything at the end. */
  public static SimulatedMpesa start() {
    return new SimulatedMpesa(MpesaSimulator.start());
  }

  static Optional<SimulatedMpesa> startUnlessConfigured() {
    return LaunchOptions.value("MPESA_CONSUMER_KEY").isPresent()
        ? Optional.empty()
        : Optional.of(start());
  }

  URI url() {
    return URI.create(simulator.baseUrl());
  }

  /** What makes the application talk to the simulator instead of M-Pesa. */
  public Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(simulator.environment());
    if (LaunchOptions.value("AFRICASTALKING_API_KEY").isEmpty()) {
      environment.putAll(simulator.textEnvironment());
    }
    environment.put("PAYOUT_RATE_KES", LaunchOptions.value("PAYOUT_RATE_KES").orElse(RATE));
    return environment;
  }

  @Override
  public void close() {
    simulator.close();
  }
}
