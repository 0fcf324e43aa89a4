package com.aetherial.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;

/** What kind of value a setting has, and the one way in which such a value is written. */
public enum SettingType {
  /** {@code true} or {@code false}. */
  BOOLEAN {
    @Override
    String written(String text) {
      String word = text.toLowerCase(Locale.ROOT);
      if (!word.equals("true") && !word.equals("false")) {
        throw new IllegalArgumentException("It is true or false.");
      }
      return word;
    }

    @Override
    long size(String written) {
      return 0;
    }
  },
  /** A number without a fraction. */
  WHOLE_NUMBER {
    @Override
    String written(String text) {
      if (!text.matches("-?[0-9]{1,18}")) {
        throw new IllegalArgumentException("It is a whole number.");
      }
      return Long.toString(Long.parseLong(text));
    }

    @Override
    long size(String written) {
      return Long.parseLong(written);
    }
  },
  /** An amount of coins with two places; its size is hundredths. */
  COINS {
    @Override
    String written(String text) {
      if (!text.matches("[0-9]{1,12}(\\.[0-9]{1,2})?")) {
        throw new IllegalArgumentException("It is an amount of coins, with at most two places.");
      }
      return new BigDecimal(text).setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    @Override
    long size(String written) {
      return new BigDecimal(written).movePointRight(2).longValueExact();
    }
  },
  /** A length of time as ISO 8601 writes it, such as {@code PT15M} or {@code P7D}. */
  DURATION {
    @Override
    String written(String text) {
      try {
        return Duration.parse(text).toString();
      } catch (DateTimeException | ArithmeticException malformed) {
        throw new IllegalArgumentException("It is a duration such as PT15M or P7D.", malformed);
      }
    }

    @Override
    long size(String written) {
      return Duration.parse(written).toSeconds();
    }
  },
  /** A line of text; its size is its length. */
  TEXT {
    @Override
    String written(String text) {
      if (text.chars().anyMatch(Character::isISOControl)) {
        throw new IllegalArgumentException("It is one line of text.");
      }
      return text;
    }

    @Override
    long size(String written) {
      return written.length();
    }
  },
  /** One of several words. */
  CHOICE {
    @Override
    String written(String text) {
      return text;
    }

    @Override
    long size(String written) {
      return 0;
    }
  };

  /** The value as it is kept; throws an IllegalArgumentException with a sentence for people. */
  abstract String written(String text);

  /** What the bounds of a setting are compared with. */
  abstract long size(String written);
}
