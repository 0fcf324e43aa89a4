package com.aetherial.mail;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to receive.
 *
 * @param to the address
 * @param template the module and the name of its text, such as {@code identity/verify-email}
 * @param language of the reader; English where a text does not exist in it
 * @param values what stands in place of the names in braces
 * @param topic what one can unsubscribe from; null for a letter that the reader's own act caused
 */
public record Letter(
    String to,
    String template,
    Locale language,
    Map<String, String> values,
    @Nullable String topic) {
  public Letter {
    values = Map.copyOf(values);
  }

  /** A letter that belongs to something that the reader did, and so cannot be unsubscribed from. */
  public static Letter about(
      String to, Locale language, String template, Map<String, String> values) {
    return new Letter(to, template, language, values, null);
  }

  /** Never shows the values, as links that open accounts are among them. */
  @Override
  public String toString() {
    return "Letter[" + template + "]";
  }
}
