package com.aetherial.kernel;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something about a module that administrators may set while the platform runs. Secrets and what
 * belongs to the machine are no settings: they stay in the environment.
 *
 * @param key the module's word and a name in camel case, such as {@code payouts.least}; the text
 *     {@code payouts.setting.least} names it, and with {@code .note} explains it
 * @param type what its values are
 * @param usual its value as long as nobody chose one
 * @param least the smallest size of a value; see {@link SettingType}
 * @param most the largest
 * @param choices the words that a choice is made of; empty for other types
 * @param environment the environment variable that stands before the usual value, or null
 * @param permission what somebody must be allowed to change it
 */
public record Setting(
    String key,
    SettingType type,
    String usual,
    long least,
    long most,
    List<String> choices,
    @Nullable String environment,
    String permission) {
  /** What administrators may change unless a setting says otherwise. */
  public static final String PERMISSION = "settings:change";

  private static final int TEXT_MAX = 500;
  private static final Pattern KEY = Pattern.compile("[a-z]+\\.[a-z][a-zA-Z0-9]*");

  public Setting {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("“" + key + "” is not like module.name");
    }
    choices = List.copyOf(choices);
  }

  public static Setting flag(String key, boolean usual) {
    return plain(key, SettingType.BOOLEAN, Boolean.toString(usual), 0, 0);
  }

  public static Setting whole(String key, long usual, long least, long most) {
    return plain(key, SettingType.WHOLE_NUMBER, Long.toString(usual), least, most);
  }

  /** An amount of coins, between two others; all in hundredths of a coin. */
  public static Setting coins(String key, long usual, long least, long most) {
    return plain(key, SettingType.COINS, hundredths(usual), least, most);
  }

  public static Setting duration(String key, Duration usual, Duration least, Duration most) {
    return plain(key, SettingType.DURATION, usual.toString(), least.toSeconds(), most.toSeconds());
  }

  public static Setting text(String key, String usual, int most) {
    return plain(key, SettingType.TEXT, usual, 0, Math.min(most, TEXT_MAX));
  }

  /** One of some words, the first of which is usual. */
  public static Setting choice(String key, String... words) {
    return new Setting(key, SettingType.CHOICE, words[0], 0, 0, List.of(words), null, PERMISSION);
  }

  private static Setting plain(String key, SettingType type, String usual, long least, long most) {
    return new Setting(key, type, usual, least, most, List.of(), null, PERMISSION);
  }

  /** The same, where an environment variable counts as long as nobody chose a value. */
  public Setting fromEnvironment(String variable) {
    return new Setting(key, type, usual, least, most, choices, variable, permission);
  }

  /** The same, for those who have another permission. */
  public Setting changedWith(String other) {
    return new Setting(key, type, usual, least, most, choices, environment, other);
  }

  /** The module that it belongs to. */
  public String module() {
    return key.substring(0, key.indexOf('.'));
  }

  /**
   * A value as it is kept.
   *
   * @throws IllegalArgumentException with a sentence for people, when it is none of this setting
   */
  public String written(String text) {
    String written = type.written(text.strip());
    if (type == SettingType.CHOICE && !choices.contains(written)) {
      throw new IllegalArgumentException("It is one of " + String.join(", ", choices) + ".");
    }
    long size = type.size(written);
    if (size < least || size > most) {
      throw new IllegalArgumentException(
          "It is between " + shown(least) + " and " + shown(most) + told());
    }
    return written;
  }

  /** A bound as a value is written. */
  public String shown(long bound) {
    return switch (type) {
      case COINS -> hundredths(bound);
      case DURATION -> Duration.ofSeconds(bound).toString();
      default -> Long.toString(bound);
    };
  }

  private String told() {
    return type == SettingType.TEXT ? " characters long." : ".";
  }

  private static String hundredths(long minor) {
    return "%d.%02d".formatted(minor / 100, minor % 100);
  }
}
