package com.aetherial.kernel.web;

import com.aetherial.kernel.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Locale;
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
    FacesContext faces = FacesContext.getCurrentInstance();
    boolean inView = faces != null && faces.getViewRoot() != null;
    return text((String) key, inView ? faces.getViewRoot().getLocale() : Locale.ENGLISH);
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
    String module = key.substring(0, Math.max(0, key.indexOf('.')));
    return Sentences.find(
            "com.aetherial." + module + ".web", Texts.class.getClassLoader(), key, locale)
        .orElse(key);
  }
}
