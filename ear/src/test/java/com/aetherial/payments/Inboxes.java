package com.aetherial.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Pause;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What became of messages that were kept. */
final class Inboxes {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Inboxes() {}

  /** The states of a message: none when it was not kept. */
  static List<String> statesOf(String event) {
    String id = JsonParser.parseString(event).getAsJsonObject().get("id").getAsString();
    return TheBooks.rows("select state from kernel.inbox where external_id = ?", id);
  }

  static void awaitWorkedOff(String event) {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!isWorkedOff(event) && Instant.now().isBefore(deadline)) {
      Pause.shortly();
    }
    assertThat(statesOf(event)).hasSize(1).doesNotContain("WAITING", "DEAD");
  }

  /** A message that is still on its way is not worked off either. */
  private static boolean isWorkedOff(String event) {
    List<String> states = statesOf(event);
    return !states.isEmpty() && !states.contains("WAITING");
  }
}
