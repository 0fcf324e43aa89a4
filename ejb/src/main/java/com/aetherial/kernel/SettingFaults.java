package com.aetherial.kernel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Collects what is wrong with what the operator set, each with what it should be. Nothing here
 * demands that a setting is there.
 */
public final class SettingFaults {
  private final Settings settings;
  private final List<String> found = new ArrayList<>();

  public SettingFaults(Settings settings) {
    this.settings = settings;
  }

  /** These are {@code true} or {@code false}: a “yes” that means “no” does harm. */
  public SettingFaults switches(String... names) {
    for (String name : names) {
      settings
          .text(name)
          .filter(text -> Settings.truth(text).isEmpty())
          .ifPresent(text -> found.add(name + " (true or false)"));
    }
    return this;
  }

  /** A whole number between two bounds. */
  public SettingFaults number(String name, long least, long most) {
    settings
        .text(name)
        .filter(text -> !text.matches("[0-9]{1,9}") || !isWithin(text, least, most))
        .ifPresent(text -> found.add(name + " (a number from " + least + " to " + most + ")"));
    return this;
  }

  /** These are addresses of the web with a host. */
  public SettingFaults addresses(String... names) {
    for (String name : names) {
      settings
          .text(name)
          .filter(text -> !isAddress(text))
          .ifPresent(text -> found.add(name + " (an address such as https://example.org)"));
    }
    return this;
  }

  /** One of these words, in any case. */
  public SettingFaults word(String name, String... words) {
    settings
        .text(name)
        .filter(text -> !List.of(words).contains(text.toLowerCase(Locale.ROOT)))
        .ifPresent(text -> found.add(name + " (one of " + String.join(", ", words) + ")"));
    return this;
  }

  /** Where one of these is, the others are needed. */
  public SettingFaults together(String... names) {
    List<String> absent =
        Arrays.stream(names).filter(name -> settings.text(name).isEmpty()).toList();
    if (absent.size() < names.length) {
      found.addAll(absent);
    }
    return this;
  }

  /** Something is wrong that is not of the usual kinds. */
  public SettingFaults when(boolean isWrong, String fault) {
    if (isWrong) {
      found.add(fault);
    }
    return this;
  }

  public List<String> list() {
    return List.copyOf(found);
  }

  private static boolean isWithin(String text, long least, long most) {
    long number = Long.parseLong(text);
    return number >= least && number <= most;
  }

  private static boolean isAddress(String text) {
    try {
      URI address = new URI(text);
      String scheme = String.valueOf(address.getScheme());
      return (scheme.equals("https") || scheme.equals("http")) && address.getHost() != null;
    } catch (URISyntaxException malformed) {
      return false;
    }
  }
}
