package com.aetherial.kernel.web;

import jakarta.servlet.http.HttpServletRequest;

/** Files that are the same for everybody: asking who wants them would cost a query each. */
public final class StaticResources {
  private StaticResources() {}

  public static boolean contains(HttpServletRequest request) {
    String path = request.getServletPath();
    return path.startsWith("/jakarta.faces.resource/")
        || path.startsWith("/resources/")
        || path.equals("/assets")
        || path.equals("/service-worker.js")
        || path.startsWith("/webjars/")
        || path.startsWith("/health/");
  }
}
