package com.aetherial.kernel;

import java.util.Map;
import java.util.UUID;

/**
 * Something that a person did. A module fires it inside its transaction; the log of activity keeps
 * it if the transaction commits. What is on the hot path is not fired but read from where it stands
 * already, by an {@link ActivitySource}.
 *
 * @param personId who did it
 * @param module the module's word
 * @param action what was done, in camel case; the text {@code <module>.activity.<action>} says it
 * @param resourceType what it was done to, such as {@code key}
 * @param resourceId which of them
 * @param facts what the text mentions in braces; {@code link} is where the matter can be seen
 */
public record Activity(
    UUID personId,
    String module,
    String action,
    String resourceType,
    String resourceId,
    Map<String, String> facts) {
  public Activity {
    facts = Map.copyOf(facts);
  }
}
