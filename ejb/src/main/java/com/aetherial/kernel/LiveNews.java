package com.aetherial.kernel;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * That something changed for a person whose open pages may be at any node. It says where to look
 * and never what is to be seen there: every node asks the database for that itself.
 *
 * @param person whose pages should hear of it
 * @param topic what kind of thing, such as {@code balance}
 * @param about which of them, in a few letters; may be empty
 */
public record LiveNews(UUID person, String topic, String about) {
  private static final Pattern TOPIC = Pattern.compile("[a-z]{1,20}");
  private static final Pattern ABOUT = Pattern.compile("[A-Za-z0-9_.!-]{0,80}");
  private static final int PARTS = 3;

  public LiveNews {
    if (!TOPIC.matcher(topic).matches() || !ABOUT.matcher(about).matches()) {
      throw new IllegalArgumentException("No news that nodes could tell: " + topic + " " + about);
    }
  }

  /** How nodes write it to each other. */
  String line() {
    return person + " " + topic + " " + about;
  }

  /** Reads what another node wrote; of what this version does not understand, nothing. */
  static List<LiveNews> of(String line) {
    String[] parts = line.split(" ", PARTS);
    try {
      return parts.length < PARTS
          ? List.of()
          : List.of(new LiveNews(UUID.fromString(parts[0]), parts[1], parts[2]));
    } catch (IllegalArgumentException unknown) {
      return List.of();
    }
  }
}
