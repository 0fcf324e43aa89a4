package com.aetherial.kernel.web;

import com.aetherial.kernel.Refusal;
import java.util.UUID;

/** An identifier in the address is not a UUID, so nothing can have it. */
public class MalformedId extends Refusal {
  private static final long serialVersionUID = 1L;

  public MalformedId() {
    super("There is nothing with this id.");
  }

  /**
   * Reads an identifier from an address.
   *
   * @throws MalformedId when it is not a UUID
   */
  public static UUID parse(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new MalformedId();
    }
  }

  @Override
  public Kind kind() {
    return Kind.NOT_FOUND;
  }
}
