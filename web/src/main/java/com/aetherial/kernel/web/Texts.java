package com.aetherial.kernel.web;

import com.aetherial.kernel.Plural;
import com.aetherial.kernel.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Texts in the reader's language, as {@code #{msg['wallet.send.title']}}. The first word of a key
 * is the module, and the module's own bundle holds the text: there is no central list.
 */
@Named("msg")
@ApplicationScoped
public class Texts extends AbstractMap<String, String> {
  @Override
  public String get(Object key) {
    return text((String) key, language());
  }

  /**
   * A text in the form that goes with a number: {@code key.plural.one} beside 1 and so on, and the
   * text of the key itself where the language has no form of its own. The number's place stays to
   * be filled.
   */
  public String counted(String key, Object number) {
    return counted(key, number, language());
  }

  /** The same in a language. */
  public String counted(String key, Object number, Locale language) {
    Plural form = Plural.of(language, new BigDecimal(String.valueOf(number).strip()));
    return found(form.key(key), language).orElseGet(() -> text(key, language));
  }

  private static Locale language() {
    FacesContext faces = FacesContext.getCurrentInstance();
    boolean inView = faces != null && faces.getViewRoot() != null;
    return inView ? faces.getViewRoot().getLocale() : Locale.ENGLISH;
  }

  @Override
  public boolean containsKey(Object key) {
    return true;
  }

  /** Texts are asked for one by one; there is nothing to go through. */
  @Override
  public Set<Entry<String, String>> entrySet() {
    return Set.of();
  }

  /** The text of a key in a language; the key itself when nobody wrote one, so that it is seen. */
  public String text(String key, Locale locale) {
    return found(key, locale).orElse(key);
  }

  private static Optional<String> found(String key, Locale locale) {
    String module = key.substring(0, Math.max(0, key.indexOf('.')));
    return Sentences.find(
        "com.aetherial." + module + ".web", Texts.class.getClassLoader(), key, locale);
  }
}
