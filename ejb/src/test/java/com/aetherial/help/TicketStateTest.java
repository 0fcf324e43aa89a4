package com.aetherial.help;

import static com.aetherial.help.TicketState.CLOSED;
import static com.aetherial.help.TicketState.NEW;
import static com.aetherial.help.TicketState.OPEN;
import static com.aetherial.help.TicketState.PENDING_USER;
import static com.aetherial.help.TicketState.SOLVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Every pair of states, the allowed and the refused ones. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TicketStateTest {
  @Test
  void a_ticket_takes_these_steps_and_no_others() {
    List<List<TicketState>> taken = new ArrayList<>();
    for (TicketState from : TicketState.values()) {
      for (TicketState to : TicketState.values()) {
        if (from.mayBecome(to)) {
          taken.add(List.of(from, to));
        }
      }
    }
    assertThat(taken)
        .containsExactly(
            List.of(NEW, OPEN),
            List.of(NEW, PENDING_USER),
            List.of(NEW, SOLVED),
            List.of(OPEN, PENDING_USER),
            List.of(OPEN, SOLVED),
            List.of(PENDING_USER, OPEN),
            List.of(PENDING_USER, SOLVED),
            List.of(SOLVED, OPEN),
            List.of(SOLVED, PENDING_USER),
            List.of(SOLVED, CLOSED));
  }

  @Test
  void what_is_closed_stays_closed_and_nothing_becomes_new() {
    for (TicketState state : TicketState.values()) {
      assertThat(CLOSED.mayBecome(state)).isFalse();
      assertThat(state.mayBecome(NEW)).isFalse();
      assertThat(state.mayBecome(state)).isFalse();
    }
  }
}
