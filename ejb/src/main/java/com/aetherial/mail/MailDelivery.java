package com.aetherial.mail;

import com.aetherial.kernel.OutboxDelivery;
import com.aetherial.kernel.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Carries letters to the mail server. A server that cannot be reached is left alone for a while, so
 * that a hundred waiting letters do not wait for a hundred connections in turn.
 */
@ApplicationScoped
public class MailDelivery implements OutboxDelivery {
  static final String TOPIC = "mail.letter";

  private static final int ATTEMPTS_MAX = 8;
  private static final Duration REST = Duration.ofSeconds(15);

  @Inject Letters letters;
  @Inject Postman postman;
  @Inject Time time;

  private volatile Instant restUntil = Instant.EPOCH;

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void deliver(String payload) {
    if (time.now().isBefore(restUntil)) {
      throw new LetterDelayed("The mail server could not be reached a moment ago.");
    }
    letters.take(UUID.fromString(payload)).ifPresent(this::send);
  }

  private void send(LetterToSend letter) {
    Outcome outcome = postman.post(letter);
    if (letter.attempt() >= ATTEMPTS_MAX) {
      outcome = outcome.asLast();
    }
    letters.settle(letter.id(), outcome);
    if (!outcome.isFinal()) {
      if (outcome.isUnreachable()) {
        restUntil = time.now().plus(REST);
      }
      throw new LetterDelayed(outcome.reason());
    }
  }
}
