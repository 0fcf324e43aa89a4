package com.aetherial.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** How somebody looks at the pages. */
enum Look {
  LIGHT_DESK(ColorScheme.LIGHT, 1280, 800),
  DARK_DESK(ColorScheme.DARK, 1280, 800),
  LIGHT_PHONE(ColorScheme.LIGHT, 390, 844),
  DARK_PHONE(ColorScheme.DARK, 390, 844),
  SMALLEST_PHONE(ColorScheme.LIGHT, 360, 640);

  final ColorScheme scheme;
  final int width;
  final int height;

  Look(ColorScheme scheme, int width, int height) {
    this.scheme = scheme;
    this.width = width;
    this.height = height;
  }

  String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
