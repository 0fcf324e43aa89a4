package com.aetherial.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Coins that a member has ordered, and the session at the payment provider. */
public record Order(Member buyer, String id, String session) {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Set<String> OPEN = Set.of("CREATED", "AWAITING_PAYMENT", "PAID");

  /** The order that an answer tells about. */
  public static Order of(Member buyer, Answer answer) {
    return new Order(buyer, answer.text("id"), answer.text("sessionId"));
  }

  public JsonObject now() {
    return buyer.caller().get("/api/v1/wallet/purchases/" + id).is(200).json();
  }

  public String state() {
    return now().get("state").getAsString();
  }

  /** Pays on the provider's page; the answer is the card's refusal, or nothing. */
  public String isPaidWith(String card) {
    return RunningAetherial.get().stripe().outside().pay(session, card);
  }

  /** The buyer's browser comes back from the provider's page. */
  public Answer comesBack() {
    return Member.inBrowser(buyer.username()).get("/wallet/bought?session_id=" + session);
  }

  /** Waits until the order has come to an end, and checks which. */
  public void becomes(String expected) {
    becomes(expected, PATIENCE);
  }

  /** Waits until the order has come to this, wherever it stood before. */
  public void comesTo(String expected) {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!state().equals(expected) && Instant.now().isBefore(deadline)) {
      Pause.shortly();
    }
    assertThat(state()).isEqualTo(expected);
  }

  /** The same with more patience, for what only happens from time to time. */
  public void becomes(String expected, Duration patience) {
    Instant deadline = Instant.now().plus(patience);
    while (OPEN.contains(state()) && Instant.now().isBefore(deadline)) {
      Pause.shortly();
    }
    assertThat(state()).isEqualTo(expected);
  }
}
