package com.aetherial.kernel;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts beside a module's classes, in the languages for which somebody wrote them. */
public final class Sentences {
  /** The language of the machine must not decide what a reader gets. */
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Sentences() {}

  /** The text of a key in the bundle of a package; empty when nobody wrote one. */
  public static Optional<String> find(
      String home, ClassLoader loader, String key, Locale language) {
    try {
      return Optional.of(
          ResourceBundle.getBundle(home + ".Messages", language, loader, NO_FALLBACK)
              .getString(key));
    } catch (MissingResourceException absent) {
      return Optional.empty();
    }
  }

  /** The same for what stands beside the doors of a module. */
  static Optional<String> find(String module, String key, Locale language) {
    return find("com.aetherial." + module, Sentences.class.getClassLoader(), key, language);
  }
}
