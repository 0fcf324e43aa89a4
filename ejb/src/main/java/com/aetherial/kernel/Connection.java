package com.aetherial.kernel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the platform is connected to a provider.
 *
 * @param word the module's word and the provider, such as {@code mail.server}; the module has its
 *     name under {@code mail.connection.server}
 * @param usedAt when it was last of use; null when never or not known
 * @param facts what else there is to know; never a secret
 * @param href where more of it stands; empty when nowhere
 */
public record Connection(
    String word, State state, @Nullable Instant usedAt, List<Fact> facts, String href) {
  /** How far a connection is. */
  public enum State {
    /** Real money, real letters. */
    LIVE,
    /** The provider's own ground for trying things. */
    TEST,
    /** Something stands in for the provider. */
    SIMULATED,
    /** The operator did not set it up. */
    OFF
  }

  /**
   * Something to know about a connection.
   *
   * @param label message key of what it is
   */
  public record Fact(String label, String value) {}

  public Connection {
    facts = List.copyOf(facts);
  }

  /** Message key of its name. */
  public String label() {
    return word.replaceFirst("\\.", ".connection.");
  }
}
