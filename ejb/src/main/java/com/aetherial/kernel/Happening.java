package com.aetherial.kernel;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Something that happened and that the world outside may hear of. A module fires it inside its
 * transaction; whoever passes it on writes it down in the same one, so that it is told if, and only
 * if, it is true. It names people by id and says no more about them than the receiver needs.
 *
 * @param type the module's word and a past participle in camel case, such as {@code
 *     payouts.withdrawalPaid}; the text {@code payouts.happening.withdrawalPaid} says what it means
 * @param data ids, words, numbers and lists of them
 */
public record Happening(String type, Map<String, Object> data) {
  private static final Pattern TYPE = Pattern.compile("[a-z]+\\.[a-z][a-zA-Z]*");

  public Happening {
    if (!TYPE.matcher(type).matches()) {
      throw new IllegalArgumentException("“" + type + "” is not like module.hasHappened");
    }
    data = Map.copyOf(data);
  }
}
