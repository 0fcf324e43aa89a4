package com.aetherial.simulator.stripe;

import java.net.URI;

/** The Content-Security-Policy of a page: no script, nothing from elsewhere. */
final class PagePolicy {

  private static final String STRICT =
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
          + " frame-ancestors 'none'; form-action 'self'";

  private PagePolicy() {}

  static String staying() {
    return STRICT;
  }

  /** The form may lead back to the shop, because browsers apply form-action to redirects too. */
  static String leadingTo(String url) {
    try {
      URI uri = URI.create(url.replace("{CHECKOUT_SESSION_ID}", "id"));
      return STRICT + " " + uri.getScheme() + "://" + uri.getRawAuthority();
    } catch (IllegalArgumentException e) {
      return STRICT;
    }
  }
}
