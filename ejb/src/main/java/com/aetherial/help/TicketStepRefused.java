package com.aetherial.help;

import com.aetherial.kernel.Refusal;
import java.util.Map;

/** No step leads from the ticket's state to the one that was asked for. */
public class TicketStepRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  private final String from;
  private final String to;

  public TicketStepRefused(TicketState from, TicketState to) {
    super("The ticket is not in a state that allows this any more. Look at it again.");
    this.from = from.name();
    this.to = to.name();
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public Map<String, String> details() {
    return Map.of("from", from, "to", to);
  }
}
