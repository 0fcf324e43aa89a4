package com.aetherial.kernel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** Amounts as people read them: grouped, and without a fraction of nothing. */
@Named
@ApplicationScoped
public class Amounts {
  private static final int SCALE = 2;

  /** An amount in the reader's language, as {@code #{amounts.text(line.amount())}}. */
  public String text(Object amount) {
    return grouped(String.valueOf(amount), Faces.getLocale());
  }

  /** The same without its sign, where the page says it in another way. */
  public String unsigned(Object amount) {
    return text(new BigDecimal(String.valueOf(amount)).abs());
  }

  static String grouped(String decimal, Locale locale) {
    BigDecimal amount = new BigDecimal(decimal);
    boolean isWhole = amount.stripTrailingZeros().scale() <= 0;
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(isWhole ? 0 : SCALE);
    format.setMaximumFractionDigits(SCALE);
    return format.format(amount);
  }
}
