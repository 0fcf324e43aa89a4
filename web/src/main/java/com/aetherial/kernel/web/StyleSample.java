package com.aetherial.kernel.web;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A part of the style page: a fragment, and the same fragment to be read.
 *
 * @param view path of the fragment
 * @param source what stands in it
 */
public record StyleSample(String view, String source) {
  private static final Pattern WRAPPING = Pattern.compile("(?s)^<ui:composition[^>]*>\\n|</ui.*$");

  static StyleSample read(ServletContext application, String view) {
    try (InputStream file = application.getResourceAsStream(view)) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return new StyleSample(view, WRAPPING.matcher(text).replaceAll("").replaceAll("(?m)^  ", ""));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The name of the file without its number: {@code buttons}. */
  public String id() {
    return view.replaceFirst(".*/\\d+-(.*)\\.xhtml", "$1");
  }

  public String title() {
    return id().substring(0, 1).toUpperCase(Locale.ROOT) + id().substring(1);
  }
}
