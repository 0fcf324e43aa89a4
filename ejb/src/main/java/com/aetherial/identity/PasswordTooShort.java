package com.aetherial.identity;

import com.aetherial.kernel.Refusal;
import java.util.Map;

/** The password has fewer characters than administrators ask for. */
public class PasswordTooShort extends Refusal {
  private static final long serialVersionUID = 1L;

  private final int least;

  public PasswordTooShort(int least) {
    super("Take at least {0} characters.", least);
    this.least = least;
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String field() {
    return "password";
  }

  @Override
  public Map<String, String> details() {
    return Map.of("least", Integer.toString(least));
  }
}
