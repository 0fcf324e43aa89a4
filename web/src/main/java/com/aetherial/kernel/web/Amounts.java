package com.aetherial.kernel.web;

import com.aetherial.kernel.Writing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** Amounts as people read them: grouped, and without a fraction of nothing. */
@Named
@ApplicationScoped
public class Amounts {
  /** An amount in the reader's language, as {@code #{amounts.text(line.amount())}}. */
  public String text(Object amount) {
    return grouped(String.valueOf(amount), Faces.getLocale());
  }

  /** The same without its sign, where the page says it in another way. */
  public String unsigned(Object amount) {
    return text(new BigDecimal(String.valueOf(amount)).abs());
  }

  /**
   * Money in the reader's language, as {@code #{amounts.money(price.amount(), price.currency())}}.
   */
  public String money(Object amount, String currency) {
    return Writing.in(Faces.getLocale()).money(String.valueOf(amount), currency);
  }

  static String grouped(String decimal, Locale locale) {
    return Writing.in(locale).amount(new BigDecimal(decimal));
  }
}
