package com.aetherial.kernel;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The form that words take beside a number, by the plural rules of the Unicode CLDR. The general
 * form of a text has its plain key; the others are beside it as {@code key.plural.one}.
 */
public enum Plural {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  /** What a further language adds, if its rule is not the one of English. */
  private static final Map<String, Rule> RULES = Map.of("ar", Plural::arabic);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int FEW_LEAST = 3;
  private static final int FEW_MOST = 10;

  /** How a language chooses. */
  private interface Rule {
    Plural of(BigDecimal number);
  }

  /** The form that goes with a number, as an amount is written: without a fraction of nothing. */
  public static Plural of(Locale language, BigDecimal number) {
    return RULES.getOrDefault(language.getLanguage(), Plural::english).of(number.abs());
  }

  /** The forms in which a noun of the language looks different from the general one. */
  public static Set<Plural> told(Locale language) {
    return RULES.containsKey(language.getLanguage()) ? EnumSet.of(ONE, TWO, FEW) : EnumSet.of(ONE);
  }

  /** The key of the text in this form. */
  public String key(String key) {
    return this == OTHER ? key : key + ".plural." + name().toLowerCase(Locale.ROOT);
  }

  private static Plural english(BigDecimal number) {
    return is(number, 1) ? ONE : OTHER;
  }

  private static Plural arabic(BigDecimal number) {
    if (number.stripTrailingZeros().scale() > 0) {
      return OTHER;
    }
    if (number.signum() == 0) {
      return ZERO;
    }
    if (is(number, 1) || is(number, 2)) {
      return is(number, 1) ? ONE : TWO;
    }
    int rest = number.remainder(HUNDRED).intValue();
    if (rest >= FEW_LEAST) {
      return rest <= FEW_MOST ? FEW : MANY;
    }
    return OTHER;
  }

  private static boolean is(BigDecimal number, long whole) {
    return number.compareTo(BigDecimal.valueOf(whole)) == 0;
  }
}
