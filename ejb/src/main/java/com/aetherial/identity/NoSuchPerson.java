package com.aetherial.identity;

import com.aetherial.kernel.Refusal;
import java.util.Map;

/** Nobody, or nobody any more, goes by that username. */
public class NoSuchPerson extends Refusal {
  private static final long serialVersionUID = 1L;

  private final String username;

  public NoSuchPerson(String username) {
    super("There is no member called “{0}”. Check the spelling.", username);
    this.username = username;
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }

  @Override
  public String field() {
    return "to";
  }

  @Override
  public Map<String, String> details() {
    return Map.of("username", username);
  }
}
