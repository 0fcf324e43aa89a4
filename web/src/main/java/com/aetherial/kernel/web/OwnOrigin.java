package com.aetherial.kernel.web;

import com.aetherial.kernel.Settings;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Whether a request's Origin header names this platform: its base URL or the address asked. */
public final class OwnOrigin {
  private OwnOrigin() {}

  /** Whether a page of this platform, and no other site, made the browser send the request. */
  public static boolean is(String origin, HttpServletRequest request, Settings settings) {
    return is(origin, request.getHeader("Host"), settings);
  }

  static boolean is(String origin, String host, Settings settings) {
    URI base = settings.baseUrl();
    String configured = base.getScheme() + "://" + base.getAuthority();
    return origin.equals(configured)
        || origin.equals("http://" + host)
        || origin.equals("https://" + host);
  }
}
